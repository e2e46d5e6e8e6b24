/** The breaks in the series that touch an answer. */
import { BREAKS, isCrossed, type SeriesBreak } from './breaks.ts';
import type { Plan } from './planQuestion.ts';

/** Breaks of the metrics of the plan that lie in the years compared. Years without a report touch nothing. */
export function findNotes(plan: Plan, years: readonly number[], yearsWithReports: ReadonlyMap<number, number>): SeriesBreak[] {
  const reached = years.flatMap((year) => [year, ...plan.distances.map((distance) => year - distance)]);
  const held = reached.filter((year) => yearsWithReports.has(year));
  if (held.length === 0) return [];
  const first = Math.min(...held);
  const last = Math.max(...held);
  return BREAKS.filter(({ code }) => plan.metrics.some((metric) => metric.breaks.includes(code))).filter((of) =>
    isCrossed(of, first, last),
  );
}
