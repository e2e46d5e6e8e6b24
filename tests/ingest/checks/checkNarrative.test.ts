/** Prose beside tables whose numbers are known: where they agree nothing is said, where they differ both numbers are. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/domain/finding.ts';
import { buildReportHtml, requestCells } from '../buildReportHtml.ts';
import { read } from '../readAsReport.ts';

// 36 new, 4 carried in, 35 concluded, 5 carried out; 20 + 6 disclosed, 3 denied, 4 not held, 1 petition, 1 other.
const CELLS = {
  ...requestCells('newRequests', [33, 3, 0, 0, 0, 0, 36]),
  ...requestCells('carriedOverIn', [4, 0, 0, 0, 0, 0, 4]),
  ...requestCells('granted', [18, 2, 0, 0, 0, 0, 20]),
  ...requestCells('partiallyGranted', [6, 0, 0, 0, 0, 0, 6]),
  ...requestCells('deniedProcessInfo', [3, 0, 0, 0, 0, 0, 3]),
  ...requestCells('unableNotHeld', [3, 1, 0, 0, 0, 0, 4]),
  ...requestCells('notProcessedPetition', [1, 0, 0, 0, 0, 0, 1]),
  ...requestCells('otherMisc', [1, 0, 0, 0, 0, 0, 1]),
  ...requestCells('totalConcluded', [32, 3, 0, 0, 0, 0, 35]),
  ...requestCells('carriedOverOut', [5, 0, 0, 0, 0, 0, 5]),
  'disputes.reconsideration.upheld': '2',
  'disputes.reconsideration.corrected': '1',
  'disputes.reconsideration.total': '3',
  'disputes.litigationDirect.pending': '1',
  'disputes.litigationDirect.total': '1',
  'disputes.litigationPostReview.upheld': '1',
  'disputes.litigationPostReview.total': '1',
  'proactive.normativeDocsInForce': '47',
};
const BUREAU = '高青县民政局2023年政府信息公开工作年度报告';
const COUNTY = '高青县人民政府2023年政府信息公开工作年度报告';
const OFFICE_OF_NO_PLACE = '2023年政府信息公开工作年度报告';

async function findingsOf(prose: string, title = BUREAU, cells: Record<string, string> = {}): Promise<readonly Finding[]> {
  const page = buildReportHtml({ title, cells: { ...CELLS, ...cells } });
  const report = await read(page.replace('<p>一、总体情况</p>', `<p>一、总体情况</p><p>${prose}</p>`));
  return report.findings.filter(({ check }) => check === 'narrativeMismatch' || check === 'periodMismatch');
}
const severitiesOf = async (prose: string, title?: string): Promise<string[]> =>
  (await findingsOf(prose, title)).map(({ severity }) => severity);

describe('prose that agrees with the tables', () => {
  it.each([
    '全年共收到政府信息公开申请36件，上年结转4件，办结35件，结转下年度5件。',
    // With what was carried in.
    '全年共受理政府信息公开申请40件（含上年度结转4件），答复35件，另有5件顺延至下年度。',
    '收到政府信息公开申请36件，当年办结31件。',
    '共处理政府信息公开申请40件。',
    '收到并办结政府信息公开申请35件。',
    // One was closed without an answer.
    '全年答复政府信息公开申请34件。',
    '予以公开及部分公开26件，不予公开3件，无法提供4件，不予处理1件，其他处理1件。',
    '同意公开26件。',
    '本机关不掌握相关政府信息4件，信访举报投诉类申请1件。',
    '自然人申请政府信息公开33件，商业企业3件。',
    '因政府信息公开被申请行政复议3件，其中维持2件、纠正1件；行政诉讼2件，其中1件尚未审结。',
    '政府信息公开行政复议、行政诉讼共5件。',
    '政府信息公开行政诉讼已审结1件。',
    '收到政府信息公开申请30余件，约40件次咨询。',
    '收到政府信息公开申请近40件。',
    '现行有效行政规范性文件47件。',
    '结转至2024年5件。',
    '2022年结转政府信息公开申请4件。',
    '2022年收到政府信息公开申请12件，2023年收到36件，增长两倍。',
    '未收取信息处理费。',
  ])('says nothing: %s', async (prose) => {
    expect(await findingsOf(prose)).toEqual([]);
  });

  it('is not asked for where the number of the table is not known', async () => {
    const blank = requestCells('carriedOverOut', ['/', '/', '/', '/', '/', '/', '/']);
    expect(await findingsOf('结转下年度9件。', BUREAU, blank)).toEqual([]);
  });
});

describe('prose that contradicts the tables', () => {
  it.each([
    ['全年共收到政府信息公开申请63件。', 'WARNING'],
    ['上年结转政府信息公开申请3件。', 'WARNING'],
    ['全年办结政府信息公开申请53件。', 'WARNING'],
    ['结转下年度继续办理的申请6件。', 'WARNING'],
    ['予以公开及部分公开20件。', 'WARNING'],
    ['予以公开20件，部分公开9件。', 'WARNING'],
    ['不予公开政府信息申请5件。', 'WARNING'],
    ['因本机关不掌握等原因无法提供7件。', 'WARNING'],
    ['因政府信息公开引发行政复议4件。', 'WARNING'],
    ['因政府信息公开引发行政诉讼4件。', 'WARNING'],
    ['本年度未收到政府信息公开申请。', 'WARNING'],
    ['未发生政府信息公开行政复议。', 'WARNING'],
    // What the words mean is less certain, or the number is rounded.
    ['收到和处理政府信息公开申请62件。', 'INFO'],
    ['收到政府信息公开申请50余件。', 'INFO'],
    ['政府信息公开行政复议被纠错4件。', 'INFO'],
    ['政府信息公开申请中，自然人申请30件。', 'INFO'],
    ['现行有效行政规范性文件39件。', 'INFO'],
  ])('is told: %s', async (prose, severity) => {
    expect(await severitiesOf(prose)).toEqual([severity]);
  });

  it('is told once however often it is written', async () => {
    expect(await severitiesOf('收到政府信息公开申请63件。全年收到政府信息公开申请63件。')).toEqual(['WARNING']);
  });

  it('gives both numbers, the words, the place and what to do', async () => {
    const [finding] = await findingsOf('全年共收到政府信息公开申请 63 件，均已答复。');
    expect(finding).toMatchObject({ check: 'narrativeMismatch', place: { line: 4 } });
    expect(finding?.fields).toEqual(['requests.newRequests.total', 'requests.carriedOverIn.total']);
    for (const part of ['全年共收到政府信息公开申请63件', '“一、本年新收政府信息公开申请数量”的总计为 36', '为 40', '请核对']) {
      expect(finding?.message.zh).toContain(part);
    }
    expect(finding?.message.en).toMatch(/63; .* is 36, .* is 40\. Compare/);
  });

  it('gives the published and the added number where they differ', async () => {
    const [finding] = await findingsOf('不予处理9件，结转下年度9件。', BUREAU, { 'requests.carriedOverOut.total': '6' }).then((all) =>
      all.filter(({ fields }) => fields.includes('requests.carriedOverOut.total')),
    );
    expect(finding?.message.zh).toContain('为 6 / 5');
  });
});

describe('whose figures the prose gives', () => {
  it.each([
    // The office of a county beside the table of the county.
    ['高青县政府办公室共收到政府信息公开申请7件，答复7件。', COUNTY, []],
    ['县民政局收到政府信息公开申请7件。', COUNTY, []],
    ['2023年，县政府本级收到政府信息公开申请12件，各乡镇收到30件，县直部门收到50件。', COUNTY, []],
    ['2023年，全县各级行政机关共收到政府信息公开申请63件。', COUNTY, ['WARNING']],
    // Whose count it is, the sentence does not say.
    ['2023年共收到政府信息公开申请63件。', COUNTY, ['INFO']],
    // Sentences copied from the report of the county.
    ['2023年，全县各级各部门共收到政府信息公开申请630件。', BUREAU, []],
    ['2023年共收到政府信息公开申请63件。', OFFICE_OF_NO_PLACE, ['INFO']],
  ])('is minded: %s %s', async (prose, title, severities) => {
    expect(await severitiesOf(prose, title)).toEqual(severities);
  });
});

// What else the text says of the year decides whether title or period is believed.
const OTHER_PERIOD = '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。';

describe('the period that the text states', () => {
  // What the sentences speak of decides between title and period.
  const DONE = '2023年，本局认真做好政府信息公开工作。';
  it.each([
    ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。', []],
    ['数据统计时限为2023年1月1日至12月31日。', []],
    [`${OTHER_PERIOD}2023年，我局主动公开政府信息36条。`, ['periodMismatch']],
    ['统计期限为2022年1月1日至2023年12月31日。', ['periodMismatch']],
    ['《办法》自2022年1月1日起施行，有效期至2026年12月31日。', []],
  ])('is held against the year of the report: %s', async (prose, checks) => {
    expect((await findingsOf(DONE + prose)).map(({ check }) => check)).toEqual(checks);
  });

  it('is quoted with both years', async () => {
    const [finding] = await findingsOf(`${DONE}本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。`);
    expect(finding).toMatchObject({ severity: 'WARNING' });
    for (const part of ['2022 年', '2023 年', '请核对']) expect(finding?.message.zh).toContain(part);
  });
});
