import { describe, expect, it } from 'vitest';
import type { SourceCell, TableBlock } from '../../../server/ingest/readers/sourceDocument.ts';
import { readHtml } from '../../../server/ingest/readers/readHtml.ts';
import { readPlainText } from '../../../server/ingest/readers/readPlainText.ts';
import { bareLabel } from '../../../server/ingest/tables/bareLabel.ts';
import { expandSpans } from '../../../server/ingest/tables/expandSpans.ts';
import { labelledRows, type LabelledRow } from '../../../server/ingest/tables/labelledRows.ts';
import { LIMITS } from '../readAsReport.ts';

const place = { page: null, line: 1, table: 1, row: 1, cell: 1 };
const cell = (text: string, rowspan = 1, colspan = 1): SourceCell => ({ text, rowspan, colspan, place });
const expand = (...rows: SourceCell[][]): string[][] => {
  const table: TableBlock = { kind: 'table', rows, place };
  return expandSpans(table).map((row) => row.map(({ text }) => text));
};

describe('expandSpans', () => {
  it('repeats a cell in every row that it hangs over', () => {
    expect(expand([cell('三', 3), cell('甲')], [cell('乙')], [cell('丙')], [cell('四')])).toEqual([
      ['三', '甲'],
      ['三', '乙'],
      ['三', '丙'],
      ['四'],
    ]);
  });

  it('keeps a cell that spans columns as one', () => {
    expect(expand([cell('头', 1, 3), cell('5')])).toEqual([['头', '5']]);
  });

  it('puts the cells of a row between those that hang over it', () => {
    expect(expand([cell('左', 2), cell('上', 1, 2), cell('右', 2)], [cell('1'), cell('2')])).toEqual([
      ['左', '上', '右'],
      ['左', '1', '2', '右'],
    ]);
  });

  it('lets two cells hang for different lengths', () => {
    expect(expand([cell('a', 3), cell('b', 2), cell('1')], [cell('2')], [cell('c'), cell('3')])).toEqual([
      ['a', 'b', '1'],
      ['a', 'b', '2'],
      ['a', 'c', '3'],
    ]);
  });

  it('ends at the last row, however far a cell hangs', () => {
    expect(expand([cell('a', 99999), cell('1')], [])).toEqual([['a', '1'], ['a']]);
  });
});

describe('bareLabel', () => {
  it.each([
    ['1、属于 国家秘密', '属于国家秘密'],
    ['（一）予以公开', '予以公开'],
    ['(一)予以公开', '予以公开'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['3. 危及"三安全一稳定"', '危及三安全一稳定'],
    ['部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['自 然 人', '自然人'],
    ['商业\n企业', '商业企业'],
    ['規範性檔案', '规范性档案'],
    ['採購總金額（萬元）', '采购总金额'],
    ['本年增/减', '本年增/减'],
    ['三、（一）予以公开', '予以公开'],
    ['', ''],
    ['（', ''],
  ])('makes %j into %j', (text, bare) => {
    expect(bareLabel(text)).toBe(bare);
  });

  it('does not take a decimal number for a numbered label', () => {
    expect(bareLabel('1.5倍')).toBe('15倍');
  });
});

const textsOf = (row: LabelledRow | undefined): { head: string[]; cells: string[] } => ({
  head: row?.head.map(({ text }) => text) ?? [],
  cells: row?.cells.map(({ text }) => text) ?? [],
});

describe('labelledRows', () => {
  it('makes a row of the last words and the numbers that follow them', () => {
    const rows = labelledRows(readPlainText('信息内容\n规章\n1\n2\n/\n规范性文件\n4', LIMITS));
    expect(rows.map(textsOf)).toEqual([
      { head: ['信息内容'], cells: ['规章', '1', '2', '/'] },
      { head: [], cells: ['规范性文件', '4'] },
    ]);
  });

  it('sees blank cells in a drawn table only', () => {
    const drawn = labelledRows(readHtml('<table><tr><td>规章</td><td></td><td>2</td></tr></table>', LIMITS));
    expect(drawn.map(textsOf)).toEqual([{ head: [], cells: ['规章', '', '2'] }]);
    expect(drawn[0]?.drawn).toBe(true);
    expect(labelledRows(readPlainText('规章\n\n2', LIMITS))[0]?.drawn).toBe(false);
  });

  it('takes rows without a value for heads of the next', () => {
    const html = '<p>二、</p><table><tr><td>内容</td><td>数量</td></tr><tr><td>规章</td><td>1</td></tr></table>';
    expect(labelledRows(readHtml(html, LIMITS)).map(textsOf)).toEqual([{ head: ['二、', '内容', '数量'], cells: ['规章', '1'] }]);
  });

  it('does not let words of one table become heads of the next', () => {
    const html = '<table><tr><td>甲</td></tr></table><table><tr><td>乙</td><td>1</td></tr></table>';
    expect(labelledRows(readHtml(html, LIMITS)).map(textsOf)).toEqual([
      { head: ['甲'], cells: [] },
      { head: [], cells: ['乙', '1'] },
    ]);
  });

  it('finds no row in words alone', () => {
    expect(labelledRows(readPlainText('甲\n乙', LIMITS))).toEqual([]);
  });
});
