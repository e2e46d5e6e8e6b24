/** Agencies that were looked for, a page at a time. */
import { ALL_REPORTS } from '../../../store/reportFilter.ts';
import { readPage } from '../../../analytics/readPage.ts';
import { checkFilter } from '../../../analytics/checkFilter.ts';
import { listAgencies } from '../../../store/listAgencies.ts';
import { readVersion } from '../../../store/datasetStore.ts';
import { toConnection } from '../../connection.ts';
import { orThrow } from '../../errors.ts';
import { MOST_LISTED } from '../../limits.ts';
import { toAgencyFilter } from '../../toAgencyFilter.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const agencies: NonNullable<QueryResolvers['agencies']> = (_parent, { orderBy, first, after, ...asked }, { db }) => {
  orThrow(checkFilter({ ...ALL_REPORTS, under: asked.under ?? null }));
  const version = readVersion(db);
  const page = orThrow(readPage({ first, after: after ?? null }, MOST_LISTED, version));
  const filter = toAgencyFilter(asked);
  const order = orderBy ? { by: orderBy.by, direction: orderBy.direction ?? ('ASC' as const) } : null;
  const { rows, total } = listAgencies(db, filter, order, page);
  return { ...toConnection(rows, { offset: page.offset, total, version }), filter };
};
