/**
 * Rows whose numbers run together → the number of each cell, where only one reading of the whole table is possible.
 * What counts as certain, and why, stands in docs/decisions/0006-run-together-digits.md.
 */
import type { FieldPath } from '../../domain/form.ts';
import type { Identity } from '../../domain/identities.ts';
import { couldBeSlip } from './couldBeSlip.ts';
import type { Equation } from './equation.ts';
import { solveLines, type Solved } from './solveLines.ts';
import type { CountedReading, Reading } from './splitRun.ts';

/** A row to be told apart: its fields in the order of the columns, and every way to read it. */
export interface Run {
  readonly fields: readonly FieldPath[];
  /** How the columns add up, as for `splitRun`. */
  readonly groups: readonly number[];
  readonly readings: readonly CountedReading[];
  /** True for a row whose sum is not enough to believe it: the columns of its cells must close as well. */
  readonly needsColumns: boolean;
}

/** What a row says. */
export interface Segmented {
  /** One for each field; null where it is not certain. */
  readonly values: readonly (number | null)[];
  /** The readings that remain, one when the row is certain; those that add up where nothing more could be found out. */
  readonly candidates: readonly Reading[];
}

/** How much dearer than the best reading of a table another may be and still be believed. */
const SLACK = 1;
/** A row that does not add up is believed when the columns confirm all its cells but one. */
const UNCONFIRMED_AT_MOST = 1;

/** Tells runs apart with what is known of the table. The same input gives the same output, whatever it costs. */
export function segmentRuns(
  runs: readonly Run[],
  known: ReadonlyMap<FieldPath, number>,
  identities: readonly Identity[],
  steps: number,
): Segmented[] {
  // A row that cannot be read at all is unknown to the others.
  const readable = runs.filter(({ readings }) => readings.length > 0);
  const table = solve(readable, known, identities, steps) ?? solve(readable.map(withLikelyReadings), known, identities, steps);
  const lines = table?.lines ?? readable;
  const equations = table?.equations ?? [];
  const solved = table?.solved ?? null;
  const results = lines.map((run, line) => decide(run, line, { solved, equations, lines }));
  return runs.map((run) => results[readable.indexOf(run)] ?? { values: run.fields.map(() => null), candidates: [] });
}

interface Table {
  readonly lines: readonly Run[];
  readonly equations: readonly Equation[];
  readonly solved: Solved | null;
}

/** Solves a table; null when the steps do not suffice or too much is wrong. */
function solve(lines: readonly Run[], known: ReadonlyMap<FieldPath, number>, identities: readonly Identity[], steps: number): Table | null {
  const equations = buildEquations(lines, known, identities);
  const readings = lines.map((run) => run.readings);
  const solved = solveLines(readings, equations, { slack: SLACK, steps });
  return solved && { lines, equations, solved };
}

/**
 * A table with faults has too many readings to look through all. Of those that do not add up, the ones with as many zeros as one that
 * does are kept, and all of a row that adds up in no way.
 */
function withLikelyReadings(run: Run): Run {
  const zeros = run.readings.filter(({ broken }) => broken === 0).map(({ numbers }) => countZeros(numbers, run.groups));
  const fewest = Math.min(...zeros);
  if (zeros.length === 0) return run;
  return { ...run, readings: run.readings.filter(({ numbers, broken }) => broken === 0 || countZeros(numbers, run.groups) >= fewest) };
}

function decide(run: Run, line: number, table: Table): Segmented {
  const { solved } = table;
  const supported = solved ? pick(run.readings, solved.supported[line]) : run.readings.filter(({ broken }) => broken === 0);
  const candidates = supported.map(({ numbers }) => numbers);
  const [only] = supported;
  if (!solved && run.readings.length > 1) return { values: run.fields.map(() => null), candidates };
  if (!only || !isBelieved(run, supported, line, table)) return { values: run.fields.map(() => null), candidates };
  const rivals = solved?.cost === 0 ? findRivals(run, line, only, table) : [];
  const all = [...candidates, ...rivals];
  return { values: run.fields.map((_, column) => agreedValue(all, column)), candidates: all };
}

const pick = (readings: readonly CountedReading[], indexes: ReadonlySet<number> | undefined): CountedReading[] =>
  readings.filter((_, i) => indexes?.has(i));

/** The value that all readings give a column; null when they differ. */
function agreedValue(readings: readonly Reading[], column: number): number | null {
  const values = new Set(readings.map((numbers) => numbers[column]));
  const [only] = values;
  return values.size === 1 ? (only ?? null) : null;
}

/** Rows that add up are believed; one that does not, only when the columns of its cells close. */
function isBelieved(run: Run, supported: readonly CountedReading[], line: number, table: Table): boolean {
  const addsUp = supported.every(({ broken }) => broken === 0);
  if (addsUp && !run.needsColumns) return true;
  if (supported.length > 1) return false;
  const unconfirmed = run.fields.filter((_, column) => !isConfirmed(line, column, table));
  return unconfirmed.length <= UNCONFIRMED_AT_MOST;
}

/** True when a cell stands in equations, and each of them holds with what the solution says. */
function isConfirmed(line: number, column: number, { lines, equations, solved }: Table): boolean {
  const own = equations.filter(({ terms }) => terms.some((term) => term.line === line && term.column === column));
  return (
    own.length > 0 &&
    own.every((equation) => {
      if (equation.mayGrow || equation.mayShrink) return false;
      const sum = equation.terms.reduce((whole, term) => {
        const readings = pick(lines[term.line]?.readings ?? [], solved?.supported[term.line]);
        const value = agreedValue(
          readings.map(({ numbers }) => numbers),
          term.column,
        );
        return value === null ? Number.NaN : whole + term.sign * value;
      }, equation.constant);
      return sum === 0;
    })
  );
}

/**
 * Readings that do not add up, but that no column can tell from the one that does, and that a slip of the pen explains.
 * One with fewer zeros than the chosen one is no rival: requests come from few kinds of applicant.
 */
function findRivals({ readings, groups }: Run, line: number, { numbers }: CountedReading, { equations }: Table): Reading[] {
  const exact = equations.filter(({ mayGrow, mayShrink }) => !mayGrow && !mayShrink);
  const addedBy = (reading: Reading, { terms }: Equation): number =>
    terms.reduce((sum, term) => (term.line === line ? sum + term.sign * (reading[term.column] ?? 0) : sum), 0);
  return readings
    .filter(({ broken }) => broken > 0)
    .map((other) => other.numbers)
    .filter((other) => countZeros(other, groups) >= countZeros(numbers, groups) && couldBeSlip(other, groups))
    .filter((other) => exact.every((equation) => addedBy(other, equation) === addedBy(numbers, equation)));
}

/** How many columns are zero, totals left out: they follow from the others. */
function countZeros(numbers: Reading, groups: readonly number[]): number {
  const totals = groups.map((_, i) => groups.slice(0, i + 1).reduce((sum, size) => sum + size, -1));
  return numbers.filter((number, column) => number === 0 && !totals.includes(column)).length;
}

/** The identities that tie runs to one another or to known cells; a cell that is not known leaves its equation open to one side. */
function buildEquations(lines: readonly Run[], known: ReadonlyMap<FieldPath, number>, identities: readonly Identity[]): Equation[] {
  const places = new Map(lines.flatMap(({ fields }, line) => fields.map((field, column) => [field, { line, column }] as const)));
  return identities.flatMap(({ left, right }) => {
    const signed = [...left.map((field) => [field, 1] as const), ...right.map((field) => [field, -1] as const)];
    const terms = signed.flatMap(([field, sign]) => {
      const place = places.get(field);
      return place ? [{ ...place, sign }] : [];
    });
    const ownSum = terms.length === signed.length && terms.every(({ line }) => line === terms[0]?.line);
    const unknown = signed.filter(([field]) => !places.has(field) && !known.has(field)).map(([, sign]) => sign);
    const equation: Equation = {
      terms,
      constant: signed.reduce((sum, [field, sign]) => (places.has(field) ? sum : sum + sign * (known.get(field) ?? 0)), 0),
      mayGrow: unknown.includes(1),
      mayShrink: unknown.includes(-1),
    };
    return terms.length === 0 || ownSum || (equation.mayGrow && equation.mayShrink) ? [] : [equation];
  });
}
