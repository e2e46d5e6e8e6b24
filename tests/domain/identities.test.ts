import { describe, expect, it } from 'vitest';
import { identitiesOf, type IdentityKind } from '../../server/domain/identities.ts';

const BOTH = { proactive: 'FORM2021', requests: 'FORM2021', disputes: 'FORM2021' } as const;
const OLDER = { proactive: 'FORM2019', requests: 'FORM2019', disputes: 'FORM2019' } as const;

describe('identitiesOf', () => {
  // One sum a row, two rules a column, one sum a group of section four.
  it.each([
    [OLDER, { rowSum: 23, outcomeSum: 7, columnBalance: 7, disputeSum: 3 }],
    [BOTH, { rowSum: 25, outcomeSum: 7, columnBalance: 7, disputeSum: 3 }],
  ])('counts the identities of %o', (forms, expected) => {
    const counts: Partial<Record<IdentityKind, number>> = {};
    for (const { kind } of identitiesOf(forms)) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  it('adds up the outcomes of each form: 19 rows in 2019, 21 in 2021', () => {
    const outcomes = (forms: Parameters<typeof identitiesOf>[0]): number | undefined =>
      identitiesOf(forms).find(({ kind }) => kind === 'outcomeSum')?.left.length;
    expect(outcomes(OLDER)).toBe(19);
    expect(outcomes(BOTH)).toBe(21);
  });

  it('writes the printed rule: new plus carried in is concluded plus carried out', () => {
    expect(identitiesOf(BOTH)).toContainEqual({
      kind: 'columnBalance',
      left: ['requests.newRequests.otherOrg', 'requests.carriedOverIn.otherOrg'],
      right: ['requests.totalConcluded.otherOrg', 'requests.carriedOverOut.otherOrg'],
    });
  });

  it('never adds reconsideration to litigation', () => {
    for (const { kind, left, right } of identitiesOf(BOTH)) {
      if (kind !== 'disputeSum') continue;
      expect(new Set([...left, ...right].map((field) => field.split('.')[1])).size).toBe(1);
    }
  });

  it('has none for tables that were not found', () => {
    expect(identitiesOf({ proactive: 'FORM2021', requests: null, disputes: null })).toEqual([]);
  });
});
