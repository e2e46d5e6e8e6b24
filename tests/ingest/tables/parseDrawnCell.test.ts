import { fc, it as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseChineseNumeral } from '../../../server/ingest/tables/parseChineseNumeral.ts';
import { parseDrawnCell } from '../../../server/ingest/tables/parseDrawnCell.ts';

describe('parseChineseNumeral', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['○', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['二百五十三', 253],
    ['一千零一', 1001],
    ['一千零一十', 1010],
    ['三千二百', 3200],
    ['一万', 10000],
    ['一万三千', 13000],
    ['一万零三', 10003],
    ['十二万三千四百五十六', 123456],
    ['一亿零二万', 100020000],
    ['二〇二三', 2023],
    ['两千零三', 2003],
    ['一百二十', 120],
    ['壹佰贰拾叁', 123],
  ])('reads %s as %d', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each(['', '一百五', '一万三', '百', '十百', '一十十', '零五', '五零零十', '多', '无', '三件', '一百零', '二三十', '一千五', '三四'])(
    'reads no number in %j',
    (text) => {
      expect(parseChineseNumeral(text)).toBeNull();
    },
  );

  /** Written out by the rules that a child learns. */
  function write(n: number): string {
    const digits = '零一二三四五六七八九';
    if (n >= 10_000) {
      const low = n % 10_000;
      return `${write(Math.floor(n / 10_000))}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${write(low)}`}`;
    }
    const parts = [...String(n)].map((digit, i, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${['', '十', '百', '千'][all.length - 1 - i]}`,
    );
    return parts
      .join('')
      .replace(/零+/g, '零')
      .replace(/(?<=.)零$/, '');
  }

  prop.prop([fc.nat(99_999_999)])('reads back every number that is written out', (n) => {
    expect(parseChineseNumeral(write(n))).toBe(n);
  });
});

describe('parseDrawnCell', () => {
  it.each([
    ['1 2', 12],
    ['12 345', 12345],
    ['１ ２', 12],
    ['3 8.2', 38.2],
    ['十二', 12],
    ['零', 0],
    ['三件', 3],
    ['22（其中修订16件）', 22],
  ])('reads %j between lines as %d', (text, value) => {
    expect(parseDrawnCell(text, false).value).toBe(value);
  });

  it.each(['5\n3', '0 0', '0 5', '约5', '增加5', '一百五', '5 / 3', '多'])('reads no number in %j', (text) => {
    expect(parseDrawnCell(text, false)).toMatchObject({ value: null, status: 'TEXT' });
  });

  it.each([
    ['增加5', 5],
    ['新增12项', 12],
    ['减少3', -3],
    ['减 3', -3],
    ['↓2', -2],
    ['-4', -4],
  ])('reads %j in a column of changes as %d', (text, value) => {
    expect(parseDrawnCell(text, true).value).toBe(value);
  });

  it('leaves signs for not applicable and blanks as they are', () => {
    expect(parseDrawnCell('—', false).status).toBe('NOT_APPLICABLE');
    expect(parseDrawnCell(' ', false).status).toBe('BLANK');
  });
});
