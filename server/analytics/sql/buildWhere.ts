/** Which reports: conditions on the fact table. Fresh fragments on every call, because drizzle's are mutable. */
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { buildReportConditions, type ReportFilter } from '../../store/reportFilter.ts';
import { facts, type FactTable } from '../../store/tables/facts.ts';
import type { Addable, Plan } from '../planQuestion.ts';

/** Some years and agencies of an answer; null means all of them. */
export interface Slice {
  readonly years: readonly number[] | null;
  readonly agencyIds: readonly number[] | null;
}

/** All years and agencies. */
export const EVERYTHING: Slice = { years: null, agencyIds: null };

/** Reports that pass the filter and may be added up. */
export function buildAddable(where: ReportFilter, addable: Addable, slice: Slice = EVERYTHING, table: FactTable = facts): SQL | undefined {
  return and(
    ...buildReportConditions(where, table),
    eq(table.scope, addable.scope),
    addable.rank === null ? undefined : eq(table.rank, addable.rank),
    slice.years === null ? undefined : inArray(table.year, [...slice.years]),
    slice.agencyIds === null ? undefined : inArray(table.agencyId, [...slice.agencyIds]),
  );
}

/** Joins each report with the report of the same agency and scope `yearsBack` years before, if that may be added up too. */
export function buildMatch(plan: Plan, yearsBack: number, earlier: FactTable): SQL | undefined {
  return and(
    eq(earlier.agencyId, facts.agencyId),
    eq(earlier.year, sql`${facts.year} - ${yearsBack}`),
    eq(earlier.scope, facts.scope),
    buildAddable(plan.whereAnyYear, plan.addable, EVERYTHING, earlier),
  );
}
