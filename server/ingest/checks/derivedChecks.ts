/** Which findings come from the cells alone. An export leaves them out and an import makes them again; the others it must carry. */
import type { CheckId } from '../../domain/checkCatalogue.ts';

/** The checks of `checkReport` that look at nothing but the cells. A reader must not use these ids for what it notices. */
export const DERIVED_CHECKS: readonly CheckId[] = [
  'missingTable',
  'missingRow',
  'rowSum',
  'outcomeSum',
  'columnBalance',
  'disputeSum',
  'notNumber',
  'wholeNumber',
  'missingTotal',
  'blankCell',
];

/** True for a finding that the checks make again from the cells. `check` may be one that this version does not know. */
export function isMadeAgain(check: string): boolean {
  return DERIVED_CHECKS.some((derived) => derived === check);
}
