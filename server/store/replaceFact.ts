/** Puts the fact row of a new current report in the place of the one it supersedes. */
import { and, eq } from 'drizzle-orm';
import { factsOf } from '../domain/factFields.ts';
import type { CheckedReport } from '../domain/report.ts';
import { insertRows } from './insertRows.ts';
import type { Database } from './openDatabase.ts';
import type { AgencyRow } from './tables/agencies.ts';
import { documents } from './tables/documents.ts';
import { facts } from './tables/facts.ts';
import { reports, type ReportRow } from './tables/reports.ts';

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
    published: readFirstDay(db, saved),
    computedFields: computedIds.length > 0 ? `,${computedIds.join(',')},` : null,
    ...Object.fromEntries(values),
  };
  insertRows(db, facts, [row]);
}

/** The day of the first revision: a corrected report was published in time when the first one was. */
function readFirstDay(db: Database, { agencyId, year }: ReportRow): string | null {
  const first = db
    .select({ date: documents.date })
    .from(reports)
    .innerJoin(documents, eq(documents.id, reports.documentId))
    .where(and(eq(reports.agencyId, agencyId), eq(reports.year, year), eq(reports.revision, 1)))
    .get();
  return first?.date ?? null;
}
