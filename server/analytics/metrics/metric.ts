/** What a metric is: a name, a meaning, and a formula as data from which SQL, words and documentation are made. */
import type { Text } from '../../domain/finding.ts';
import type { FormVersion } from '../../domain/form.ts';
import type { BreakCode } from '../breaks.ts';

/** COUNT: a number of things. AMOUNT: money. SHARE: a part of a whole, with an interval. RATIO: of two counts that are no part and whole. */
export type MetricKind = 'COUNT' | 'AMOUNT' | 'SHARE' | 'RATIO';

/** One addend of a formula: a fact field, added or taken away. */
export interface Term {
  /** The id of the fact field, such as `granted` or `reconsideration.pending`. */
  readonly field: string;
  readonly sign: 1 | -1;
}

/** A metric of the dictionary. */
export interface Metric {
  /** As in the API: `DISCLOSURE_RATE`. */
  readonly id: string;
  /** As in the code: `disclosureRate`. */
  readonly key: string;
  readonly name: Text;
  readonly description: Text;
  readonly kind: MetricKind;
  /** 件, 项, 元, 万元; `%` for rates, whose values are ratios all the same. */
  readonly unit: string;
  /** What is added up; above the line for a rate. */
  readonly numerator: readonly Term[];
  /** Below the line; empty for counts and amounts. */
  readonly denominator: readonly Term[];
  readonly formula: Text;
  /** The forms that have every field of the formula. */
  readonly forms: readonly FormVersion[];
  readonly breaks: readonly BreakCode[];
}

/** The addends of a formula: `plus('granted', 'partiallyGranted')`. */
export const plus = (...fields: string[]): Term[] => fields.map((field) => ({ field, sign: 1 }));
/** The subtrahends of a formula. */
export const minus = (...fields: string[]): Term[] => fields.map((field) => ({ field, sign: -1 }));

/** True for shares and ratios. */
export function isRate(metric: Metric): boolean {
  return metric.denominator.length > 0;
}

/** All fields of the formula. */
export function fieldsOfMetric(metric: Pick<Metric, 'numerator' | 'denominator'>): string[] {
  return [...metric.numerator, ...metric.denominator].map((term) => term.field);
}
