/** Every check on a made-up report that has one fault, and on one that has none. */
import { describe, expect, it } from 'vitest';
import { CHECK_IDS, CHECKS } from '../../../server/domain/checkCatalogue.ts';
import type { Finding } from '../../../server/domain/finding.ts';
import { REQUEST_ROW_IDS } from '../../../server/domain/requestRows.ts';
import { buildReportHtml, buildReportText, requestCells, type MadeUpReport } from '../buildReportHtml.ts';
import { read } from '../readAsReport.ts';

const CLEAN = {
  ...requestCells('newRequests', [8, 1, 0, 0, 0, 0, 9]),
  ...requestCells('carriedOverIn', [1, 0, 0, 0, 0, 0, 1]),
  ...requestCells('granted', [6, 1, 0, 0, 0, 0, 7]),
  ...requestCells('unableNotHeld', [2, 0, 0, 0, 0, 0, 2]),
  ...requestCells('totalConcluded', [8, 1, 0, 0, 0, 0, 9]),
  ...requestCells('carriedOverOut', [1, 0, 0, 0, 0, 0, 1]),
  'disputes.reconsideration.upheld': '3',
  'disputes.reconsideration.total': '3',
};
const findingsOf = async (cells: Record<string, string>, rest: MadeUpReport = {}): Promise<readonly Finding[]> =>
  (await read(buildReportHtml({ ...rest, cells: { ...CLEAN, ...cells } }))).findings;
const checksOf = async (...given: Parameters<typeof findingsOf>): Promise<string[]> =>
  (await findingsOf(...given)).map((finding) => finding.check);

describe('checkReport', () => {
  it('says of a number that was not read whole that it is not certain, and not that it is no number', async () => {
    const found = await findingsOf({ 'proactive.rulesInForce': '33\ufffd' });
    const finding = found.find(({ check }) => check === 'notNumber');
    expect(finding).toMatchObject({ fields: ['proactive.rulesInForce'] });
    expect(finding?.message.zh).toContain('“33？”，是否完整不能确定');
    expect(finding?.message.zh).not.toContain('不是数字');
  });

  it('finds nothing in a report without a fault', async () => {
    expect(await findingsOf({})).toEqual([]);
  });

  it.each([
    ['rowSum', { 'requests.unableNotHeld.total': '3' }, ['rowSum', 'outcomeSum']],
    ['outcomeSum', { 'requests.granted.naturalPerson': '5', 'requests.granted.commercialEnterprise': '2' }, ['outcomeSum', 'outcomeSum']],
    ['columnBalance', { ...requestCells('carriedOverOut', [0, 1, 0, 0, 0, 0, 1]) }, ['columnBalance', 'columnBalance']],
    ['disputeSum', { 'disputes.reconsideration.total': '0' }, ['disputeSum']],
    ['missingTotal', { 'disputes.reconsideration.total': '' }, ['missingTotal']],
    ['blankCell', { 'proactive.rulesIssued': '' }, ['blankCell']],
    ['notNumber', { 'proactive.rulesIssued': '若干' }, ['notNumber']],
    ['wholeNumber', { 'proactive.rulesIssued': '1.5' }, ['wholeNumber']],
    ['wholeNumber', { 'proactive.penaltyDecisions': '-2' }, ['wholeNumber']],
  ])('says %s and nothing more, case %#', async (_check, cells, expected) => {
    expect(await checksOf(cells)).toEqual(expected);
  });

  it('says once that the column of totals is missing, and row by row that single totals are', async () => {
    const blankTotals = (rows: readonly string[]): Record<string, string> =>
      Object.fromEntries(rows.map((row) => [`requests.${row}.total`, '']));
    const missingTotals = async (rows: readonly string[]): Promise<(readonly string[])[]> =>
      (await findingsOf(blankTotals(rows))).filter(({ check }) => check === 'missingTotal').map(({ fields }) => fields);
    const filled = ['newRequests', 'carriedOverIn', 'granted', 'unableNotHeld', 'totalConcluded', 'carriedOverOut'];
    const [column, ...others] = await missingTotals(REQUEST_ROW_IDS);
    expect(others).toEqual([]);
    expect(column).toEqual(filled.map((row) => `requests.${row}.total`));
    expect(await missingTotals(['granted', 'unableNotHeld'])).toEqual([['requests.granted.total'], ['requests.unableNotHeld.total']]);
  });

  it('allows a negative change of items and a fee with decimals', async () => {
    expect(await checksOf({ 'proactive.licensingItemsChange': '-8' }, { proactive: 'FORM2019' })).toEqual([]);
    expect(await checksOf({ 'proactive.administrativeFeeAmount': '96171.6' })).toEqual([]);
  });

  it.each([
    [{ proactive: null }, '二、主动公开政府信息情况'],
    [{ requests: null }, '三、收到和处理政府信息公开申请情况'],
    [{ disputes: false }, '四、政府信息公开行政复议、行政诉讼情况'],
  ])('names the table that is missing, case %#', async (rest, name) => {
    const findings = await findingsOf({}, rest);
    expect(findings).toMatchObject([{ check: 'missingTable', severity: 'ERROR' }]);
    expect(findings[0]?.message.zh).toContain(name);
  });

  it('names the row that is missing', async () => {
    const text = buildReportText({ cells: CLEAN }).replace(/2\.重复申请\n(?:0\n){7}/, '');
    const { findings } = await read(text);
    expect(findings).toMatchObject([{ check: 'missingRow' }]);
    expect(findings[0]?.fields).toHaveLength(7);
    expect(findings[0]?.message.zh).toContain('2.重复申请');
  });

  it('says both sides of a column that does not balance', async () => {
    const [finding] = await findingsOf(requestCells('carriedOverOut', [2, 0, 0, 0, 0, 0, 2]));
    expect(finding?.check).toBe('columnBalance');
    expect(finding?.message.zh).toMatch(/第三部分“自然人”一列：.*9.*10/);
    expect(finding?.fields).toContain('requests.carriedOverOut.naturalPerson');
  });

  it('says what a total reads, what its parts add up to, and the difference', async () => {
    const [finding] = await findingsOf({ 'disputes.reconsideration.total': '5' });
    expect(finding?.message.zh).toContain('之和为 3，总计填写 5，多 2');
    expect(finding?.message.en).toContain('add up to 3, the total reads 5 (+2)');
  });

  it('points at the cell', async () => {
    const [finding] = await findingsOf({ 'proactive.rulesIssued': '若干' });
    expect(finding?.place).toMatchObject({ table: 1, row: 3, cell: 2 });
  });

  it('tests no identity with a number missing', async () => {
    expect(await checksOf({ 'requests.granted.naturalPerson': '若干' })).toEqual(['notNumber']);
  });

  it('puts errors before warnings', async () => {
    const severities = (await findingsOf({ 'proactive.rulesIssued': '若干', 'disputes.reconsideration.total': '0' })).map(
      (finding) => finding.severity,
    );
    expect(severities).toEqual(['ERROR', 'WARNING']);
  });

  it('says that neither agency nor year is told', async () => {
    expect(await checksOf({}, { title: '政府信息公开工作年度报告' })).toEqual(['agencyUncertain', 'yearUncertain']);
  });

  it('names the regions that a name may mean', async () => {
    const findings = await findingsOf({}, { title: '鼓楼区教育局2023年政府信息公开工作年度报告' });
    expect(findings).toMatchObject([{ check: 'agencyUncertain' }]);
    expect(findings[0]?.message.zh).toContain('江苏省南京市鼓楼区');
  });
});

describe('CHECKS', () => {
  it('explains every check in both languages', () => {
    for (const id of CHECK_IDS) {
      const { title, explanation } = CHECKS[id];
      expect([
        id,
        /[\u4e00-\u9fff]{2}/.test(title.zh),
        /。$/.test(explanation.zh),
        /^[A-Z]/.test(title.en),
        /\.$/.test(explanation.en),
      ]).toEqual([id, true, true, true, true]);
    }
  });
});
