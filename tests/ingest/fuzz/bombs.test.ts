/** No document takes a reader's process down: all bombs are read in one process with little memory, which must live to the end. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { packageRoot } from '../../../server/packageRoot.ts';
import { BOMBS } from './bombs.ts';

/** One reader's process may use this much, many times the largest bomb. */
const MEGABYTES = 1024;
const LONGEST = 600_000;

interface Outcome {
  readonly name: string;
  readonly checks: readonly string[];
  readonly milliseconds: number;
}

describe('in a process with a gigabyte of memory', () => {
  const outcomes = new Map<string, Outcome>();

  beforeAll(async () => {
    const script = ['--import', 'tsx', 'tests/ingest/fuzz/readBombs.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${MEGABYTES}`, ...script], {
      cwd: packageRoot,
      timeout: LONGEST,
    });
    for (const line of stdout.trim().split('\n')) {
      const outcome = JSON.parse(line) as Outcome;
      outcomes.set(outcome.name, outcome);
    }
  }, LONGEST);

  it.each(Object.keys(BOMBS))('%s is answered with a finding', (name) => {
    const outcome = outcomes.get(name);
    expect(outcome?.checks.length).toBeGreaterThan(0);
    // Under this in seconds of processor alone; many times what the dearest takes on a slow machine.
    expect(outcome?.milliseconds).toBeLessThan(limits.documentMs);
  });
});
