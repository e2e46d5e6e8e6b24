/** Coverage by the dimensions asked. */
import { toPageInfo } from '../connection.ts';
import type { CoverageTableResolvers } from './../types.generated.ts';

export const CoverageTable: CoverageTableResolvers = {
  pageInfo: ({ rows, offset, totalCount, version }) => toPageInfo({ offset, length: rows.length, total: totalCount, version }),
};
