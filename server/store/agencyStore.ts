/** Reads agencies. Lists of ids in, lists of rows out: one statement whatever the number. */
import { asc, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database } from './openDatabase.ts';
import { agencies, type AgencyRow } from './tables/agencies.ts';
import { agencyAliases } from './tables/agencyAliases.ts';
import { factColumn, facts } from './tables/facts.ts';

/** Agencies by id, in no order; unknown ids have no row. */
export function readAgencies(db: Database, ids: readonly number[]): AgencyRow[] {
  return db
    .select()
    .from(agencies)
    .where(inArray(agencies.id, [...ids]))
    .all();
}

/** The aliases of agencies, by alias. */
export function readAliases(db: Database, agencyIds: readonly number[]): { agencyId: number; alias: string }[] {
  return db
    .select()
    .from(agencyAliases)
    .where(inArray(agencyAliases.agencyId, [...agencyIds]))
    .orderBy(asc(agencyAliases.alias))
    .all();
}

/** One year of an agency, of its current report. */
export interface AgencyYearRow {
  readonly agencyId: number;
  readonly reportId: number;
  readonly year: number;
  /** Null when the report has no number; likewise the others. */
  readonly newRequests: number | null;
  readonly totalConcluded: number | null;
  readonly granted: number | null;
  readonly partiallyGranted: number | null;
  readonly balanced: boolean | null;
}

/** The years of agencies with their headline figures, oldest first. */
export function readYearsOfAgencies(db: Database, agencyIds: readonly number[]): AgencyYearRow[] {
  return db
    .select({
      ...{ agencyId: facts.agencyId, reportId: facts.reportId, year: facts.year, balanced: facts.balanced },
      ...{ newRequests: countColumn('newRequests'), totalConcluded: countColumn('totalConcluded') },
      ...{ granted: countColumn('granted'), partiallyGranted: countColumn('partiallyGranted') },
    })
    .from(facts)
    .where(inArray(facts.agencyId, [...agencyIds]))
    .orderBy(asc(facts.year))
    .all();
}

function countColumn(id: string): SQL<number | null> {
  return sql<number | null>`${factColumn(id)}`;
}
