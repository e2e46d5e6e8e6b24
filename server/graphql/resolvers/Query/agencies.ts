/** Agencies by name, a page at a time. */
import { ALL_REPORTS } from '../../../store/reportFilter.ts';
import { readPage } from '../../../analytics/readPage.ts';
import { checkFilter } from '../../../analytics/checkFilter.ts';
import { listAgencies } from '../../../store/agencyStore.ts';
import { readVersion } from '../../../store/datasetStore.ts';
import { toConnection } from '../../connection.ts';
import { orThrow } from '../../errors.ts';
import { MOST_LISTED } from '../../limits.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const agencies: NonNullable<QueryResolvers['agencies']> = (_parent, { search, under, first, after }, { db }) => {
  orThrow(checkFilter({ ...ALL_REPORTS, under: under ?? null }));
  const version = readVersion(db);
  const page = orThrow(readPage({ first, after: after ?? null }, MOST_LISTED, version));
  const { rows, total } = listAgencies(db, { text: search?.trim() || null, under: under ?? null }, page);
  return toConnection(rows, { offset: page.offset, total, version });
};
