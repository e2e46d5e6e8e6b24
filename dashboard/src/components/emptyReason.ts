/** Why an answer has nothing to draw: no report at all, a filter that is too narrow, or the reason of the numbers themselves. */
import type { MetricId } from '../gql/graphql';
import { figureOf, type Translate, type YearlyAnswer } from '../charts/figures';

/** The reason in words; empty when some number is there. */
export function emptyReasonOf(answer: YearlyAnswer | null, metrics: readonly MetricId[], t: Translate): string {
  if (!answer) return '';
  const figures = answer.rows.flatMap((row) => metrics.map((metric) => figureOf(row, metric)));
  if (figures.some((figure) => figure?.value != null)) return '';
  if (answer.coverage.reports === 0) {
    return t(answer.coverage.excluded.some((of) => of.count > 0) ? 'empty.otherBasis' : 'empty.noReport');
  }
  const reason = figures.find((figure) => figure?.reason)?.reason ?? 'NO_REPORT';
  return t(`reason.${reason}`);
}
