/** On which basis an agency's own figures can be read: single reports are summed bottom-up, consolidated ones are taken as reported. */
import type { Basis, Rank, Scope } from '../gql/graphql';

/** A basis with the rank that REPORTED needs. */
export interface AgencyBasis {
  readonly basis: Basis;
  readonly rank: Rank | null;
}

/**
 * The basis of the newest report that any basis takes. Null when there is none: a report of undecided scope is never
 * summed, and a consolidated one of unknown rank cannot be asked for.
 */
export function basisOf(agency: {
  readonly rank: Rank | null;
  readonly reports: readonly { readonly scope: Scope }[];
}): AgencyBasis | null {
  const scope = agency.reports.findLast((report) => report.scope === 'SINGLE_AGENCY' || report.scope === 'REGION_CONSOLIDATED')?.scope;
  if (scope === 'SINGLE_AGENCY') return { basis: 'BOTTOM_UP', rank: null };
  if (scope === 'REGION_CONSOLIDATED' && agency.rank) return { basis: 'REPORTED', rank: agency.rank };
  return null;
}
