import { describe, expect, it } from 'vitest';
import { toJsonLine } from '../../../../server/cli/toJsonLine.ts';
import type { CheckedReport } from '../../../../server/domain/report.ts';
import { buildReportHtml, requestCells } from '../../buildReportHtml.ts';
import { read, readAsReport } from '../../readAsReport.ts';

const GIVEN = {
  agency: { name: '高青县民政局', regionCode: '370322', unitType: 'DEPARTMENT', rank: 'COUNTY', organ: 'CIVIL_AFFAIRS' },
  year: 2022,
  scope: 'SINGLE_AGENCY',
  forms: { proactive: 'FORM2021', requests: 'FORM2021' },
  proactive: { rulesIssued: 3 },
  requests: {},
  disputes: {},
};
const readGiven = async (change: object): Promise<ReturnType<typeof read>> => await read(JSON.stringify({ ...GIVEN, ...change }));
const valuesOf = (report: CheckedReport): [string, number | null][] => [...report.cells].map(([field, cell]) => [field, cell.value]);

describe('readInterchange', () => {
  it.each(['FORM2019', 'FORM2021'] as const)('loses no value of what check --json prints, %s', async (form) => {
    const cells = {
      ...requestCells('newRequests', [8, 1, 0, 0, 0, 2, 11]),
      ...requestCells('granted', [8, 1, 0, 0, 0, 2]),
      ...requestCells('totalConcluded', [8, 1, 0, 0, 0, 2, 11]),
      'proactive.penaltyDecisions': '17',
      'disputes.litigationDirect.pending': '2',
      'disputes.litigationDirect.total': '2',
    };
    const first = await readAsReport(buildReportHtml({ proactive: form, requests: form, cells }));
    const second = await readAsReport(toJsonLine(first, 'zh'));
    expect(valuesOf(second)).toEqual(valuesOf(first));
    expect(second.computed).toEqual(first.computed);
    expect({ ...second, document: null, cells: null, findings: null, scopeBasis: null }).toEqual({
      ...first,
      document: null,
      cells: null,
      findings: null,
      scopeBasis: null,
    });
    expect(second.findings.map(({ check, fields }) => [check, fields])).toEqual(first.findings.map(({ check, fields }) => [check, fields]));
  });

  it('takes agency, year and scope as given', async () => {
    const report = await readAsReport(
      JSON.stringify({ ...GIVEN, scope: 'LEVEL_GOVERNMENT', source: 'gaoqing.gov.cn', date: '2023-01-20' }),
    );
    expect(report).toMatchObject({
      agency: { name: '高青县民政局', creditCode: null },
      year: 2022,
      scope: 'LEVEL_GOVERNMENT',
      scopeBasis: 'GIVEN',
      document: { mediaType: 'application/json', source: 'gaoqing.gov.cn', date: '2023-01-20' },
    });
  });

  it('keeps number, blank, text and what does not apply apart', async () => {
    const report = await readAsReport(
      JSON.stringify({ ...GIVEN, proactive: { rulesIssued: 3, rulesRepealed: null, rulesInForce: '若干', penaltyDecisions: '/' } }),
    );
    const status = (field: string): unknown => report.cells.get(`proactive.${field}`)?.status;
    expect(['rulesIssued', 'rulesRepealed', 'rulesInForce', 'penaltyDecisions'].map(status)).toEqual([
      'REPORTED',
      'BLANK',
      'TEXT',
      'NOT_APPLICABLE',
    ]);
  });

  it.each([
    ['a field that no form has', { proactive: { rulesPrinted: 1 } }, 'rulesPrinted'],
    ['a field of the other form', { proactive: { rulesProduced: 1 } }, 'rulesProduced'],
    ['a row that no form has', { requests: { refunded: { total: 1 } } }, 'refunded'],
    ['a column that no form has', { requests: { granted: { newspaper: 1 } } }, 'newspaper'],
    ['a path inside a name', { requests: { 'granted.total': { x: 1 } } }, 'granted.total'],
    ['the name of a method', { requests: { constructor: { total: 5 } } }, 'constructor'],
    ['another name of a method', { disputes: { toString: { total: 5 } } }, 'toString'],
    ['a year before there were reports', { year: 1900 }, 'year'],
    ['a year as text', { year: '2020' }, 'year'],
    ['a year that is no whole number', { year: 2020.5 }, 'year'],
    ['no agency', { agency: null }, 'agency'],
    ['a region code that is too short', { agency: { ...GIVEN.agency, regionCode: '3703' } }, 'regionCode'],
    ['an unknown scope', { scope: 'EVERYTHING' }, 'scope'],
    ['an unknown form', { forms: { proactive: 'FORM2030', requests: null } }, 'forms'],
    ['a day that does not exist', { date: '2023-02-30' }, 'date'],
    ['a figure that is a list', { proactive: { rulesIssued: [1] } }, 'rulesIssued'],
  ])('refuses %s and says where', async (_what, change, where) => {
    const report = await readGiven(change);
    expect(report).toMatchObject({ isReport: false, findings: [{ check: 'notInterchange', severity: 'ERROR' }] });
    expect(report.findings[0]?.message.en).toContain(where);
  });

  it.each(['[]', '{}', '[{"year":2020}]', '{"isReport":false,"findings":[]}'])('refuses %s', async (text) => {
    expect(await read(text)).toMatchObject({ isReport: false, findings: [{ check: 'notInterchange' }] });
  });
});
