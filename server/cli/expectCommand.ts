/** `gongkai expect FILE`: what the command line understands; the work is in expectAgencies.ts. */
import type { Command } from 'commander';
import { languageOption } from './checkCommand.ts';
import type { ExpectOptions } from './expectAgencies.ts';

const HELP = `
CSV 的列 / columns of the CSV:
  name        机关全称 / full name of the agency
  region      行政区划代码，名称看不出地区时必填 / GB/T 2260 code, needed where the name does not tell the region
  first_year  应报告的第一个年度 / the first year to report on
  last_year   最后一个年度，可空 / the last one; may be empty

同名的清单再次导入时整份替换。有一行不对，就什么也不存。
A list of the same name is replaced as a whole. When a line is wrong, nothing is stored.

退出码：0 已存入，1 数据库不能用，2 清单有误。
Exit codes: 0 stored, 1 the database cannot be used, 2 the list is wrong.`;

/** Adds the command. */
export function addExpectCommand(program: Command): void {
  program
    .command('expect')
    .description('导入应当发布年度报告的机关清单。\nImport a list of agencies that must report.')
    .argument('<file>', 'CSV 文件 / CSV file')
    .option('--db <file>', '数据库文件 / database file')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: ExpectOptions) => {
      const { expectAgencies } = await import('./expectAgencies.ts');
      process.exitCode = expectAgencies(file, options);
    });
}
