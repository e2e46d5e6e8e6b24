/** A page of a list with its cursors. The cursor of an item says how many items end with it, in which version of the data. */
import { writeCursor } from '../store/pageCursor.ts';

/** Where a page stands in its list. */
export interface PagePlace {
  readonly offset: number;
  /** How many items the page has. */
  readonly length: number;
  /** How many items there are in all. */
  readonly total: number;
  readonly version: number;
}

/** Whether the list goes on, and where. */
export function toPageInfo({ offset, length, total, version }: PagePlace) {
  return {
    startCursor: length > 0 ? writeCursor({ version, offset: offset + 1 }) : null,
    endCursor: length > 0 ? writeCursor({ version, offset: offset + length }) : null,
    hasNextPage: offset + length < total,
    hasPreviousPage: false,
  };
}

/** A page of rows in the shape of the schema. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: ReturnType<typeof toPageInfo>;
}

/** A connection of a page of rows. */
export function toConnection<Row>(rows: readonly Row[], { offset, total, version }: Omit<PagePlace, 'length'>): Connection<Row> {
  return {
    nodes: rows,
    edges: rows.map((node, i) => ({ node, cursor: writeCursor({ version, offset: offset + i + 1 }) })),
    totalCount: total,
    pageInfo: toPageInfo({ offset, length: rows.length, total, version }),
  };
}
