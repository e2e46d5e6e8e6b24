/** Runs the built command line as a user does, from a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../server/packageRoot.ts';

/** What the user sees. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder to stand in. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'gongkai-cli-'));

/** `gongkai …` from `folder`. */
export function runCli(folder: string, ...args: string[]): CliResult {
  return runProgram('dist/server/cli/gongkai.js', { folder, args });
}

/** One of the built programs with settings of its own. */
export function runProgram(
  program: string,
  { folder, args = [], env = {} }: { folder: string; args?: string[]; env?: Record<string, string> },
): CliResult {
  const outer: NodeJS.ProcessEnv = { ...process.env };
  delete outer['INIT_CWD'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, program), ...args], {
    cwd: folder,
    env: { ...outer, GONGKAI_DB: join(folder, 'default.sqlite'), ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}
