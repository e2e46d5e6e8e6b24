import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../server/analytics/wilsonInterval.ts';

describe('wilsonInterval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f', (part, whole, low, high) => {
    const interval = wilsonInterval(part, whole);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('ends exactly at 1 when all are in', () => {
    expect(wilsonInterval(20, 20)?.high).toBe(1);
    expect(wilsonInterval(20, 20)?.low).toBeCloseTo(0.8389, 4);
  });

  it('is null for what is no part of a whole', () => {
    expect([wilsonInterval(3, 2), wilsonInterval(-1, 2), wilsonInterval(0, 0)]).toEqual([null, null, null]);
  });
});
