/** Exports a database and imports what was exported into another, as the commands do, and lists what a database holds. */
import { buildInterchangeReport } from '../../../server/cli/export/buildInterchangeReport.ts';
import { CSV_HEAD, renderCsvRows } from '../../../server/cli/export/renderCsvRows.ts';
import { expandInterchange, holdsManyReports } from '../../../server/ingest/readers/interchange/expandInterchange.ts';
import { isRefused } from '../../../server/ingest/readers/incomingDocument.ts';
import { readReport } from '../../../server/ingest/readReport.ts';
import type { CheckedReport, RejectedDocument } from '../../../server/domain/report.ts';
import { readDataset } from '../../../server/store/datasetStore.ts';
import { readStoredReports, type ExportFilter } from '../../../server/store/exportStore.ts';
import { openDatabase, type Database } from '../../../server/store/openDatabase.ts';
import { saveReport, type SavedReport } from '../../../server/store/saveReport.ts';
import { LIMITS } from '../../ingest/readAsReport.ts';

export type Format = 'json' | 'csv';
export const EVERYTHING: ExportFilter = { years: { from: null, to: null }, region: null, currentOnly: false };

/** What `gongkai export` writes. */
export function exportDatabase(db: Database, format: Format, filter: ExportFilter = EVERYTHING): string {
  const { synthetic } = readDataset(db);
  const reports = [...readStoredReports(db, filter)].map((stored) => buildInterchangeReport(stored, synthetic));
  return format === 'csv'
    ? CSV_HEAD + reports.map(renderCsvRows).join('')
    : reports.map((report) => `${JSON.stringify(report)}\n`).join('');
}

/** The documents of a file in the order of the file, read. The file comes in small pieces, as from a disk. */
export async function readExport(text: string | Uint8Array, pieceBytes = 1000): Promise<(CheckedReport | RejectedDocument)[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  if (!holdsManyReports(bytes.subarray(0, 65_536))) return [await readReport({ path: 'file', bytes }, LIMITS)];
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += pieceBytes) pieces.push(bytes.subarray(start, start + pieceBytes));
  const read: (CheckedReport | RejectedDocument)[] = [];
  for await (const document of expandInterchange({ path: 'file', pieces }, LIMITS)) {
    read.push(isRefused(document) ? document : await readReport(document, LIMITS));
  }
  return read;
}

/** Saves a report with the region of its code. */
export function save(db: Database, report: CheckedReport): SavedReport {
  return saveReport(db, report);
}

/** Imports a file; fails with the reason when a document of it is refused. */
export async function importExport(text: string, db: Database = openDatabase(':memory:')): Promise<Database> {
  for (const report of await readExport(text)) {
    if (!report.isReport) throw new Error(`${report.document.path}: ${report.findings[0]?.message.en}`);
    save(db, report);
  }
  return db;
}

const TABLES = ['agencies', 'agency_aliases', 'documents', 'reports', 'cells', 'computed_totals', 'findings', 'facts', 'dataset'];

/** Every row of every table, in an order that the rows themselves give. When a document was imported is its database's own. */
export function dump(db: Database): Record<string, unknown[]> {
  const rowsOf = (table: string): unknown[] =>
    (db.$client.prepare(`select * from ${table}`).all() as Record<string, unknown>[])
      .map((row) => ({ ...row, imported_at: undefined }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return Object.fromEntries(TABLES.map((table) => [table, rowsOf(table)]));
}
