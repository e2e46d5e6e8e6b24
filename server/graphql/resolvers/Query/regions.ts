/** Regions of the directory, a page at a time. */
import { readPage } from '../../../analytics/readPage.ts';
import { listRegions } from '../../../directory/regions/listRegions.ts';
import { readVersion } from '../../../store/datasetStore.ts';
import { toConnection } from '../../connection.ts';
import { orThrow } from '../../errors.ts';
import { MOST_LISTED } from '../../limits.ts';
import { withYear } from '../../withYear.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const regions: NonNullable<QueryResolvers['regions']> = (_parent, { search, parent, ranks, year, first, after }, { db }) => {
  const version = readVersion(db);
  const { offset, limit } = orThrow(readPage({ first, after: after ?? null }, MOST_LISTED, version));
  const found = listRegions({ text: search ?? null, parent: parent ?? null, ranks: ranks ?? null, year: year ?? null });
  const rows = found.slice(offset, offset + limit).map((region) => withYear(region, year ?? null));
  return toConnection(rows, { offset, total: found.length, version });
};
