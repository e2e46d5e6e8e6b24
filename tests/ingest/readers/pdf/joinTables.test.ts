import { describe, expect, it } from 'vitest';
import type { PieceCell, TablePiece } from '../../../../server/ingest/readers/pdf/arrangePage.ts';
import { joinTables } from '../../../../server/ingest/readers/pdf/joinTables.ts';

/** A part of a table, two label columns and two number columns wide; a cell is [top, bottom, left, right, text]. */
function piece(rows: number, cells: readonly (readonly [number, number, number, number, string])[], open = false): TablePiece {
  const placed = cells.map(([top, bottom, left, right, text]): PieceCell => ({ top, bottom, left, right, text, page: 1 }));
  const box = { left: 0, right: 400, top: 0, bottom: 20 * rows };
  return { kind: 'table', xs: [0, 100, 300, 350, 400], rows, cells: placed, openTop: false, openBottom: open, box };
}

const row = (at: number, label: string, ...values: string[]): (readonly [number, number, number, number, string])[] => [
  [at, at, 1, 1, label],
  ...values.map((value, i) => [at, at, i + 2, i + 2, value] as const),
];
const textsOf = (table: TablePiece | null): string[][] =>
  Array.from({ length: table?.rows ?? 0 }, (_, at) => table?.cells.filter(({ top }) => top === at).map(({ text }) => text) ?? []);

describe('a table on two pages', () => {
  it('keeps the rows of both where the break falls between rows', () => {
    const above = piece(1, [[0, 0, 0, 0, '（三）不予公开'], ...row(0, '1.属于国家秘密', '1', '2')]);
    const below = piece(1, [[0, 0, 0, 0, '（四）无法提供'], ...row(0, '1.本机关不掌握', '3', '4')]);
    expect(textsOf(joinTables(above, below))).toEqual([
      ['（三）不予公开', '1.属于国家秘密', '1', '2'],
      ['（四）无法提供', '1.本机关不掌握', '3', '4'],
    ]);
  });

  it('joins a label beside several rows that the break cut in two', () => {
    const above = piece(1, [[0, 0, 0, 0, '（四）无'], ...row(0, '1.本机关不掌握', '1', '2')]);
    const below = piece(2, [[0, 1, 0, 0, '法提供'], ...row(0, '2.没有现成信息', '3', '4'), ...row(1, '3.补正后', '5', '6')]);
    const joined = joinTables(above, below);
    expect(joined?.cells[0]).toMatchObject({ text: '（四）无法提供', top: 0, bottom: 2 });
    expect(textsOf(joined).map((texts) => texts.slice(-2))).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('joins a row whose label is on one page and whose numbers are on the next', () => {
    const joined = joinTables(piece(1, row(0, '2.重复申请', '', '')), piece(1, row(0, '', '7', '8')));
    expect(textsOf(joined)).toEqual([['2.重复申请', '7', '8']]);
  });

  it('joins a row whose label goes on below its numbers', () => {
    const joined = joinTables(piece(1, row(0, '5.要求行政机关确认', '7', '8')), piece(1, row(0, '或重新出具已获取信息', '', '')));
    expect(textsOf(joined)).toEqual([['5.要求行政机关确认或重新出具已获取信息', '7', '8']]);
  });

  it('keeps a row of blanks apart from the numbered row after it', () => {
    const joined = joinTables(piece(1, row(0, '1.属于国家秘密', '', '')), piece(1, row(0, '2.其他法律行政法规禁止公开', '7', '8')));
    expect(textsOf(joined)).toHaveLength(2);
  });

  it('never makes one number of the numbers above and below the break', () => {
    const joined = joinTables(piece(1, row(0, '2.重复申请', '12', '0')), piece(1, row(0, '', '34', '')));
    expect(textsOf(joined)).toEqual([['2.重复申请', '12 | 34', '0']]);
  });

  it('keeps a row apart whose label is wider than that of the row above', () => {
    const above = piece(1, [[0, 0, 0, 0, '三、本年度办理结果'], ...row(0, '5.要求行政机关确认', '1', '2')]);
    const below = piece(1, [[0, 0, 0, 1, '（六）其他处理'], ...row(0, '', '3', '4').slice(1)]);
    expect(textsOf(joinTables(above, below)).map((texts) => texts.slice(-2))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('leaves out a head that stands again on the second page', () => {
    const above = piece(2, [...row(0, '信息内容', '自然人', '总计'), ...row(1, '1.属于国家秘密', '1', '1')]);
    const below = piece(2, [...row(0, '信息内容', '自然人', '总计'), ...row(1, '2.其他法律', '2', '2')]);
    expect(textsOf(joinTables(above, below)).map(([label]) => label)).toEqual(['信息内容', '1.属于国家秘密', '2.其他法律']);
  });

  it('are two tables when they are not equally wide', () => {
    expect(joinTables(piece(1, row(0, '甲', '1', '2')), { ...piece(1, row(0, '乙', '3', '4')), xs: [0, 100, 300, 350, 460] })).toBeNull();
  });
});
