import { describe, expect, it } from 'vitest';
import { alignValues } from '../../../server/ingest/tables/alignValues.ts';

/** A row of section three: six applicants and their total. */
const ROW = [{ parts: [0, 1, 2, 3, 4, 5], total: 6 }];
const align = (...values: (number | null)[]): ReturnType<typeof alignValues> => alignValues(values, 7, ROW);

describe('alignValues', () => {
  it('places a full row as it stands, also one that does not add up', () => {
    expect(align(1, 0, 0, 0, 0, 0, 1)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(align(1, 0, 0, 0, 0, 0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  // 高青县民政局 2020, 予以公开.
  it('sees that 2 0 0 0 0 0 lacks its total', () => {
    expect(align(2, 0, 0, 0, 0, 0)).toEqual([0, 1, 2, 3, 4, 5, null]);
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
    expect(alignValues([11], 3, [])).toBeNull();
    expect(alignValues([1, 2], 3, [])).toBeNull();
  });

  it('places the groups of section four by their own totals', () => {
    const groups = [0, 1, 2].map((group) => ({ parts: [0, 1, 2, 3].map((i) => group * 5 + i), total: group * 5 + 4 }));
    // 上海市科委 2024 style: 4 1 0 2, total 7 missing, then zeros.
    const values = [4, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const placed = alignValues(values, 15, groups);
    expect(placed?.slice(0, 5)).toEqual([0, 1, 2, 3, null]);
  });

  it('counts a value that does not apply as nothing', () => {
    expect(align(null, null, null, null, null, null, 0)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(align(2, null, 0, 0, 0, 0)).toEqual([0, 1, 2, 3, 4, 5, null]);
  });
});
