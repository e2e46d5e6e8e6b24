/** Who should have reported and who did: the definitions, one by one. */
import { describe, expect, it } from 'vitest';
import { answerCoverage, type CoverageInput } from '../../../server/analytics/publication/answerCoverage.ts';
import type { CoverageTable } from '../../../server/analytics/publication/coverageTable.ts';
import { QuestionError } from '../../../server/analytics/questionError.ts';
import type { Database } from '../../../server/store/openDatabase.ts';
import { saveExpected } from '../../../server/store/saveExpected.ts';
import { NO_SUCCESSION } from '../../../server/domain/succession.ts';
import { makeReport, type ReportParts } from '../../helpers/makeReport.ts';
import { openTestDatabase } from '../../helpers/openTestDatabase.ts';
import { saveReport } from '../../../server/store/saveReport.ts';

type Asked = Partial<Omit<CoverageInput, 'where'>> & { readonly where?: Partial<CoverageInput['where']> };

function answer(db: Database, { where, ...asked }: Asked = {}): CoverageTable | QuestionError {
  const open = { years: { from: null, to: null }, under: null, ranks: null, unitTypes: null, organs: null };
  return answerCoverage(db, { by: ['YEAR'], first: 100, after: null, ...asked, where: { ...open, ...where } });
}

function ask(db: Database, asked: Asked = {}): CoverageTable {
  const table = answer(db, asked);
  if (table instanceof QuestionError) throw table;
  return table;
}

/** `year expected/published` of each row. */
const byYear = (db: Database, asked: Asked = {}) =>
  ask(db, asked).rows.map(({ key, expected, published }) => `${key.year} ${expected}/${published}`);

function published(db: Database, date: string | null, parts: ReportParts): void {
  const report = makeReport(parts);
  saveReport(db, { ...report, document: { ...report.document, date } }, null);
}

describe('the agencies expected in a year', () => {
  it('are those that began to report by then', () => {
    const db = openTestDatabase([{ year: 2020 }, { year: 2022 }, { year: 2019, agency: '桓台县民政局', regionCode: '370321' }]);
    expect(byYear(db)).toEqual(['2019 1/1', '2020 2/1', '2021 2/0', '2022 2/1']);
    expect(ask(db, { by: [] }).rows).toEqual([ask(db).totals]);
    expect(ask(db).totals).toMatchObject({ expected: 7, published: 3, missing: 4, share: 3 / 7 });
  });

  it('do not go on after another took over, and begin when they took over', () => {
    const db = openTestDatabase([{ year: 2019 }, { year: 2022, agency: '高青县某局' }]);
    db.$client.prepare(`insert into successions (agency_id, successor_id, year, kind) values (1, 2, 2021, 'RENAMED')`).run();
    expect(byYear(db)).toEqual(['2019 1/1', '2020 1/0', '2021 1/0', '2022 1/1']);
  });

  it('are those of a list, in its years', () => {
    const db = openTestDatabase([{ year: 2019 }, { year: 2022 }]);
    const { agency } = makeReport({ agency: '桓台县民政局', regionCode: '370321' });
    const listed = { identity: { ...agency, name: '桓台县民政局' }, region: null, firstYear: 2020, lastYear: 2021 };
    saveExpected(db, 'list.csv', [listed], NO_SUCCESSION);
    expect(byYear(db)).toEqual(['2019 1/1', '2020 2/0', '2021 2/0', '2022 1/1']);
    expect(byYear(db, { where: { under: ['370321'], years: { from: 2019, to: 2023 } } })).toEqual(['2020 1/0', '2021 1/0']);
  });
});

describe('the day of publication', () => {
  const late = (date: string | null, parts: ReportParts) => {
    const db = openTestDatabase();
    published(db, date, parts);
    const { totals } = ask(db);
    return totals.late === 1 ? 'late' : totals.onTime === 1 ? 'on time' : 'neither';
  };

  it.each<readonly [string, string | null, ReportParts]>([
    ['on time', '2025-01-31', {}],
    ['late', '2025-02-01', {}],
    ['late', '2025-02-01', { unitType: 'VERTICAL_BRANCH' }],
    ['on time', '2025-03-31', { unitType: 'GOVERNMENT' }],
    ['late', '2025-04-01', { unitType: 'GOVERNMENT' }],
    ['neither', '2025-06-01', { unitType: 'TOWNSHIP', rank: 'TOWNSHIP' }],
    ['neither', '2025-06-01', { unitType: 'ZONE' }],
    ['neither', '2025-06-01', { unitType: 'AUTHORIZED_ORG' }],
    ['neither', '2025-06-01', { rank: null }],
    ['neither', null, {}],
    ['neither', '2024-12-31', {}],
    ['on time', '2019-03-31', { year: 2018, unitType: 'TOWNSHIP', rank: 'TOWNSHIP' }],
    ['late', '2019-04-01', { year: 2018 }],
  ])('is %s on %s for %j', (is, date, parts) => {
    expect(late(date, parts)).toBe(is);
  });

  it('is that of the first revision', () => {
    const db = openTestDatabase();
    published(db, '2025-01-20', {});
    published(db, '2025-06-20', { facts: { newRequests: 1 } });
    expect(ask(db).totals).toMatchObject({ expected: 1, late: 0, onTime: 1 });
  });
});

describe('coverage', () => {
  const db = openTestDatabase([
    { agency: '山东省民政厅', regionCode: '370000', rank: 'PROVINCE', organ: 'CIVIL_AFFAIRS' },
    { agency: '淄博市民政局', regionCode: '370300', rank: 'PREFECTURE', organ: 'CIVIL_AFFAIRS' },
    { agency: '高青县人民政府', regionCode: '370322', unitType: 'GOVERNMENT' },
    { agency: '北京市朝阳区财政局', regionCode: '110105', organ: 'FINANCE' },
    { agency: '济源市财政局', regionCode: '419001', organ: 'FINANCE' },
    { agency: '河北雄安新区管理委员会', regionCode: '13Z001', unitType: 'ZONE', rank: 'PREFECTURE' },
    { agency: '某单位', regionCode: null, unitType: 'UNKNOWN', rank: null },
  ]);
  const keys = (by: CoverageInput['by']) =>
    ask(db, { by }).rows.map(({ key, expected }) => [key.province, key.prefecture, key.county, key.rank, expected]);

  it('tells province, prefecture and county apart, whatever lies between', () => {
    expect(keys(['PROVINCE', 'PREFECTURE', 'COUNTY'])).toEqual([
      ['110000', null, '110105', null, 1],
      ['130000', '13Z001', null, null, 1],
      ['370000', '370300', '370322', null, 1],
      ['370000', '370300', null, null, 1],
      ['370000', null, null, null, 1],
      ['410000', null, '419001', null, 1],
      [null, null, null, null, 1],
    ]);
  });

  it('orders ranks from the highest and puts what is not known last', () => {
    expect(ask(db, { by: ['RANK'] }).rows.map(({ key }) => key.rank)).toEqual(['PROVINCE', 'PREFECTURE', 'COUNTY', null]);
    expect(ask(db, { by: ['UNIT_TYPE'] }).rows.map(({ key }) => key.unitType)).toEqual(['GOVERNMENT', 'DEPARTMENT', 'ZONE', 'UNKNOWN']);
    expect(ask(db, { by: ['ORGAN'] }).rows.map(({ key }) => key.organ)).toEqual(['CIVIL_AFFAIRS', 'FINANCE', null]);
  });

  it('is narrowed by region, rank, kind of unit and kind of organ', () => {
    const count = (where: Asked['where']) => ask(db, { where: where ?? {} }).totals.expected;
    expect(count({ under: ['370000'] })).toBe(3);
    expect(count({ under: ['130000'] })).toBe(1);
    expect(count({ under: [] })).toBe(0);
    expect(count({ ranks: ['COUNTY'] })).toBe(3);
    expect(count({ unitTypes: ['ZONE', 'GOVERNMENT'] })).toBe(2);
    expect(count({ organs: ['FINANCE'] })).toBe(2);
    expect(ask(db, { where: { under: [] } })).toMatchObject({ rows: [], totalCount: 0, totals: { share: null } });
  });

  it('comes in pages', () => {
    const all = ask(db, { by: ['AGENCY'] }).rows.map(({ key }) => key.agencyId);
    const paged = [0, 3, 6].flatMap((offset) => {
      const after = offset === 0 ? null : Buffer.from(`7:${offset}`).toString('base64url');
      const page = ask(db, { by: ['AGENCY'], first: 3, after });
      expect(page.totalCount).toBe(7);
      return page.rows.map(({ key }) => key.agencyId);
    });
    expect(paged).toEqual(all);
  });

  it.each<Asked>([{ first: 0 }, { first: 1001 }, { by: ['YEAR', 'YEAR'] }, { where: { years: { from: 1990, to: 2100 } } }, { after: 'x' }])(
    'refuses %j',
    (asked) => {
      expect(answer(db, asked)).toBeInstanceOf(QuestionError);
    },
  );
});
