#!/usr/bin/env node
/** The command line; each command is a file beside this one. Results go to standard output, everything else to standard error. */
import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { DatabaseError } from '../store/databaseError.ts';
import { addCheckCommand } from './checkCommand.ts';
import { EXIT } from './exitCodes.ts';
import { addExpectCommand } from './expectCommand.ts';
import { addExportCommand } from './exportCommand.ts';
import { addImportCommand } from './importCommand.ts';
import { addResolveCommand } from './resolveCommand.ts';
import { addServeCommand } from './serveCommand.ts';
import { addSettleCommand } from './settleCommand.ts';

const program = new Command('gongkai')
  .description(
    '读取、检查政府信息公开工作年度报告，并导入数据库。\nReads and checks annual open-government-information reports, and imports them.',
  )
  .helpOption('-h, --help', '显示帮助 / show help')
  .helpCommand('help [command]', '显示某个命令的帮助 / show help for a command')
  .exitOverride();

addCheckCommand(program);
addImportCommand(program);
addSettleCommand(program);
addExpectCommand(program);
addResolveCommand(program);
addExportCommand(program);
addServeCommand(program);
program.commands.forEach((command) => command.exitOverride());

// Whoever reads the results may stop reading, as `head` does: that ends the work, and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.someRejected);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

/** Wrong use is said by commander itself; a database that cannot be used says so in words; anything else is a fault of the program. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrongUse;
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.wrongUse;
  }
  if (error instanceof DatabaseError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.someRejected;
  }
  throw error;
}
