/**
 * The keys of all rows of an answer, gaps included: a year inside the range without a report is a row that says so,
 * and by agency and year every agency has a row in every year. The keys are counted, not listed, so that a page of
 * a long answer costs no more than the page.
 */
import type { Plan } from './planQuestion.ts';
import type { Dimension } from './question.ts';
import type { GroupKey } from './sums.ts';

/** The values of the dimensions, in order. */
export interface Axes {
  readonly years: readonly number[];
  /** Ids by the name of the agency. */
  readonly agencyIds: readonly number[];
}

/** The keys of one page. */
export interface KeyPage {
  readonly keys: readonly GroupKey[];
  /** How many rows there are in all. */
  readonly total: number;
}

/** The years of the answer: the range asked for, its open ends closed by the years with a report. */
export function fillYears(asked: Plan['where']['years'], withReports: readonly number[]): number[] {
  const inside = withReports.filter((year) => (asked.from ?? year) <= year && year <= (asked.to ?? year));
  const first = asked.from ?? (inside.length > 0 ? Math.min(...inside) : null);
  const last = asked.to ?? (inside.length > 0 ? Math.max(...inside) : null);
  if (first === null || last === null) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** The keys of the page, the last dimension running fastest. Without dimensions there is one row. */
export function cutKeys(by: readonly Dimension[], axes: Axes, page: Plan['page']): KeyPage {
  const lengths = by.map((dimension) => axisOf(dimension, axes).length);
  const total = lengths.reduce((product, length) => product * length, 1);
  const keys: GroupKey[] = [];
  for (let place = page.offset; place < Math.min(total, page.offset + page.limit); place += 1) keys.push(keyAt(place, by, lengths, axes));
  return { keys, total };
}

function axisOf(dimension: Dimension, axes: Axes): readonly number[] {
  return dimension === 'YEAR' ? axes.years : axes.agencyIds;
}

function keyAt(place: number, by: readonly Dimension[], lengths: readonly number[], axes: Axes): GroupKey {
  const key = { year: null as number | null, agencyId: null as number | null };
  let rest = place;
  for (let i = by.length - 1; i >= 0; i -= 1) {
    const dimension = by[i] ?? 'YEAR';
    const length = lengths[i] ?? 1;
    const value = axisOf(dimension, axes)[rest % length] ?? null;
    if (dimension === 'YEAR') key.year = value;
    else key.agencyId = value;
    rest = Math.floor(rest / length);
  }
  return key;
}
