import { describe, expect, it } from 'vitest';
import { findCounts } from '../../../server/ingest/narrative/findCounts.ts';

const ranges = (sentence: string): number[][] => findCounts(sentence).map(({ lowest, highest }) => [lowest, highest]);

describe('findCounts', () => {
  it.each([
    ['12件', [[12, 12]]],
    [
      '1,203件和12,000条',
      [
        [1203, 1203],
        [12000, 12000],
      ],
    ],
    ['100余件', [[100, 200]]],
    ['1520多件', [[1520, 1530]]],
    ['近500件', [[400, 500]]],
    ['约500件', [[400, 600]]],
    ['500件左右', [[400, 600]]],
    ['3万件', [[20000, 40000]]],
    ['1.25万余件', [[12500, 12600]]],
    ['十余件', [[10, 20]]],
    ['占4.61%', []],
    ['部分公开67，占4.61%', [[67, 67]]],
    ['收取380元', [[380, 380]]],
    ['收取0.5万元', [[5000, 5000]]],
    ['第三十六条、第20条、〔2019〕60号', []],
    ['2024年12月31日', []],
    ['20个工作日', []],
    ['3-5件，3至5件，3～5件', []],
    ['12.5件', []],
    ['4件次', []],
    ['1234567890123456789件', []],
  ])('%s', (sentence, expected) => {
    expect(ranges(sentence)).toEqual(expected);
  });

  it('takes time in proportion to the length of the text', () => {
    const hostile = ['1', '1,111', '一', '约', '1.1', '件', ' 1'].map((piece) => piece.repeat(200_000 / piece.length));
    const start = performance.now();
    for (const text of hostile) findCounts(text);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
