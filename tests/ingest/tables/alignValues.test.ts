import { describe, expect, it } from 'vitest';
import { alignValues } from '../../../server/ingest/tables/alignValues.ts';

/** A row of section three: six applicants and their total. */
const ROW = [{ parts: [0, 1, 2, 3, 4, 5], total: 6 }];
const align = (...values: (number | null)[]): ReturnType<typeof alignValues> => alignValues({ values, columns: 7, sums: ROW });
const alignSupported = (...values: (number | null)[]): ReturnType<typeof alignValues> =>
  alignValues({ values, columns: 7, sums: ROW, judge: () => 'holds' });

describe('alignValues', () => {
  it('places a full row as it stands, also one that does not add up', () => {
    expect(align(1, 0, 0, 0, 0, 0, 1)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(align(1, 0, 0, 0, 0, 0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  // 高青县民政局 2020, 予以公开.
  it('sees that 2 0 0 0 0 0 lacks its total where the columns support it', () => {
    expect(alignSupported(2, 0, 0, 0, 0, 0)).toEqual([0, 1, 2, 3, 4, 5, null]);
  });

  it('takes no total for missing on the word of the row alone: it may be misprinted', () => {
    expect(align(2, 0, 0, 0, 0, 0)).toBeNull();
    expect(alignValues({ values: [3, 0, 0, 0, 0, 4], columns: 7, sums: ROW, judge: () => 'fails' })).toBeNull();
  });

  it('reads a row of zeros that lacks some', () => {
    const placed = align(0, 0, 0, 0, 0);
    expect(placed?.filter((index) => index === null)).toHaveLength(2);
    expect(placed?.filter((index) => index !== null)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([[[5, 5]], [[0, 5, 5, 0, 0]], [[2, 0, 0, 0, 0, 2]], [[2, 3, 0, 0, 0, 5]], [[0, 0, 0, 0, 5, 5]], [[2, 3, 5]]])(
    'gives no reading of %j, which can be read in several ways',
    (values) => {
      expect(align(...values)).toBeNull();
    },
  );

  it('gives no reading of too many or far too few values', () => {
    expect(align(0, 0, 0, 0, 0, 0, 0, 0)).toBeNull();
    expect(align(0, 0, 0)).toBeNull();
    expect(align()).toBeNull();
  });

  it('gives no reading where no sum can tell', () => {
    expect(alignValues({ values: [11], columns: 3, sums: [] })).toBeNull();
    expect(alignValues({ values: [1, 2], columns: 3, sums: [] })).toBeNull();
  });

  it('places the groups of section four by their own totals', () => {
    const groups = [0, 1, 2].map((group) => ({ parts: [0, 1, 2, 3].map((i) => group * 5 + i), total: group * 5 + 4 }));
    // 4 1 0 2 with their total 7, then zeros, one of them lost.
    const placed = alignValues({ values: [4, 1, 0, 2, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0], columns: 15, sums: groups });
    expect(placed?.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    // 3 0 0 3 can lack a zero or its total.
    expect(alignValues({ values: [4, 1, 0, 2, 7, 3, 0, 0, 3, 0, 0, 0, 0, 0], columns: 15, sums: groups })).toBeNull();
  });

  it('counts a value that does not apply as nothing', () => {
    expect(align(null, null, null, null, null, null, 0)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(alignSupported(2, null, 0, 0, 0, 0)).toEqual([0, 1, 2, 3, 4, 5, null]);
  });
});
