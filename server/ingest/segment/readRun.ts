/** Values of a row → the pieces of a run, when they are one; and a run that was told apart → cells. */
import type { Cell } from '../../domain/cell.ts';
import { unitOf, type FieldPath } from '../../domain/form.ts';
import type { Token } from '../tables/labelledRows.ts';
import { halfWidth } from '../tables/parseCell.ts';
import { addsUp } from './addsUp.ts';
import { piecesOf, splitRun, type CountedReading, type RunShape } from './splitRun.ts';

/** A run as the document prints it, with the fields that it should fill. */
export interface PrintedRun {
  readonly fields: readonly FieldPath[];
  /** The digits, with the spaces that part some of them. */
  readonly raw: string;
  readonly pieces: readonly string[];
  readonly place: Token['place'] | null;
}

/** The values of a row as they are printed, whatever they are. */
export function printedRunOf(fields: readonly FieldPath[], values: readonly Token[]): PrintedRun {
  const pieces = values.map(({ text }) => halfWidth(text));
  return { fields, raw: pieces.join(' '), pieces, place: values[0]?.place ?? null };
}

/**
 * The run that values are; null when they are values of their own. Fewer pieces than columns are a run when one piece holds several
 * numbers for certain (it begins with a zero), or when all stood in one text.
 */
export function findRun(values: readonly Token[], fields: readonly FieldPath[]): PrintedRun | null {
  const columns = fields.length;
  if (values.filter(({ text }) => /\S/.test(text)).length >= columns) return null;
  const pieces = values.flatMap(({ text }) => piecesOf(halfWidth(text)));
  const digits = pieces.join('').length;
  if (pieces.length === 0 || pieces.length >= columns || digits < columns || !pieces.every((piece) => /^\d+$/.test(piece))) return null;
  const isGlued = pieces.some((piece) => /^0\d/.test(piece)) || pieces.length === 1 || stoodTogether(values);
  return isGlued ? { fields, raw: pieces.join(' '), pieces, place: values[0]?.place ?? null } : null;
}

/** True when values stood in one line or one cell of the source. */
function stoodTogether(values: readonly Token[]): boolean {
  const places = new Set(values.filter(({ text }) => text !== '').map(({ place }) => JSON.stringify(place)));
  return places.size === 1;
}

// Rows with more values than this beside their columns are no row.
const MOST_STRAYS = 2;

/** Every way to drop values of a row that has too many: a number of a page may have got among them. */
export function dropStrays(numbers: readonly number[], columns: number): CountedReading[] {
  const strays = numbers.length - columns;
  if (strays < 1 || strays > MOST_STRAYS) return [];
  const kept = new Map<string, CountedReading>();
  for (const row of without(numbers, strays)) {
    kept.set(row.join(' '), { numbers: row, broken: Number(!addsUp(row)) });
  }
  return [...kept.values()];
}

function without(numbers: readonly number[], count: number): number[][] {
  if (count === 0) return [[...numbers]];
  return numbers.flatMap((_, i) => without([...numbers.slice(0, i), ...numbers.slice(i + 1)], count - 1));
}

/** The readings of a run, with those that nearly add up where they can be looked through; null where not even the others can. */
export function readingsOf({ pieces }: PrintedRun, groups: RunShape['groups'], steps: number): CountedReading[] | null {
  return splitRun(pieces, { groups, broken: 1 }, steps) ?? splitRun(pieces, { groups, broken: 0 }, steps);
}

/** A cell that a run gives: its number, or none where it is not certain. The raw text is that of the whole run. */
export function cellOfRun({ raw, place }: PrintedRun, field: FieldPath, value: number | null): Cell {
  const unit = unitOf(field);
  if (value === null) return { raw, value, status: 'TEXT', unit, note: null, place };
  return { raw, value, status: 'REPORTED', unit, note: raw.replaceAll(' ', '') === String(value) ? null : `由“${raw}”分出`, place };
}
