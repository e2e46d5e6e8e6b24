import { describe, expect, it } from 'vitest';
import { toJsonLine } from '../../../server/cli/toJsonLine.ts';
import { buildReportHtml, buildReportText } from '../buildReportHtml.ts';
import { printedRows, APPLICANTS, CLAUSES, DISPUTE_GROUPS, DISPUTE_OUTCOMES } from '../printedForm.ts';
import { read, readAsReport } from '../readAsReport.ts';

const BLANK = Object.fromEntries(
  [
    ...printedRows('FORM2021').flatMap(({ row }) => APPLICANTS.map((applicant) => `requests.${row}.${applicant}`)),
    ...CLAUSES.FORM2021.flatMap(({ lines }) => lines.flatMap(({ fields }) => fields.map((field) => `proactive.${field}`))),
    ...DISPUTE_GROUPS.flatMap((group) => DISPUTE_OUTCOMES.map((outcome) => `disputes.${group}.${outcome}`)),
  ].map((field) => [field, '']),
);

describe('explainNoReport', () => {
  it.each([
    ['a notice', 'notice', '关于编制2022年政府信息公开工作年度报告的通知\n各乡镇：\n请于1月20日前报送。'],
    ['the notice of the form', 'notice', '关于印发《政府信息公开工作年度报告格式》的通知\n各区政府办公室：\n现将格式印发。'],
    [
      'a notice with the form',
      'notice',
      `关于做好2022年政府信息公开工作年度报告编制工作的通知\n各镇、各街道办事处：\n请于1月20日前报送。\n${buildReportText({ cells: BLANK })}`,
    ],
    ['half a year', 'partOfYear', '2022年上半年政府信息公开数据统计\n全区受理政府信息公开申请5件。'],
    ['a quarter', 'partOfYear', '高青县2023年第三季度政府信息公开申请办理情况\n收到政府信息公开申请5件。'],
    ['some months', 'partOfYear', '高青县2023年1-6月政府信息公开工作情况\n公开信息300条，收到政府信息公开申请5件。'],
    ['a summary of work', 'workSummary', '高青县2022年政务公开工作总结\n主动公开信息300条，收到政府信息公开申请5件。'],
    ['a plan of work', 'workSummary', '高青县2022年政务公开工作要点\n及时主动公开重要信息。'],
    ['statistics of requests alone', 'notReport', '一、收到申请情况\n全区共收到政府信息公开申请5件。\n二、答复情况\n予以公开5件。'],
    ['something else', 'notReport', '天气预报\n晴\n12\n'],
    ['a report on other work', 'notReport', '高青县2022年法治政府建设工作报告\n主动公开信息300条，收到政府信息公开申请5件。'],
    ['a link to a report', 'notReport', '高青县民政局2022年政府信息公开工作年度报告'],
  ])('refuses %s', async (_what, check, text) => {
    expect(await read(text)).toMatchObject({ isReport: false, findings: [{ check, severity: 'ERROR' }] });
  });

  it.each([
    '高青县民政局2022年政府信息公开工作年度报告\n全年收到政府信息公开申请 12 件。\n予以公开 10 件。',
    '本报告根据《政府信息公开条例》编制，统计期限自2022年1月1日起至2022年12月31日止。\n一、总体情况\n加强领导。',
    '（二）依申请公开情况。2022年收到政府信息公开申请 3 件。',
  ])('takes an annual report whose tables are not there for one without figures, case %#', async (text) => {
    const report = await readAsReport(text);
    expect(report.year).toBe(2022);
    expect(report.cells.size).toBe(0);
    expect(report.forms).toEqual({ proactive: null, requests: null, disputes: null });
    expect(report.findings.filter(({ check }) => check === 'missingTable')).toHaveLength(3);
  });

  it.each([
    ['its title', '高青县民政局2016年政府信息公开工作年度报告\n2016年收到政府信息公开申请3件。'],
    ['its sections', '政府信息公开工作年度报告\n一、概述\n二、收到政府信息公开申请情况\n三、政府信息公开的收费及减免情况\n四、申诉情况'],
    [
      'its table',
      '高青县民政局2019年政府信息公开工作年度报告\n2019年收到政府信息公开申请3件。\n指标名称\n计量单位\n统计数\n收到申请数\n件\n3',
    ],
  ])('knows a report before 2019 by %s and reads none of its figures', async (_how, text) => {
    const report = await readAsReport(text);
    expect(report).toMatchObject({ before2019: true, forms: { proactive: null, requests: null, disputes: null } });
    expect(report.cells.size).toBe(0);
    expect(report.findings.map(({ check }) => check)).toContain('oldForm');
    expect(report.findings.map(({ check }) => check)).not.toContain('missingTable');
    expect(JSON.parse(toJsonLine(report, 'en'))).toMatchObject({ isReport: true, forms: { proactive: 'PRE2019', requests: 'PRE2019' } });
  });

  it.each([
    '政府信息公开情况统计表\n统计指标\n单位\n统计数\n主动公开政府信息数\n条\n120',
    '指标名称\n计量单位\n本年度\n收到申请数\n件\n3',
    '<table><tr><td>指标名称</td><td>代码</td><td>计量单位</td></tr><tr><td>申请总数</td><td>01</td><td>9</td></tr></table>',
  ])('refuses a table of the form before 2019, case %#', async (text) => {
    expect(await read(text)).toMatchObject({ isReport: false, findings: [{ check: 'oldForm' }] });
  });

  it('refuses a form that nobody has filled in', async () => {
    expect(await read(buildReportHtml({ cells: BLANK }))).toMatchObject({ isReport: false, findings: [{ check: 'blankForm' }] });
  });

  it.each(['XX局XXXX年政府信息公开工作年度报告', '政府信息公开工作年度报告（模板）', '××镇人民政府2023年政府信息公开工作年度报告'])(
    'calls the model %s a blank form',
    async (title) => {
      const text = `附件1\n${title}\n一、总体情况\n（一）主动公开。\n（二）依申请公开。\n二、主动公开政府信息情况\n本年制发件数`;
      expect(await read(text)).toMatchObject({ isReport: false, findings: [{ check: 'blankForm' }] });
    },
  );

  it('takes a form with a single number for a report', async () => {
    expect((await read(buildReportHtml({ cells: { ...BLANK, 'proactive.rulesInForce': '0' } }))).isReport).toBe(true);
  });

  it('says what, where and what to do in both languages', async () => {
    for (const text of ['', '天气', '指标名称\n计量单位\n1', buildReportHtml({ cells: BLANK })]) {
      const [finding] = (await read(text)).findings;
      expect(finding?.message.zh).toMatch(/[\u4e00-\u9fff]{8}.*。$/);
      expect(finding?.message.en).toMatch(/[a-z ]{8}.*\.$/);
    }
  });
});
