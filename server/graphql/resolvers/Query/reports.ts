/** Current reports, newest year first, a page at a time. */
import { readPage } from '../../../analytics/readPage.ts';
import { readVersion } from '../../../store/datasetStore.ts';
import { listReports } from '../../../store/reportStore.ts';
import { toConnection } from '../../connection.ts';
import { orThrow } from '../../errors.ts';
import { MOST_LISTED } from '../../limits.ts';
import { toCheckedFilter } from '../../toReportFilter.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const reports: NonNullable<QueryResolvers['reports']> = (_parent, { where, first, after }, { db }) => {
  const filter = toCheckedFilter(where);
  const version = readVersion(db);
  const page = orThrow(readPage({ first, after: after ?? null }, MOST_LISTED, version));
  const { rows, total } = listReports(db, filter, page);
  return toConnection(rows, { offset: page.offset, total, version });
};
