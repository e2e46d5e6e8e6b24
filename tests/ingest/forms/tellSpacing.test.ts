/** What spaces part in a running text, as the sums of section three tell. */
import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../../server/domain/cell.ts';
import type { MetRow } from '../../../server/ingest/forms/meetRows.ts';
import { tellSpacing } from '../../../server/ingest/forms/tellSpacing.ts';

const STEPS = 50_000;
const rowOf = (text: string): MetRow => ({
  row: 'newRequests',
  label: { text: '一、本年新收政府信息公开申请数量', place: NOWHERE },
  values: text.split(' ').map((piece, i) => ({ text: piece, place: NOWHERE, ...(i > 0 ? { soft: true } : {}) })),
  drawn: false,
});
const tell = (...rows: readonly string[]): string => tellSpacing(rows.map(rowOf), STEPS);

describe('tellSpacing', () => {
  it('finds spaces between values where rows of seven add up', () => {
    expect(tell('64 0 0 2 0 4 70', '1 0 0 0 0 0 1')).toBe('values');
  });

  it('finds spaces inside numbers where a row adds up only when joined', () => {
    expect(tell('1 250 0 0 0 0 0 1 250')).toBe('digits');
  });

  it('believes rows that fail more than those that may add up by chance', () => {
    expect(tell('3 4 5 6 7 8 9', '2 2 2 2 2 2 2', '1 0 0 0 0 0 1')).toBe('digits');
  });

  it('tells nothing from rows of zeros', () => {
    expect(tell('0 0 0 0 0 0 0')).toBe('doubtful');
  });

  it('tells nothing without spaces', () => {
    expect(tellSpacing([], STEPS)).toBe('unknown');
  });
});
