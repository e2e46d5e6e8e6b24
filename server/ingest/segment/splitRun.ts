/**
 * A run of digits → every way to read it as the numbers of a row. `640020470` for seven columns is 64 0 0 2 0 4 70 and many others;
 * which of them the report printed is for the sums to say. No number is printed with a leading zero, none is longer than nine digits
 * (a count over a billion in one row is none of these forms'), and what a space parts is never one number.
 */

/** The numbers of a row, one for each column. */
export type Reading = readonly number[];

/** A way to read a run, with the number of its groups that do not add up. */
export interface CountedReading {
  readonly numbers: Reading;
  /** How many groups have a total that is not the sum of its parts. */
  readonly broken: number;
}

/** How the columns of a run add up: groups of columns, the last of each being the sum of the others. */
export interface RunShape {
  /** The number of columns of each group: [7] in section three, [5, 5, 5] in section four. */
  readonly groups: readonly number[];
  /** How many groups may fail to add up. */
  readonly broken: number;
}

const LONGEST_NUMBER = 9;
const LONGEST_RUN = 90;

/** The pieces of a run: digits that nothing parts. */
export function piecesOf(run: string): string[] {
  return run.split(/\s+/).filter((piece) => piece !== '');
}

/** Every reading of a run; null when it is too long, or has more than can be looked through within `steps`. */
export function splitRun(pieces: readonly string[], shape: RunShape, steps: number): CountedReading[] | null {
  const digits = pieces.join('');
  if (!/^\d+$/.test(digits)) return [];
  if (digits.length > LONGEST_RUN) return null;
  const search = new RunSearch(digits, cutsOf(pieces), shape, steps);
  return search.readAll();
}

/** The places between digits where a space stands. */
function cutsOf(pieces: readonly string[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  let at = 0;
  for (const piece of pieces) cuts.add((at += piece.length));
  return cuts;
}

/** Numbers are taken from left to right; a group that does not add up counts as broken as soon as it is whole. */
class RunSearch {
  private readonly found: CountedReading[] = [];
  private readonly numbers: number[] = [];
  private readonly columns: number;
  /** The columns that hold the total of a group. */
  private readonly totals: ReadonlySet<number>;
  private readonly digits: string;
  private readonly cuts: ReadonlySet<number>;
  private readonly mostBroken: number;
  private steps: number;

  constructor(digits: string, cuts: ReadonlySet<number>, { groups, broken }: RunShape, steps: number) {
    this.digits = digits;
    this.cuts = cuts;
    this.mostBroken = broken;
    this.steps = steps;
    this.columns = groups.reduce((sum, size) => sum + size, 0);
    this.totals = new Set(groups.map((_, i) => groups.slice(0, i + 1).reduce((sum, size) => sum + size, -1)));
  }

  readAll(): CountedReading[] | null {
    return this.read(0, 0, 0) ? this.found : null;
  }

  /** Reads on from a place; false when the steps are used up. `sum` is that of the group so far. */
  private read(at: number, sum: number, broken: number): boolean {
    const column = this.numbers.length;
    if (column === this.columns) {
      if (at === this.digits.length) this.found.push({ numbers: [...this.numbers], broken });
      return true;
    }
    const isTotal = this.totals.has(column);
    const left = this.columns - column - 1;
    for (let length = 1; length <= this.longestAt(at, left); length++) {
      if (--this.steps < 0) return false;
      // The last number takes what is left.
      if (left === 0 && at + length < this.digits.length) continue;
      const number = Number(this.digits.slice(at, at + length));
      const faults = broken + Number(isTotal && number !== sum);
      if (faults > this.mostBroken) continue;
      this.numbers.push(number);
      const inTime = this.read(at + length, isTotal ? 0 : sum + number, faults);
      this.numbers.pop();
      if (!inTime) return false;
    }
    return true;
  }

  private longestAt(at: number, left: number): number {
    const most = this.digits[at] === '0' ? 1 : LONGEST_NUMBER;
    let length = 0;
    while (length < most && at + length < this.digits.length - left) {
      length += 1;
      if (this.cuts.has(at + length)) break;
    }
    return length;
  }
}
