/**
 * What the figures of a region tell of a report that does not say whose figures it holds. Everything is worked out from what was read of
 * each report and never from what was worked out of another, so the order in which reports come does not matter.
 */
import type { Scope, ScopeBasis } from './agency.ts';
import type { ScopeReading } from './scopeReading.ts';

/** A report that the whole would hold if it were consolidated. */
export interface Part {
  /** Requests newly received; null when the report has no number. */
  readonly newRequests: number | null;
  /** False when the report breaks an identity: such a number contradicts nothing. */
  readonly balanced: boolean | null;
}

/** So many parts that are not zero add up to the whole by chance only where the whole is tiny. */
const ENOUGH_PARTS = 6;
/** Sums agree by chance as well, though hardly with so many parts. */
const CONFIDENCE_OF_A_SUM = 0.95;

/** True for a scope that figures may overrule: nobody said it, it follows from the kind of unit or from nothing. */
export function isOpen({ scope, basis }: { readonly scope: Scope; readonly basis: ScopeBasis }): boolean {
  return (basis === 'UNIT_TYPE' && scope === 'REGION_CONSOLIDATED') || (basis === 'NONE' && scope === 'UNKNOWN');
}

/**
 * The scope of a government's or zone's report beside the reports of the organs of its region in the same year. One part that is larger
 * than the whole is not in it: then the whole holds some organs and not others, and is UNKNOWN. Parts that add up to it exactly are in it.
 */
export function judgeWhole(read: ScopeReading, newRequests: number | null, parts: readonly Part[]): ScopeReading {
  if (!isOpen(read) || newRequests === null) return read;
  const isContradicted = parts.some((part) => part.balanced !== false && part.newRequests !== null && part.newRequests > newRequests);
  if (isContradicted) return read.scope === 'UNKNOWN' ? read : { scope: 'UNKNOWN', basis: 'ARITHMETIC', confidence: null };
  if (!addsUp(newRequests, parts)) return read;
  return { scope: 'REGION_CONSOLIDATED', basis: 'ARITHMETIC', confidence: CONFIDENCE_OF_A_SUM };
}

function addsUp(whole: number, parts: readonly Part[]): boolean {
  const numbers = parts.map(({ newRequests }) => newRequests);
  if (numbers.includes(null)) return false;
  const known = numbers.filter((number) => number !== null && number > 0);
  return known.length >= ENOUGH_PARTS && known.reduce<number>((sum, number) => sum + (number ?? 0), 0) === whole;
}
