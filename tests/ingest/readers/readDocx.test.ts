/** Word documents: what a reader of them sees is read, and nothing else. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { readDocx } from '../../../server/ingest/readers/readDocx.ts';
import { readHtml } from '../../../server/ingest/readers/readHtml.ts';
import { buildReportHtml, type MadeUpReport } from '../buildReportHtml.ts';
import { firstTable, readBlocks } from '../build/readBlocks.ts';
import { writeDocx } from '../build/writeDocx.ts';
import { writeWordXml } from '../build/writeZip.ts';
import { hasCorpus, readCorpus, WHY_SKIPPED } from '../corpus.ts';
import { read, readAsReport } from '../readAsReport.ts';

const report: MadeUpReport = {
  cells: {
    'proactive.rulesIssued': '',
    'proactive.administrativeFeeAmount': '24252.311082',
    'requests.newRequests.naturalPerson': '12',
    'requests.newRequests.total': '12',
    'requests.granted.naturalPerson': '11',
    'requests.granted.total': '11',
    'requests.totalConcluded.naturalPerson': '11',
    'requests.totalConcluded.total': '11',
    'requests.carriedOverOut.naturalPerson': '1',
    'requests.carriedOverOut.total': '1',
    'disputes.reconsideration.upheld': '/',
  },
};
const printed = readBlocks(readHtml(buildReportHtml(report), limits));
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const text = (value: string): string => `<w:r><w:t>${value}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const inCell = (content: string): string => table(cell(paragraph(text('规章'))) + cell(paragraph(content)));
const readBody = (body: string): ReturnType<typeof readDocx> => readDocx(writeWordXml(body), limits);
const valueOf = async (content: string): Promise<string | undefined> => firstTable(await readBody(inCell(content)))[0]?.[1];

describe('a Word document', () => {
  it('reads to the blocks that were written', async () => {
    expect(readBlocks(await readDocx(await writeDocx(printed), limits))).toEqual(printed);
  });

  test.prop([fc.array(fc.nat(50), { minLength: 1, maxLength: 30 })], { numRuns: 12 })('reads the same under any noise', async (noise) => {
    expect(readBlocks(await readDocx(await writeDocx(printed, noise), limits))).toEqual(printed);
  });

  it('is a report like the page that it was made from', async () => {
    const fromWord = await readAsReport(await writeDocx(printed));
    const fromPage = await readAsReport(buildReportHtml(report));
    const values = ({ cells }: typeof fromWord): unknown[] =>
      [...cells].map(([field, { raw, value, status }]) => [field, raw, value, status]);
    expect(values(fromWord)).toEqual(values(fromPage));
    expect(fromWord.document.mediaType).toContain('wordprocessingml');
  });

  it('places a cell by table, row and cell, and by no line', async () => {
    const { cells } = await readAsReport(await writeDocx(printed));
    expect(cells.get('requests.newRequests.naturalPerson')?.place).toEqual({ page: null, line: null, table: 2, row: 4, cell: 2 });
  });

  it('may use any prefix for its namespace, also that of the strict standard', async () => {
    const namespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const bytes = writeWordXml(inCell(text('5')), { prefix: 'ns0', namespace });
    expect(firstTable(await readDocx(bytes, limits))).toEqual([['规章', '5']]);
  });
});

describe('what stands in a cell', () => {
  it.each([
    ['a simple field', '<w:fldSimple w:instr=" =SUM(LEFT) "><w:r><w:t>12</w:t></w:r></w:fldSimple>', '12'],
    [
      'the result of a field, not its code',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =3+4 </w:instrText></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '7',
    ],
    ['a field that never ends', `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${text('8')}`, '8'],
    ['inserted and deleted text', `<w:ins>${text('5')}</w:ins><w:del><w:r><w:delText>4</w:delText></w:r></w:del>`, '5'],
    ['text that was moved here and away', `<w:moveTo>${text('6')}</w:moveTo><w:moveFrom>${text('9')}</w:moveFrom>`, '6'],
    ['a content control', `<w:sdt><w:sdtContent>${text('31')}</w:sdtContent></w:sdt>`, '31'],
    [
      'a control that asks for text',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text('单击此处输入')}</w:sdtContent></w:sdt>`,
      '',
    ],
    ['hidden text', `${text('2')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>3</w:t></w:r>`, '2'],
    ['text that is not hidden after all', '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>3</w:t></w:r>', '3'],
    ['a raised mark of a note', `${text('5')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>[2]</w:t></w:r>`, '5（2）'],
    ['a mark that Word sets itself', `${text('5')}<w:r><w:footnoteReference w:id="2"/></w:r>`, '5'],
    ['a line break', '<w:r><w:t>结果</w:t><w:br/><w:t>维持</w:t></w:r>', '结果\n维持'],
    ['a sign that does not break', '<w:r><w:noBreakHyphen/><w:t>18</w:t></w:r>', '-18'],
    ['a hyphen that shows only at the end of a line', '<w:r><w:t>1</w:t><w:softHyphen/><w:t>8</w:t></w:r>', '18'],
    ['a symbol of an ordinary font', '<w:r><w:sym w:font="宋体" w:char="0031"/></w:r>', '1'],
    ['a symbol of a font of pictures', '<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>', '\ufffd'],
    [
      'a phonetic guide',
      '<w:r><w:ruby><w:rt><w:r><w:t>er</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>二</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '二',
    ],
    ['a formula in one line', '<m:oMath><m:r><m:t>17</m:t></m:r></m:oMath>', '17'],
    ['a fraction', '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>', '\ufffd'],
    ['characters that mean something in XML', text('&lt;5 &amp; &#20214;'), '<5 & 件'],
  ])('is %s', async (_what, content, expected) => {
    expect(await valueOf(content)).toBe(expected);
  });

  it('is no text with a line through it, and a finding says so', async () => {
    const read = await readBody(inCell(`<w:r><w:rPr><w:strike/></w:rPr><w:t>4</w:t></w:r>${text('5')}`));
    expect(firstTable(read)).toEqual([['规章', '5']]);
    expect(read).toMatchObject({ findings: [{ check: 'unreadPart', message: { zh: expect.stringContaining('“4”') as string } }] });
  });

  it('stays there when the end of its last paragraph was deleted', async () => {
    const deletedEnd = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
    const cells = cell(paragraph(deletedEnd + text('5'))) + cell(paragraph(text('6')));
    expect(firstTable(await readBody(table(cells)))).toEqual([['5', '6']]);
  });

  it('joins paragraphs whose end was deleted', async () => {
    const body = paragraph(`<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${text('二〇二')}`) + paragraph(text('三年'));
    expect(readBlocks(await readBody(body))).toEqual([{ kind: 'text', text: '二〇二三年' }]);
  });
});

describe('a table', () => {
  const one = (value: string, properties = ''): string => cell(paragraph(text(value)), properties);
  const START = '<w:vMerge w:val="restart"/>';
  const MORE = '<w:vMerge/>';
  const spansOf = async (body: string): Promise<unknown> => readBlocks(await readBody(body));

  it('keeps its merges with bookmarks between rows and rows in content controls', async () => {
    const rows = `<w:tr>${one('三、', START)}${one('1')}</w:tr><w:bookmarkStart w:id="0" w:name="a"/><w:sdt><w:sdtContent><w:tr>${one('', MORE)}${one('2')}</w:tr></w:sdtContent></w:sdt>`;
    expect(await spansOf(`<w:tbl>${rows}</w:tbl>`)).toEqual([
      { kind: 'table', rows: [[{ text: '三、', rowspan: 2 }, { text: '1' }], [{ text: '2' }]] },
    ]);
  });

  it('keeps a row in place that begins with an empty column', async () => {
    const second = `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${one('2', MORE)}`;
    expect(firstTable(await readBody(table(one('甲') + one('1', START), second)))).toEqual([['甲', '1'], ['']]);
  });

  it('does not merge a cell into one that is not merged', async () => {
    expect(firstTable(await readBody(table(one('甲') + one('1'), one('乙', MORE) + one('2'))))).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
  });

  it('knows the merges of old writers', async () => {
    const row = one('甲', '<w:hMerge w:val="restart"/>') + one('', '<w:hMerge/>') + one('3');
    expect(await spansOf(table(row))).toEqual([{ kind: 'table', rows: [[{ text: '甲', colspan: 2 }, { text: '3' }]] }]);
  });

  it('is without the rows and cells that tracked changes delete', async () => {
    const deleted = `<w:trPr><w:del/></w:trPr>${one('乙')}${one('9')}`;
    expect(firstTable(await readBody(table(one('甲') + one('7', '<w:cellDel/>') + one('1'), deleted)))).toEqual([['甲', '1']]);
  });

  it('inside a cell is a table of its own', async () => {
    const inner = table(one('规章') + one('5'));
    expect(await spansOf(table(cell(paragraph(text('题')) + inner)))).toEqual([
      { kind: 'text', text: '题' },
      { kind: 'table', rows: [[{ text: '规章' }, { text: '5' }]] },
    ]);
  });

  it('in a content control or a text box is read; a text box is not read into the cell that it hangs on', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${table(one('9'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;
    const anchored = table(one('甲') + cell(paragraph(box + text('1'))));
    expect(await spansOf(`<w:sdt><w:sdtContent>${anchored}</w:sdtContent></w:sdt>`)).toEqual([
      { kind: 'table', rows: [[{ text: '甲' }, { text: '1' }]] },
      { kind: 'table', rows: [[{ text: '9' }]] },
    ]);
  });
});

describe.skipIf(!hasCorpus)(`the form of 2021 as WPS saved it${WHY_SKIPPED}`, () => {
  it('is a blank form', async () => {
    expect(await read(readCorpus('documents', 'blank-form-2021.docx'))).toMatchObject({
      isReport: false,
      findings: [{ check: 'blankForm' }],
    });
  });
});
