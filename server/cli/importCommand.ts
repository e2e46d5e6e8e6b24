/** `gongkai import PATH…`: what the command line understands; the work is in importDocuments.ts. */
import type { Command } from 'commander';
import { languageOption, threadsOption } from './checkCommand.ts';
import type { ImportOptions } from './importDocuments.ts';

const HELP = `
中断后用同样的命令再次运行，即从中断处继续。
Run the same command again after an interruption: it goes on where it stopped.

退出码：0 全部存入，1 有文件没有存入或待人工确定，2 用法不对，130 或 143 被中断。
Exit codes: 0 all were stored, 1 some were not or wait to be settled, 2 wrong use, 130 or 143 interrupted.`;

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
    .addOption(threadsOption())
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: ImportOptions) => {
      // Loaded here, so that the other commands do not wait for the database.
      const { importDocuments } = await import('./importDocuments.ts');
      process.exitCode = await importDocuments(paths, options);
    });
}
