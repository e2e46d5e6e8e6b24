/** From paths to outcomes: the order of the paths, documents that are known, files that are no documents. */
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { countDocuments, findDocuments } from '../../server/cli/findDocuments.ts';
import { readDocuments, type ReadOutcome } from '../../server/cli/readDocuments.ts';
import { limits } from '../../server/config.ts';
import { writeZip } from '../ingest/build/writeZip.ts';
import { plainReport } from './plainReport.ts';
import { makeFolder } from './runCli.ts';

let folder = '';
beforeAll(() => {
  folder = makeFolder();
  mkdirSync(join(folder, 'b', 'inner'), { recursive: true });
  mkdirSync(join(folder, 'b', 'empty'));
  for (const [i, name] of ['b/inner/3.txt', 'b/2.txt', 'b/10.txt', 'a.txt'].entries()) {
    writeFileSync(join(folder, name), plainReport({ title: '高青县民政局2024年政府信息公开工作年度报告', granted: i }));
  }
  writeFileSync(join(folder, 'b', 'large.txt'), '');
  truncateSync(join(folder, 'b', 'large.txt'), limits.documentBytes + 1);
  writeFileSync(join(folder, 'b', '.hidden'), 'hidden');
  symlinkSync(folder, join(folder, 'b', 'round'));
});

async function readAll(paths: string[], isKnown?: (sha256: string) => boolean): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readDocuments(findDocuments(paths), { limits, expected: 100, ...(isKnown && { isKnown }) })) {
    outcomes.push(outcome);
  }
  return outcomes;
}

describe('documents of a command', { timeout: 120_000 }, () => {
  it('come in the order of the names, folder by folder, and links round in a circle are left out', async () => {
    const outcomes = await readAll([join(folder, 'b'), join(folder, 'a.txt')]);
    expect(outcomes.map((outcome) => ('report' in outcome ? [outcome.report.document.path, outcome.report.isReport] : null))).toEqual([
      [join(folder, 'b', '10.txt'), true],
      [join(folder, 'b', '2.txt'), true],
      [join(folder, 'b', 'inner', '3.txt'), true],
      [join(folder, 'b', 'large.txt'), false],
      [join(folder, 'a.txt'), true],
    ]);
    expect(countDocuments([join(folder, 'b'), join(folder, 'a.txt')])).toBe(5);
  });

  it('are passed over when they are known, in their place', async () => {
    const seen: string[] = [];
    const first = await readAll([join(folder, 'b')], (sha256) => seen.push(sha256) === 2);
    expect(first.map((outcome) => ('known' in outcome ? outcome.known.path : 'read'))).toEqual([
      'read',
      join(folder, 'b', '2.txt'),
      'read',
      'read',
    ]);
  });

  it('that an archive holds count as documents of their own, in its order', async () => {
    const report = (granted: number) => plainReport({ title: '高青县民政局2024年政府信息公开工作年度报告', granted });
    const path = join(folder, 'all.zip');
    writeFileSync(
      path,
      writeZip([
        { name: '2024/乙.txt', content: report(7) },
        { name: '甲.txt', content: '晴' },
      ]),
    );
    let done = 0;
    const outcomes: ReadOutcome[] = [];
    const onPathDone = (): number => (done += 1);
    for await (const outcome of readDocuments(findDocuments([path]), { limits, expected: 1, onPathDone })) outcomes.push(outcome);
    expect(outcomes.map((outcome) => ('report' in outcome ? [outcome.report.document.path, outcome.report.isReport] : null))).toEqual([
      [`${path}/2024/乙.txt`, true],
      [`${path}/甲.txt`, false],
    ]);
    expect(done).toBe(1);
  });
});
