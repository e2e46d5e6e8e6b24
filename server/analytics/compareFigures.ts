/** Puts two sides of a comparison beside each other. Pure. */
import { valueOf, type ComparedFigure, type Figure, type MissingReason } from './figure.ts';
import { isRate, type Metric } from './metrics/metric.ts';
import type { MetricSums } from './sums.ts';

interface Sides {
  readonly current: number | null;
  readonly previous: number | null;
  /** Why one side is missing; null when both are there. */
  readonly missing: MissingReason | null;
}

/** MATCHED: both sides over the agencies that have the metric in both years. Undefined sums mean that no agency matched. */
export function compareMatched(metric: Metric, yearsBack: number, current?: MetricSums, previous?: MetricSums): ComparedFigure {
  const agencies = current?.usable ?? 0;
  if (!current || !previous || agencies === 0) {
    return {
      ...difference(metric, { current: null, previous: null, missing: 'NO_MATCHED_AGENCY' }),
      yearsBack,
      panel: 'MATCHED',
      agencies: 0,
    };
  }
  const sides = { current: valueOf(metric, current), previous: valueOf(metric, previous) };
  const missing = sides.current === null || sides.previous === null ? 'ZERO_DENOMINATOR' : null;
  return { ...difference(metric, { ...sides, missing }), yearsBack, panel: 'MATCHED', agencies };
}

/** ALL: the figure of the row beside the figure of the same group in the earlier year. */
export function compareAll(metric: Metric, yearsBack: number, current: Figure, previous: Figure): ComparedFigure {
  const sides = { current: current.value, previous: previous.value, missing: current.reason ?? previous.reason };
  return { ...difference(metric, sides), yearsBack, panel: 'ALL', agencies: current.reports };
}

function difference(metric: Metric, { current, previous, missing }: Sides) {
  if (current === null || previous === null) return { current, previous, delta: null, growth: null, reason: missing };
  const delta = current - previous;
  // A relative change of a rate misleads: it is given in percentage points only.
  if (isRate(metric)) return { current, previous, delta, growth: null, reason: null };
  if (previous === 0) return { current, previous, delta, growth: null, reason: 'BASE_ZERO' as const };
  return { current, previous, delta, growth: delta / previous, reason: null };
}
