/** Keeps the table of successions true for a few regions: what the rules find among their agencies is written, the rest taken out. */
import { and, eq, inArray, max, min, or } from 'drizzle-orm';
import type { FoundStep, KnownAgency, SuccessionRules } from '../domain/succession.ts';
import type { Database } from './openDatabase.ts';
import { agencies } from './tables/agencies.ts';
import { facts } from './tables/facts.ts';
import { successions } from './tables/successions.ts';

/** Writes the steps between the agencies of the regions; gives the agencies whose steps are not what they were. */
export function linkAgencies(db: Database, codes: readonly string[], rules: SuccessionRules): ReadonlySet<number> {
  const known = readKnown(db, codes);
  const found = new Map(rules.findSteps(known).map((step) => [keyOf(step), step]));
  const stored = new Map(readSteps(db, known).map((step) => [keyOf(step), step]));
  const gone = [...stored].filter(([key]) => !found.has(key)).map(([, step]) => step);
  const changed = [...found].filter(([key, step]) => !isSame(step, stored.get(key))).map(([, step]) => step);
  for (const { agencyId, successorId } of gone) {
    db.delete(successions)
      .where(and(eq(successions.agencyId, agencyId), eq(successions.successorId, successorId)))
      .run();
  }
  for (const step of changed) {
    db.insert(successions)
      .values(step)
      .onConflictDoUpdate({ target: [successions.agencyId, successions.successorId], set: { year: step.year, kind: step.kind } })
      .run();
  }
  return new Set([...gone, ...changed].flatMap(({ agencyId, successorId }) => [agencyId, successorId]));
}

/** The agencies of the regions, with the years in which they report. */
function readKnown(db: Database, codes: readonly string[]): KnownAgency[] {
  const { id, name, regionCode, unitType, rank, organ } = agencies;
  return db
    .select({ id, name, regionCode, unitType, rank, organ, firstYear: min(facts.year), lastYear: max(facts.year) })
    .from(agencies)
    .leftJoin(facts, eq(facts.agencyId, agencies.id))
    .where(inArray(agencies.regionCode, [...codes]))
    .groupBy(agencies.id)
    .all();
}

/** The steps between agencies, as stored. */
export function readSteps(db: Database, of: readonly { readonly id: number }[]): FoundStep[] {
  if (of.length === 0) return [];
  const ids = of.map(({ id }) => id);
  return db
    .select()
    .from(successions)
    .where(or(inArray(successions.agencyId, ids), inArray(successions.successorId, ids)))
    .all();
}

const keyOf = ({ agencyId, successorId }: FoundStep): string => `${agencyId} ${successorId}`;

const isSame = (a: FoundStep, b: FoundStep | undefined): boolean => b !== undefined && a.year === b.year && a.kind === b.kind;
