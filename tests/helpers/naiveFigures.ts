/**
 * The figures of a few metrics worked out the slow way, from the definitions and not from the program: for each group, look at
 * every report. Property tests hold the program against this.
 */

/** A report as the property tests make it. */
export interface NaiveReport {
  readonly agency: string;
  readonly year: number;
  readonly scope: 'SINGLE_AGENCY' | 'REGION_CONSOLIDATED' | 'UNKNOWN';
  readonly rank: 'COUNTY' | 'PREFECTURE';
  readonly form: 'FORM2019' | 'FORM2021';
  readonly values: { readonly newRequests: number | null; readonly granted: number | null; readonly totalConcluded: number | null };
}

export type NaiveMetric = 'NEW_REQUESTS' | 'FULL_DISCLOSURE_RATE' | 'OTHER_MISC';

/** What both sides must agree on. */
export interface NaiveFigure {
  readonly value: number | null;
  readonly reason: string | null;
  readonly reports: number;
}

interface Parts {
  readonly above: number;
  /** 1 for a count. */
  readonly below: number;
}

function partsOf(report: NaiveReport, metric: NaiveMetric): Parts | null {
  const { newRequests, granted, totalConcluded } = report.values;
  if (metric === 'NEW_REQUESTS') return newRequests === null ? null : { above: newRequests, below: 1 };
  if (metric === 'OTHER_MISC') return null;
  return granted === null || totalConcluded === null ? null : { above: granted, below: totalConcluded };
}

function evaluate(parts: readonly Parts[], metric: NaiveMetric): number | null {
  let above = 0;
  let below = 0;
  for (const part of parts) {
    above += part.above;
    below += part.below;
  }
  if (parts.length === 0) return null;
  if (metric !== 'FULL_DISCLOSURE_RATE') return above;
  return below === 0 ? null : above / below;
}

/** The reports that a basis may add up, the last one of each agency and year. */
export function naivePanel(all: readonly NaiveReport[], rank: 'COUNTY' | null): NaiveReport[] {
  const latest = new Map(all.map((report) => [`${report.agency} ${report.year}`, report]));
  return [...latest.values()].filter((report) =>
    rank === null ? report.scope === 'SINGLE_AGENCY' : report.scope === 'REGION_CONSOLIDATED' && report.rank === rank,
  );
}

/** The figure of one metric over a group. */
export function naiveFigure(group: readonly NaiveReport[], metric: NaiveMetric): NaiveFigure {
  const parts = group.map((report) => partsOf(report, metric)).filter((part) => part !== null);
  const value = evaluate(parts, metric);
  if (group.length === 0) return { value: null, reason: 'NO_REPORT', reports: 0 };
  if (value !== null) return { value, reason: null, reports: parts.length };
  if (parts.length > 0) return { value: null, reason: 'ZERO_DENOMINATOR', reports: parts.length };
  const possible = metric !== 'OTHER_MISC' || group.some(({ form }) => form === 'FORM2021');
  return { value: null, reason: possible ? 'BLANK_IN_SOURCE' : 'NOT_ON_FORM', reports: 0 };
}

/** Both sides of a matched comparison of two years, and how many agencies stand on both. */
export function naiveMatch(panel: readonly NaiveReport[], metric: NaiveMetric, year: number, yearsBack: number) {
  const now: Parts[] = [];
  const before: Parts[] = [];
  for (const report of panel) {
    if (report.year !== year) continue;
    const earlier = panel.find(
      (other) => other.agency === report.agency && other.year === year - yearsBack && other.scope === report.scope,
    );
    const [a, b] = [partsOf(report, metric), earlier ? partsOf(earlier, metric) : null];
    if (a && b) {
      now.push(a);
      before.push(b);
    }
  }
  return { current: evaluate(now, metric), previous: evaluate(before, metric), agencies: now.length };
}
