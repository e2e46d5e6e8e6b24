import { describe, expect, it } from 'vitest';
import { writeCursor } from '../../server/store/pageCursor.ts';
import { ask, refusal } from '../helpers/ask.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

const db = openTestDatabase([
  { agency: '乙局', year: 2020, form: 'FORM2019', facts: { newRequests: 2 } },
  { agency: '甲局', year: 2022, facts: { newRequests: 30 } },
  { agency: '乙局', year: 2022, facts: { newRequests: 400 } },
]);
const cells = (asked: object) =>
  ask(db, { metrics: ['NEW_REQUESTS'], ...asked }).rows.map(({ key, figures }) => [
    key.year,
    key.agencyId,
    figures[0]?.value ?? figures[0]?.reason,
  ]);

describe('the rows of an answer', () => {
  it('has one row for everything without dimensions', () => {
    expect(cells({})).toEqual([[null, null, 432]]);
  });

  it('fills the years between with rows that say why they are empty', () => {
    expect(cells({ by: ['YEAR'] })).toEqual([
      [2020, null, 2],
      [2021, null, 'NO_REPORT'],
      [2022, null, 430],
    ]);
  });

  it('reaches to the ends of the years asked for', () => {
    expect(cells({ by: ['YEAR'], where: { years: { from: 2021, to: 2023 } } })).toEqual([
      [2021, null, 'NO_REPORT'],
      [2022, null, 430],
      [2023, null, 'NO_REPORT'],
    ]);
    expect(cells({ by: ['YEAR'], where: { years: { from: 2015, to: null }, agencies: [99] } })).toEqual([]);
  });

  it('lists agencies by name', () => {
    // 乙 U+4E59 stands before 甲 U+7532.
    expect(cells({ by: ['AGENCY'] })).toEqual([
      [null, 1, 402],
      [null, 2, 30],
    ]);
  });

  it('has every agency in every year, the last dimension running fastest', () => {
    expect(cells({ by: ['YEAR', 'AGENCY'], where: { years: { from: 2022, to: 2023 } } })).toEqual([
      [2022, 1, 400],
      [2022, 2, 30],
      [2023, 1, 'NO_REPORT'],
      [2023, 2, 'NO_REPORT'],
    ]);
    expect(cells({ by: ['AGENCY', 'YEAR'] })).toEqual([
      [2020, 1, 2],
      [2021, 1, 'NO_REPORT'],
      [2022, 1, 400],
      [2020, 2, 'NO_REPORT'],
      [2021, 2, 'NO_REPORT'],
      [2022, 2, 30],
    ]);
  });

  it('come in pages that join without a seam, beside totals over all of them', () => {
    const page = (offset: number) =>
      ask(db, { metrics: ['NEW_REQUESTS'], by: ['AGENCY', 'YEAR'], first: 4, after: writeCursor({ version: 3, offset }) });
    const first = page(0);
    const second = page(4);
    expect([...first.rows, ...second.rows].map(({ figures }) => figures[0]?.value)).toEqual([2, null, 400, null, null, 30]);
    expect([first.totalRows, second.totals.figures[0]?.value, page(6).rows]).toEqual([6, 432, []]);
  });

  it('have totals that divide once, whether the page holds every row or not', () => {
    const rates = openTestDatabase([
      { agency: '甲局', facts: { granted: 1, partiallyGranted: 0, totalConcluded: 1 } },
      { agency: '乙局', facts: { granted: 20, partiallyGranted: 4, totalConcluded: 99 }, balanced: false },
      { agency: '丙局', facts: { granted: 3 }, computedFacts: { totalConcluded: 0 } },
    ]);
    const totals = (first: number) => ask(rates, { metrics: ['DISCLOSURE_RATE'], by: ['AGENCY'], first }).totals.figures[0];
    expect(totals(3)).toMatchObject({
      value: 0.25,
      numerator: 25,
      denominator: 100,
      reports: 2,
      flags: ['COMPUTED_TOTAL', 'UNBALANCED', 'PARTIAL'],
    });
    expect(totals(1)).toEqual(totals(3));
  });

  it('notes the breaks that the years and metrics cross, and no other', () => {
    const codes = (metrics: string[], asked = {}) => ask(db, { metrics, by: ['YEAR'], ...asked }).notes.map(({ code }) => code);
    expect(codes(['OTHER_HANDLING'])).toEqual(['FORM_2021']);
    expect(codes(['NEW_REQUESTS'])).toEqual([]);
    expect(codes(['OTHER_HANDLING'], { where: { years: { from: 2021, to: null } } })).toEqual([]);
    expect(codes(['OTHER_HANDLING'], { where: { years: { from: 2021, to: null } }, compare: [{ yearsBack: 2, panel: 'ALL' }] })).toEqual([
      'FORM_2021',
    ]);
    const later = openTestDatabase([
      { year: 2019, form: 'FORM2019', facts: {} },
      { year: 2024, facts: {} },
    ]);
    expect(ask(later, { metrics: ['DISPUTE_RATE'] }).notes.map(({ code }) => code)).toEqual(['RULES_2019', 'REVIEW_FIRST_2024']);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['no metric', { metrics: [] }, 'BAD_USER_INPUT', /1 to 40/],
    ['too many metrics', { metrics: Array.from({ length: 41 }, (_, i) => `M${i}`) }, 'LIMIT_EXCEEDED', /1 to 40/],
    ['a metric twice', { metrics: ['GRANTED', 'GRANTED'] }, 'BAD_USER_INPUT', /once/],
    ['an unknown metric', { metrics: ['HAPPINESS'] }, 'BAD_USER_INPUT', /metrics/],
    ['REPORTED without a rank', { metrics: ['GRANTED'], basis: 'REPORTED' }, 'INCOMPATIBLE_BASIS', /Add rank/],
    ['BOTTOM_UP with a rank', { metrics: ['GRANTED'], rank: 'COUNTY' }, 'INCOMPATIBLE_BASIS', /Leave rank out/],
    ['a comparison without years', { metrics: ['GRANTED'], compare: [{ yearsBack: 1, panel: 'ALL' }] }, 'BAD_USER_INPUT', /Add YEAR to by/],
    ['no years back', { metrics: ['GRANTED'], by: ['YEAR'], compare: [{ yearsBack: 0, panel: 'ALL' }] }, 'BAD_USER_INPUT', /1 to 10/],
    [
      'too many years back',
      { metrics: ['GRANTED'], by: ['YEAR'], compare: [{ yearsBack: 11, panel: 'ALL' }] },
      'BAD_USER_INPUT',
      /1 to 10/,
    ],
    ['a dimension twice', { metrics: ['GRANTED'], by: ['YEAR', 'YEAR'] }, 'BAD_USER_INPUT', /once/],
    ['years the wrong way round', { metrics: ['GRANTED'], where: { years: { from: 2024, to: 2020 } } }, 'BAD_USER_INPUT', /Swap/],
    ['a year out of range', { metrics: ['GRANTED'], where: { years: { from: 1, to: 2024 } } }, 'BAD_USER_INPUT', /1990 to 2100/],
    ['a code that is none', { metrics: ['GRANTED'], where: { under: ['37'] } }, 'BAD_USER_INPUT', /six-digit/],
    ['no rows', { metrics: ['GRANTED'], first: 0 }, 'BAD_USER_INPUT', /1 to 1000/],
    ['too many rows', { metrics: ['GRANTED'], first: 1001 }, 'LIMIT_EXCEEDED', /1 to 1000/],
    ['a cursor that is none', { metrics: ['GRANTED'], after: 'x' }, 'BAD_USER_INPUT', /endCursor/],
    ['a cursor of other data', { metrics: ['GRANTED'], after: writeCursor({ version: 2, offset: 1 }) }, 'CURSOR_EXPIRED', /first page/],
  ] as const)('says so of %s', (_, asked, code, hint) => {
    const error = refusal(db, asked as Parameters<typeof refusal>[1]);
    expect(error.code).toBe(code);
    expect(error.hint.en).toMatch(hint);
    expect(error.hint.zh).toMatch(/\p{Script=Han}/u);
  });
});
