/**
 * Lines that can be read in several ways, and equations between them → which readings take part in a solution.
 * A search over the whole table with bounds on every equation. Equations may fail at a price of one each, so that a report
 * whose own arithmetic is wrong can be read as well; the cheapest readings and those `slack` dearer are all kept.
 */
import type { Equation } from './equation.ts';
import type { CountedReading } from './splitRun.ts';
import { TableSearch } from './tableSearch.ts';

/** Which readings of each line take part in a solution, in the order of the lines, and what the best solution costs. */
export interface Solved {
  readonly supported: readonly ReadonlySet<number>[];
  readonly cost: number;
}

/** Where a search stops. */
export interface SearchLimits {
  /** How much dearer than the best a solution may be and still count. Nothing dearer counts where the best costs nothing. */
  readonly slack: number;
  /** Steps of the search over all. */
  readonly steps: number;
}

// A table with more faults than this says nothing for certain about its rows.
const MOST_FAULTS = 8;

/** Finds the supported readings; null when the steps do not suffice or too much is wrong. Every line must have a reading. */
export function solveLines(
  lines: readonly (readonly CountedReading[])[],
  equations: readonly Equation[],
  limits: SearchLimits,
): Solved | null {
  const search = new TableSearch(lines, equations, limits.steps);
  const least = lines.reduce((sum, readings) => sum + Math.min(...readings.map(({ broken }) => broken)), 0);
  for (let cost = least; cost <= MOST_FAULTS; cost++) {
    const supported = search.findWithin(cost);
    if (supported === 'out of steps') return null;
    if (supported === 'none') continue;
    if (cost === 0) return { supported, cost };
    const near = search.findWithin(cost + limits.slack);
    return typeof near === 'string' ? null : { supported: near, cost };
  }
  return null;
}
