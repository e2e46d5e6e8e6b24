/** What a report leaves open of who published it and for which year. A figure under a wrong name is worse than none. */
import type { CheckedReport } from './report.ts';

/** What is not certain. */
export type Uncertainty = 'agency' | 'year';

/** The finding that says so. */
export const UNCERTAIN_CHECKS = { agency: 'agencyUncertain', year: 'yearUncertain' } as const satisfies Record<Uncertainty, string>;

/** What is not certain of a report: nothing, the agency (also when only its region cannot be told), the year, or both. */
export function findUncertainties({ agency, year, findings }: CheckedReport): Uncertainty[] {
  const found = (check: string): boolean => findings.some((finding) => finding.check === check);
  const uncertain: Uncertainty[] = [];
  if (agency.name === null || found(UNCERTAIN_CHECKS.agency)) uncertain.push('agency');
  if (year === null || found(UNCERTAIN_CHECKS.year)) uncertain.push('year');
  return uncertain;
}
