/** Marks the reports of some regions and a year whose figures another report holds too, so that no sum takes both. */
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { findHeld, type RivalReport } from '../domain/heldReports.ts';
import type { SuccessionRules } from '../domain/succession.ts';
import { readSteps } from './linkAgencies.ts';
import type { Database } from './openDatabase.ts';
import { agencies } from './tables/agencies.ts';
import { facts } from './tables/facts.ts';

/** Marks the reports of the regions, and those of the namesakes of an agency. `codes` is closed: with a code come all that are related. */
export function holdReports(db: Database, codes: readonly string[], name: string, year: number, rules: SuccessionRules): void {
  const rows = db
    .select({
      reportId: facts.reportId,
      heldBy: facts.heldBy,
      agencyId: facts.agencyId,
      name: agencies.name,
      regionCode: facts.regionCode,
      rank: facts.rank,
      unitType: facts.unitType,
      scope: facts.scope,
    })
    .from(agencies)
    .innerJoin(facts, eq(facts.agencyId, agencies.id))
    .where(and(or(inArray(agencies.regionCode, [...codes]), inArray(agencies.name, readPlaceless(db, codes, name))), eq(facts.year, year)))
    .all();
  const rivals: RivalReport[] = rows.map((row) => ({ ...row, place: row.regionCode && (rules.relatedCodes(row.regionCode)[0] ?? null) }));
  const steps = readSteps(
    db,
    rows.map(({ agencyId }) => ({ id: agencyId })),
  );
  const held = findHeld(rivals, steps, year);
  for (const { reportId, agencyId, heldBy, regionCode } of rows) {
    // A namesake elsewhere may be held by one of its own region, which is not among these.
    if (regionCode !== null && !codes.includes(regionCode)) continue;
    const now = held.get(agencyId) ?? null;
    if (now !== heldBy) db.update(facts).set({ heldBy: now }).where(eq(facts.reportId, reportId)).run();
  }
}

/** The name, and the names of agencies of the regions that an agency bears whose place is not known. */
function readPlaceless(db: Database, codes: readonly string[], name: string): string[] {
  const names = db
    .select({ name: agencies.name })
    .from(agencies)
    .where(inArray(agencies.regionCode, [...codes]));
  const placeless = db
    .select({ name: agencies.name })
    .from(agencies)
    .where(and(isNull(agencies.regionCode), inArray(agencies.name, names)))
    .all();
  return [name, ...placeless.map((agency) => agency.name)];
}
