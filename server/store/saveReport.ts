/** Keeps a checked report: one transaction for each document, all or nothing. Read this first. */
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { CheckedReport } from '../domain/report.ts';
import { NO_SUCCESSION, type SuccessionRules } from '../domain/succession.ts';
import type { Database } from './openDatabase.ts';
import { markSynthetic } from './datasetStore.ts';
import { relateReport } from './relateReport.ts';
import { findAgency, saveAgency } from './saveAgency.ts';
import { agencies, type AgencyRow } from './tables/agencies.ts';
import { forgetSetAside } from './saveSetAside.ts';
import { saveCells, saveComputedTotals, saveFindings } from './saveEvidence.ts';
import { replaceFact } from './replaceFact.ts';
import { dataset } from './tables/dataset.ts';
import { documents } from './tables/documents.ts';
import { reports, type ReportRow } from './tables/reports.ts';

/** What became of a document. */
export interface SavedReport {
  /** `unchanged`: a document with the same bytes is already there, and nothing was written. */
  readonly status: 'created' | 'revised' | 'unchanged';
  readonly reportId: number;
  readonly revision: number;
}

/** A report that cannot be kept, because it does not say who published it or for which year. */
export class IncompleteReportError extends Error {
  constructor(missing: 'agency' | 'year') {
    super(
      missing === 'agency'
        ? '报告未写明机关名称，无法入库。 The report names no agency.'
        : '报告未写明年份，无法入库。 The report names no year.',
    );
    this.name = 'IncompleteReportError';
  }
}

/**
 * Keeps a report. The same bytes again change nothing; new bytes for the same agency and year become the current revision.
 * `rules` tell which agencies became which; null when nothing is known of it.
 */
export function saveReport(db: Database, report: CheckedReport, rules: SuccessionRules | null = null): SavedReport {
  const { year, agency: identity } = report;
  if (identity.name === null) throw new IncompleteReportError('agency');
  if (year === null) throw new IncompleteReportError('year');
  const named = { ...identity, name: identity.name };
  // IMMEDIATE takes the write lock at once, so that two imports queue instead of failing half way.
  return db.transaction(
    () => {
      const same = findSameBytes(db, report, year);
      if (same) return { status: 'unchanged', reportId: same.id, revision: same.revision };
      const before = findAgency(db, named.name, named.regionCode);
      const agency = saveAgency(db, named);
      const saved = insertRevision(db, report, agency, year);
      saveCells(db, saved.id, report);
      saveComputedTotals(db, saved.id, report);
      saveFindings(db, saved.id, report);
      replaceFact(db, saved, agency, report);
      relateReport(db, agency, year, before, rules ?? NO_SUCCESSION);
      forgetSetAside(db, report.document.sha256);
      if (report.synthetic) markSynthetic(db);
      db.update(dataset)
        .set({ version: sql`${dataset.version} + 1` })
        .run();
      return { status: saved.revision === 1 ? 'created' : 'revised', reportId: saved.id, revision: saved.revision };
    },
    { behavior: 'immediate' },
  );
}

/** A file of data can hold several reports: the same bytes are the same report only for the same agency and year. */
function findSameBytes(db: Database, report: CheckedReport, year: number): ReportRow | undefined {
  const { name, regionCode } = report.agency;
  const found = db
    .select({ report: reports })
    .from(reports)
    .innerJoin(documents, eq(documents.id, reports.documentId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(
      and(
        eq(documents.sha256, report.document.sha256),
        eq(reports.year, year),
        eq(agencies.name, name ?? ''),
        regionCode === null ? isNull(agencies.regionCode) : eq(agencies.regionCode, regionCode),
      ),
    )
    .get();
  return found?.report;
}

function insertRevision(db: Database, report: CheckedReport, agency: AgencyRow, year: number): ReportRow {
  const sameReport = and(eq(reports.agencyId, agency.id), eq(reports.year, year));
  const last = db.select({ revision: reports.revision }).from(reports).where(sameReport).orderBy(desc(reports.revision)).get();
  db.update(reports).set({ current: false }).where(sameReport).run();
  return db
    .insert(reports)
    .values({
      agencyId: agency.id,
      year,
      revision: (last?.revision ?? 0) + 1,
      current: true,
      scope: report.scope,
      scopeBasis: report.scopeBasis,
      scopeConfidence: report.scopeConfidence,
      formProactive: report.forms.proactive,
      formRequests: report.forms.requests,
      formDisputes: report.forms.disputes,
      balanced: report.balanced,
      documentId: saveDocument(db, report),
    })
    .returning()
    .get();
}

function saveDocument(db: Database, report: CheckedReport): number {
  const known = db.select({ id: documents.id }).from(documents).where(eq(documents.sha256, report.document.sha256)).get();
  if (known) return known.id;
  const values = { ...report.document, importedAt: new Date().toISOString() };
  return db.insert(documents).values(values).returning({ id: documents.id }).get().id;
}
