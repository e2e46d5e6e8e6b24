/** `gongkai import PATH…`: reads, checks and stores documents, one transaction each. */
import type { Command } from 'commander';
import { loadConfig, limits } from '../config.ts';
import { REGIONS } from '../directory/regions.ts';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';
import { toDatabaseError } from '../store/databaseError.ts';
import { closeDatabase, openDatabase, type Database } from '../store/openDatabase.ts';
import { saveReport } from '../store/saveReport.ts';
import { languageOption } from './checkCommand.ts';
import { describeReport } from './describeReport.ts';
import { EXIT } from './exitCodes.ts';
import { findDocuments, resolveFromUser } from './findDocuments.ts';
import { startProgress } from './progressBar.ts';
import { readDocuments } from './readDocuments.ts';

type Status = 'created' | 'revised' | 'unchanged' | 'needs-review' | 'rejected';
interface ImportOptions {
  readonly db?: string;
  readonly json?: true;
  readonly lang: 'zh' | 'en';
}

/** Adds the command. Exit code 1 when a document was rejected or needs review; the others are stored all the same. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      '读取、检查年报并存入数据库；同一文件重复导入不产生变化。\nRead, check and store reports; importing the same bytes twice changes nothing.',
    )
    .argument('<path...>', '文件或文件夹 / files or folders')
    .option('--db <file>', '数据库文件 / database file')
    .option('--json', '每份文件输出一行 JSON / one JSON object a document, one a line')
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\n退出码：0 全部存入，1 有文件没有存入，2 用法不对。\nExit codes: 0 all were stored, 1 some were not, 2 wrong use.',
    )
    .action(async (paths: string[], options: ImportOptions) => {
      process.exitCode = await importDocuments(paths, options);
    });
}

async function importDocuments(paths: readonly string[], options: ImportOptions): Promise<number> {
  const found = findDocuments(paths);
  const counts = new Map<Status, number>();
  const progress = startProgress(found.length);
  // Opened for the first report that can be stored: where there is none, no database is made.
  let db: Database | undefined;
  const path = options.db ? resolveFromUser(options.db) : loadConfig().databasePath;
  const open = (): Database => (db ??= openDatabase(path));
  try {
    for await (const report of readDocuments(found, limits)) {
      const saved = store(report, open);
      counts.set(saved.status, (counts.get(saved.status) ?? 0) + 1);
      process.stdout.write(`${options.json ? jsonLine(report, saved) : textLine(report, saved.status, options.lang)}\n`);
      progress.step();
    }
  } catch (error) {
    throw toDatabaseError(error, path);
  } finally {
    progress.stop();
    if (db) closeDatabase(db);
  }
  process.stderr.write(`${summarise(counts, options.lang)}\n`);
  return counts.has('rejected') || counts.has('needs-review') ? EXIT.someRejected : EXIT.ok;
}

interface Stored {
  readonly status: Status;
  readonly reportId: number | null;
  readonly revision: number | null;
}

/** A report whose agency or year is not certain is not stored: a figure under a wrong name is worse than none. */
function store(report: CheckedReport | RejectedDocument, open: () => Database): Stored {
  if (!report.isReport) return { status: 'rejected', reportId: null, revision: null };
  if (report.agency.name === null || report.year === null) return { status: 'needs-review', reportId: null, revision: null };
  return saveReport(open(), report, REGIONS.get(report.agency.regionCode ?? '') ?? null);
}

function jsonLine(report: CheckedReport | RejectedDocument, { status, reportId, revision }: Stored): string {
  const { path, sha256 } = report.document;
  const findings = report.findings.map(({ check, severity, message }) => ({ check, severity, message: message.zh }));
  const who = report.isReport ? { agency: report.agency.name, year: report.year } : {};
  return JSON.stringify({ document: { path, sha256 }, status, reportId, revision, ...who, findings });
}

const STATUS_WORDS: Readonly<Record<Status, { zh: string; en: string }>> = {
  created: { zh: '已存入', en: 'stored' },
  revised: { zh: '已存为新的修订版', en: 'stored as a new revision' },
  unchanged: { zh: '已有，没有变化', en: 'already there, unchanged' },
  'needs-review': { zh: '机关或年度不能确定，没有存入', en: 'agency or year uncertain, not stored' },
  rejected: { zh: '没有存入', en: 'not stored' },
};

function textLine(report: CheckedReport | RejectedDocument, status: Status, lang: 'zh' | 'en'): string {
  return `${describeReport(report, lang)}\n  → ${STATUS_WORDS[status][lang]}`;
}

function summarise(counts: ReadonlyMap<Status, number>, lang: 'zh' | 'en'): string {
  const parts = [...counts].map(([status, count]) =>
    lang === 'zh' ? `${STATUS_WORDS[status].zh} ${count} 份` : `${count} ${STATUS_WORDS[status].en}`,
  );
  return parts.join(lang === 'zh' ? '；' : '; ') + (lang === 'zh' ? '。' : '.');
}
