import { describe, expect, it } from 'vitest';
import { buildReportHtml } from '../buildReportHtml.ts';
import { printedRows, APPLICANTS, CLAUSES, DISPUTE_GROUPS, DISPUTE_OUTCOMES } from '../printedForm.ts';
import { read } from '../readAsReport.ts';

const BLANK = Object.fromEntries(
  [
    ...printedRows('FORM2021').flatMap(({ row }) => APPLICANTS.map((applicant) => `requests.${row}.${applicant}`)),
    ...CLAUSES.FORM2021.flatMap(({ lines }) => lines.flatMap(({ fields }) => fields.map((field) => `proactive.${field}`))),
    ...DISPUTE_GROUPS.flatMap((group) => DISPUTE_OUTCOMES.map((outcome) => `disputes.${group}.${outcome}`)),
  ].map((field) => [field, '']),
);

describe('explainNoReport', () => {
  it.each([
    ['a notice', '关于编制2022年政府信息公开工作年度报告的通知\n各乡镇：\n请于1月20日前报送。'],
    ['prose alone', '高青县民政局2022年政府信息公开工作年度报告\n全年收到申请 12 件。\n予以公开 10 件。'],
    ['something else', '天气预报\n晴\n12\n'],
  ])('refuses %s as no report', async (_what, text) => {
    expect(await read(text)).toMatchObject({ isReport: false, findings: [{ check: 'notReport', severity: 'ERROR' }] });
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
