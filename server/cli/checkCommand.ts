/** `gongkai check PATH…`: reads and checks documents without storing anything. */
import { Option, type Command } from 'commander';
import { limits } from '../config.ts';
import { describeReport } from './describeReport.ts';
import { EXIT } from './exitCodes.ts';
import { findDocuments } from './findDocuments.ts';
import { startProgress } from './progressBar.ts';
import { readDocuments } from './readDocuments.ts';
import { toJsonLine } from './toJsonLine.ts';

/** The option that every command with messages has. */
export const languageOption = (): Option =>
  new Option('--lang <language>', '消息的语言 / language of the messages').choices(['zh', 'en']).default('zh');

/** Adds the command. Exit code 1 when a document is no report; findings in a report do not change it. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('读取并检查年报，不保存。\nRead and check reports without storing them.')
    .argument('<path...>', '文件或文件夹 / files or folders')
    .option('--json', '每份文件输出一行 JSON / one JSON object a document, one a line')
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\n退出码：0 全部可以检查，1 有文件不能检查，2 用法不对。\nExit codes: 0 all were checked, 1 some are no reports, 2 wrong use.',
    )
    .action(async (paths: string[], options: { json?: true; lang: 'zh' | 'en' }) => {
      process.exitCode = await check(paths, options);
    });
}

async function check(paths: readonly string[], { json, lang }: { json?: true; lang: 'zh' | 'en' }): Promise<number> {
  const found = findDocuments(paths);
  const progress = startProgress(found.length);
  const count = { checked: 0, rejected: 0 };
  for await (const report of readDocuments(found, limits)) {
    process.stdout.write(`${json ? toJsonLine(report, lang) : describeReport(report, lang)}\n`);
    count[report.isReport ? 'checked' : 'rejected'] += 1;
    progress.step();
  }
  progress.stop();
  const summary =
    lang === 'zh'
      ? `检查了 ${count.checked} 份年报，${count.rejected} 份文件不能检查。`
      : `${count.checked} reports checked, ${count.rejected} documents could not be.`;
  process.stderr.write(`${summary}\n`);
  return count.rejected > 0 ? EXIT.someRejected : EXIT.ok;
}
