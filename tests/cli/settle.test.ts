/** `gongkai settle`: agency and year named by hand, what cannot be settled, and that it stays settled. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeeper, type KeptDocument } from '../../server/cli/keepDocuments.ts';
import { listReports, settleReport, type SettleOptions } from '../../server/cli/settleReport.ts';
import { makeFinding } from '../../server/domain/checkCatalogue.ts';
import type { CheckedReport } from '../../server/domain/report.ts';
import { readStoredFindings } from '../../server/store/knownDocuments.ts';
import { closeDatabase, openDatabase, type Database } from '../../server/store/openDatabase.ts';
import { makeReport } from '../helpers/makeReport.ts';
import { makeFolder, runCli } from './runCli.ts';

let db = '';
let [stdout, stderr] = ['', ''];
beforeEach(() => {
  db = join(makeFolder(), 'a.sqlite');
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((stdout += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((stderr += String(text))));
});
afterEach(() => vi.restoreAllMocks());

const yearUncertain = makeFinding('yearUncertain', { zh: '没有写明年度。', en: 'No year.' });
const noAgency = makeReport({
  agency: null,
  regionCode: null,
  unitType: 'UNKNOWN',
  rank: null,
  scope: 'UNKNOWN',
  facts: { newRequests: 7 },
});
const noYear = makeReport({ year: null, findings: [yearUncertain] });

function keep(report: CheckedReport): KeptDocument {
  const keeper = openKeeper(db);
  const kept = keeper.keep(keeper.isKnown(report.document.sha256) ? { known: report.document } : { report });
  keeper.close();
  return kept;
}

const settle = (document: string, options: Partial<SettleOptions> = {}): number => settleReport(document, { lang: 'zh', db, ...options });

function look<T>(at: (database: Database) => T): T {
  const database = openDatabase(db);
  const seen = at(database);
  closeDatabase(database);
  return seen;
}

describe('settling', () => {
  it('stores the report under the agency that is named, with its region, kind, rank and scope', () => {
    keep(noAgency);
    expect(settle(noAgency.document.sha256.slice(0, 8), { agency: '高青县民政局', year: 2023, json: true })).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ agency: '高青县民政局', regionCode: '370322', year: 2023, status: 'created', revision: 1 });
    expect(
      look(({ $client }) => $client.prepare('select year, scope, rank, unit_type, region_code, new_requests from facts').get()),
    ).toEqual({
      year: 2023,
      scope: 'SINGLE_AGENCY',
      rank: 'COUNTY',
      unit_type: 'DEPARTMENT',
      region_code: '370322',
      new_requests: 7,
    });
  });

  it('is remembered: the same bytes stay settled', () => {
    keep(noYear);
    settle(noYear.document.path, { year: 2022 });
    expect(keep(noYear)).toMatchObject({ status: 'unchanged', year: 2022, agencyName: '高青县民政局' });
    expect(look((database) => readStoredFindings(database, 1).map(({ check }) => check))).toEqual(['settled']);
    expect(settle(noYear.document.path, { year: 2021 })).toBe(1);
  });

  it('takes what is certain from the document', () => {
    keep(noYear);
    expect(settle(noYear.document.path)).toBe(2);
    expect(stderr).toContain('--year');
    expect(settle(noYear.document.path, { year: 2022 })).toBe(0);
    keep(noAgency);
    expect(settle(noAgency.document.path, { year: 2022 })).toBe(2);
    expect(stderr).toContain('--agency');
  });

  it('makes a revision of a report that is there already', () => {
    keep(makeReport({ year: 2022, facts: { newRequests: 1 } }));
    keep(noYear);
    settle(noYear.document.path, { year: 2022 });
    expect(stdout).toContain('第 2 个修订版');
    expect(look(({ $client }) => $client.prepare('select revision, current from reports order by id').all())).toEqual([
      { revision: 1, current: 0 },
      { revision: 2, current: 1 },
    ]);
  });

  it.each([
    [{ agency: '城关镇人民政府' }, '可以指多个地区'],
    [{ agency: '城关镇人民政府', region: '999999' }, '没有行政区划代码'],
    [{ agency: '高青县民政局', region: '320000' }, '不符'],
    [{ agency: ' ' }, '空的'],
  ])('refuses %j and says why', (given, words) => {
    keep(noAgency);
    expect(settle(noAgency.document.path, { year: 2023, ...given })).toBe(2);
    expect(stderr).toContain(words);
    expect(look(({ $client }) => $client.prepare('select count(*) from reports').pluck().get())).toBe(0);
  });

  it.each([
    [
      { agency: '城关镇人民政府', region: '620102' },
      { region_code: '620102', rank: 'TOWNSHIP' },
    ],
    [
      { agency: '审计署', region: '000000' },
      { region_code: '100000', rank: 'CENTRAL' },
    ],
    [
      { agency: '民政局', region: '370322' },
      { region_code: '370322', rank: 'COUNTY' },
    ],
  ])('places %j', (given, placed) => {
    keep(noAgency);
    expect(settle(noAgency.document.path, { year: 2023, ...given })).toBe(0);
    expect(look(({ $client }) => $client.prepare('select region_code, rank from facts').get())).toEqual(placed);
  });

  it('says when nothing matches, and when more than one does', () => {
    keep(noAgency);
    keep(noYear);
    expect(settle('other.html', { year: 2023 })).toBe(1);
    expect(stderr).toContain('没有“other.html”');
    // Both were imported from report.html.
    expect(settle('report.html', { year: 2023 })).toBe(1);
    expect(stderr).toContain(noAgency.document.sha256.slice(0, 12));
    expect(stderr).toContain(noYear.document.sha256.slice(0, 12));
  });

  it('lists what waits and why', () => {
    keep(noAgency);
    keep(noYear);
    expect(listReports({ lang: 'zh', db })).toBe(0);
    expect(stdout).toMatch(/report\.html {2}不明 2024 {2}机关不能确定/);
    expect(stdout).toMatch(/report\.html {2}高青县民政局 不明 {2}年度不能确定/);
    expect(stderr).toContain('2 份');
  });
});

describe('the command', () => {
  it('ends with 2 on wrong use, and says that there is no database', { timeout: 120_000 }, () => {
    const folder = makeFolder();
    vi.restoreAllMocks();
    expect(runCli(folder, 'settle').code).toBe(2);
    expect(runCli(folder, 'settle', 'a.html', '--year', '1999')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('2008') as string,
    });
    expect(runCli(folder, 'settle', '--list')).toMatchObject({ code: 1, stderr: expect.stringContaining('没有数据库') as string });
  });
});
