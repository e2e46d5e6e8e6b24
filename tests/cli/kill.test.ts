/** An import that is killed leaves a sound database behind and, started again, ends as if nothing had happened. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './checkKilled.ts';
import { dumpDatabase, importReports, writeReports, type Row } from './importFixture.ts';
import { randomMoments } from './randomMoments.ts';
import { makeFolder } from './runCli.ts';

const DOCUMENTS = 60;
const SEED = Number(process.env['GONGKAI_TEST_SEED'] ?? 20_241_124);

let folder = '';
let whole: Map<string, Row[]>;

beforeAll(async () => {
  folder = makeFolder();
  writeReports(folder, DOCUMENTS);
  const { code, lines } = await importReports(folder, 'whole.sqlite');
  // Six of sixty are no reports, six name no agency.
  expect([code, lines.length]).toEqual([1, DOCUMENTS]);
  whole = dumpDatabase(join(folder, 'whole.sqlite'));
  expect(['reports', 'rejected_documents', 'waiting_reports'].map((table) => whole.get(table)?.length)).toEqual([48, 6, 6]);
}, 300_000);

describe(`an import killed at random moments (seed ${SEED}, set GONGKAI_TEST_SEED for others)`, () => {
  it.each(randomMoments(SEED, 4, DOCUMENTS).map((moment, i) => ({ ...moment, i })))(
    'after $documents documents and $delayMs ms leaves whole reports only, and goes on to the same database',
    async ({ i, ...moment }) => {
      const path = join(folder, `killed-${i}.sqlite`);
      const killed = await importReports(folder, path, { moment });
      expect(killed.signal).toBe('SIGKILL');
      expect(findFaults(path, whole)).toEqual([]);
      const resumed = await importReports(folder, path);
      expect(resumed.lines).toHaveLength(DOCUMENTS);
      expect(dumpDatabase(path)).toEqual(whole);
    },
    300_000,
  );
});

describe('an import that is asked to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s finishes the document at hand, says how to go on, and ends with %i',
    async (signal, code) => {
      const path = join(folder, `${signal}.sqlite`);
      const ended = await importReports(folder, path, { moment: { documents: 10, delayMs: 0 }, signal });
      expect(ended.code).toBe(code);
      expect(ended.lines.length).toBeLessThan(DOCUMENTS);
      expect(ended.stderr).toContain(`处理了 ${ended.lines.length} 份`);
      expect(ended.stderr).toContain('继续');
      expect(findFaults(path, whole)).toEqual([]);
      await importReports(folder, path);
      expect(dumpDatabase(path)).toEqual(whole);
    },
    300_000,
  );
});
