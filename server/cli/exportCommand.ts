/** `gongkai export`: writes the reports of the database in the interchange format, so that an import of them loses nothing. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { loadConfig } from '../config.ts';
import { DatabaseError, toDatabaseError } from '../store/databaseError.ts';
import { readDataset } from '../store/datasetStore.ts';
import { countStoredReports, readStoredReports, type ExportFilter } from '../store/exportStore.ts';
import { closeDatabase, openDatabase, type Database } from '../store/openDatabase.ts';
import { languageOption } from './checkCommand.ts';
import { EXIT } from './exitCodes.ts';
import { buildInterchangeReport } from './export/buildInterchangeReport.ts';
import { CSV_HEAD, renderCsvRows } from './export/renderCsvRows.ts';
import { OutputError, writeStandardOutput, writeWholeFile } from './export/writeOutput.ts';
import { resolveFromUser } from './findDocuments.ts';
import { startProgress, type Progress } from './progressBar.ts';

interface ExportOptions {
  readonly db?: string;
  readonly format: 'json' | 'csv';
  readonly out?: string;
  readonly years?: ExportFilter['years'];
  readonly region?: string;
  readonly current?: true;
  readonly lang: 'zh' | 'en';
}

/** Adds the command. Exit code 1 when nothing could be exported. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description(
      '导出数据库中的年报（含原文数值、状态、位置、修订版），再导入不损失任何内容。\nExport the reports of the database; importing them again loses nothing.',
    )
    .option('--db <file>', '数据库文件 / database file')
    .addOption(
      new Option('--format <format>', 'json：每行一份报告；csv：每行一个单元格 / json: a report a line; csv: a cell a line')
        .choices(['json', 'csv'])
        .default('json'),
    )
    .option('--out <file>', '写入文件，完成后才出现；默认为标准输出 / file to write; standard output without it')
    .option('--years <A-B>', '报告年度，如 2022 或 2021-2024 / years of the reports', parseYears)
    .option('--region <code>', '行政区划代码，含其下级，如 370300 / region code, with everything below it', parseRegion)
    .option('--current', '只导出现行修订版 / current revisions only')
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\n格式见 docs/interchange.md。退出码：0 已导出，1 没有可导出的报告或不能写入，2 用法不对。\nThe format: docs/interchange.md. Exit codes: 0 exported, 1 nothing to export or not writable, 2 wrong use.',
    )
    .action(async (options: ExportOptions) => {
      process.exitCode = await exportReports(options);
    });
}

async function exportReports(options: ExportOptions): Promise<number> {
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

/** `2022` or `2021-2024`; either side of the dash may be left out. */
function parseYears(text: string): ExportFilter['years'] {
  const [, from = '', dash, to = ''] = /^(\d{4})?(?:([-–—])(\d{4})?)?$/.exec(text.trim()) ?? [];
  const first = from ? Number(from) : null;
  const last = dash ? (to ? Number(to) : null) : first;
  if ((first === null && last === null) || (first !== null && last !== null && first > last)) {
    throw new InvalidArgumentError('年度写作 2022 或 2021-2024。 Write 2022 or 2021-2024.');
  }
  return { from: first, to: last };
}

function parseRegion(text: string): string {
  if (!/^\d{6}$/.test(text))
    throw new InvalidArgumentError('行政区划代码为六位数字，如 370300。 A region code has six digits, such as 370300.');
  return text;
}
