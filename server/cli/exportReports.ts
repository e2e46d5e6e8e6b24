/** Writes the reports of the database in the interchange format, so that an import of them loses nothing. */
import { existsSync } from 'node:fs';
import { loadConfig } from '../config.ts';
import { DatabaseError, toDatabaseError } from '../store/databaseError.ts';
import { readDataset } from '../store/datasetStore.ts';
import { countStoredReports, readStoredReports, type ExportFilter } from '../store/exportStore.ts';
import { closeDatabase, openDatabase, type Database } from '../store/openDatabase.ts';
import { EXIT } from './exitCodes.ts';
import { buildInterchangeReport } from './export/buildInterchangeReport.ts';
import { CSV_HEAD, renderCsvRows } from './export/renderCsvRows.ts';
import { OutputError, writeStandardOutput, writeWholeFile } from './export/writeOutput.ts';
import { resolveFromUser } from './findDocuments.ts';
import { startProgress, type Progress } from './progressBar.ts';

/** What the command line gives. */
export interface ExportOptions {
  readonly db?: string;
  readonly format: 'json' | 'csv';
  readonly out?: string;
  readonly years?: ExportFilter['years'];
  readonly region?: string;
  readonly current?: true;
  readonly lang: 'zh' | 'en';
}

/** Exports; the exit code is 1 when nothing could be exported. */
export async function exportReports(options: ExportOptions): Promise<number> {
  const path = options.db ? resolveFromUser(options.db) : loadConfig().databasePath;
  if (!existsSync(path)) throw new DatabaseError('UNREADABLE', path);
  const db = openDatabase(path, { readonly: true });
  try {
    return await exportFrom(db, path, options);
  } catch (error) {
    if (!(error instanceof OutputError)) throw toDatabaseError(error, path);
    process.stderr.write(`${error.message}\n`);
    return EXIT.someRejected;
  } finally {
    closeDatabase(db);
  }
}

async function exportFrom(db: Database, path: string, options: ExportOptions): Promise<number> {
  const filter: ExportFilter = {
    years: options.years ?? { from: null, to: null },
    region: options.region ?? null,
    currentOnly: options.current ?? false,
  };
  const total = countStoredReports(db, filter);
  if (total === 0) {
    process.stderr.write(`${explainNothing(db, path)[options.lang]}\n`);
    return EXIT.someRejected;
  }
  const progress = startProgress(total, { lang: options.lang });
  try {
    const pieces = render(db, filter, options.format, progress);
    if (options.out) await writeWholeFile(resolveFromUser(options.out), pieces, [path]);
    else await writeStandardOutput(pieces);
  } finally {
    progress.stop();
  }
  process.stderr.write(options.lang === 'zh' ? `已导出 ${total} 份报告。\n` : `${total} reports exported.\n`);
  return EXIT.ok;
}

function* render(db: Database, filter: ExportFilter, format: ExportOptions['format'], progress: Progress): Generator<string> {
  const { synthetic } = readDataset(db);
  if (format === 'csv') yield CSV_HEAD;
  for (const stored of readStoredReports(db, filter)) {
    const report = buildInterchangeReport(stored, synthetic);
    yield format === 'csv' ? renderCsvRows(report) : `${JSON.stringify(report)}\n`;
    progress.step();
  }
}

function explainNothing(db: Database, path: string): { zh: string; en: string } {
  const { reports, years } = readDataset(db);
  if (reports === 0 || !years) {
    return {
      zh: `数据库里还没有报告：${path}。请先用 gongkai import 导入，或用 --db 指定另一个数据库。`,
      en: `There is no report in the database ${path}. Import some with gongkai import, or name another database with --db.`,
    };
  }
  return {
    zh: `没有符合条件的报告。数据库里有 ${years.from}—${years.to} 年的 ${reports} 份报告；请检查 --years 和 --region。`,
    en: `No report matches. The database holds ${reports} reports of ${years.from} to ${years.to}; check --years and --region.`,
  };
}
