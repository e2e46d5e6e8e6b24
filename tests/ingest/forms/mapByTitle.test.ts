/** Section four whose heads are torn apart: its title and a line of fifteen numbers that add up are enough, anything less is not. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { atLine } from '../../../server/domain/cell.ts';
import { mapDisputes } from '../../../server/ingest/forms/mapDisputes.ts';
import type { LabelledRow } from '../../../server/ingest/tables/labelledRows.ts';

const TITLE = '四、政府信息公开行政复议、行政诉讼情况';
const NUMBERS = [3, 1, 0, 2, 6, 0, 0, 0, 0, 0, 1, 0, 0, 4, 5];
const line = (at: number, ...cells: readonly (string | number)[]): LabelledRow => ({
  head: [],
  cells: cells.map((text) => ({ text: String(text), place: atLine(at) })),
  drawn: false,
});
const values = (...rows: readonly LabelledRow[]): (number | null)[] | null => {
  const section = mapDisputes(rows, 'FORM2021', 'unknown', limits);
  return section && [...section.cells.values()].map(({ value }) => value);
};

describe('mapDisputes without its heads', () => {
  it('reads the line of fifteen numbers below the title', () => {
    expect(values(line(1, TITLE), line(2, '结果 结果 其他'), line(3, ...NUMBERS))).toEqual(NUMBERS);
  });

  it('reads it whatever the number of the section is', () => {
    expect(values(line(1, '政府信息公开行政复议、行政诉讼情况'), line(3, ...NUMBERS))).toEqual(NUMBERS);
  });

  it('reads nothing without the title', () => {
    expect(values(line(1, '四、其他情况'), line(3, ...NUMBERS))).toBeNull();
  });

  it.each([
    ['fourteen numbers', NUMBERS.slice(1)],
    ['sixteen numbers', [...NUMBERS, 7]],
    ['a group that does not add up', [3, 1, 0, 2, 7, ...NUMBERS.slice(5)]],
  ])('reads nothing of %s', (_what, numbers) => {
    expect(values(line(1, TITLE), line(2, ...numbers))).toBeNull();
  });

  it('reads no line that stands far below the title', () => {
    const between = [2, 3, 4, 5].map((at) => line(at, '说明'));
    expect(values(line(1, TITLE), ...between, line(6, ...NUMBERS))).toBeNull();
  });

  it('reads no line above the title', () => {
    expect(values(line(1, ...NUMBERS), line(2, TITLE))).toBeNull();
  });
});
