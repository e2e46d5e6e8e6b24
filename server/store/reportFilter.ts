/** Which current reports to take: a filter as data, and as conditions on the fact table. */
import { between, gte, inArray, lte, or, type SQL } from 'drizzle-orm';
import type { Scope } from '../domain/agency.ts';
import { facts, type FactTable } from './tables/facts.ts';

/** Conditions that must all hold. Null means that everything passes; an empty list that nothing does. */
export interface ReportFilter {
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** Ids of agencies. */
  readonly agencies: readonly number[] | null;
  /** GB/T 2260 codes; a report passes when its agency is in or below one of them. */
  readonly under: readonly string[] | null;
  readonly scopes: readonly Scope[] | null;
}

/** The filter that every report passes. */
export const ALL_REPORTS: ReportFilter = { years: { from: null, to: null }, agencies: null, under: null, scopes: null };

/** The first and last code in or below a region: `370000` → 370000 to 37ZZZZ, zones included. Pairs of zeros at the end mean "and below". */
export function codesUnder(code: string): { first: string; last: string } {
  const stem = code.replace(/(00)+$/, '');
  return { first: stem.padEnd(6, '0'), last: stem.padEnd(6, 'Z') };
}

/** The filter as conditions on the fact table; made anew for each statement, because drizzle's fragments cannot be shared. */
export function buildReportConditions(filter: ReportFilter, table: FactTable = facts): (SQL | undefined)[] {
  const { years, agencies, under, scopes } = filter;
  return [
    years.from === null ? undefined : gte(table.year, years.from),
    years.to === null ? undefined : lte(table.year, years.to),
    agencies === null ? undefined : inArray(table.agencyId, [...agencies]),
    under === null ? undefined : buildUnder(under, table),
    scopes === null ? undefined : inArray(table.scope, [...scopes]),
  ];
}

function buildUnder(codes: readonly string[], table: FactTable): SQL | undefined {
  if (codes.length === 0) return inArray(table.regionCode, []);
  return or(
    ...codes.map((code) => {
      const { first, last } = codesUnder(code);
      return between(table.regionCode, first, last);
    }),
  );
}
