import { describe, expect, it } from 'vitest';
import { judgeWhole, type Part } from '../../server/domain/scopeArithmetic.ts';
import type { ScopeReading } from '../../server/domain/scopeReading.ts';

const byKind: ScopeReading = { scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE', confidence: 0.7 };
const zone: ScopeReading = { scope: 'UNKNOWN', basis: 'NONE', confidence: null };
const parts = (...numbers: (number | null)[]): Part[] => numbers.map((newRequests) => ({ newRequests, balanced: true }));

describe('a report that does not say whose figures it holds', () => {
  it('does not hold those of its region when one organ alone has more', () => {
    expect(judgeWhole(byKind, 10, parts(3, 11))).toEqual({ scope: 'UNKNOWN', basis: 'ARITHMETIC', confidence: null });
    expect(judgeWhole(byKind, 11, parts(3, 11))).toEqual(byKind);
  });

  it('is not contradicted by a report that breaks an identity, nor by one without a number', () => {
    expect(judgeWhole(byKind, 10, [{ newRequests: 90, balanced: false }])).toEqual(byKind);
    expect(judgeWhole(byKind, 10, parts(null, 2))).toEqual(byKind);
  });

  it('is consolidated when more than a handful of parts add up to it exactly', () => {
    const sum = { scope: 'REGION_CONSOLIDATED', basis: 'ARITHMETIC', confidence: 0.95 };
    expect(judgeWhole(byKind, 21, parts(1, 2, 3, 4, 5, 6, 0, 0))).toEqual(sum);
    expect(judgeWhole(zone, 21, parts(1, 2, 3, 4, 5, 6))).toEqual(sum);
    expect(judgeWhole(zone, 15, parts(1, 2, 3, 4, 5, 0, 0))).toEqual(zone);
    expect(judgeWhole(zone, 22, parts(1, 2, 3, 4, 5, 6))).toEqual(zone);
    expect(judgeWhole(zone, 21, parts(1, 2, 3, 4, 5, 6, null))).toEqual(zone);
  });

  it('stays as read where words or a person said it, and where it has no number', () => {
    for (const basis of ['WORDING', 'GIVEN'] as const) {
      const said: ScopeReading = { scope: 'REGION_CONSOLIDATED', basis, confidence: 0.9 };
      expect(judgeWhole(said, 1, parts(50))).toEqual(said);
    }
    const level: ScopeReading = { scope: 'LEVEL_GOVERNMENT', basis: 'UNIT_TYPE', confidence: 0.7 };
    expect(judgeWhole(level, 1, parts(50))).toEqual(level);
    expect(judgeWhole(byKind, null, parts(50))).toEqual(byKind);
  });
});
