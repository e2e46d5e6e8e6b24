import { describe, expect, it } from 'vitest';
import type { CheckedReport } from '../../server/domain/report.ts';
import { expectedCells, expectedOf, hasCorpus, listCorpus, missedNumbers, readCorpus, WHY_SKIPPED, wrongNumbers } from './corpus.ts';
import { read, readAsReport } from './readAsReport.ts';

const readDocument = async (name: string): Promise<CheckedReport> => await readAsReport(readCorpus('documents', name));

describe.skipIf(!hasCorpus)(`a report that can be read whole${WHY_SKIPPED}`, () => {
  it.each(['gaoqing-mzj-2020.txt', 'shanghai-office-2019.html', 'pingtan-2019.tables.html'])('reads every figure of %s', async (name) => {
    const expected = expectedOf(name);
    if (!expected) throw new Error(`Nothing is expected of ${name}.`);
    const cells = expectedCells(expected);
    const report = await readDocument(name);
    expect(wrongNumbers(report, cells)).toEqual([]);
    expect(missedNumbers(report, cells)).toEqual([]);
    expect(cells.size).toBeGreaterThan(80);
    expect({ year: report.year, scope: report.scope, forms: report.forms }).toMatchObject({
      year: expected.year,
      scope: expected.scope,
      forms: expected.forms,
    });
    expect(report.agency).toMatchObject({
      name: expected.agency.name,
      regionCode: expected.agency.regionCode,
      unitType: expected.agency.unitType,
    });
  });

  // Lines of section two whose digits can be parted in several ways, and nothing ties them.
  it.each([
    ['pingtan-2019.page.txt', ['normativeDocs', 'licensing', 'otherService', 'penalty', 'coercion', 'feeItems', 'procurement']],
    ['pingtan-2020.page.txt', []],
    ['pingtan-2021.page.txt', []],
    ['pingtan-2022.page.txt', ['normativeDocs']],
  ])('tells the run-together digits of %s apart, section two as far as the print decides', async (name, open) => {
    const expected = expectedOf(name);
    if (!expected) throw new Error(`Nothing is expected of ${name}.`);
    const cells = expectedCells(expected);
    const report = await readDocument(name);
    expect(wrongNumbers(report, cells)).toEqual([]);
    expect(missedNumbers(report, cells).filter((field) => !open.some((line) => field.startsWith(`proactive.${line}`)))).toEqual([]);
    expect(report.findings.map(({ check }) => check)).toContain('segmented');
  });

  it('keeps the missing total of 高青县民政局 2020 empty and adds up 2', async () => {
    const report = await readDocument('gaoqing-mzj-2020.txt');
    expect(report.cells.get('requests.granted.total')).toMatchObject({ value: null, status: 'BLANK' });
    expect(report.computed.get('requests.granted.total')).toBe(2);
    expect(report.findings).toMatchObject([{ check: 'missingTotal', fields: ['requests.granted.total'] }]);
  });

  it('reads 38.244万元 of 高青县民政局 2020 as 382440 yuan', async () => {
    expect((await readDocument('gaoqing-mzj-2020.txt')).cells.get('proactive.procurementAmount')).toMatchObject({
      value: 382440,
      unit: '元',
      raw: '38.244万元',
    });
  });

  // Eleven rows that are not empty have no total; 821 + 18 = 767 + 72 in the column of natural persons.
  it('keeps the eleven missing totals of 上海市人民政府办公厅 2019 and takes its other blanks for zero', async () => {
    const report = await readDocument('shanghai-office-2019.html');
    const blank = [...report.cells].filter(([, cell]) => cell.status === 'BLANK').map(([field]) => field);
    expect(blank.filter((field) => field.startsWith('requests.'))).toHaveLength(11);
    expect(blank.filter((field) => field.startsWith('requests.') && !field.endsWith('.total'))).toEqual([]);
    const natural = ['newRequests', 'carriedOverIn', 'totalConcluded', 'carriedOverOut'];
    expect(natural.map((row) => report.cells.get(`requests.${row}.naturalPerson`)?.value)).toEqual([821, 18, 767, 72]);
  });

  it('finds no fault in 平潭 2019', async () => {
    expect((await readDocument('pingtan-2019.tables.html')).findings).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)(`every document of the corpus${WHY_SKIPPED}`, () => {
  it.each(hasCorpus ? listCorpus('documents') : ['none'])('%s is read without a wrong number, or refused', async (name) => {
    const report = await read(readCorpus('documents', name));
    const expected = expectedOf(name);
    if (!report.isReport) return expect(report.findings[0]).toMatchObject({ severity: 'ERROR' });
    if (report.before2019) return expect(report.cells.size).toBe(0);
    expect(expected).not.toBeNull();
    return expect(wrongNumbers(report, expected ? expectedCells(expected) : new Map())).toEqual([]);
  });

  it.each([['blank-form-2021.docx', 'blankForm']])('%s is refused: %s', async (name, check) => {
    expect(await read(readCorpus('documents', name))).toMatchObject({ isReport: false, findings: [{ check }] });
  });

  it.each([
    ['pingtan-2013-localtax-prose-only.txt', 2013],
    ['pingtan-2015-oldform-stat-table.txt', 2015],
  ])('%s is a report before 2019, named and not read', async (name, year) => {
    const report = await readDocument(name);
    expect(report).toMatchObject({ before2019: true, year });
    expect(report.cells.size).toBe(0);
    expect(report.findings.map(({ check }) => check)).toContain('oldForm');
  });
});
