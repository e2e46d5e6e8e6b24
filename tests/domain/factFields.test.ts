import { describe, expect, it } from 'vitest';
import { columnNameOf, FACT_FIELDS } from '../../server/domain/factFields.ts';

const find = (id: string): (typeof FACT_FIELDS)[number] | undefined => FACT_FIELDS.find((field) => field.id === id);

describe('FACT_FIELDS', () => {
  it('has every id once', () => {
    expect(new Set(FACT_FIELDS.map(({ id }) => id)).size).toBe(FACT_FIELDS.length);
  });

  // 25 rows and 3 groups of section three (（六） is a row in 2019 and a group in 2021), 15 cells of section four,
  // 22 + 10 fields of section two of which the three decision counts stand on both forms.
  it('has 25 rows, 4 groups, 15 cells of section four and 29 fields of section two', () => {
    const count = (section: string): number => FACT_FIELDS.filter((field) => field.section === section).length;
    expect(count('requests')).toBe(25 + 4);
    expect(count('disputes')).toBe(15);
    expect(count('proactive')).toBe(22 + 10 - 3);
  });

  it('has （六）其他处理 on both forms: printed in 2019, added up in 2021', () => {
    expect(find('otherHandling')).toEqual({
      id: 'otherHandling',
      section: 'requests',
      path: 'requests.otherHandling.total',
      forms: ['FORM2019', 'FORM2021'],
    });
  });

  it('has the three rows of （六） on the form of 2021 only', () => {
    for (const id of ['otherNotSupplemented', 'otherFeeUnpaid', 'otherMisc']) expect(find(id)?.forms).toEqual(['FORM2021']);
  });

  it('keeps fee items of 2019 and fee amounts of 2021 apart', () => {
    expect(find('feeItemsPrev')?.forms).toEqual(['FORM2019']);
    expect(find('administrativeFeeAmount')?.forms).toEqual(['FORM2021']);
    expect(find('licensingDecisions')?.forms).toEqual(['FORM2019', 'FORM2021']);
  });
});

describe('columnNameOf', () => {
  it.each([
    ['newRequests', 'new_requests'],
    ['litigationDirect.upheld', 'litigation_direct_upheld'],
    ['normativeDocsInForce', 'normative_docs_in_force'],
    ['denied', 'denied'],
  ])('writes %s as %s', (id, column) => {
    expect(columnNameOf(id)).toBe(column);
  });

  it('gives every fact field a column of its own', () => {
    expect(new Set(FACT_FIELDS.map(({ id }) => columnNameOf(id))).size).toBe(FACT_FIELDS.length);
  });
});
