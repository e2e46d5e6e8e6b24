/**
 * Documents that are made to do harm. Sizes are such that work that grows with the square of the size would not end within the
 * time that a test has.
 */
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/packageRoot.ts';
import { buildReportHtml, buildReportText } from './buildReportHtml.ts';
import { LIMITS, read, readAsReport } from './readAsReport.ts';

const TITLE = '高青县人民政府2023年政府信息公开工作年度报告';
const SECTION_TWO = '本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n';
const table = (rows: string): string => `<h1>${TITLE}</h1><table>${rows}</table>`;
const bytes = (count: number): Uint8Array => {
  // A linear congruence: the same noise at every run, without NULs.
  let state = 12345;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return ((state >> 16) % 255) + 1;
  });
};

describe('a page that nests without end', () => {
  it.each([
    ['blocks', '<div>', 100_000],
    ['inline elements', '<span>', 100_000],
    ['tables', '<table><tr><td>', 2000],
    ['formatting', '<b><i><p>', 10_000],
    ['forms', '<form><p><b>', 5000],
    ['blocks with ends that close nothing', '<div></x>', 50_000],
  ])('of %s is cut with a finding or refused', async (_what, opening, times) => {
    expect((await read(`${opening.repeat(times)}5`)).isReport).toBe(false);
  });

  it('of tables is refused also when every one is closed', async () => {
    expect((await read(`${'<table><tr><td>'.repeat(2000)}5${'</td></tr></table>'.repeat(2000)}`)).isReport).toBe(false);
  });
});

describe('what is long', () => {
  it('is one tag with two hundred thousand attributes: the page is cut there', async () => {
    const attributes = Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ');
    expect((await read(`${buildReportHtml({})}<div ${attributes}>`)).findings).toMatchObject([{ check: 'cutAtLimit' }]);
  });

  it('is a table of words: it is refused', async () => {
    expect((await read(`<table>${'<tr><td>甲</td></tr>'.repeat(100_000)}</table>`)).isReport).toBe(false);
  });

  it('is the space inside a figure: it is no number', async () => {
    const proactive = { rulesIssued: `1${' '.repeat(200_000)}x` };
    const agency = { name: '高青县民政局', regionCode: '370322', unitType: 'DEPARTMENT', rank: 'COUNTY', organ: null };
    const forms = { proactive: 'FORM2021', requests: 'FORM2021' };
    const given = { agency, year: 2022, scope: 'SINGLE_AGENCY', forms, proactive, requests: {}, disputes: {} };
    expect((await readAsReport(JSON.stringify(given))).cells.get('proactive.rulesIssued')).toMatchObject({ value: null, status: 'TEXT' });
  });
});

describe('a table that claims too much', () => {
  it('spans a million columns: the row beside it is read', async () => {
    const report = await readAsReport(buildReportHtml({}).replace('<td>信息内容</td>', '<td colspan="1000000">信息内容</td>'));
    expect(report.findings).toMatchObject([{ check: 'cutAtLimit' }]);
    expect(report.cells.get('proactive.rulesIssued')?.value).toBe(0);
  });

  it.each([
    ['many cells that hang over all rows', `<tr>${'<td rowspan=99999>1</td>'.repeat(1000)}</tr>`.repeat(100) + '<tr></tr>'.repeat(1000)],
    ['one row of hanging cells over empty rows', `<tr>${'<td rowspan=99999>1</td>'.repeat(100_000)}</tr>${'<tr>'.repeat(2000)}`],
    ['wide and hanging cells', `<tr>${'<td rowspan=2 colspan=1000>1</td>'.repeat(100)}</tr>`.repeat(500)],
    ['more cells than are read', `<tr>${'<td>1</td>'.repeat(10)}</tr>`.repeat(20_001)],
  ])('has %s: it is refused', async (_what, rows) => {
    expect((await read(table(rows))).isReport).toBe(false);
  });

  it('has a row of a hundred thousand cells: it is refused', async () => {
    expect((await read(table(`<tr>${'<td>1</td>'.repeat(100_000)}</tr>`))).isReport).toBe(false);
  });

  it('has labels with the names of object properties: they name no row', async () => {
    const rows = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'].map((name) => `<tr><td>${name}</td><td>1</td></tr>`);
    expect((await read(table(rows.join('')))).isReport).toBe(false);
    const among = await readAsReport(buildReportHtml({}).replace('<table>', `<table>${rows.join('')}`));
    expect([...among.cells.values()].every((cell) => cell.value === 0)).toBe(true);
  });
});

describe('a text without end', () => {
  it('of 40 MB in one line is refused', async () => {
    expect((await read('甲乙丙丁'.repeat(3_400_000))).isReport).toBe(false);
  });

  it('of nothing but line ends is empty', async () => {
    expect((await read('\n'.repeat(20_000_000))).findings).toMatchObject([{ check: 'emptyDocument' }]);
  });

  it('over the limit is not read at all', async () => {
    expect((await read(new Uint8Array(LIMITS.documentBytes + 1))).findings).toMatchObject([{ check: 'tooLarge' }]);
  });

  it.each([
    ['lines of a word', '甲\n', 300_000],
    ['lines of a number', '1\n', 200_000],
    ['labels and numbers in turn', '规章\n1\n', 100_000],
    ['numbering', '（一）', 1_000_000],
    ['opened brackets', '（', 1_000_000],
    ['thousands', '1,', 1_000_000],
    ['digits', '1', 5_000_000],
  ])('of %s is refused', async (_what, piece, times) => {
    expect((await read(piece.repeat(times))).isReport).toBe(false);
  });

  it('of spaces inside a number is refused', async () => {
    expect((await read(`1${' '.repeat(5_000_000)}x`)).isReport).toBe(false);
  });
});

describe('a report with a sentence without end', () => {
  it.each([
    ['全市', 500_000],
    ['综合', 500_000],
    ['综合县镇', 200_000],
    ['由', 1_000_000],
    ['由办公室', 300_000],
    ['信息公开', 300_000],
    ['信息公开工作', 200_000],
    ['全市税务系统', 200_000],
    ['2023年1月1日', 100_000],
    ['11370322004222241M ', 100_000],
  ])('of %s is read like any other', async (piece, times) => {
    const report = await readAsReport(`${TITLE}\n${piece.repeat(times)}\n${SECTION_TWO}`);
    expect(report.cells.get('proactive.rulesInForce')?.value).toBe(3);
  });

  it('of ten thousand characters before the title has no title', async () => {
    const report = await readAsReport(`${'高青县'.repeat(3500)}2023年政府信息公开工作年度报告\n${SECTION_TWO}`);
    expect(report.agency.name).toBeNull();
    expect(report.findings.map((finding) => finding.check)).toEqual(expect.arrayContaining(['agencyUncertain', 'yearUncertain']));
  });
});

describe('bytes that are no document', () => {
  it('of any value are refused', async () => {
    expect((await read(bytes(1_000_000))).isReport).toBe(false);
  });

  it('after the beginning of a page are refused', async () => {
    const start = new TextEncoder().encode('<html><table><tr><td>');
    expect((await read(Uint8Array.from([...start, ...bytes(100_000)]))).isReport).toBe(false);
  });

  it.each(['[', '{"a":', '<!--', '<', '&nbsp;', '<![CDATA['])('that repeat %s are refused', async (piece) => {
    expect((await read(piece.repeat(100_000))).isReport).toBe(false);
  });

  it('of JSON that nests without end are refused', async () => {
    expect((await read('['.repeat(200_000) + ']'.repeat(200_000))).isReport).toBe(false);
  });
});

describe('a page that is cut off or mixed up', () => {
  const page = buildReportHtml({ cells: { 'proactive.rulesInForce': '7', 'disputes.reconsideration.total': '0' } });
  const pageBytes = new TextEncoder().encode(page);
  const right = (field: string): number => (field === 'proactive.rulesInForce' ? 7 : 0);

  it('after any 500 bytes gives no wrong number', async () => {
    for (let end = 0; end <= pageBytes.length; end += 500) {
      const report = await read(pageBytes.subarray(0, end));
      if (!report.isReport) continue;
      expect([...report.cells].filter(([field, { value }]) => value !== null && value !== right(field))).toEqual([]);
    }
  });

  it.each([
    ['</td>', ''],
    ['</tr>', ''],
    ['<tr>', ''],
    ['</table>', ''],
    ['<td', '<th'],
    ['</td>', '</tr>'],
    ['</p>', '</div>'],
    ['<p>', '<p><b><i>'],
  ])('with %j written as %j gives no wrong number', async (from, to) => {
    const report = await read(page.replaceAll(from, to));
    const cells = report.isReport ? [...report.cells] : [];
    expect(cells.filter(([field, { value }]) => value !== null && value !== right(field))).toEqual([]);
  });

  it('with two tables in one line of text gives the same as apart', async () => {
    const text = buildReportText({ cells: { 'proactive.rulesInForce': '7' } });
    expect((await readAsReport(text.replaceAll('\n', '\t'))).cells.get('proactive.rulesInForce')?.value).toBe(7);
  });
});

describe('the package itself', () => {
  it.each(['package.json', 'schema.graphql', 'server/sample/reports.json', 'README.md'])('holds no report in %s', async (file) => {
    expect((await read(readFileSync(join(packageRoot, file)))).isReport).toBe(false);
  });
});
