/** Puts the fact row of a new current report in the place of the one it supersedes. */
import { and, eq } from 'drizzle-orm';
import { factsOf } from '../domain/factFields.ts';
import type { CheckedReport } from '../domain/report.ts';
import { insertRows } from './insertRows.ts';
import type { Database } from './openDatabase.ts';
import type { AgencyRow } from './tables/agencies.ts';
import { facts } from './tables/facts.ts';
import type { ReportRow } from './tables/reports.ts';

/** Writes the fact row of `saved`, which must be the current revision. */
export function replaceFact(db: Database, saved: ReportRow, agency: AgencyRow, report: CheckedReport): void {
  const { values, computedIds } = factsOf(report);
  db.delete(facts)
    .where(and(eq(facts.agencyId, agency.id), eq(facts.year, saved.year)))
    .run();
  const row: typeof facts.$inferInsert = {
    reportId: saved.id,
    agencyId: agency.id,
    year: saved.year,
    scope: saved.scope,
    rank: agency.rank,
    unitType: agency.unitType,
    organ: agency.organ,
    regionCode: agency.regionCode,
    formProactive: saved.formProactive,
    formRequests: saved.formRequests,
    formDisputes: saved.formDisputes,
    balanced: saved.balanced,
    computedFields: computedIds.length > 0 ? `,${computedIds.join(',')},` : null,
    ...Object.fromEntries(values),
  };
  insertRows(db, facts, [row]);
}
