import { describe, expect, it } from 'vitest';
import type { ComparedFigure } from '../../server/analytics/figure.ts';
import { ask, byYear } from '../helpers/ask.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

// A reports in all years; B leaves after 2022; C enters in 2023; D changes its scope in 2023.
const db = openTestDatabase([
  { agency: 'A', year: 2022, facts: { newRequests: 100, granted: 30, partiallyGranted: 0, totalConcluded: 100 } },
  { agency: 'A', year: 2023, facts: { newRequests: 150, granted: 60, partiallyGranted: 0, totalConcluded: 100 } },
  { agency: 'A', year: 2024, facts: { newRequests: 0, granted: 0, partiallyGranted: 0, totalConcluded: 0 } },
  { agency: 'B', year: 2022, facts: { newRequests: 1000 } },
  { agency: 'C', year: 2023, facts: { newRequests: 7, granted: 7, partiallyGranted: 0, totalConcluded: 7 } },
  { agency: 'C', year: 2024, facts: { newRequests: null } },
  { agency: 'D', year: 2022, scope: 'UNKNOWN', facts: { newRequests: 5 } },
  { agency: 'D', year: 2023, facts: { newRequests: 11 } },
]);

function compared(
  metric: string,
  year: number,
  comparison: { yearsBack: number; panel: 'MATCHED' | 'ALL' },
  asked = {},
): ComparedFigure | undefined {
  return byYear(ask(db, { metrics: [metric], by: ['YEAR'], compare: [comparison], ...asked })).get(year)?.compared[0];
}

describe('a matched comparison', () => {
  it('takes agencies with a report of the same scope in both years on both sides', () => {
    expect(compared('NEW_REQUESTS', 2023, { yearsBack: 1, panel: 'MATCHED' })).toEqual({
      yearsBack: 1,
      panel: 'MATCHED',
      current: 150,
      previous: 100,
      delta: 50,
      growth: 0.5,
      reason: null,
      agencies: 1,
    });
  });

  it('needs a number on both sides', () => {
    expect(compared('NEW_REQUESTS', 2024, { yearsBack: 1, panel: 'MATCHED' })).toMatchObject({
      current: 0,
      previous: 150,
      growth: -1,
      agencies: 1,
    });
  });

  it('gives the difference of ratios for a rate, and no growth', () => {
    const rate = compared('DISCLOSURE_RATE', 2023, { yearsBack: 1, panel: 'MATCHED' });
    expect(rate).toMatchObject({ current: 0.6, previous: 0.3, growth: null, reason: null });
    expect(rate?.delta).toBeCloseTo(0.3, 12);
  });

  it('says ZERO_DENOMINATOR where a side has nothing concluded', () => {
    expect(compared('DISCLOSURE_RATE', 2024, { yearsBack: 1, panel: 'MATCHED' })).toMatchObject({
      delta: null,
      reason: 'ZERO_DENOMINATOR',
      agencies: 1,
    });
  });

  it('says NO_MATCHED_AGENCY where none is in both years', () => {
    const none = { current: null, previous: null, delta: null, growth: null, reason: 'NO_MATCHED_AGENCY', agencies: 0 };
    expect(compared('NEW_REQUESTS', 2022, { yearsBack: 1, panel: 'MATCHED' })).toMatchObject(none);
    expect(compared('NEW_REQUESTS', 2023, { yearsBack: 2, panel: 'MATCHED' })).toMatchObject(none);
  });

  it('reaches before the years of the filter', () => {
    expect(
      compared('NEW_REQUESTS', 2023, { yearsBack: 1, panel: 'MATCHED' }, { where: { years: { from: 2023, to: 2024 } } }),
    ).toMatchObject({ previous: 100 });
  });

  it('says BASE_ZERO instead of dividing by zero', () => {
    const zero = openTestDatabase([
      { agency: 'A', year: 2023, facts: { newRequests: 0 } },
      { agency: 'A', year: 2024, facts: { newRequests: 4 } },
    ]);
    const table = ask(zero, { metrics: ['NEW_REQUESTS'], by: ['YEAR'], compare: [{ yearsBack: 1, panel: 'MATCHED' }] });
    expect(byYear(table).get(2024)?.compared[0]).toMatchObject({ delta: 4, growth: null, reason: 'BASE_ZERO' });
  });
});

describe('a comparison of all', () => {
  it('takes whoever reports in each year', () => {
    expect(compared('NEW_REQUESTS', 2023, { yearsBack: 1, panel: 'ALL' })).toEqual({
      yearsBack: 1,
      panel: 'ALL',
      current: 168,
      previous: 1100,
      delta: -932,
      growth: -932 / 1100,
      reason: null,
      agencies: 3,
    });
  });

  it('says why a side is missing', () => {
    expect(compared('NEW_REQUESTS', 2022, { yearsBack: 1, panel: 'ALL' })).toMatchObject({
      current: 1100,
      previous: null,
      reason: 'NO_REPORT',
    });
  });

  it('reaches before the years of the filter', () => {
    expect(compared('NEW_REQUESTS', 2023, { yearsBack: 1, panel: 'ALL' }, { where: { years: { from: 2023, to: 2023 } } })).toMatchObject({
      previous: 1100,
    });
  });

  it('compares each agency with itself', () => {
    const table = ask(db, { metrics: ['NEW_REQUESTS'], by: ['AGENCY', 'YEAR'], compare: [{ yearsBack: 1, panel: 'ALL' }] });
    const row = table.rows.find(({ key }) => key.agencyId === 1 && key.year === 2023);
    expect(row?.figures[0]?.compared[0]).toMatchObject({ current: 150, previous: 100, agencies: 1 });
  });
});

describe('the panels of an answer', () => {
  it('count who matched, entered and left in each year', () => {
    const table = ask(db, {
      metrics: ['NEW_REQUESTS'],
      by: ['YEAR'],
      compare: [
        { yearsBack: 1, panel: 'MATCHED' },
        { yearsBack: 2, panel: 'ALL' },
      ],
    });
    expect(table.comparisons).toEqual([
      { year: 2022, yearsBack: 1, matched: 0, entered: 2, left: 0 },
      { year: 2023, yearsBack: 1, matched: 1, entered: 2, left: 1 },
      { year: 2024, yearsBack: 1, matched: 2, entered: 0, left: 1 },
      { year: 2022, yearsBack: 2, matched: 0, entered: 2, left: 0 },
      { year: 2023, yearsBack: 2, matched: 0, entered: 3, left: 0 },
      { year: 2024, yearsBack: 2, matched: 1, entered: 1, left: 1 },
    ]);
  });

  it('are none without a comparison, and totals are never compared', () => {
    expect(ask(db, { metrics: ['NEW_REQUESTS'], by: ['YEAR'] }).comparisons).toEqual([]);
    const table = ask(db, { metrics: ['NEW_REQUESTS'], by: ['YEAR'], compare: [{ yearsBack: 1, panel: 'MATCHED' }] });
    expect(table.totals.figures[0]?.compared).toEqual([]);
  });
});
