/** What is read of one group of reports, before it is judged. */

/** The sums of one metric. */
export interface MetricSums {
  /** Reports that have every part of the metric. */
  readonly usable: number;
  /** The sum above the line, or of a count; null when no report is usable. */
  readonly numerator: number | null;
  /** The sum below the line; null for counts and when no report is usable. */
  readonly denominator: number | null;
}

/** The sums of one metric with what explains them. */
export interface ExplainedSums extends MetricSums {
  /** Reports whose form has the metric, or whose table was not found. */
  readonly onForm: number;
  /** Reports where a printed total is missing and was added up. */
  readonly computed: number;
}

/** The key of a group; null for a dimension that was not asked for. */
export interface GroupKey {
  readonly year: number | null;
  readonly agencyId: number | null;
}

/** One group of reports. */
export interface Group {
  readonly key: GroupKey;
  readonly reports: number;
  /** Reports that break an identity. */
  readonly unbalanced: number;
  /** In the order of the metrics asked for. */
  readonly sums: readonly ExplainedSums[];
}

/** One group on both sides of a matched comparison, in the order of the metrics. */
export interface MatchedGroup {
  readonly key: GroupKey;
  readonly current: readonly MetricSums[];
  readonly previous: readonly MetricSums[];
}

/** A text that is the same for the same key. */
export function keyText({ year, agencyId }: GroupKey): string {
  return `${year ?? ''}/${agencyId ?? ''}`;
}

/** Groups by the text of their key. */
export function byKey<T extends { readonly key: GroupKey }>(groups: readonly T[]): ReadonlyMap<string, T> {
  return new Map(groups.map((group) => [keyText(group.key), group]));
}

/** Groups that have no report in common, put together: sums of sums, so that a rate is then divided once. */
export function sumGroups(groups: readonly Group[], metrics: number): Group {
  const add = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  };
  const count = (of: (group: Group) => number) => groups.reduce((sum, group) => sum + of(group), 0);
  return {
    key: { year: null, agencyId: null },
    reports: count(({ reports }) => reports),
    unbalanced: count(({ unbalanced }) => unbalanced),
    sums: Array.from({ length: metrics }, (_, i) => ({
      usable: count(({ sums }) => sums[i]?.usable ?? 0),
      onForm: count(({ sums }) => sums[i]?.onForm ?? 0),
      computed: count(({ sums }) => sums[i]?.computed ?? 0),
      numerator: add(groups.map(({ sums }) => sums[i]?.numerator ?? null)),
      denominator: add(groups.map(({ sums }) => sums[i]?.denominator ?? null)),
    })),
  };
}
