/** `gongkai settle …`: what the command line understands; the work is in settleReport.ts. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { SCOPES } from '../domain/agency.ts';
import { languageOption } from './checkCommand.ts';
import type { SettleOptions } from './settleReport.ts';

// The regulations came into force in May 2008; the first reports are of that year.
const FIRST_YEAR = 2008;

const HELP = `
例 / examples:
  gongkai settle --list
  gongkai settle reports/12.html --agency 高青县民政局 --year 2023
  gongkai settle 3f9a0c --agency 城关镇人民政府 --region 620102
  gongkai settle --agency 淄博高新区管委会 --year 2023 --scope REGION_CONSOLIDATED

退出码：0 已确定，1 没有找到、不止一份或不能存入，2 用法不对（年度、地区或机关名称有误）。
Exit codes: 0 settled, 1 not found, more than one, or not stored, 2 wrong use (a wrong year, region or agency).`;

/** Adds the command. */
export function addSettleCommand(program: Command): void {
  program
    .command('settle')
    .description(
      '确定待确定年报的机关和年度，并存入；或者确定已存入年报的统计范围。\nSettle agency and year of a report that waits for them, and store it; or the scope of a stored one.',
    )
    .argument('[document]', '导入时的路径，或 SHA-256 的开头 / its path as imported, or the beginning of its SHA-256')
    .option('--agency <name>', '机关全称 / full name of the agency')
    .option('--region <code>', '行政区划代码（GB/T 2260），全国用 100000 / GB/T 2260 code, 100000 for the whole country')
    .addOption(new Option('--year <year>', '数字所属年度 / the year that the figures are of').argParser(parseYear))
    .addOption(new Option('--scope <scope>', '统计范围 / whose figures it holds').choices(SCOPES))
    .option('--list', '列出待确定的年报 / list the reports that wait')
    .option('--db <file>', '数据库文件 / database file')
    .option('--json', '输出 JSON，一行一份 / one JSON object a report, one a line')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .action(async (document: string | undefined, options: SettleOptions, command: Command) => {
      if (document !== undefined && options.list)
        command.error('请写明文件，或者用 --list 列出。 Name a document, or list them with --list.', { exitCode: 2 });
      const { listReports, settleReport, settleStoredReport } = await import('./settleReport.ts');
      if (document !== undefined) process.exitCode = settleReport(document, options);
      else process.exitCode = options.list ? listReports(options) : settleStoredReport(options);
    });
}

function parseYear(text: string): number {
  const year = Number(text);
  const last = new Date().getFullYear();
  if (!/^\d{4}$/.test(text) || year < FIRST_YEAR || year > last)
    throw new InvalidArgumentError(`年度应为 ${FIRST_YEAR}–${last}。 The year must be from ${FIRST_YEAR} to ${last}.`);
  return year;
}
