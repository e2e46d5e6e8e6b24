/** Finds agencies: by words, place and kind; a page of them in an order, how many there are, and how they are spread. */
import { readAgencies } from './agencyStore.ts';
import { readAgencyColumns, type AgencyColumns, type CodedColumn } from './agencyColumns.ts';
import { orderRows, type AgencyOrder } from './agencyOrder.ts';
import { findByWords, type Found, type SearchWord } from './agencySearch.ts';
import type { Database } from './openDatabase.ts';
import { codesUnder } from './reportFilter.ts';
import type { AgencyRow } from './tables/agencies.ts';

/** Which agencies to list; all conditions must hold. Null means that everything passes, an empty list that nothing does. */
export interface AgencyFilter {
  /** Words that must all be found in the names; none is no condition. */
  readonly words: readonly SearchWord[];
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

const FILTERED = ['region', 'rank', 'unitType', 'organ'] as const;

/** Agencies from `offset` on, by match where there are words and no order, and how many there are in all. */
export function listAgencies(
  db: Database,
  filter: AgencyFilter,
  order: AgencyOrder | null,
  page: { offset: number; limit: number },
): { rows: AgencyRow[]; total: number } {
  const columns = readAgencyColumns(db);
  const found = findByWords(db, columns, filter.words);
  const passes = FILTERED.map((name) => buildPasses(columns[name], name, filter));
  const chosen: number[] = [];
  let total = 0;
  for (const row of orderRows(db, columns, found, order)) {
    if (found && !found.has[row]) continue;
    if (!FILTERED.every((name, i) => passes[i]?.[columns[name].codes[row] ?? 0])) continue;
    if (total >= page.offset && chosen.length < page.limit) chosen.push(columns.ids[row] ?? 0);
    total += 1;
  }
  const byId = new Map(readAgencies(db, chosen).map((agency) => [agency.id, agency]));
  return { rows: chosen.flatMap((id) => byId.get(id) ?? []), total };
}

/** How the agencies that the filter finds are spread. */
export function countFacets(db: Database, filter: AgencyFilter): AgencyFacets {
  const columns = readAgencyColumns(db);
  const found = findByWords(db, columns, filter.words);
  const counts = countByColumn(columns, found, filter);
  const [regions = new Map<string, number>(), ranks = regions, unitTypes = regions, organs = regions] = counts;
  const provinces = new Map<string, number>();
  for (const [code, count] of regions) {
    const province = `${code.slice(0, 2)}0000`;
    // 100000 is the whole country.
    if (province !== '100000') provinces.set(province, (provinces.get(province) ?? 0) + count);
  }
  return { provinces, ranks, unitTypes, organs };
}

/** One pass: an agency that fails one filter alone counts in the facet of that filter alone. */
function countByColumn(columns: AgencyColumns, found: Found | null, filter: AgencyFilter): Map<string, number>[] {
  const sides = FILTERED.map((name) => ({
    codes: columns[name].codes,
    passes: buildPasses(columns[name], name, filter),
    counts: new Uint32Array(columns[name].values.length),
  }));
  for (let row = 0; row < columns.ids.length; row += 1) {
    if (found && !found.has[row]) continue;
    let failed = -1;
    let failures = 0;
    for (let i = 0; i < sides.length; i += 1) {
      const side = sides[i];
      if (side && !side.passes[side.codes[row] ?? 0]) {
        failed = i;
        failures += 1;
      }
    }
    if (failures > 1) continue;
    for (let i = 0; i < sides.length; i += 1) {
      const side = sides[i];
      const code = side?.codes[row] ?? 0;
      if (side && (failures === 0 || i === failed)) side.counts[code] = (side.counts[code] ?? 0) + 1;
    }
  }
  return FILTERED.map((name, i) => {
    const entries = columns[name].values.map((value, code) => [value, sides[i]?.counts[code] ?? 0] as const);
    return new Map(entries.filter((entry): entry is readonly [string, number] => entry[0] !== null && entry[1] > 0));
  });
}

/** For each value of a column: 1 when it passes. */
function buildPasses({ values }: CodedColumn, name: (typeof FILTERED)[number], filter: AgencyFilter): Uint8Array {
  const { under, ranks, unitTypes, organs } = filter;
  if (name === 'region') {
    const spans = under?.map(codesUnder) ?? null;
    return Uint8Array.from(values, (code) =>
      spans === null || (code !== null && spans.some(({ first, last }) => first <= code && code <= last)) ? 1 : 0,
    );
  }
  const wanted = { rank: ranks, unitType: unitTypes, organ: organs }[name];
  return Uint8Array.from(values, (value) => (wanted === null || (value !== null && wanted.includes(value)) ? 1 : 0));
}
