/** Forms pasted into cells and saved as separated values. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { readCsvGrid } from '../../../server/ingest/readers/readCsvGrid.ts';
import { firstTable, readBlocks } from '../build/readBlocks.ts';

describe('separated values', () => {
  it.each([
    ['commas', '规章,1,2,3\n行政规范性文件,4,5,6'],
    ['semicolons', '规章;1;2;3\r\n行政规范性文件;4;5;6\r\n'],
    ['tabs behind a byte order mark', '\ufeff规章\t1\t2\t3\n行政规范性文件\t4\t5\t6'],
    ['commas and quotes', '"规章","1","2","3"\n"行政规范性文件",4,"5",6'],
  ])('by %s are a table', (_what, text) => {
    expect(firstTable(readCsvGrid(text, limits))).toEqual([
      ['规章', '1', '2', '3'],
      ['行政规范性文件', '4', '5', '6'],
    ]);
  });

  it('keep a separator and a line end inside quotes', () => {
    expect(firstTable(readCsvGrid('"结果\n维持","1,036"\n其他,2', limits))).toEqual([
      ['结果\n维持', '1,036'],
      ['其他', '2'],
    ]);
  });

  it('have titles above the table, rows of any length, and no blank columns behind it', () => {
    expect(readBlocks(readCsvGrid('某县2023年报告,,,\n,,,\n规章,1,,\n收费,2,3,\n许可\n', limits))).toEqual([
      { kind: 'text', text: '某县2023年报告' },
      {
        kind: 'table',
        rows: [
          [{ text: '规章' }, { text: '1' }, { text: '' }],
          [{ text: '收费' }, { text: '2' }, { text: '3' }],
          [{ text: '许可' }, { text: '' }, { text: '' }],
        ],
      },
    ]);
  });

  it('are placed by the line at which a row begins', () => {
    const read = readCsvGrid('题\n"甲\n乙",1\n丙,2', limits);
    const table = 'blocks' in read ? read.blocks.find((block) => block.kind === 'table') : undefined;
    expect(table?.kind === 'table' && table.rows.map(([cell]) => cell?.place)).toMatchObject([
      { line: 2, table: 1, row: 1, cell: 1 },
      { line: 4, table: 1, row: 2, cell: 1 },
    ]);
  });

  it('with more cells than allowed are cut with a finding', () => {
    expect(readCsvGrid('1,2\n'.repeat(100), { ...limits, cells: 50 })).toMatchObject({ blocks: [], findings: [{ check: 'cutAtLimit' }] });
  });

  it('whose quotes do not close are refused', () => {
    expect(readCsvGrid('规章,"1\n2,3', limits)).toMatchObject({ refusal: { check: 'damagedDocument' } });
  });
});
