/** The orders that agencies are listed in: rows of the columns in memory, first to last. */
import { sql } from 'drizzle-orm';
import type { AgencyColumns } from './agencyColumns.ts';
import type { Found } from './agencySearch.ts';
import type { Database } from './openDatabase.ts';

/** What agencies can be ordered by. */
export const AGENCY_SORT_KEYS = ['NAME', 'REGION', 'YEARS', 'LATEST_YEAR', 'NEW_REQUESTS', 'TOTAL_CONCLUDED', 'DISCLOSURE_RATE'] as const;
export type AgencySortKey = (typeof AGENCY_SORT_KEYS)[number];

/** Nulls come last in both directions, ties by name. */
export interface AgencyOrder {
  readonly by: AgencySortKey;
  readonly direction: 'ASC' | 'DESC';
}

// Of the newest report, the figures are those of its row in `facts`.
const NEWEST = `(select max(year) from facts newest where newest.agency_id = agencies.id)`;
const VALUES: Readonly<Record<AgencySortKey, string>> = {
  NAME: 'name',
  REGION: 'region_code',
  YEARS: '(select count(*) from facts where agency_id = agencies.id)',
  LATEST_YEAR: NEWEST,
  NEW_REQUESTS: 'new_requests',
  TOTAL_CONCLUDED: 'total_concluded',
  DISCLOSURE_RATE: '(granted + partially_granted) / nullif(total_concluded, 0)',
};

const kept = new WeakMap<AgencyColumns, Map<string, Int32Array>>();

/** All rows in the order: by match when there is one and no other order, by name when there is none. */
export function orderRows(db: Database, columns: AgencyColumns, found: Found | null, order: AgencyOrder | null): Iterable<number> {
  if (order === null && found) return orderByMatch(columns, found);
  const { by, direction } = order ?? { by: 'NAME', direction: 'ASC' };
  const orders = kept.get(columns) ?? new Map<string, Int32Array>();
  kept.set(columns, orders);
  const known = orders.get(by + direction);
  if (known) return known;
  const rows = readOrder(db, columns, by, direction);
  orders.set(by + direction, rows);
  return rows;
}

function readOrder(db: Database, columns: AgencyColumns, by: AgencySortKey, direction: 'ASC' | 'DESC'): Int32Array {
  const facts = /requests|concluded/.test(VALUES[by]) ? `left join facts on agency_id = agencies.id and year = ${NEWEST}` : '';
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const statement = `select agencies.id as id from agencies ${facts} order by ${VALUES[by]} ${way} nulls last, name, agencies.id`;
  const ids = db.all<{ id: number }>(sql.raw(statement));
  return Int32Array.from(ids.flatMap(({ id }) => columns.rowOf.get(id) ?? []));
}

/** The better match first; within one match the order of the rows, which is that of relevance. */
function* orderByMatch(columns: AgencyColumns, { tiers }: Found): Iterable<number> {
  const placed = new Set<number>();
  for (const tier of tiers) {
    for (const row of tier.toSorted((a, b) => a - b)) {
      if (!placed.has(row)) yield row;
      placed.add(row);
    }
  }
  for (let row = 0; row < columns.ids.length; row += 1) if (!placed.has(row)) yield row;
}
