/** Which reports an answer stands on, and which it leaves out and why. */
import type { Addable } from './planQuestion.ts';
import type { ScopeCount } from './sql/readCoverage.ts';

/** Why a report is left out of a sum. */
export const EXCLUSION_REASONS = ['UNKNOWN_SCOPE', 'OTHER_SCOPE', 'OTHER_RANK', 'IN_OTHER_REPORT'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** What an answer stands on. */
export interface Coverage {
  readonly reports: number;
  readonly agencies: number;
  /** Reports that match the filter but are not used; reasons with none are left out. */
  readonly excluded: readonly { readonly reason: ExclusionReason; readonly count: number }[];
}

/** Sorts the reports that pass the filter into used and left out. */
export function sumCoverage(counts: readonly ScopeCount[], addable: Addable, agencies: number): Coverage {
  const sumOf = (reason: ExclusionReason | null) =>
    counts.filter((group) => exclusionOf(group, addable) === reason).reduce((sum, group) => sum + group.reports, 0);
  const excluded = EXCLUSION_REASONS.map((reason) => ({ reason, count: sumOf(reason) })).filter(({ count }) => count > 0);
  return { reports: sumOf(null), agencies, excluded };
}

function exclusionOf({ scope, rank, isHeld }: ScopeCount, addable: Addable): ExclusionReason | null {
  if (scope === 'UNKNOWN') return 'UNKNOWN_SCOPE';
  if (scope !== addable.scope) return 'OTHER_SCOPE';
  if (addable.rank !== null && rank !== addable.rank) return 'OTHER_RANK';
  return isHeld ? 'IN_OTHER_REPORT' : null;
}
