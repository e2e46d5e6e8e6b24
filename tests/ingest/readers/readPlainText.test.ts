import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../server/ingest/readers/readPlainText.ts';
import { LIMITS } from '../readAsReport.ts';

const blocks = (text: string): (readonly [string, number | null])[] =>
  readPlainText(text, LIMITS).blocks.map((block) => [block.kind === 'text' ? block.text : '', block.place.line] as const);

describe('readPlainText', () => {
  it('makes a block of every line that is not blank, and knows its number', () => {
    expect(blocks('规章\n\n \u3000\n\u3000 0 \n')).toEqual([
      ['规章', 1],
      ['0', 4],
    ]);
  });

  it('parts a line at tabs', () => {
    expect(blocks('规章\t1\t2')).toEqual([
      ['规章', 1],
      ['1', 1],
      ['2', 1],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('ends a line at %j', (end) => {
    expect(blocks(`甲${end}乙`)).toEqual([
      ['甲', 1],
      ['乙', 2],
    ]);
  });

  it('keeps numbers that stand in one line together', () => {
    expect(blocks('1 2\u00a03')).toEqual([['1 2 3', 1]]);
  });
});
