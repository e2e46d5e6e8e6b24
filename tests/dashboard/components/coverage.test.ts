import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import CoverageLegend from '../../../dashboard/src/components/coverage/CoverageLegend.vue';
import { buildMatrix, markOf, shareOf, totalsByYear, yearsOfMatrix } from '../../../dashboard/src/components/coverage/coverageMatrix';
import CoverageMatrix from '../../../dashboard/src/components/coverage/CoverageMatrix.vue';
import { drillInto, levelWithin, trailOf } from '../../../dashboard/src/components/coverage/drill';
import type { CoveragePageFragment } from '../../../dashboard/src/gql/graphql';
import { faultsOf, renderDashboard } from '../renderDashboard';

type Row = CoveragePageFragment['rows'][number];
const SHANDONG = { code: '370000', name: '山东省' };
const JIANGSU = { code: '320000', name: '江苏省' };

const counts = (expected: number, published: number, late = 0) => ({
  expected,
  published,
  missing: expected - published,
  late,
  onTime: 0,
  share: expected === 0 ? null : published / expected,
});
const row = (year: number, key: Partial<Row['key']>, of: ReturnType<typeof counts>): Row => ({
  ...of,
  key: { province: null, prefecture: null, county: null, year, ...key },
});
const PROVINCES = [
  row(2022, { province: JIANGSU }, counts(4, 4)),
  row(2023, { province: JIANGSU }, counts(5, 3, 1)),
  row(2022, { province: SHANDONG }, counts(10, 9)),
  row(2023, { province: SHANDONG }, counts(0, 0)),
];
const agency = { id: '7', name: '高青县民政局', region: { path: '山东省淄博市高青县' }, years: [{ year: 2022, reportId: 'r7' }] };
const AGENCIES = [row(2022, { agency }, counts(1, 1)), row(2023, { agency }, counts(1, 0))];

describe('buildMatrix', () => {
  it('makes one line of the rows of a place, with its total', () => {
    const lines = buildMatrix(PROVINCES, 'PROVINCE', false);
    expect(lines.map(({ id, name }) => [id, name])).toEqual([
      ['320000', '江苏省'],
      ['370000', '山东省'],
    ]);
    expect(lines[0]?.total).toEqual({ expected: 9, published: 7, missing: 2, late: 1, onTime: 0 });
    expect(lines[0]?.cells.get(2023)?.published).toBe(3);
  });

  it('holds the last line back while more rows are to come', () =>
    expect(buildMatrix(PROVINCES, 'PROVINCE', true).map(({ id }) => id)).toEqual(['320000']));

  it('says what is above a place, and knows agencies without one', () => {
    const county = { code: '370322', name: '高青县', path: '山东省淄博市高青县' };
    const lines = buildMatrix([row(2022, { county }, counts(1, 1)), row(2022, {}, counts(2, 1))], 'COUNTY', false);
    expect(lines.map(({ id, name, place }) => [id, name, place])).toEqual([
      ['370322', '高青县', '山东省淄博市'],
      ['', null, null],
    ]);
  });

  it('knows the reports of an agency', () => expect(buildMatrix(AGENCIES, 'AGENCY', false)[0]?.reports.get(2022)).toBe('r7'));
});

describe('a cell', () => {
  it('has no share where nothing was expected', () => {
    expect(shareOf(counts(0, 0))).toBeNull();
    expect(shareOf(counts(4, 3))).toBe(0.75);
  });

  it.each([
    [undefined, 'NOT_EXPECTED'],
    [counts(0, 0), 'NOT_EXPECTED'],
    [counts(1, 0), 'MISSING'],
    [counts(1, 1), 'PUBLISHED'],
    [counts(1, 1, 1), 'LATE'],
  ] as const)('of an agency with %j is %s', (cell, mark) => expect(markOf(cell)).toBe(mark));
});

describe('totalsByYear', () => {
  it('adds up the lines where the API was not asked', () => {
    const totals = totalsByYear(null, buildMatrix(PROVINCES, 'PROVINCE', false), [2022, 2023]);
    expect(totals.get(2022)).toEqual({ expected: 14, published: 13, missing: 1, late: 0, onTime: 0 });
    expect(totals.get(2023)).toEqual({ expected: 5, published: 3, missing: 2, late: 1, onTime: 0 });
  });
});

describe('yearsOfMatrix', () => {
  it('are those asked for, of those there are', () => {
    expect(yearsOfMatrix({ from: 2019, to: 2022 }, { from: 2021, to: null })).toEqual([2021, 2022]);
    expect(yearsOfMatrix({ from: 2019, to: 2020 }, { from: null, to: 2030 })).toEqual([2019, 2020]);
    expect(yearsOfMatrix(null, { from: 2019, to: 2020 })).toEqual([]);
  });
});

describe('the way down', () => {
  it('goes from provinces to prefectures, of municipalities straight to districts, then to counties and agencies', () => {
    expect(drillInto('PROVINCE', '370000')).toEqual({ regions: ['370000'], level: 'PREFECTURE' });
    expect(drillInto('PROVINCE', '310000')).toEqual({ regions: ['310000'], level: 'COUNTY' });
    expect(drillInto('PREFECTURE', '370300')).toEqual({ regions: ['370300'], level: 'COUNTY' });
    expect(drillInto('COUNTY', '370322')).toEqual({ regions: ['370322'], level: 'AGENCY' });
    expect(drillInto('PREFECTURE', '')).toBeNull();
    expect(drillInto('AGENCY', '7')).toBeNull();
  });

  it.each([
    ['PROVINCE', [], 'PROVINCE'],
    ['PROVINCE', ['370000'], 'PROVINCE'],
    ['PROVINCE', ['370300'], 'COUNTY'],
    ['PREFECTURE', ['370322'], 'AGENCY'],
    ['COUNTY', ['3703Z1'], 'AGENCY'],
    ['AGENCY', ['370300'], 'AGENCY'],
    ['PROVINCE', ['310000', '370000'], 'PROVINCE'],
  ] as const)('from %s in %j has lines of %s', (level, regions, expected) => expect(levelWithin(level, regions)).toBe(expected));

  it('can be gone up again', () => {
    const province = { code: '370000', name: '山东省', rank: 'PROVINCE' as const, parent: null };
    const trail = trailOf({ code: '370300', name: '淄博市', rank: 'PREFECTURE', parent: province });
    expect(trail.map(({ name, change }) => [name, change.level])).toEqual([
      ['', 'PROVINCE'],
      ['山东省', 'PREFECTURE'],
      ['淄博市', 'COUNTY'],
    ]);
    expect(trailOf(null)).toEqual([]);
  });
});

describe('CoverageMatrix', () => {
  const byYear = totalsByYear([row(2022, {}, counts(14, 13)), row(2023, {}, counts(5, 3, 1))], [], []);
  const props = (level: 'PROVINCE' | 'AGENCY', rows: Row[]) => ({
    level,
    lines: buildMatrix(rows, level, false),
    years: [2022, 2023],
    byYear,
    total: counts(19, 16, 1),
    label: '发布情况',
  });

  it('has no fault of accessibility, and says every count in words', async () => {
    const { container } = renderDashboard(CoverageMatrix, props('PROVINCE', PROVINCES));
    expect(await faultsOf(container)).toEqual([]);
    const jiangsu = screen.getByRole('row', { name: /江苏省/ });
    expect(within(jiangsu).getByText('60.0% 应发布5份，已发布3份，其中迟发1份，未见2份')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /山东省/ })).getByText('没有应发布的报告')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /^合计/ })).getByText(/^84.2% 应发布19份/)).toBeTruthy();
  });

  it('opens what is below a line', () => {
    renderDashboard(CoverageMatrix, props('PROVINCE', PROVINCES));
    expect(screen.getByRole('link', { name: '江苏省' }).getAttribute('href')).toBe('/?by=prefecture&region=320000');
  });

  it('marks an agency year by year, and links its reports', async () => {
    const { container } = renderDashboard(CoverageMatrix, props('AGENCY', AGENCIES));
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getByRole('link', { name: '已发布' }).getAttribute('href')).toBe('/reports/r7');
    expect(container.querySelector('[data-year="2023"] [data-mark]')?.getAttribute('data-mark')).toBe('MISSING');
    expect(screen.getByRole('link', { name: '高青县民政局' }).getAttribute('href')).toBe('/agencies/7');
  });
});

describe('CoverageLegend', () => {
  it('has no fault of accessibility, and says what is expected and what is late', async () => {
    const { container } = renderDashboard(CoverageLegend, {});
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getAllByRole('definition')).toHaveLength(2);
  });
});
