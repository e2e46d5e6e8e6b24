/** A scope as it was decided, and how sure that is. */
import type { Scope, ScopeBasis } from './agency.ts';

/** A scope with what decided it. */
export interface ScopeReading {
  readonly scope: Scope;
  readonly basis: ScopeBasis;
  /** 0 to 1; null for UNKNOWN. */
  readonly confidence: number | null;
}

/**
 * How sure a scope is by what decided it (docs/decisions/0005). `AGREED`: wording and kind of unit say the same. `DISPUTED`: the kind of
 * unit decided against wording that says otherwise, or two wordings contradict each other.
 */
export const CONFIDENCE = { GIVEN: 1, ARITHMETIC: 0.95, AGREED: 0.95, WORDING: 0.9, OWN_ORGAN: 0.9, USUAL: 0.7, DISPUTED: 0.6 } as const;

/** The confidence of a scope that comes with its basis only, such as one in a data file; null for UNKNOWN. */
export function confidenceOf(scope: Scope, basis: ScopeBasis): number | null {
  if (scope === 'UNKNOWN' || basis === 'NONE') return null;
  if (basis === 'UNIT_TYPE') return scope === 'SINGLE_AGENCY' ? CONFIDENCE.OWN_ORGAN : CONFIDENCE.USUAL;
  return CONFIDENCE[basis];
}
