/** Sets the scope of a stored report as a person settled it, and remembers it on the agency. One transaction. */
import { and, eq, sql } from 'drizzle-orm';
import type { Scope } from '../domain/agency.ts';
import { confidenceOf } from '../domain/scopeReading.ts';
import type { SuccessionRules } from '../domain/succession.ts';
import type { Database } from './openDatabase.ts';
import { relateReport } from './relateReport.ts';
import { agencies } from './tables/agencies.ts';
import { dataset } from './tables/dataset.ts';
import { facts } from './tables/facts.ts';
import { reports } from './tables/reports.ts';

/** Settles the current report of an agency and year; false when there is none. Other years of the agency stay as they are. */
export function settleScope(db: Database, agencyId: number, year: number, scope: Scope, rules: SuccessionRules): boolean {
  return db.transaction(
    () => {
      const agency = db.select().from(agencies).where(eq(agencies.id, agencyId)).get();
      const current = and(eq(reports.agencyId, agencyId), eq(reports.year, year), eq(reports.current, true));
      const report = db.select({ id: reports.id }).from(reports).where(current).get();
      if (!agency || !report) return false;
      const given = { scope, scopeBasis: 'GIVEN', scopeConfidence: confidenceOf(scope, 'GIVEN') } as const;
      db.update(reports)
        .set({ ...given, readScope: null, readBasis: null, readConfidence: null })
        .where(eq(reports.id, report.id))
        .run();
      db.update(facts).set({ scope }).where(eq(facts.reportId, report.id)).run();
      db.update(agencies).set({ settledScope: scope }).where(eq(agencies.id, agencyId)).run();
      relateReport(db, agency, year, agency, rules);
      db.update(dataset)
        .set({ version: sql`${dataset.version} + 1` })
        .run();
      return true;
    },
    { behavior: 'immediate' },
  );
}
