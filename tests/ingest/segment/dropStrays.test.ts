import { describe, expect, it } from 'vitest';
import { dropStrays } from '../../../server/ingest/segment/readRun.ts';

const ways = (numbers: readonly number[], columns: number): string[] =>
  dropStrays(numbers, columns).map((way) => `${way.numbers.join(' ')}${way.broken ? ' (broken)' : ''}`);

describe('dropStrays', () => {
  it('gives nothing for a row that has as many numbers as columns, or fewer', () => {
    expect(dropStrays([1, 2, 3], 3)).toEqual([]);
    expect(dropStrays([1, 2], 3)).toEqual([]);
  });

  it('gives nothing for a row with three numbers too many', () => {
    expect(dropStrays([1, 0, 0, 0, 0, 0, 1, 7, 8, 9], 7)).toEqual([]);
  });

  it('drops each number in turn, and says which of the rest add up', () => {
    expect(ways([1, 2, 3, 5], 3).toSorted()).toEqual(['1 2 3', '1 2 5 (broken)', '1 3 5 (broken)', '2 3 5']);
  });

  it('drops two numbers where two are too many', () => {
    // 4 = 4, 9 = 9 and 4 = 9 (no): six pairs of which one number stands beside its own total.
    expect(ways([4, 9, 4, 9], 2).toSorted()).toEqual(['4 4', '4 9 (broken)', '9 4 (broken)', '9 9']);
  });

  it('gives a way once although equal numbers can be dropped in several ways', () => {
    expect(ways([0, 0, 0, 0], 3)).toEqual(['0 0 0']);
  });

  it('finds the number of a page after a row of section three', () => {
    const sound = dropStrays([5, 1, 0, 0, 0, 0, 6, 3], 7).filter(({ broken }) => broken === 0);
    expect(sound).toEqual([{ numbers: [5, 1, 0, 0, 0, 0, 6], broken: 0 }]);
  });

  it('does not choose where the number of a page happens to be a total: 5 1 0 0 0 0 6 and 5 1 0 0 0 6 12 both add up', () => {
    const sound = dropStrays([5, 1, 0, 0, 0, 0, 6, 12], 7).filter(({ broken }) => broken === 0);
    expect(sound.map(({ numbers }) => numbers.join(' ')).toSorted()).toEqual(['5 1 0 0 0 0 6', '5 1 0 0 0 6 12']);
  });
});
