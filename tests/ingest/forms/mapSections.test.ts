/** The three tables of made-up documents, cell by cell. */
import { describe, expect, it } from 'vitest';
import type { CheckedReport } from '../../../server/domain/report.ts';
import { buildReportHtml, buildReportText, requestCells } from '../buildReportHtml.ts';
import { readAsReport } from '../readAsReport.ts';

const TITLE = '高青县民政局2023年政府信息公开工作年度报告';
const page = async (body: string): Promise<CheckedReport> => await readAsReport(`<h1>${TITLE}</h1>${body}`);
const value = (report: CheckedReport, field: string): number | null | undefined => report.cells.get(field)?.value;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const checks = (report: CheckedReport): string[] => report.findings.map((finding) => finding.check);

describe('mapProactive', () => {
  // 上海市人民政府办公厅 2019 draws the table on five columns: the first number spans two of them in one clause, the label in the next.
  it('reads a table that is drawn on odd column spans', async () => {
    const html =
      '<table><tr><td>信息内容</td><td colspan=2>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>' +
      '<tr><td>行政许可</td><td colspan=2>4</td><td>-1</td><td>30</td></tr>' +
      '<tr><td colspan=2>信息内容</td><td>采购项目数量</td><td colspan=2>采购总金额</td></tr>' +
      '<tr><td colspan=2>政府集中采购</td><td>2</td><td colspan=2>251000元</td></tr></table>';
    const report = await page(html);
    expect(report.forms.proactive).toBe('FORM2019');
    expect(
      ['licensingItemsPrev', 'licensingItemsChange', 'licensingDecisions'].map((field) => value(report, `proactive.${field}`)),
    ).toEqual([4, -1, 30]);
    expect(value(report, 'proactive.procurementAmount')).toBe(251000);
  });

  it.each([
    ['采购总金额', '38.244万元', 382440, false],
    ['采购总金额(万元)', '38.244', 382440, false],
    ['采购总金额（单位：万元）', '38.244', 382440, false],
    ['采购总金额(万元)', '251000元', 251000, false],
    ['采购总金额', '251000', 251000, true],
    ['采购总金额', '0', 0, false],
  ])('reads the amount under %s with %s as %d yuan', async (head, text, yuan, warns) => {
    const report = await page(table(['信息内容', '采购项目数量', head], ['政府集中采购', '1', text]));
    expect(value(report, 'proactive.procurementAmount')).toBe(yuan);
    expect(checks(report).includes('amountUnit')).toBe(warns);
  });

  it('reads a fee in 万元 as printed', async () => {
    const report = await page(table(['信息内容', '本年收费金额（单位：万元）'], ['行政事业性收费', '96171.6']));
    expect(report.forms.proactive).toBe('FORM2021');
    expect(value(report, 'proactive.administrativeFeeAmount')).toBe(96171.6);
  });

  it.each(['行政规范性文件', '规范性文件', '規範性檔案', '规范性 文件', '规范性文件（指有正式文号的文件）'])(
    'knows the line %s',
    async (label) => {
      const report = await page(table(['信息内容', '本年制发件数', '本年废止件数', '现行有效件'], [label, '3', '1', '22']));
      expect(value(report, 'proactive.normativeDocsInForce')).toBe(22);
    },
  );

  it.each(['现行有效件', '现行有效', '现行有效件数'])('tells the form of 2021 by its heads alone, last head %s', async (head) => {
    expect((await page(table(['信息内容', '本年<br>制发件数', '本年废止件数', head], ['规章', '1', '0', '5']))).forms.proactive).toBe(
      'FORM2021',
    );
  });

  it('keeps values that fit in several ways as text, with a finding', async () => {
    const report = await readAsReport(`${TITLE}\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n11\n规范性文件\n0\n0\n0\n`);
    expect(report.cells.get('proactive.rulesProduced')).toMatchObject({ value: null, status: 'TEXT', raw: '11' });
    expect(checks(report)).toContain('valueCount');
  });

  it('keeps the note of a cell beside its number', async () => {
    const report = await page(
      table(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['行政规范性文件', '22（其中修订16件）', '0', '55']),
    );
    expect(report.cells.get('proactive.normativeDocsIssued')).toMatchObject({ value: 22, note: '其中修订16件', raw: '22（其中修订16件）' });
  });
});

describe('mapRequests', () => {
  it('tells the form by the rows of （六）, whatever the year and section two', async () => {
    // 洪泽区 2023 and 2024: section two of 2021 with a section three of 2019.
    const cells = { 'proactive.rulesInForce': '3', ...requestCells('otherHandling', [1, 0, 0, 0, 0, 2, 3]) };
    const report = await readAsReport(buildReportHtml({ proactive: 'FORM2021', requests: 'FORM2019', cells }));
    expect(report.forms).toEqual({ proactive: 'FORM2021', requests: 'FORM2019', disputes: 'FORM2019' });
    expect(value(report, 'requests.otherHandling.total')).toBe(3);
    expect(value(report, 'proactive.rulesInForce')).toBe(3);
  });

  it('reads 其他 under （六） as a row and not as the applicant of that name', async () => {
    const cells = {
      ...requestCells('otherMisc', [4, 0, 0, 0, 0, 1, 5]),
      ...requestCells('notProcessedConfirmation', [9, 0, 0, 0, 0, 0, 9]),
    };
    for (const document of [buildReportHtml({ cells }), buildReportText({ cells })]) {
      const report = await readAsReport(document);
      expect(value(report, 'requests.otherMisc.naturalPerson')).toBe(4);
      expect(value(report, 'requests.otherMisc.total')).toBe(5);
      expect(value(report, 'requests.notProcessedConfirmation.total')).toBe(9);
    }
  });

  // 上海市科委 2024: the tables are numbered 一、二、三 again after the prose.
  it('does not care how the sections are numbered', async () => {
    const cells = requestCells('granted', [7, 0, 0, 0, 0, 0, 7]);
    const text = buildReportText({ cells }).replace('三、收到和处理', '二、收到和处理').replace('四、政府信息公开', '三、政府信息公开');
    expect(value(await readAsReport(text), 'requests.granted.total')).toBe(7);
  });

  it('does not read prose that names rows before the table', async () => {
    const prose = '予以公开\n12\n部分公开的有\n3\n属于国家秘密的0件\n上年结转2件\n';
    const report = await readAsReport(
      buildReportText({ cells: requestCells('granted', [7, 0, 0, 0, 0, 0, 7]) }).replace('二、主动', `${prose}二、主动`),
    );
    expect(value(report, 'requests.granted.naturalPerson')).not.toBe(12);
    expect(value(report, 'requests.partiallyGranted.total')).not.toBe(3);
  });

  it.each([
    ['2.其他法律行政止公开', 'deniedLegalProhibition'], // a misprint of 洪泽区
    ['1、属于国家秘密', 'deniedStateSecret'],
    ['3.补正后申请内容 仍不明确', 'unableStillUnclear'],
    ['(二)部分公开', 'partiallyGranted'],
  ])('knows the row %s', async (label, row) => {
    const report = await page(
      table(['本年新收政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'], [label, '6', '0', '0', '0', '0', '0', '6']),
    );
    expect(value(report, `requests.${row}.total`)).toBe(6);
  });

  it('keeps the first of two rows that differ, and says so', async () => {
    const row = (n: string): string[] => ['（一）予以公开', n, '0', '0', '0', '0', '0', n];
    const report = await page(table(['一、本年新收政府信息公开申请数量', '5', '0', '0', '0', '0', '0', '5'], row('5'), row('6')));
    expect(value(report, 'requests.granted.total')).toBe(5);
    expect(checks(report)).toContain('duplicateRow');
  });

  it('says nothing about a row that is printed twice alike', async () => {
    const row = ['（一）予以公开', '5', '0', '0', '0', '0', '0', '5'];
    expect(checks(await page(table(['一、本年新收政府信息公开申请数量', '5', '0', '0', '0', '0', '0', '5'], row, row)))).not.toContain(
      'duplicateRow',
    );
  });

  it.each([
    ['too few', ['5', '5']],
    ['too many', ['5', '0', '0', '0', '0', '0', '5', '9']],
  ])('does not place %s values', async (_kind, values) => {
    const report = await readAsReport(
      `${TITLE}\n一、本年新收政府信息公开申请数量\n${values.join('\n')}\n二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n`,
    );
    expect(value(report, 'requests.newRequests.naturalPerson')).toBeNull();
    expect(checks(report)).toContain('valueCount');
    expect(value(report, 'requests.carriedOverIn.total')).toBe(0);
  });

  it('keeps what does not apply apart from zero', async () => {
    const report = await page(table(['一、本年新收政府信息公开申请数量', '5', '/', '/', '/', '/', '/', '5']));
    expect(report.cells.get('requests.newRequests.otherOrg')).toMatchObject({ value: null, status: 'NOT_APPLICABLE', raw: '/' });
    expect(report.computed.get('requests.newRequests.total')).toBe(5);
  });
});

describe('mapDisputes', () => {
  it('reads fifteen numbers below heads of three levels', async () => {
    const cells = {
      'disputes.reconsideration.upheld': '10',
      'disputes.reconsideration.corrected': '1',
      'disputes.litigationPostReview.total': '4',
    };
    for (const document of [buildReportHtml({ cells }), buildReportText({ cells })]) {
      const report = await readAsReport(document);
      expect(value(report, 'disputes.reconsideration.upheld')).toBe(10);
      expect(value(report, 'disputes.litigationPostReview.total')).toBe(4);
    }
  });

  it('keeps blanks of a drawn line in their columns', async () => {
    const cells = {
      'disputes.reconsideration.upheld': '',
      'disputes.litigationDirect.pending': '2',
      'disputes.litigationDirect.total': '2',
    };
    const report = await readAsReport(buildReportHtml({ cells }));
    expect(report.cells.get('disputes.reconsideration.upheld')).toMatchObject({ value: 0, status: 'IMPLIED_ZERO' });
    expect(value(report, 'disputes.litigationDirect.pending')).toBe(2);
  });

  it('does not guess a line that lost too many numbers', async () => {
    const blanks = Object.fromEntries(
      ['upheld', 'corrected', 'other', 'pending'].map((outcome) => [`disputes.reconsideration.${outcome}`, '']),
    );
    const report = await readAsReport(buildReportText({ cells: { ...blanks, 'disputes.reconsideration.total': '3' } }));
    expect(value(report, 'disputes.reconsideration.total')).toBeNull();
    expect(checks(report)).toContain('valueCount');
  });

  it('says that the table is missing', async () => {
    const report = await readAsReport(buildReportHtml({ disputes: false }));
    expect(report.forms.disputes).toBeNull();
    expect(checks(report)).toEqual(['missingTable']);
  });
});
