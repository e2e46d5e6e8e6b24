/** When one agency took over from another, by the rule and by the years in which both report. */
import type { KnownAgency } from '../domain/succession.ts';

/**
 * True when the older name still reports after the year in which the other took over: a name that lives on became nothing. In that year
 * itself both may report, for a change in its course.
 */
export function livesOn({ lastYear }: KnownAgency, year: number): boolean {
  return lastYear !== null && lastYear > year;
}

/** True when the agency reports before the year: then it did not begin with the change. */
export function wasThereBefore({ firstYear }: KnownAgency, year: number): boolean {
  return firstYear !== null && firstYear < year;
}
