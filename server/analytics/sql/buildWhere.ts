/** Which reports: conditions on the fact table. Fresh fragments on every call, because drizzle's are mutable. */
import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
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

/** Reports that pass the filter and may be added up: none of them holds figures that another holds too. */
export function buildAddable(where: ReportFilter, addable: Addable, slice: Slice = EVERYTHING, table: FactTable = facts): SQL | undefined {
  return and(
    ...buildReportConditions(where, table),
    eq(table.scope, addable.scope),
    addable.rank === null ? undefined : eq(table.rank, addable.rank),
    isNull(table.heldBy),
    slice.years === null ? undefined : inArray(table.year, [...slice.years]),
    slice.agencyIds === null ? undefined : inArray(table.agencyId, [...slice.agencyIds]),
  );
}

/**
 * Joins each report with the report of the same agency and scope `yearsBack` years before, if that may be added up too and the agency was
 * not merged or split in between: it is in charge of other affairs since then.
 */
export function buildMatch(plan: Plan, yearsBack: number, earlier: FactTable): SQL | undefined {
  return and(buildPair(plan, yearsBack, earlier), buildIsUnbroken(earlier));
}

/** The same, whatever happened in between. */
export function buildPair(plan: Plan, yearsBack: number, earlier: FactTable): SQL | undefined {
  return and(
    eq(earlier.agencyId, facts.agencyId),
    eq(earlier.year, sql`${facts.year} - ${yearsBack}`),
    eq(earlier.scope, facts.scope),
    buildAddable(plan.whereAnyYear, plan.addable, EVERYTHING, earlier),
  );
}

/** True where no merger and no split of the agency lies between the two years. */
function buildIsUnbroken(earlier: FactTable): SQL {
  return sql`not exists (${buildSteps(earlier, 'agency_id')}) and not exists (${buildSteps(earlier, 'successor_id')})`;
}

/** Mergers and splits of the agency on one side of them, after the earlier year and up to the later one. */
function buildSteps(earlier: FactTable, side: 'agency_id' | 'successor_id'): SQL {
  return sql`select 1 from successions s where s.${sql.identifier(side)} = ${facts.agencyId}
    and s.kind in ('MERGED', 'SPLIT') and s.year > ${earlier.year} and s.year <= ${facts.year}`;
}
