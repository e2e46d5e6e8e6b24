/** A question over the figures, as data: validated, with metrics looked up, nothing of SQL in it. */
import type { Rank, Scope } from '../domain/agency.ts';
import type { ReportFilter } from '../store/reportFilter.ts';
import type { Metric } from './metrics/metric.ts';

/** What a question can be grouped by. */
export const DIMENSIONS = ['YEAR', 'AGENCY'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** BOTTOM_UP: single-agency reports only. REPORTED: consolidated reports of regions of one rank. They never mix. */
export type Basis = { readonly kind: 'BOTTOM_UP' } | { readonly kind: 'REPORTED'; readonly rank: Rank };

/** MATCHED: agencies with a usable report of the same scope in both years. ALL: whoever reports in each year. */
export type Panel = 'MATCHED' | 'ALL';

/** One comparison with an earlier year. */
export interface Comparison {
  /** 1 to 10. */
  readonly yearsBack: number;
  readonly panel: Panel;
}

/** A question that can be answered. */
export interface Question {
  readonly metrics: readonly Metric[];
  readonly by: readonly Dimension[];
  readonly where: ReportFilter;
  readonly basis: Basis;
  readonly compare: readonly Comparison[];
  /** The page: at most `first` rows after `offset` rows. */
  readonly first: number;
  readonly offset: number;
}

/** A question as it comes in, with words and numbers that nobody has looked at. */
export interface QuestionInput {
  readonly metrics: readonly string[];
  readonly by: readonly Dimension[];
  readonly where: ReportFilter;
  readonly basis: Basis['kind'];
  readonly rank: Rank | null;
  readonly compare: readonly Comparison[];
  readonly first: number;
  readonly after: string | null;
}

/** The scope whose reports a basis adds up. UNKNOWN is the scope of none. */
export function scopeOf(basis: Basis): Scope {
  return basis.kind === 'BOTTOM_UP' ? 'SINGLE_AGENCY' : 'REGION_CONSOLIDATED';
}
