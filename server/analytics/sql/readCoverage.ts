/** Runs the statements about the reports themselves: how many, of which years and agencies, and which stay out. */
import { and, asc, count, countDistinct, eq, sql } from 'drizzle-orm';
import type { Rank, Scope } from '../../domain/agency.ts';
import type { Database } from '../../store/openDatabase.ts';
import { buildReportConditions } from '../../store/reportFilter.ts';
import { agencies } from '../../store/tables/agencies.ts';
import { earlierFacts, facts } from '../../store/tables/facts.ts';
import type { Plan } from '../planQuestion.ts';
import { buildAddable, buildMatch } from './buildWhere.ts';

/** Reports that pass the filter, used or not, by what decides whether they are used. */
export interface ScopeCount {
  readonly scope: Scope;
  readonly rank: Rank | null;
  /** True when another report of the year holds the same figures. */
  readonly isHeld: boolean;
  readonly reports: number;
}

/** All reports that pass the filter, by scope and rank. */
export function readScopeCounts(db: Database, plan: Plan): ScopeCount[] {
  return db
    .select({ scope: facts.scope, rank: facts.rank, isHeld: sql<number>`${facts.heldBy} is not null`.mapWith(Boolean), reports: count() })
    .from(facts)
    .where(and(...buildReportConditions(plan.where)))
    .groupBy(facts.scope, facts.rank, sql`${facts.heldBy} is not null`)
    .all();
}

/** How many agencies the reports of the answer come from. */
export function readAgencyCount(db: Database, plan: Plan): number {
  const row = db
    .select({ agencies: countDistinct(facts.agencyId) })
    .from(facts)
    .where(buildAddable(plan.where, plan.addable))
    .get();
  return row?.agencies ?? 0;
}

/** How many addable reports each year has, whatever the years of the question. A year without any has no entry. */
export function readYearCounts(db: Database, plan: Plan): ReadonlyMap<number, number> {
  const rows = db
    .select({ year: facts.year, reports: count() })
    .from(facts)
    .where(buildAddable(plan.whereAnyYear, plan.addable))
    .groupBy(facts.year)
    .all();
  return new Map(rows.map(({ year, reports }) => [year, reports]));
}

/** How many agencies of each year have an addable report of the same scope `yearsBack` years earlier too. */
export function readMatchedCounts(db: Database, plan: Plan, yearsBack: number): ReadonlyMap<number, number> {
  const earlier = earlierFacts();
  const rows = db
    .select({ year: facts.year, matched: count() })
    .from(facts)
    .innerJoin(earlier, buildMatch(plan, yearsBack, earlier))
    .where(buildAddable(plan.where, plan.addable))
    .groupBy(facts.year)
    .all();
  return new Map(rows.map(({ year, matched }) => [year, matched]));
}

/** The agencies of the answer, by name. */
export function readAgencyAxis(db: Database, plan: Plan): number[] {
  return db
    .select({ id: facts.agencyId })
    .from(facts)
    .innerJoin(agencies, eq(agencies.id, facts.agencyId))
    .where(buildAddable(plan.where, plan.addable))
    .groupBy(facts.agencyId, agencies.name)
    .orderBy(asc(agencies.name), asc(facts.agencyId))
    .all()
    .map(({ id }) => id);
}
