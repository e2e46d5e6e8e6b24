/** Section two has no sums: only signs, points, units and zeros can say where one of its numbers ends. */
import { describe, expect, it } from 'vitest';
import { splitFree, type ColumnKind } from '../../../server/ingest/segment/splitFree.ts';

const STEPS = 10_000;
const COUNTS: readonly ColumnKind[] = ['count', 'count', 'count'];
const ITEMS: readonly ColumnKind[] = ['count', 'change', 'count'];
const ways = (run: string, kinds: readonly ColumnKind[], steps = STEPS): string[] | undefined =>
  splitFree(run, kinds, steps)?.map((texts) => texts.join(' '));

describe('splitFree', () => {
  it.each([
    ['000', COUNTS, ['0 0 0']],
    ['0013', COUNTS, ['0 0 13']],
    ['007', COUNTS, ['0 0 7']],
    ['2648 -18 538', ITEMS, ['2648 -18 538']],
    ['1 46.5万元', ['count', 'amount'] as const, ['1 46.5万元']],
  ])('reads %s as it can be read', (run, kinds, expected) => {
    expect(ways(run, kinds)).toEqual(expected);
  });

  it('gives every way where there are several', () => {
    expect(ways('1234', COUNTS)?.toSorted()).toEqual(['1 2 34', '1 23 4', '12 3 4']);
  });

  it('keeps what a space parts apart', () => {
    expect(ways('12 34', COUNTS)?.toSorted()).toEqual(['1 2 34', '12 3 4']);
  });

  it('begins no number with a zero, and gives no way where one would have to', () => {
    expect(ways('1002', ['count', 'count'])?.toSorted()).toEqual(['100 2']);
    expect(ways('007', ['count', 'count'])).toEqual([]);
  });

  it('takes a sign in a column of changes only', () => {
    expect(ways('5 +2 3', COUNTS)).toEqual([]);
    expect(ways('5 +2 3', ITEMS)).toEqual(['5 +2 3']);
  });

  it('takes a point or a unit of money in a column of amounts only', () => {
    expect(ways('3 4.5', ['count', 'count'])).toEqual([]);
    expect(ways('34.5', ['count', 'amount'])).toEqual(['3 4.5']);
    expect(ways('35元', ['count', 'amount'])).toEqual(['3 5元']);
  });

  it('gives nothing for fewer digits than columns', () => {
    expect(ways('12', COUNTS)).toEqual([]);
  });

  it.each([
    ['words', '12件'],
    ['a sign inside a piece', '12-35'],
    ['a run too long for any report', '1'.repeat(41)],
  ])('does not look through %s', (_what, run) => {
    expect(splitFree(run, COUNTS, STEPS)).toBeNull();
  });

  it('gives up when the steps do not suffice', () => {
    expect(splitFree('123456789012345678901234567890', COUNTS, 20)).toBeNull();
  });
});
