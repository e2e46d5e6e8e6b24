import { describe, expect, it } from 'vitest';
import { splitRun } from '../../../server/ingest/segment/splitRun.ts';

const STEPS = 100_000;
const seven = (run: string, broken = 0): string[] | undefined =>
  splitRun(run.split(' '), { groups: [7], broken }, STEPS)?.map(({ numbers }) => numbers.join(' '));

describe('splitRun', () => {
  it.each([
    ['640020470', ['64 0 0 2 0 4 70']],
    ['0000000', ['0 0 0 0 0 0 0']],
    ['230 000023', ['23 0 0 0 0 0 23']],
    ['23 0 00 0 023', ['23 0 0 0 0 0 23']],
    ['500000 5', ['5 0 0 0 0 0 5']],
  ])('finds the one way in which %s adds up', (run, ways) => {
    expect(seven(run)).toEqual(ways);
  });

  // 27 + 0 + 0 + 2 + 0 + 1 = 30 and 2 + 7 + 0 + 0 + 20 + 1 = 30.
  it('finds both ways of a run that adds up in two', () => {
    expect(seven('270020130')?.toSorted()).toEqual(['2 7 0 0 20 1 30', '27 0 0 2 0 1 30']);
  });

  it('finds none for fewer digits than columns, and none for what is no digit', () => {
    expect(seven('200000')).toEqual([]);
    expect(seven('20000-2')).toEqual([]);
  });

  it('counts the groups that do not add up where some may', () => {
    const ways = splitRun(['1000002'], { groups: [7], broken: 1 }, STEPS);
    expect(ways).toEqual([{ numbers: [1, 0, 0, 0, 0, 0, 2], broken: 1 }]);
  });

  it('reads the fifteen numbers of section four by their three sums', () => {
    expect(splitRun(['10203120001200000'], { groups: [5, 5, 5], broken: 0 }, STEPS)).toEqual([
      { numbers: [1, 0, 2, 0, 3, 12, 0, 0, 0, 12, 0, 0, 0, 0, 0], broken: 0 },
    ]);
  });

  it('gives up when the steps do not suffice', () => {
    expect(splitRun(['123456789123456789'], { groups: [7], broken: 1 }, 50)).toBeNull();
  });
});
