/** `gongkai check PATH…`: reads and checks documents without storing anything. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { limits } from '../config.ts';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';
import { describeCheck } from './describeImport.ts';
import { describeReport } from './describeReport.ts';
import { EXIT } from './exitCodes.ts';
import { countDocuments, findDocuments } from './findDocuments.ts';
import { startProgress } from './progressBar.ts';
import { readDocuments } from './readDocuments.ts';
import { toJsonLine } from './toJsonLine.ts';

/** The option that every command with messages has. */
export const languageOption = (): Option =>
  new Option('--lang <language>', '消息的语言 / language of the messages').choices(['zh', 'en']).default('zh');

/** The option of the commands that read. */
export const threadsOption = (): Option =>
  new Option(
    '--threads <number>',
    '最多用几个线程读取（默认按处理器个数） / at most so many threads (default: the number of processors)',
  ).argParser(parseThreads);

function parseThreads(text: string): number {
  const threads = Number(text);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) throw new InvalidArgumentError('1–64');
  return threads;
}

interface CheckOptions {
  readonly json?: true;
  readonly threads?: number;
  readonly lang: 'zh' | 'en';
}

/** Adds the command. Exit code 1 when a document is no report; findings in a report do not change it. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('读取并检查年报，不保存。\nRead and check reports without storing them.')
    .argument('<path...>', '文件或文件夹 / files or folders')
    .option('--json', '每份文件输出一行 JSON / one JSON object a document, one a line')
    .addOption(threadsOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\n退出码：0 全部可以检查，1 有文件不能检查，2 用法不对。\nExit codes: 0 all were checked, 1 some are no reports, 2 wrong use.',
    )
    .action(async (paths: string[], options: CheckOptions) => {
      process.exitCode = await check(paths, options);
    });
}

async function check(paths: readonly string[], { json, lang, threads }: CheckOptions): Promise<number> {
  const expected = countDocuments(paths);
  const progress = startProgress(expected, { lang });
  const rejected = new Map<string, number>();
  let checked = 0;
  const options = { limits, expected, onPathDone: progress.step, ...(threads && { threads }) };
  for await (const outcome of readDocuments(findDocuments(paths), options)) {
    if (!('report' in outcome)) continue;
    const { report } = outcome;
    progress.makeRoom();
    process.stdout.write(`${json ? toJsonLine(report, lang) : describeReport(report, lang)}\n`);
    if (report.isReport) checked += 1;
    else rejected.set(reasonOf(report), (rejected.get(reasonOf(report)) ?? 0) + 1);
  }
  progress.stop();
  process.stderr.write(`${summarise(checked, rejected, lang)}\n`);
  return rejected.size > 0 ? EXIT.someRejected : EXIT.ok;
}

const reasonOf = (report: CheckedReport | RejectedDocument): string => report.findings[0]?.check ?? 'notReport';

function summarise(checked: number, rejected: ReadonlyMap<string, number>, lang: 'zh' | 'en'): string {
  const total = [...rejected.values()].reduce((sum, count) => sum + count, 0);
  const first =
    lang === 'zh' ? `检查了 ${checked} 份年报，${total} 份文件不能检查。` : `${checked} reports checked, ${total} documents could not be.`;
  const reasons = [...rejected].sort(([, a], [, b]) => b - a);
  return [first, ...reasons.map(([check, count]) => `  ${describeCheck(check, lang)} ${count}`)].join('\n');
}
