/** `gongkai export`: what the command line understands; the work is in exportReports.ts. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { languageOption } from './checkCommand.ts';
import type { ExportOptions } from './exportReports.ts';

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
      // Loaded here, so that the other commands do not wait for the database.
      const { exportReports } = await import('./exportReports.ts');
      process.exitCode = await exportReports(options);
    });
}

/** `2022` or `2021-2024`; either side of the dash may be left out. */
function parseYears(text: string): NonNullable<ExportOptions['years']> {
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
