/** Beginnings of real reports, with what is told of them held against the targets. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CORPUS, hasCorpus, WHY_SKIPPED } from './corpus.ts';
import { scoreExcerpts, TARGETS, TARGETS_WITH_ADDRESS, type Measure } from './scoreExcerpts.ts';

const ROUNDS = [
  ['without the address of its page', false, TARGETS],
  ['with the address of its page', true, TARGETS_WITH_ADDRESS],
] as const;

describe.skipIf(!hasCorpus).each(ROUNDS)(`the beginning of a report, %s${WHY_SKIPPED}`, (_, withAddress, targets) => {
  let measures: readonly Measure[] = [];
  const find = (name: string): Measure => measures.find((measure) => measure.name === name) as Measure;

  beforeAll(async () => {
    measures = await scoreExcerpts(join(CORPUS, 'excerpts'), withAddress);
    const lines = measures.map(({ name, right, wrong, untold }) => `${name}: ${right} right, ${wrong} wrong, ${untold} not told`);
    process.stdout.write(`${lines.join('\n')}\n`);
  }, 60_000);

  it.each(Object.entries(targets))('tells %s in at least %d of the cases', (name, target) => {
    const { right, wrong, untold } = find(name);
    expect(right / (right + wrong + untold)).toBeGreaterThanOrEqual(target);
  });

  it.each(['year', 'agency', 'region', 'unitType', 'form', 'figures'])('says nothing rather than a wrong %s', (name) => {
    const { misses, wrong } = find(name);
    expect(misses.slice(0, wrong)).toEqual([]);
  });
});
