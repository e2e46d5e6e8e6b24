import { describe, expect, it } from 'vitest';
import type { Cell, CellStatus } from '../../server/domain/cell.ts';
import { computeTotals, countOf, sumCells } from '../../server/domain/computeTotals.ts';
import type { SectionForms } from '../../server/domain/form.ts';

const cell = (value: number | null, status: CellStatus = value === null ? 'BLANK' : 'REPORTED'): Cell => ({
  raw: value === null ? '' : String(value),
  value,
  status,
  unit: '件',
  note: null,
  place: null,
});
const PARTS = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];
const rowOf = (row: string, values: readonly (Cell | null)[]): [string, Cell][] =>
  PARTS.flatMap((part, i): [string, Cell][] => {
    const at = values[i];
    return at ? [[`requests.${row}.${part}`, at]] : [];
  });
const REQUESTS_2019: SectionForms = { proactive: null, requests: 'FORM2019', disputes: null };
const REQUESTS_2021: SectionForms = { proactive: null, requests: 'FORM2021', disputes: null };

describe('sumCells', () => {
  it('adds numbers', () => {
    expect(sumCells([cell(2), cell(0), cell(11)])).toBe(13);
  });

  it('is null when a part is blank or absent', () => {
    expect(sumCells([cell(2), cell(null)])).toBeNull();
    expect(sumCells([cell(2), undefined])).toBeNull();
  });

  it('adds nothing for a part that does not apply', () => {
    expect(sumCells([cell(2), cell(null, 'NOT_APPLICABLE'), cell(3)])).toBe(5);
  });

  it('is null when no part applies', () => {
    expect(sumCells([cell(null, 'NOT_APPLICABLE'), cell(null, 'NOT_APPLICABLE')])).toBeNull();
    expect(sumCells([])).toBeNull();
  });
});

describe('computeTotals', () => {
  it('adds up the six applicants of a row', () => {
    // 高青县民政局 2020, （一）予以公开: 2 0 0 0 0 0, its printed total missing.
    const cells = new Map(rowOf('granted', [cell(2), cell(0), cell(0), cell(0), cell(0), cell(0)]));
    expect(computeTotals(REQUESTS_2019, cells).get('requests.granted.total')).toBe(2);
  });

  it('is null for a row with a missing part', () => {
    const cells = new Map(rowOf('granted', [cell(2), null, cell(0), cell(0), cell(0), cell(0)]));
    expect(computeTotals(REQUESTS_2019, cells).get('requests.granted.total')).toBeNull();
  });

  it('adds up a group by column and as a whole', () => {
    const cells = new Map([
      ...rowOf('unableNotHeld', [cell(3), cell(1), cell(0), cell(0), cell(0), cell(0)]),
      ...rowOf('unableMustCreate', [cell(4), cell(0), cell(0), cell(0), cell(0), cell(2)]),
      ...rowOf('unableStillUnclear', [cell(0), cell(0), cell(0), cell(0), cell(0), cell(1)]),
    ]);
    const computed = computeTotals(REQUESTS_2021, cells);
    expect(computed.get('requests.unableToProvide.naturalPerson')).toBe(7);
    expect(computed.get('requests.unableToProvide.otherOrg')).toBe(3);
    expect(computed.get('requests.unableToProvide.total')).toBe(11);
  });

  it('adds up （六） only on the form that prints it in three rows', () => {
    const cells = new Map(rowOf('otherMisc', [cell(1), cell(0), cell(0), cell(0), cell(0), cell(0)]));
    expect(computeTotals(REQUESTS_2019, cells).has('requests.otherHandling.naturalPerson')).toBe(false);
    expect(computeTotals(REQUESTS_2021, cells).has('requests.otherHandling.naturalPerson')).toBe(true);
  });

  it('adds up the four outcomes of a group of section four', () => {
    // 洪泽区 2023 prints the total 0 over 10, 1, 0, 0.
    const cells = new Map([
      ['disputes.reconsideration.upheld', cell(10)],
      ['disputes.reconsideration.corrected', cell(1)],
      ['disputes.reconsideration.other', cell(0)],
      ['disputes.reconsideration.pending', cell(0)],
      ['disputes.reconsideration.total', cell(0)],
    ]);
    const computed = computeTotals({ proactive: null, requests: null, disputes: 'FORM2021' }, cells);
    expect(computed.get('disputes.reconsideration.total')).toBe(11);
    expect(computed.get('disputes.litigationDirect.total')).toBeNull();
  });
});

describe('countOf', () => {
  const total = 'requests.granted.total';

  it('takes the sum of the parts before the printed total', () => {
    expect(countOf(total, new Map([[total, cell(9)]]), new Map([[total, 8]]))).toBe(8);
  });

  it('takes the printed total when a part is missing', () => {
    expect(countOf(total, new Map([[total, cell(9)]]), new Map([[total, null]]))).toBe(9);
  });

  it('is null when there is neither', () => {
    expect(countOf(total, new Map([[total, cell(null)]]), new Map([[total, null]]))).toBeNull();
  });
});
