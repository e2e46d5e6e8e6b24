/** Workbooks: what a sheet shows is read, and nothing else. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import type { CheckedReport } from '../../../server/domain/report.ts';
import { readXlsx } from '../../../server/ingest/readers/readXlsx.ts';
import { formatNumber } from '../../../server/ingest/readers/xlsx/formatNumber.ts';
import { layoutReport } from '../build/layoutReport.ts';
import { balanceReport } from '../build/madeUpReport.ts';
import { firstTable, readBlocks } from '../build/readBlocks.ts';
import { writeXlsx } from '../build/writeXlsx.ts';
import { writeZip } from '../build/writeZip.ts';
import { readAsReport } from '../readAsReport.ts';

/** What a workbook of one sheet may differ in. */
interface MadeSheet {
  readonly rows: string;
  readonly after?: string;
  readonly before?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly part?: string;
  readonly sheets?: string;
}

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
const relationships = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

function writeSheetXml({ rows, after = '', before = '', styles = '', strings = '', part = 'sheet1.xml', sheets }: MadeSheet): Uint8Array {
  const related = [relationship('r1', 'worksheet', `worksheets/${part}`), relationship('r2', 'sharedStrings', 'sharedStrings.xml')];
  return writeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relationships(relationship('r1', 'officeDocument', '/xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${NAMESPACE} xmlns:r="${TYPES}"><sheets>${sheets ?? '<sheet name="表" sheetId="1" r:id="r1"/>'}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationships(...related, relationship('r3', 'styles', 'styles.xml')) },
    { name: 'xl/styles.xml', content: `<styleSheet ${NAMESPACE}>${styles}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', content: `<sst ${NAMESPACE}>${strings}</sst>` },
    { name: `xl/worksheets/${part}`, content: `<worksheet ${NAMESPACE}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>` },
  ]);
}

const LABEL = '<c r="A1" t="inlineStr"><is><t>规章</t></is></c>';
const readRow = async (cell: string, more: Partial<MadeSheet> = {}): Promise<string | undefined> =>
  firstTable(await readXlsx(writeSheetXml({ rows: `<row r="1">${LABEL}${cell}</row>`, ...more }), limits))[0]?.[1];

describe('a workbook', () => {
  const valuesOf = ({ cells }: CheckedReport): Map<string, number | null> =>
    new Map([...cells].map(([field, { value }]) => [field, value]));

  test.prop([fc.array(fc.nat(3000), { minLength: 1, maxLength: 40 }), fc.boolean(), fc.array(fc.nat(50), { maxLength: 30 })], {
    numRuns: 12,
  })('holds the report that was written into it, on one sheet or three, under any noise', async (counts, sheetPerTable, noise) => {
    const { made, numbers } = balanceReport({ title: '高青县民政局2023年政府信息公开工作年度报告' }, counts);
    const report = await readAsReport(await writeXlsx(layoutReport(made), { sheetPerTable, noise }));
    expect(valuesOf(report)).toEqual(new Map([...report.cells.keys()].map((field) => [field, numbers[field] ?? null])));
    expect(report.cells.size).toBe(Object.keys(numbers).length);
    expect(report).toMatchObject({ year: 2023, agency: { name: '高青县民政局' }, balanced: true });
  });

  it('is placed by sheet, and by the rows and columns of the sheet', async () => {
    const { made } = balanceReport({}, [5]);
    const { cells } = await readAsReport(await writeXlsx(layoutReport(made), { sheetPerTable: true }));
    // The heading of section three stands in row 1, the three rows of heads below it.
    expect(cells.get('requests.newRequests.naturalPerson')?.place).toEqual({ page: 2, line: null, table: 2, row: 5, cell: 4 });
  });

  it.each([
    ['a prefix for its namespace', (xml: string) => xml.replaceAll(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    ['no addresses of cells', (xml: string) => xml.replaceAll(/ r="\w+"/g, '')],
    ['no line ends in its XML', (xml: string) => xml],
  ])('may have %s', async (_what, change) => {
    const sheet = change(`<worksheet ${NAMESPACE}><sheetData><row r="1">${LABEL}<c r="B1"><v>5</v></c></row></sheetData></worksheet>`);
    const bytes = writeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        content: `<workbook ${NAMESPACE} xmlns:r="${TYPES}"><sheets><sheet name="a" r:id="x"/></sheets></workbook>`,
      },
      { name: 'xl/_rels/workbook.xml.rels', content: relationships(relationship('x', 'worksheet', 'worksheets/Tabelle.xml')) },
      { name: 'xl/worksheets/Tabelle.xml', content: sheet },
    ]);
    expect(firstTable(await readXlsx(bytes, limits))).toEqual([['规章', '5']]);
  });

  it('with a hidden sheet is read without it, and a finding names it', async () => {
    const sheets = '<sheet name="一" r:id="r9" state="veryHidden"/><sheet name="二" r:id="r1"/>';
    const read = await readXlsx(writeSheetXml({ rows: `<row r="1">${LABEL}<c r="B1"><v>5</v></c></row>`, sheets }), limits);
    expect(firstTable(read)).toEqual([['规章', '5']]);
    expect(read).toMatchObject({ findings: [{ check: 'unreadPart', message: { zh: expect.stringContaining('“一”') as string } }] });
  });

  it('without hidden rows and columns is read, and a finding names them', async () => {
    const cell = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
    const rows = `<row r="1">${LABEL}${cell('B1', 1)}${cell('C1', 2)}</row><row r="2" hidden="1">${cell('A2', 8)}${cell('B2', 9)}</row>`;
    const read = await readXlsx(writeSheetXml({ rows, before: '<cols><col min="2" max="2" hidden="1"/></cols>' }), limits);
    expect(firstTable(read)).toEqual([['规章', '2']]);
    expect(read).toMatchObject({ findings: [{ message: { zh: expect.stringMatching(/第 2 行、B 列/) as string } }] });
  });

  it('keeps merges, and counts a merged cell once', async () => {
    const rows = `<row r="1">${LABEL}<c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2"><v>99</v></c><c r="B2"><v>3</v></c></row>`;
    const after = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:C2"/></mergeCells>';
    expect(readBlocks(await readXlsx(writeSheetXml({ rows, after }), limits))).toEqual([
      { kind: 'table', rows: [[{ text: '规章', rowspan: 2 }, { text: '1' }, { text: '2' }], [{ text: '3', colspan: 2 }]] },
    ]);
  });

  it('of a million formatted rows and a merge over all of them costs nothing', async () => {
    const formatted = Array.from({ length: 300_000 }, (_, i) => `<row r="${i + 2}" s="1"><c r="A${i + 2}" s="1"/></row>`).join('');
    const rows = `<row r="1">${LABEL}<c r="B1"><v>5</v></c></row>${formatted}`;
    const after = '<mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells>';
    expect(firstTable(await readXlsx(writeSheetXml({ rows, after }), limits))).toEqual([['规章', '5']]);
  });

  it('with more cells than allowed is cut with a finding', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="B${i + 1}"><v>1</v></c></row>`,
    ).join('');
    expect(await readXlsx(writeSheetXml({ rows }), { ...limits, cells: 100 })).toMatchObject({
      blocks: [],
      findings: [{ check: 'cutAtLimit' }],
    });
  });

  it('of cells far apart is cut with a finding', async () => {
    const rows = Array.from(
      { length: 90 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="A${'BCDEFGH'.charAt(i % 7)}${i + 1}"><v>1</v></c></row>`,
    );
    expect(await readXlsx(writeSheetXml({ rows: rows.join('') }), { ...limits, cells: 500 })).toMatchObject({
      findings: [{ check: 'cutAtLimit' }],
    });
  });
});

describe('a cell of a sheet', () => {
  it.each([
    ['a number', '<c r="B1"><v>1234.5</v></c>', '1234.5'],
    ['a binary fraction', '<c r="B1"><v>4166.2416190000004</v></c>', '4166.241619'],
    ['the result of a formula', '<c r="B1"><f>SUM(C1:D1)</f><v>7</v></c>', '7'],
    ['a formula that gives no text', '<c r="B1" t="str"><f>""</f><v></v></c>', undefined],
    ['an error', '<c r="B1" t="e"><f>A9</f><v>#REF!</v></c>', '#REF!'],
    ['a truth', '<c r="B1" t="b"><v>1</v></c>', 'TRUE'],
    [
      'a text with a mark of a note',
      '<c r="B1" t="inlineStr"><is><r><t>22</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>①</t></r></is></c>',
      '22（①）',
    ],
    ['a text with a guide for pronunciation', '<c r="B1" t="inlineStr"><is><t>无</t><rPh sb="0" eb="1"><t>wu</t></rPh></is></c>', '无'],
    ['a text with line ends in the way of the format', '<c r="B1" t="inlineStr"><is><t>结果_x000D_&#10;维持</t></is></c>', '结果\n维持'],
  ])('is %s', async (_what, cell, expected) => {
    expect(await readRow(cell)).toBe(expected);
  });

  it('is a shared text, with what is struck left out and told', async () => {
    const strings = '<si><t>无</t></si><si><r><rPr><strike/></rPr><t>4</t></r><r><t>5</t></r></si>';
    const bytes = writeSheetXml({ rows: `<row r="1">${LABEL}<c r="B1" t="s"><v>1</v></c></row>`, strings });
    const read = await readXlsx(bytes, limits);
    expect(firstTable(read)).toEqual([['规章', '5']]);
    expect(read).toMatchObject({ findings: [{ check: 'unreadPart', message: { zh: expect.stringContaining('B1“4”') as string } }] });
  });

  it('whose formula has no result is the formula and a finding, not zero', async () => {
    const read = await readXlsx(writeSheetXml({ rows: `<row r="1">${LABEL}<c r="B1"><f>C1+D1</f></c></row>` }), limits);
    expect(firstTable(read)).toEqual([['规章', '=C1+D1']]);
    expect(read).toMatchObject({ findings: [{ check: 'unreadPart', place: { page: 1, row: 1, cell: 2 } }] });
  });

  it('shows its number in the format of its style', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0.00&quot;万元&quot;"/></numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>';
    expect(await readRow('<c r="B1" s="1"><v>38.244</v></c>', { styles })).toBe('38.24万元');
  });
});

describe('the format of a number', () => {
  it.each([
    [1234567, '#,##0', '1,234,567'],
    [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"??_ ;_ @_ ', '0'],
    [0, '0;-0;;@', '0'],
    [0, '#', '0'],
    [-18, '#,##0_);(#,##0)', '-18'],
    [-18, '0;[Red]0', '-18'],
    [19, '+0;-0;0', '+19'],
    [0.129, '0.0%', '12.9%'],
    [1.005, '0.00', '1.01'],
    [18.871, '0.0000', '18.8710'],
    [5, 'G/通用格式"件"', '5件'],
    [5, '#0\\ "件"', '5件'],
    [12, '[DBNum1][$-804]General', '12'],
    [7, '000', '007'],
    [12345678, '#,##0,', '12,346'],
    [2500, '[>=1000]0.0,"千";0', '2.5千'],
    [45292, 'yyyy"年"m"月"d"日"', '2024年1月1日'],
    [45292.75, 'yyyy-mm-dd hh:mm', '2024-01-01 18:00'],
    [12345, '0!.0,"万"', null],
    [0.5, '# ?/?', null],
    [12000, '0.00E+00', null],
    [5, '"无"', null],
  ])('%d in %s is %s', (value, format, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });
});
