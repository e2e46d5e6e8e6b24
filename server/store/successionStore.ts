/** Reads which agency became which. Lists of ids in, lists of rows out: one statement whatever the number. */
import { asc, inArray } from 'drizzle-orm';
import type { Database } from './openDatabase.ts';
import { successions, type SuccessionRow } from './tables/successions.ts';

/** The steps that lead to agencies from what they were before, oldest first. */
export function readPredecessors(db: Database, agencyIds: readonly number[]): SuccessionRow[] {
  return db
    .select()
    .from(successions)
    .where(inArray(successions.successorId, [...agencyIds]))
    .orderBy(asc(successions.year), asc(successions.agencyId))
    .all();
}

/** The steps that lead from agencies to what they became, oldest first. */
export function readSuccessors(db: Database, agencyIds: readonly number[]): SuccessionRow[] {
  return db
    .select()
    .from(successions)
    .where(inArray(successions.agencyId, [...agencyIds]))
    .orderBy(asc(successions.year), asc(successions.successorId))
    .all();
}
