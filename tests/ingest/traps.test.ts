/** Traps of real pages and files that once caught the reader: each says what must be read, or that nothing must be. */
import { describe, expect, it } from 'vitest';
import { matchRegion } from '../../server/directory/matchRegion.ts';
import { resolveAgency } from '../../server/directory/resolveAgency.ts';
import { find } from './identity/identifyText.ts';
import { readHtml } from '../../server/ingest/readers/readHtml.ts';
import { convertAmount, parseCell } from '../../server/ingest/tables/parseCell.ts';
import { APPLICANT_LABELS, printedRows } from './printedForm.ts';
import { buildReportHtml, buildReportText, requestCells } from './buildReportHtml.ts';
import { LIMITS, read, readAsReport } from './readAsReport.ts';

const TITLE = '高青县民政局2023年政府信息公开工作年度报告';
const GIVEN = {
  agency: { name: '高青县民政局', regionCode: '370322', unitType: 'DEPARTMENT', rank: 'COUNTY', organ: null },
  year: 2022,
  scope: 'SINGLE_AGENCY',
  forms: { proactive: 'FORM2021', requests: 'FORM2021' },
  proactive: {},
  requests: {},
  disputes: {},
};

describe('judgeBlanks', () => {
  it('takes no outcome for zero when five requests came in and the results are not filled in', async () => {
    const blank = Object.assign({}, ...printedRows('FORM2021').map(({ row }) => requestCells(row, []))) as Record<string, string>;
    const report = await readAsReport(buildReportHtml({ cells: { ...blank, ...requestCells('newRequests', [5, 0, 0, 0, 0, 0, 5]) } }));
    expect(report.cells.get('requests.granted.naturalPerson')?.value).toBeNull();
  });
});

describe('mapProactive', () => {
  const LIST =
    '<table><tr><td>信用信息公示</td><td>条数</td></tr><tr><td>行政许可</td><td>120</td></tr><tr><td>行政处罚</td><td>30</td></tr></table>';

  it('reads no other table that has a line 行政许可 before section two', async () => {
    const cells = { 'proactive.licensingDecisions': '7', 'proactive.penaltyDecisions': '8' };
    const report = await readAsReport(buildReportHtml({ cells }).replace('<p>二、', `${LIST}<p>二、`));
    expect(report.cells.get('proactive.licensingDecisions')?.value).toBe(7);
  });

  it('reads no count of the side of a page as decisions', async () => {
    const text = buildReportText({ cells: { 'proactive.licensingDecisions': '7' } }).replace('一、总体情况', '行政许可\n120\n一、总体情况');
    expect((await readAsReport(text)).cells.get('proactive.licensingDecisions')?.value).not.toBe(120);
  });

  it('does not take an amount of money for a count', async () => {
    const report = await readAsReport(buildReportHtml({ proactive: 'FORM2019', cells: { 'proactive.procurementProjects': '5万元' } }));
    expect(report.cells.get('proactive.procurementProjects')?.value).toBeNull();
  });
});

describe('mapRequests', () => {
  it('reads the form of 2019 although the head of the table is repeated after （六）', async () => {
    const heads = ['自然人', '法人或其他组织', '总计', ...APPLICANT_LABELS.slice(1, 6)].join('\n');
    const text = buildReportText({ requests: 'FORM2019' }).replace('（七）总计', `${heads}\n（七）总计`);
    expect((await readAsReport(text)).forms.requests).toBe('FORM2019');
  });

  it('reads the row of the table although a line before the table names it too', async () => {
    const text = buildReportText({}).replace('一、总体情况', '一、总体情况\n本年新收政府信息公开申请\n5\n件');
    expect((await readAsReport(text)).cells.get('requests.newRequests.total')?.value).toBe(0);
  });
});

describe('alignValues', () => {
  it('does not take a misprinted total for the last applicant', async () => {
    // Printed: blank 3 0 0 0 0 4. The columns say that the first is zero and the last organisations have none.
    const cells = {
      ...requestCells('newRequests', [0, 3, 0, 0, 0, 0, 3]),
      ...requestCells('granted', ['', 3, 0, 0, 0, 0, 4]),
      ...requestCells('totalConcluded', [0, 3, 0, 0, 0, 0, 3]),
    };
    expect((await readAsReport(buildReportText({ cells }))).cells.get('requests.granted.naturalPerson')?.value).not.toBe(3);
  });
});

describe('identify', () => {
  const title = find;

  it('takes no link of the navigation for the title', () => {
    expect(title('政府信息公开年报', '政府信息公开指南', TITLE)).toMatchObject({ agencyName: '高青县民政局', year: 2023 });
  });

  it('takes no path of the page for the title', () => {
    expect(title('您当前的位置：首页 > 政务公开 > 政府信息公开年报', TITLE)).toMatchObject({ agencyName: '高青县民政局', year: 2023 });
  });

  it('does not take the year of another report that the page lists first', () => {
    const other = '高青县民政局2022年政府信息公开工作年度报告';
    expect(title(other, TITLE, TITLE, '统计期限自2023年1月1日起至2023年12月31日止').year).not.toBe(2022);
  });

  it('reads the publisher on the line above a title without its heading', () => {
    expect(title('发布机构：高青县民政局', '2022年政府信息公开工作年度报告').agencyName).toBe('高青县民政局');
  });

  it('reads a year in full-width digits', () => {
    expect(title('高青县民政局２０２３年政府信息公开工作年度报告').year).toBe(2023);
  });

  it('reads who and when in the sentence that announces the report', () => {
    const sentence = '根据条例规定，现公布高青县民政局2023年政府信息公开工作年度报告。';
    expect(title(sentence)).toMatchObject({ agencyName: '高青县民政局', year: 2023 });
  });
});

describe('parseCell', () => {
  it('moves the point of a very small amount', () => {
    const { value } = parseCell('0.0000001万元');
    expect(convertAmount(value ?? 0, '万元', '元')).toBe(0.001);
  });
});

describe('readHtml', () => {
  it('does not count self-closing drawings as nesting', async () => {
    const page = buildReportHtml({}).replace('<h1>', `<svg>${'<path d="M0 0"/>'.repeat(600)}</svg><h1>`);
    expect((await read(page)).isReport).toBe(true);
  });

  it('does not count tags in scripts as nesting', async () => {
    const page = buildReportHtml({}).replace('<h1>', `<script>${'html += "<div>";'.repeat(600)}</script><h1>`);
    expect((await read(page)).isReport).toBe(true);
  });

  it('reads a caption of a table', () => {
    const { blocks } = readHtml('<table><caption>高青县民政局</caption><tr><td>1</td></tr></table>', LIMITS);
    expect(JSON.stringify(blocks)).toContain('高青县民政局');
  });
});

describe('readInterchange', () => {
  it('refuses a field without a name', async () => {
    expect((await read(JSON.stringify({ ...GIVEN, requests: { '': { total: 1 } } }))).isReport).toBe(false);
  });

  it('refuses a count that no computer holds exactly', async () => {
    expect((await read(JSON.stringify({ ...GIVEN, proactive: { rulesIssued: 1e300 } }))).findings.map(({ check }) => check)).toContain(
      'wholeNumber',
    );
  });

  it('refuses the field __proto__', async () => {
    const text = JSON.stringify({ ...GIVEN, proactive: 0 }).replace('"proactive":0', '"proactive":{"__proto__":5,"rulesIssued":1}');
    expect((await read(text)).isReport).toBe(false);
  });
});

describe('what a refusal says', () => {
  it('does not call a form blank whose numbers could not be placed', async () => {
    const text = `${TITLE}\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n11\n`;
    expect((await read(text)).findings.map(({ check }) => check)).not.toContain('blankForm');
  });

  it('says of run-together numbers that they run together', async () => {
    const text = buildReportText({}).replaceAll(/(?:\n0)+(?=\n)/g, (zeros) => zeros.replaceAll('\n', ''));
    expect((await read(text)).findings[0]?.message.zh).toMatch(/连写|连在一起/);
  });

  it('says of broken JSON that it is broken JSON', async () => {
    expect((await read('{"year": 2022,')).findings[0]?.check).toBe('notInterchange');
  });
});

describe('the directory', () => {
  it('shortens a prefecture of a nationality: 湘西', () => {
    expect(matchRegion('湘西州人民政府')?.region?.code).toBe('433100');
  });

  it('knows where a survey team is', () => {
    expect(resolveAgency('国家统计局淄博调查队')).toMatchObject({ regionCode: '370300', rank: 'PREFECTURE' });
  });
});
