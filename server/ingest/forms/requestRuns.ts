/** Rows of section three as met → what is to be told apart in them: numbers that run together or are torn, strays, and lost blanks. */
import { requestFieldsOf } from '../../domain/form.ts';
import { APPLICANT_IDS } from '../../domain/requestRows.ts';
import type { ReadLimits } from '../readers/sourceDocument.ts';
import { addsUp } from '../segment/addsUp.ts';
import { joinPieces } from '../segment/joinPieces.ts';
import { dropStrays, findRun, printedRunOf, readingsOf, type PrintedRun } from '../segment/readRun.ts';
import type { RowRun } from '../segment/segmentRows.ts';
import type { CountedReading } from '../segment/splitRun.ts';
import { parseCell } from '../tables/parseCell.ts';
import type { MetRow } from './meetRows.ts';
import { hasSoft, type Spacing } from './tellSpacing.ts';

const WIDTH = APPLICANT_IDS.length;
/** How the columns of a row add up. */
export const GROUPS: readonly number[] = [WIDTH];

/** The numbers of a row; what is no number counts as zero. */
export const numbersIn = ({ values }: MetRow): number[] => values.map(({ text }) => parseCell(text).value ?? 0);

/**
 * In a text whose other rows lost blank cells, a row of seven numbers that does not add up may have lost one too, and have the number of a
 * page in its place: only its columns can say that it has not.
 */
export function isDoubtful(row: MetRow, others: readonly MetRow[]): boolean {
  const isShort = ({ drawn, values }: MetRow): boolean => !drawn && values.length > 0 && values.length < WIDTH;
  return !row.drawn && row.values.length === WIDTH && !addsUp(numbersIn(row)) && others.some(isShort);
}

/** A row that must be told apart: numbers that run together, or one number too many. Null when its values are its own. */
export function toRun({ row, values, drawn }: MetRow, { segmentSteps }: ReadLimits): RowRun | null {
  const fields = requestFieldsOf(row);
  const run = findRun(values, fields);
  if (run) return { run, readings: readingsOf(run, GROUPS, segmentSteps), kind: 'run' };
  const printed = values.filter(({ text }) => text !== '');
  const numbers = printed.map(({ text }) => parseCell(text));
  if (drawn || numbers.some(({ status }) => status !== 'REPORTED')) return null;
  const readings = dropStrays(
    numbers.map(({ value }) => value ?? 0),
    WIDTH,
  );
  return readings.length === 0 ? null : { run: printedRunOf(fields, printed), readings, kind: 'stray' };
}

/** A row whose spaces may stand inside its numbers, where the table shows that they do. */
export function toSpacedRun({ row, values, drawn }: MetRow, spacing: Spacing, { segmentSteps }: ReadLimits): RowRun | null {
  if (drawn || spacing !== 'digits' || !hasSoft(values)) return null;
  const run = printedRunOf(requestFieldsOf(row), values);
  const readings = readSpaced(run, segmentSteps);
  return readings === 'untold' ? { run, readings: [], kind: 'untold' } : { run, readings, kind: 'run' };
}

/** What a row can be whose spaces part nothing for certain. Signs among its numbers, or a blank that may be lost, leave it open. */
function readSpaced(run: PrintedRun, steps: number): readonly CountedReading[] | null | 'untold' {
  const { pieces } = run;
  if (!pieces.every((piece) => /^\d+$/.test(piece))) return 'untold';
  if (pieces.length < WIDTH) return readingsOf({ ...run, pieces: [pieces.join('')] }, GROUPS, steps);
  const { readings, isOpen } = joinPieces(pieces, WIDTH);
  return isOpen ? 'untold' : readings;
}

/** The number of a page below a row that stands on one line is no value of it; a value that was wrapped adds up with the others. */
export function withoutStrayLine(met: MetRow): MetRow {
  const { values, drawn } = met;
  const last = values.at(-1);
  const lines = new Set(values.slice(0, -1).map(({ place }) => place.line));
  if (drawn || values.length < 3 || lines.size > 1 || lines.has(null) || lines.has(last?.place.line ?? null)) return met;
  return values.length === WIDTH && addsUp(numbersIn(met)) ? met : { ...met, values: values.slice(0, -1) };
}

/** True where a row of running text has fewer digits than columns, or none: its blank cells are gone. */
export function lacksCells(met: readonly MetRow[], chosen: readonly MetRow[]): boolean {
  const digitsOf = ({ values }: MetRow): number => values.map(({ text }) => text.replace(/[^\d/—-]/g, '')).join('').length;
  const filled = new Set(chosen.map(({ row }) => row));
  return chosen.some((row) => !row.drawn && digitsOf(row) < WIDTH) || met.some(({ row, drawn }) => !drawn && !filled.has(row));
}
