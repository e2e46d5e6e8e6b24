/** Sums → figure: the number, why there is none, how sure it is, and what to know before using it. Pure. */
import { FACT_FIELDS } from '../domain/factFields.ts';
import { fieldsOfMetric, isRate, type Metric } from './metrics/metric.ts';
import type { Panel } from './question.ts';
import type { Group, MetricSums } from './sums.ts';
import { wilsonInterval, type Interval } from './wilsonInterval.ts';

/** Why there is no number. */
export type MissingReason = 'NO_REPORT' | 'NOT_ON_FORM' | 'BLANK_IN_SOURCE' | 'ZERO_DENOMINATOR' | 'BASE_ZERO' | 'NO_MATCHED_AGENCY';

/** What to know before using a figure. */
export type FigureFlag = 'SMALL_N' | 'COMPUTED_TOTAL' | 'UNBALANCED' | 'PARTIAL';

/** A figure beside its value of an earlier year, both over the same panel. */
export interface ComparedFigure {
  readonly yearsBack: number;
  readonly panel: Panel;
  readonly current: number | null;
  readonly previous: number | null;
  /** Current minus previous; for rates a difference of ratios. */
  readonly delta: number | null;
  /** Delta over previous; null for rates. */
  readonly growth: number | null;
  /** Why `delta` or `growth` is null; null when both are there, and for the growth of rates. */
  readonly reason: MissingReason | null;
  /** Agencies on both sides (MATCHED), or in the current year (ALL). */
  readonly agencies: number;
}

/** One number with its reason, its parts and its uncertainty. */
export interface Figure {
  readonly metric: Metric;
  readonly value: number | null;
  readonly reason: MissingReason | null;
  /** The parts of a rate; null for counts and where no report has both parts. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: Interval | null;
  /** How many reports the number stands on. */
  readonly reports: number;
  readonly compared: readonly ComparedFigure[];
  readonly flags: readonly FigureFlag[];
}

/** Below this many cases a rate is shown but says little; the same threshold as elsewhere in the field. */
export const SMALL_DENOMINATOR = 30;

const PROACTIVE_FIELDS = new Set(FACT_FIELDS.filter(({ section }) => section === 'proactive').map(({ id }) => id));

/** The number that sums make; null without usable reports and at denominator zero. */
export function valueOf(metric: Metric, sums: MetricSums): number | null {
  if (sums.usable === 0 || sums.numerator === null) return null;
  if (!isRate(metric)) return sums.numerator;
  return sums.denominator ? sums.numerator / sums.denominator : null;
}

/** The figure of the metric at `index` in a group; `group` is undefined for a group without any report. */
export function buildFigure(metric: Metric, index: number, group: Group | undefined): Figure {
  const sums = group?.sums[index];
  if (!group || !sums || group.reports === 0) return missingFigure(metric);
  const value = valueOf(metric, sums);
  const rate = isRate(metric) && sums.usable > 0;
  const { numerator, denominator } = sums;
  return {
    metric,
    value,
    reason: value !== null ? null : sums.usable > 0 ? 'ZERO_DENOMINATOR' : sums.onForm === 0 ? 'NOT_ON_FORM' : 'BLANK_IN_SOURCE',
    numerator: rate ? numerator : null,
    denominator: rate ? denominator : null,
    interval:
      metric.kind === 'SHARE' && value !== null && numerator !== null && denominator !== null
        ? wilsonInterval(numerator, denominator)
        : null,
    reports: sums.usable,
    compared: [],
    flags: flagsOf(metric, group, index),
  };
}

function missingFigure(metric: Metric): Figure {
  return {
    metric,
    value: null,
    reason: 'NO_REPORT',
    numerator: null,
    denominator: null,
    interval: null,
    reports: 0,
    compared: [],
    flags: [],
  };
}

function flagsOf(metric: Metric, group: Group, index: number): FigureFlag[] {
  const sums = group.sums[index];
  if (!sums || sums.usable === 0) return [];
  const flags: FigureFlag[] = [];
  if (isRate(metric) && sums.denominator !== null && sums.denominator > 0 && sums.denominator < SMALL_DENOMINATOR) flags.push('SMALL_N');
  if (sums.computed > 0) flags.push('COMPUTED_TOTAL');
  // The identities concern sections three and four only.
  if (group.unbalanced > 0 && !fieldsOfMetric(metric).some((field) => PROACTIVE_FIELDS.has(field))) flags.push('UNBALANCED');
  if (sums.usable < group.reports) flags.push('PARTIAL');
  return flags;
}
