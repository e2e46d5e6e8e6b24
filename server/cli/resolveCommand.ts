/** `gongkai resolve …`: who a printed name of an agency means. Needs no database. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { languageOption } from './checkCommand.ts';
import type { ResolveOptions } from './resolveNames.ts';

const HELP = `
例 / examples:
  gongkai resolve 高青县民政局
  gongkai resolve 区财政局 --hint 武昌区
  gongkai resolve 江干区人民政府 --year 2020 --json
  cat names.txt | gongkai resolve - --json

退出码：0 都能确定，1 有的需要人工确定，2 用法不对（没有这个地区、年度有误）。
Exit codes: 0 all told, 1 some need a person, 2 wrong use (no such region, a wrong year).`;

/** Adds the command. */
export function addResolveCommand(program: Command): void {
  program
    .command('resolve')
    .description('从名称判断机关的地区、级别、类型和业务。\nTell region, rank, kind of unit and kind of organ from the name of an agency.')
    .argument('<name...>', '机关名称；“-”从标准输入逐行读取 / names; - reads them from standard input, one a line')
    .addOption(new Option('--hint <region>', '文件所属的地区，代码或名称 / region of the document, code or name').argParser(parseRegion))
    .addOption(new Option('--year <year>', '名称所用的年度 / the year of the name').argParser(parseYear))
    .option('--json', '输出 JSON，一行一个 / one JSON object a name, one a line')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .action(async (names: string[], options: ResolveOptions) => {
      const { resolveNames } = await import('./resolveNames.ts');
      process.exitCode = await resolveNames(names, options);
    });
}

/** The text as given: names are looked up when the regions are loaded. */
function parseRegion(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('地区是空的。 The region is empty.');
  return text.trim();
}

function parseYear(text: string): number {
  const last = new Date().getFullYear();
  if (!/^\d{4}$/.test(text) || Number(text) < 1949 || Number(text) > last)
    throw new InvalidArgumentError(`年度应为 1949–${last}。 The year must be from 1949 to ${last}.`);
  return Number(text);
}
