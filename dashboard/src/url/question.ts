/** The filters of a page as the API's arguments. */
import type { Basis, Comparison, Rank, ReportFilter } from '../gql/graphql';
import type { Filters } from './filters';

/** What `figures` is asked with. */
export interface Question {
  readonly where: ReportFilter;
  readonly basis: Basis;
  readonly rank: Rank | null;
  readonly compare: Comparison[];
}

/** The years of the filters; none when both ends are open. */
export function yearsOf(filters: Filters): ReportFilter {
  return filters.from === null && filters.to === null ? {} : { years: { from: filters.from, to: filters.to } };
}

/** Filters → arguments. A rank is only sent with REPORTED: the API refuses it with BOTTOM_UP. */
export function buildQuestion(filters: Filters): Question {
  return {
    where: { ...yearsOf(filters), ...(filters.region === null ? {} : { under: [filters.region] }) },
    basis: filters.basis,
    rank: filters.basis === 'REPORTED' ? filters.rank : null,
    compare: [{ yearsBack: 1, panel: filters.panel }],
  };
}
