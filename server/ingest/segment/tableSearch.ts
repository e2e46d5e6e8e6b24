/** The search behind `solveLines`: lines are read one after the other, and a path is left as soon as it costs too much. */
import type { Equation } from './equation.ts';
import type { CountedReading } from './splitRun.ts';

/** What a line can be, ready for the search. */
interface SearchLine {
  /** Its place among the lines that were given. */
  readonly line: number;
  readonly readings: readonly SearchReading[];
}

interface SearchReading {
  /** Its place among the readings of its line. */
  readonly index: number;
  readonly broken: number;
  /** What it adds to each equation. */
  readonly added: Float64Array;
}

/** The least and the most that a set of lines can add to each equation. */
interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** One search after another over the same lines, with steps that are shared. */
export class TableSearch {
  private readonly size: number;
  private readonly equations: readonly Equation[];
  /** Lines with the fewest readings first. */
  private readonly lines: readonly SearchLine[];
  private steps: number;

  constructor(lines: readonly (readonly CountedReading[])[], equations: readonly Equation[], steps: number) {
    this.size = lines.length;
    this.equations = equations;
    this.steps = steps;
    this.lines = lines
      .map((readings, line) => ({ line, readings: prepare(readings, line, equations) }))
      .toSorted((a, b) => a.readings.length - b.readings.length);
  }

  /** The readings of each line that take part in a solution within a cost. */
  findWithin(limit: number): ReadonlySet<number>[] | 'none' | 'out of steps' {
    const open = this.narrow(limit);
    if (open === null) return 'out of steps';
    if (open.some(({ readings }) => readings.length === 0)) return 'none';
    const walk = new Walk(open, this.equations, limit, this.steps);
    const isDone = walk.from(0, 0);
    this.steps = walk.steps;
    if (!isDone) return 'out of steps';
    const supported = Array.from({ length: this.size }, () => new Set<number>());
    for (const [place, { line, readings }] of open.entries()) {
      for (const [i, { index }] of readings.entries()) if (walk.supported[place]?.[i]) supported[line]?.add(index);
    }
    return supported.some((readings) => readings.size === 0) ? 'none' : supported;
  }

  /** Drops readings that cost too much whatever the other lines are, until nothing more falls. Null when out of steps. */
  private narrow(limit: number): SearchLine[] | null {
    let open = this.lines.map(({ line, readings }) => ({ line, readings: readings.filter(({ broken }) => broken <= limit) }));
    for (let changed = true; changed;) {
      changed = false;
      const own = open.map(({ readings }) => boundsOf(readings, this.equations.length));
      const whole = addBounds(own, this.equations.length);
      open = open.map(({ line, readings }, place) => {
        const kept = readings.filter((reading) => this.costAtLeast(reading, whole, own[place]) <= limit);
        changed ||= kept.length < readings.length;
        return { line, readings: kept };
      });
      if (this.steps < 0) return null;
      if (open.some(({ readings }) => readings.length === 0)) return open;
    }
    return open;
  }

  private costAtLeast({ broken, added }: SearchReading, whole: Bounds, own: Bounds | undefined): number {
    this.steps -= 1;
    let cost = broken;
    for (let e = 0; e < added.length; e++) {
      const equation = this.equations[e];
      const base = (equation?.constant ?? 0) + at(added, e);
      if (equation && cannotHold(equation, base + at(whole.low, e) - at(own?.low, e), base + at(whole.high, e) - at(own?.high, e)))
        cost += 1;
    }
    return cost;
  }
}

/** One walk over the open readings. */
class Walk {
  /** By place and reading: whether a solution with it was found. */
  readonly supported: readonly Uint8Array[];
  steps: number;
  private readonly lines: readonly SearchLine[];
  private readonly equations: readonly Equation[];
  private readonly limit: number;
  private readonly chosen: number[] = [];
  /** The sums of the equations over the lines before each place. */
  private readonly sums: readonly Float64Array[];
  /** What the lines from each place on can add. */
  private readonly rest: readonly Bounds[];

  constructor(lines: readonly SearchLine[], equations: readonly Equation[], limit: number, steps: number) {
    this.lines = lines;
    this.equations = equations;
    this.limit = limit;
    this.steps = steps;
    this.supported = lines.map(({ readings }) => new Uint8Array(readings.length));
    const own = lines.map(({ readings }) => boundsOf(readings, equations.length));
    this.rest = [...lines, null].map((_, place) => addBounds(own.slice(place), equations.length));
    this.sums = [...lines, null].map(() => Float64Array.from(equations, ({ constant }) => constant));
  }

  /** Walks on from a place; false when out of steps. */
  from(place: number, cost: number): boolean {
    if (--this.steps < 0) return false;
    if (this.costsTooMuch(place, cost)) return true;
    const line = this.lines[place];
    if (!line) {
      for (const [i, reading] of this.chosen.entries()) setOne(this.supported[i], reading);
      return true;
    }
    if (!this.canTellMore(place)) return true;
    const sums = this.sums[place];
    const next = this.sums[place + 1];
    if (!sums || !next) return true;
    for (const [i, { broken, added }] of line.readings.entries()) {
      if (cost + broken > this.limit) continue;
      for (let e = 0; e < next.length; e++) next[e] = at(sums, e) + at(added, e);
      this.chosen.push(i);
      const inTime = this.from(place + 1, cost + broken);
      this.chosen.pop();
      if (!inTime) return false;
    }
    return true;
  }

  private costsTooMuch(place: number, cost: number): boolean {
    const sums = this.sums[place];
    const rest = this.rest[place];
    let sure = cost;
    for (let e = 0; e < this.equations.length && sure <= this.limit; e++) {
      const equation = this.equations[e];
      if (equation && cannotHold(equation, at(sums, e) + at(rest?.low, e), at(sums, e) + at(rest?.high, e))) sure += 1;
    }
    return sure > this.limit;
  }

  /** False when everything from here on, and the way here, is already known to take part in a solution. */
  private canTellMore(place: number): boolean {
    for (let i = 0; i < place; i++) if (at(this.supported[i], this.chosen[i] ?? 0) === 0) return true;
    for (let i = place; i < this.supported.length; i++) if (this.supported[i]?.includes(0)) return true;
    return false;
  }
}

function prepare(readings: readonly CountedReading[], line: number, equations: readonly Equation[]): SearchReading[] {
  const own = equations.flatMap(({ terms }, e) =>
    terms.filter((term) => term.line === line).map(({ column, sign }) => ({ e, column, sign })),
  );
  return readings.map(({ numbers, broken }, index) => {
    const added = new Float64Array(equations.length);
    for (const { e, column, sign } of own) added[e] = at(added, e) + sign * (numbers[column] ?? 0);
    return { index, broken, added };
  });
}

function boundsOf(readings: readonly SearchReading[], size: number): Bounds {
  const low = new Float64Array(size).fill(Infinity);
  const high = new Float64Array(size).fill(-Infinity);
  for (const { added } of readings) {
    for (let e = 0; e < size; e++) {
      low[e] = Math.min(at(low, e), at(added, e));
      high[e] = Math.max(at(high, e), at(added, e));
    }
  }
  return { low, high };
}

function addBounds(all: readonly Bounds[], size: number): Bounds {
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  for (const bounds of all) {
    for (let e = 0; e < size; e++) {
      low[e] = at(low, e) + at(bounds.low, e);
      high[e] = at(high, e) + at(bounds.high, e);
    }
  }
  return { low, high };
}

/** True when no sum between the bounds closes an equation. */
function cannotHold({ mayGrow, mayShrink }: Equation, low: number, high: number): boolean {
  return (low > 0 && !mayShrink) || (high < 0 && !mayGrow);
}

const at = (values: Float64Array | Uint8Array | undefined, i: number): number => values?.[i] ?? 0;

function setOne(marks: Uint8Array | undefined, i: number): void {
  if (marks) marks[i] = 1;
}
