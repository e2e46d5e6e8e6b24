import { describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { readHtml } from '../../../server/ingest/readers/readHtml.ts';
import type { ReadLimits, SourceDocument, TableBlock } from '../../../server/ingest/readers/sourceDocument.ts';

const LIMITS: ReadLimits = { ...limits, cells: 100, depth: 50, span: 20 };
const readPage = (html: string, changed: Partial<ReadLimits> = {}): SourceDocument => readHtml(html, { ...LIMITS, ...changed });

function tableOf(document: SourceDocument, index = 0): TableBlock {
  const table = document.blocks.filter((block) => block.kind === 'table')[index];
  if (!table) throw new Error(`The document has no table ${index}.`);
  return table;
}
const texts = (document: SourceDocument): string[] => document.blocks.filter((block) => block.kind === 'text').map((block) => block.text);
const cellTexts = (table: TableBlock): string[][] => table.rows.map((row) => row.map((cell) => cell.text));

describe('readHtml', () => {
  it('gives text and tables in reading order', () => {
    const { blocks } = readPage('<p>一</p><table><tr><td>1</td></tr></table><p>二</p>');
    expect(blocks.map((block) => (block.kind === 'text' ? block.text : 'table'))).toEqual(['一', 'table', '二']);
  });

  it('joins text that is cut into spans and fonts, and ends it at a block or a line break', () => {
    expect(texts(readPage('<p><span>三</span><font>、本</font><b>年</b>度</p><div>甲<br>乙</div>'))).toEqual(['三、本年度', '甲', '乙']);
  });

  it('joins a number and a label that are cut inside a cell', () => {
    const table = tableOf(readPage('<table><tr><td>三、<br>本年<p>度</p></td><td><p><span>1</span><span>2</span></p></td></tr></table>'));
    expect(cellTexts(table)).toEqual([['三、\n本年\n度', '12']]);
  });

  it('reads spans, and every kind of white space in a cell as none', () => {
    const table = tableOf(
      readPage('<table><tr><td rowspan="2" colspan=3>&nbsp;0&nbsp;&#12288;</td><td><o:p>&nbsp;</o:p></td></tr></table>'),
    );
    expect(table.rows[0]).toMatchObject([
      { text: '0', rowspan: 2, colspan: 3 },
      { text: '', rowspan: 1, colspan: 1 },
    ]);
  });

  it.each(['0', '-3', 'two', ''])('reads the span %j as one', (span) => {
    expect(tableOf(readPage(`<table><tr><td rowspan="${span}">1</td></tr></table>`)).rows[0]).toMatchObject([{ rowspan: 1 }]);
  });

  it('reads head, body and foot of a table', () => {
    const html = '<table><thead><tr><th>甲</th></tr></thead><tbody><tr><td>1</td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot></table>';
    expect(cellTexts(tableOf(readPage(html)))).toEqual([['甲'], ['1'], ['2']]);
  });

  it('looks through a table that only arranges the page', () => {
    const inner = '<table><tr><td>规章</td><td>1</td></tr></table>';
    const document = readPage(`<table><tr><td>导航</td><td>${inner}</td></tr></table>`);
    expect(texts(document)).toEqual(['导航']);
    expect(cellTexts(tableOf(document))).toEqual([['规章', '1']]);
  });

  it('says the line, table, row and cell of what it reads', () => {
    const document = readPage('<p>题</p>\n\n<table>\n<tr><td>甲</td></tr>\n<tr><td>乙</td>\n<td>5</td></tr></table>');
    expect(document.blocks[0]?.place).toMatchObject({ line: 1, table: null });
    expect(tableOf(document).rows[1]?.[1]?.place).toEqual({ page: null, line: 6, table: 1, row: 2, cell: 2 });
  });

  it.each([
    '<script>规章 5</script>',
    '<style>p{}</style>',
    '<noscript>规章</noscript>',
    '<template><p>规章</p></template>',
    '<!-- 规章 -->',
  ])('does not see %s', (html) => {
    expect(readPage(`<div>${html}</div>`).blocks).toEqual([]);
  });

  it('does not see a script inside a cell', () => {
    expect(cellTexts(tableOf(readPage('<table><tr><td>5<script>var a = 6</script></td></tr></table>')))).toEqual([['5']]);
  });

  it('reads entities and unclosed cells', () => {
    expect(cellTexts(tableOf(readPage('<table><tr><td>甲&amp;乙<td>&#49;&#x32;<tr><td>丙')))).toEqual([['甲&乙', '12'], ['丙']]);
  });

  it('keeps every cell of a row, also an empty one', () => {
    expect(cellTexts(tableOf(readPage('<table><tr><td></td><td>1</td><td></td></tr></table>')))).toEqual([['', '1', '']]);
  });
});

describe('readHtml at a limit', () => {
  const checks = (document: SourceDocument): string[] => document.findings.map((finding) => finding.message.zh);

  it('says that a page nests too deep', () => {
    const document = readPage('<div>'.repeat(60) + '深' + '</div>'.repeat(60));
    expect(document.findings).toMatchObject([{ check: 'cutAtLimit' }]);
    expect(checks(document)[0]).toContain('嵌套层数超过上限 50');
    expect(texts(document)).toEqual([]);
  });

  it('says that a table has too many cells and reads the rows before', () => {
    const document = readPage(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(60)}</table>`);
    expect(checks(document)[0]).toContain('表格单元格数超过上限 100');
    expect(tableOf(document).rows).toHaveLength(50);
  });

  it('counts cells over all tables', () => {
    const document = readPage(`<table>${'<tr><td>1</td></tr>'.repeat(60)}</table>`.repeat(2));
    expect(checks(document)).toHaveLength(1);
    expect(tableOf(document, 1).rows).toHaveLength(40);
  });

  it('says that a span is too wide and takes the limit for it', () => {
    const document = readPage('<table><tr><td colspan="1000000">1</td></tr></table>');
    expect(checks(document)[0]).toContain('合并单元格的跨度超过上限 20');
    expect(tableOf(document).rows[0]).toMatchObject([{ colspan: 20 }]);
  });

  it('says nothing at the limit itself', () => {
    expect(readPage(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(50)}</table>`).findings).toEqual([]);
    expect(readPage('<table><tr><td colspan="20">1</td></tr></table>').findings).toEqual([]);
  });
});
