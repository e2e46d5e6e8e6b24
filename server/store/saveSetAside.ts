/** Remembers documents that are not stored as reports: rejected ones, and reports that wait for their agency or year. */
import { eq, sql } from 'drizzle-orm';
import type { Uncertainty } from '../domain/uncertainties.ts';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';
import type { Database } from './openDatabase.ts';
import { rejectedDocuments } from './tables/rejectedDocuments.ts';
import { waitingReports } from './tables/waitingReports.ts';

/** Remembers a rejected document with its findings; once more replaces what was known. A document without a hash was not read and is not remembered. */
export function saveRejected(db: Database, { document, findings }: RejectedDocument, readerVersion: number): void {
  const { sha256, path, mediaType, bytes } = document;
  if (sha256 === '') return;
  const row = { sha256, path, mediaType, bytes, findings, readerVersion, importedAt: new Date().toISOString() };
  db.transaction(
    () => {
      forgetSetAside(db, sha256);
      db.insert(rejectedDocuments).values(row).run();
    },
    { behavior: 'immediate' },
  );
}

/** Keeps a report that waits, whole, so that it can be settled without its document. */
export function saveWaiting(db: Database, report: CheckedReport, uncertain: readonly Uncertainty[], readerVersion: number): void {
  const { sha256, path } = report.document;
  const row = {
    sha256,
    path,
    uncertain,
    agencyName: report.agency.name,
    year: report.year,
    report: toJson(report),
    readerVersion,
    importedAt: new Date().toISOString(),
  };
  db.transaction(
    () => {
      forgetSetAside(db, sha256);
      db.insert(waitingReports).values(row).run();
    },
    { behavior: 'immediate' },
  );
}

/** Forgets that a document was set aside; called in the transaction that keeps it otherwise. */
export function forgetSetAside(db: Database, sha256: string): void {
  db.delete(rejectedDocuments).where(eq(rejectedDocuments.sha256, sha256)).run();
  db.delete(waitingReports).where(eq(waitingReports.sha256, sha256)).run();
}

function toJson(report: CheckedReport): string {
  return JSON.stringify({ ...report, cells: [...report.cells], computed: [...report.computed] });
}

/** The report that `saveWaiting` kept. */
export function parseWaitingReport(json: string): CheckedReport {
  const kept = JSON.parse(json) as Omit<CheckedReport, 'cells' | 'computed'> & {
    cells: ConstructorParameters<typeof Map<string, never>>[0];
    computed: ConstructorParameters<typeof Map<string, never>>[0];
  };
  return { ...kept, cells: new Map(kept.cells), computed: new Map(kept.computed) };
}

/** A report that waits, as it is listed. */
export type WaitingReportRow = Omit<typeof waitingReports.$inferSelect, 'report'>;

const LISTED = {
  sha256: waitingReports.sha256,
  path: waitingReports.path,
  uncertain: waitingReports.uncertain,
  agencyName: waitingReports.agencyName,
  year: waitingReports.year,
  readerVersion: waitingReports.readerVersion,
  importedAt: waitingReports.importedAt,
};

/** The reports that wait, by path. */
export function listWaiting(db: Database): WaitingReportRow[] {
  return db.select(LISTED).from(waitingReports).orderBy(waitingReports.path, waitingReports.sha256).all();
}

/** The reports that wait and were imported from this path, or whose hash begins so. */
export function findWaiting(db: Database, pathOrHash: string): WaitingReportRow[] {
  const byHash = /^[0-9a-f]{4,64}$/i.test(pathOrHash) ? pathOrHash.toLowerCase() : null;
  const matches = byHash
    ? sql`${waitingReports.path} = ${pathOrHash} or substr(${waitingReports.sha256}, 1, ${byHash.length}) = ${byHash}`
    : eq(waitingReports.path, pathOrHash);
  return db.select(LISTED).from(waitingReports).where(matches).orderBy(waitingReports.path, waitingReports.sha256).all();
}

/** The report that waits with these bytes; undefined when there is none. */
export function readWaiting(db: Database, sha256: string): CheckedReport | undefined {
  const row = db.select({ report: waitingReports.report }).from(waitingReports).where(eq(waitingReports.sha256, sha256)).get();
  return row && parseWaitingReport(row.report);
}
