/** Question → plan: which reports, which groups, which earlier years. Pure. */
import type { Rank, Scope } from '../domain/agency.ts';
import type { ReportFilter } from '../store/reportFilter.ts';
import type { Metric } from './metrics/metric.ts';
import { scopeOf, type Comparison, type Dimension, type Question } from './question.ts';

/** The reports that one basis may add up, and no other. */
export interface Addable {
  readonly scope: Scope;
  /** Null for single agencies, which are added up whatever their rank. */
  readonly rank: Rank | null;
}

/** What is to be read. */
export interface Plan {
  readonly metrics: readonly Metric[];
  readonly by: readonly Dimension[];
  /** The filter of the question. */
  readonly where: ReportFilter;
  /** The same without its years: comparisons reach before them. */
  readonly whereAnyYear: ReportFilter;
  readonly addable: Addable;
  readonly compare: readonly Comparison[];
  /** The distinct distances, in the order asked. */
  readonly distances: readonly number[];
  readonly page: { readonly offset: number; readonly limit: number };
}

/** Makes the plan of a question. */
export function planQuestion(question: Question): Plan {
  const { metrics, by, where, basis, compare } = question;
  return {
    metrics,
    by,
    where,
    whereAnyYear: { ...where, years: { from: null, to: null } },
    addable: { scope: scopeOf(basis), rank: basis.kind === 'REPORTED' ? basis.rank : null },
    compare,
    distances: [...new Set(compare.map(({ yearsBack }) => yearsBack))],
    page: { offset: question.offset, limit: question.first },
  };
}
