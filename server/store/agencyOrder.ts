/** The orders that agencies are listed in: rows of the columns in memory, first to last. */
import { NO_ROW, type AgencyColumns } from './agencyColumns.ts';
import type { Match } from './agencySearch.ts';
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
  NAME: 'pinyin',
  REGION: 'region_code',
  YEARS: '(select count(*) from facts where agency_id = agencies.id)',
  LATEST_YEAR: NEWEST,
  NEW_REQUESTS: 'new_requests',
  TOTAL_CONCLUDED: 'total_concluded',
  DISCLOSURE_RATE: '(granted + partially_granted) / nullif(total_concluded, 0)',
};

/** Where each row stands in an order, and the rows in that order. */
interface KnownOrder {
  readonly rows: Int32Array;
  readonly places: Int32Array;
}

const kept = new WeakMap<AgencyColumns, Map<string, KnownOrder>>();

/** The rows that match in the order: by match when there is one and no other order, by name when there is none. Null matches all. */
export function orderRows(db: Database, columns: AgencyColumns, match: Match | null, order: AgencyOrder | null): Int32Array {
  if (order === null && match) return match;
  const { rows, places } = findOrder(db, columns, order ?? { by: 'NAME', direction: 'ASC' });
  if (match === null) return rows;
  return match
    .map((row) => places[row] ?? 0)
    .sort()
    .map((place) => rows[place] ?? 0);
}

function findOrder(db: Database, columns: AgencyColumns, order: AgencyOrder): KnownOrder {
  const orders = kept.get(columns) ?? new Map<string, KnownOrder>();
  kept.set(columns, orders);
  const key = order.by + order.direction;
  const known = orders.get(key) ?? readOrder(db, columns, order);
  orders.set(key, known);
  return known;
}

function readOrder(db: Database, columns: AgencyColumns, { by, direction }: AgencyOrder): KnownOrder {
  const facts = /requests|concluded/.test(VALUES[by]) ? `left join facts on agency_id = agencies.id and year = ${NEWEST}` : '';
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const statement = `select agencies.id from agencies ${facts} order by ${VALUES[by]} ${way} nulls last, pinyin, name, agencies.id`;
  const ids = db.$client.prepare(statement).pluck().all() as number[];
  const rows = Int32Array.from(ids.map((id) => columns.rowOf[id] ?? NO_ROW).filter((row) => row !== NO_ROW));
  const places = new Int32Array(rows.length);
  rows.forEach((row, place) => (places[row] = place));
  return { rows, places };
}
