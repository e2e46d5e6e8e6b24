/** Finds agencies: by words, place and kind; a page of them in an order, how many there are, and how they are spread. */
import { readAgencies } from './agencyStore.ts';
import { readAgencyColumns, type AgencyColumns, type CodedColumn } from './agencyColumns.ts';
import { orderRows, type AgencyOrder } from './agencyOrder.ts';
import { matchAgencies, type AgencySearch } from './agencySearch.ts';
import type { Database } from './openDatabase.ts';
import { codesUnder } from './reportFilter.ts';
import type { AgencyRow } from './tables/agencies.ts';

/** Which agencies to list; all conditions must hold. Null means that everything passes, an empty list that nothing does. */
export interface AgencyFilter {
  /** Words that must all be found in the names; none is no condition. */
  readonly search: AgencySearch;
  /** Codes of regions to look in and below. */
  readonly under: readonly string[] | null;
  readonly ranks: readonly string[] | null;
  readonly unitTypes: readonly string[] | null;
  readonly organs: readonly string[] | null;
}

/** How many agencies there are of each value; each counted without the filter on itself. Agencies without the value are in none. */
export interface AgencyFacets {
  readonly provinces: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
  readonly unitTypes: ReadonlyMap<string, number>;
  readonly organs: ReadonlyMap<string, number>;
}

/** Agencies from `offset` on, by match where there are words and no order, and how many there are in all. */
export function listAgencies(
  db: Database,
  filter: AgencyFilter,
  order: AgencyOrder | null,
  page: { offset: number; limit: number },
): { rows: AgencyRow[]; total: number } {
  const columns = readAgencyColumns(db);
  const match = matchAgencies(db, columns, filter.search);
  const failures = findFailures(columns, match ?? columns.all, filter);
  const rows = orderRows(db, columns, match, order);
  const chosen: number[] = [];
  let total = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    if (failures[row] !== 0) continue;
    if (total >= page.offset && chosen.length < page.limit) chosen.push(columns.ids[row] ?? 0);
    total += 1;
  }
  const byId = new Map(readAgencies(db, chosen).map((agency) => [agency.id, agency]));
  return { rows: chosen.flatMap((id) => byId.get(id) ?? []), total };
}

/** How the agencies that the filter finds are spread. */
export function countFacets(db: Database, filter: AgencyFilter): AgencyFacets {
  const columns = readAgencyColumns(db);
  const rows = matchAgencies(db, columns, filter.search) ?? columns.all;
  const failures = findFailures(columns, rows, filter);
  const count = (column: CodedColumn, bit: number): Map<string, number> => countValues(column, rows, failures, bit);
  const provinces = new Map<string, number>();
  for (const [code, agencies] of count(columns.region, FAILS.region)) {
    const province = `${code.slice(0, 2)}0000`;
    // 100000 is the whole country.
    if (province !== '100000') provinces.set(province, (provinces.get(province) ?? 0) + agencies);
  }
  return {
    provinces,
    ranks: count(columns.rank, FAILS.rank),
    unitTypes: count(columns.unitType, FAILS.unitType),
    organs: count(columns.organ, FAILS.organ),
  };
}

/** One bit for each filter. A row that fails one filter alone counts in the facet of that filter. */
const FAILS = { region: 1, rank: 2, unitType: 4, organ: 8 } as const;

/** By row: which filters each of the rows fails. One plain loop for each: they may run over every agency there is, row after row. */
function findFailures(columns: AgencyColumns, rows: Int32Array, filter: AgencyFilter): Uint8Array {
  const { under, ranks, unitTypes, organs } = filter;
  const failures = new Uint8Array(columns.ids.length);
  const mark = ({ values, codes }: CodedColumn, bit: number, passes: (value: string) => boolean): void => {
    // A row without a value fails every filter on it.
    const fails = Uint8Array.from(values, (value) => (value !== null && passes(value) ? 0 : bit));
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] ?? 0;
      failures[row] = (failures[row] ?? 0) | (fails[codes[row] ?? 0] ?? 0);
    }
  };
  if (under) {
    const spans = under.map(codesUnder);
    mark(columns.region, FAILS.region, (code) => spans.some(({ first, last }) => first <= code && code <= last));
  }
  if (ranks) mark(columns.rank, FAILS.rank, (rank) => ranks.includes(rank));
  if (unitTypes) mark(columns.unitType, FAILS.unitType, (unitType) => unitTypes.includes(unitType));
  if (organs) mark(columns.organ, FAILS.organ, (organ) => organs.includes(organ));
  return failures;
}

/** How many of the rows have each value, of those that fail nothing but the filter of `bit`. */
function countValues({ values, codes }: CodedColumn, rows: Int32Array, failures: Uint8Array, bit: number): Map<string, number> {
  const counts = new Uint32Array(values.length);
  const others = ~bit;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    if (((failures[row] ?? 0) & others) !== 0) continue;
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const found = new Map<string, number>();
  values.forEach((value, code) => {
    const count = counts[code] ?? 0;
    if (value !== null && count > 0) found.set(value, count);
  });
  return found;
}
