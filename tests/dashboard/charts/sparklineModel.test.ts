import { describe, expect, it } from 'vitest';
import { buildSparkline } from '../../../dashboard/src/charts/sparkline/sparklineModel';

const points = (...values: (number | null)[]) => values.map((value, at) => ({ year: 2019 + at, value }));

describe('buildSparkline', () => {
  it('draws from the lowest to the highest value', () => {
    expect(buildSparkline(points(0, 10, 5), []).pieces).toEqual(['5,29 90,5 175,17']);
  });

  it('opens the line at a gap and marks the newest point', () => {
    const { pieces, dots } = buildSparkline(points(1, null, 1, 1), []);
    expect(pieces).toEqual(['118.3,17 175,17']);
    expect(dots).toEqual([
      { x: 5, y: 17, newest: false },
      { x: 175, y: 17, newest: true },
    ]);
  });

  it('opens the line at a break, between the years', () => {
    const { pieces, breaks } = buildSparkline(points(1, 2, 3), [{ code: 'FORM_2021', year: 2021, text: '' }]);
    expect(pieces).toHaveLength(1);
    expect(breaks).toEqual([132.5]);
  });

  it('draws nothing without values', () => expect(buildSparkline(points(null, null), [])).toEqual({ pieces: [], dots: [], breaks: [] }));
});
