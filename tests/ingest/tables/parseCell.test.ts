import { describe, expect, it } from 'vitest';
import { convertAmount, isValueText, parseCell } from '../../../server/ingest/tables/parseCell.ts';

describe('parseCell', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['007', 7],
    ['１２', 12],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['１，２３４', 1234],
    ['+19', 19], // 荔湾区南源街道 2020
    ['-18538', -18538], // 平潭 2020
    ['－5', -5],
    ['−5', -5],
    ['4166.241619', 4166.241619],
    ['18.8710', 18.871],
    ['3.0', 3],
  ])('reads %j as the number %d', (text, value) => {
    expect(parseCell(text)).toEqual({ value, status: 'REPORTED', unit: null, note: null });
  });

  it.each([
    ['38.244万元', 38.244, '万元'],
    ['251000元', 251000, '元'],
    ['75394432.52元', 75394432.52, '元'],
    ['1.5亿元', 1.5, '亿元'],
    ['12 件', 12, '件'],
    ['4.5万', 4.5, '万'],
    ['1.2万件', 1.2, '万件'],
    ['￥5000元整', 5000, '元'],
    ['人民币38.2万元', 38.2, '万元'],
    ['3条', 3, '条'],
    ['4次', 4, '次'],
  ])('reads the unit of %j', (text, value, unit) => {
    expect(parseCell(text)).toEqual({ value, status: 'REPORTED', unit, note: null });
  });

  it.each([
    ['22（其中修订16件）', 22, '其中修订16件'],
    ['55(含自然失效29件)', 55, '含自然失效29件'],
    ['5（）', 5, ''],
  ])('reads the number of %j and keeps its note', (text, value, note) => {
    expect(parseCell(text)).toEqual({ value, status: 'REPORTED', unit: null, note });
  });

  it.each(['/', '／', '\\', '-', '--', '－', '—', '——', '–', '无', '不适用', 'N/A', 'n/a', ' / '])('reads %j as not applicable', (text) => {
    expect(parseCell(text)).toEqual({ value: null, status: 'NOT_APPLICABLE', unit: null, note: null });
  });

  it.each(['', '   ', '\u3000', '\u00a0'])('reads %j as blank', (text) => {
    expect(parseCell(text)).toEqual({ value: null, status: 'BLANK', unit: null, note: null });
  });

  it.each([
    '约5',
    '100余条',
    '12%',
    '五',
    '1 2',
    '1,2345',
    '12,34',
    '1,',
    '.5',
    '5.',
    '1.2.3',
    '0/0',
    '1e5',
    '0x1F',
    '--5',
    '5-',
    '2648-18538',
    '增加5',
    '5（其中',
    '5）',
    '12人',
    'NaN',
    'Infinity',
    '公开费用总额为4.043万元',
    '99999999999999999999',
    '__proto__',
    'constructor',
  ])('takes %j for no number', (text) => {
    expect(parseCell(text)).toEqual({ value: null, status: 'TEXT', unit: null, note: null });
  });
});

describe('isValueText', () => {
  it.each(['0', '/', '38.244万元', '22（其中修订16件）'])('sees that %j can stand in a number cell', (text) => {
    expect(isValueText(text)).toBe(true);
  });

  it.each(['', '规章', '640020470件左右', '2020年'])('sees that %j cannot', (text) => {
    expect(isValueText(text)).toBe(false);
  });
});

describe('convertAmount', () => {
  it.each([
    [38.244, '万元', '元', 382440], // 高青县民政局 2020
    [1.5, '亿元', '元', 150_000_000],
    [251000, '元', '万元', 25.1],
    [24252.311082, '万元', '元', 242523110.82],
    [0.1, '亿元', '万元', 1000],
    [-2.3, '万元', '元', -23000],
    [7, '万元', '万元', 7],
    [0, '亿元', '元', 0],
  ] as const)('makes %d %s into %s exactly: %d', (value, from, to, expected) => {
    expect(convertAmount(value, from, to)).toBe(expected);
  });

  it('leaves counts as they are', () => {
    expect(convertAmount(5, '条', '件')).toBe(5);
  });
});
