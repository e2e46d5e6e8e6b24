/** Runs of section two → cells. What may be called certain without sums stands in docs/decisions/0006-run-together-digits.md. */
import type { Cell } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import { unitOf, type FieldPath } from '../../domain/form.ts';
import type { Token } from '../tables/labelledRows.ts';
import { halfWidth } from '../tables/parseCell.ts';
import { cellOfRun, type PrintedRun } from './readRun.ts';
import { runLeftOpen, runsSegmented } from './segmentFindings.ts';
import type { SegmentedCells } from './segmentRows.ts';
import { splitFree, type ColumnKind } from './splitFree.ts';

/** The run that the values of a line are; null when they are values of their own or something else. */
export function findFreeRun(label: Token, values: readonly Token[], fields: readonly FieldPath[]): PrintedRun | null {
  const pieces = values.map(({ text }) => halfWidth(text).trim());
  const [first] = values;
  if (!first || fields.length < 2 || pieces.length >= fields.length) return null;
  const isGlued = values.every(({ place }) => JSON.stringify(place) === JSON.stringify(label.place));
  const isNumeric = pieces.every((piece) => /^[+-]?\d/.test(piece));
  return isGlued && isNumeric ? { fields, raw: pieces.join(' '), pieces, place: first.place } : null;
}

/** Reads a text of a column as a cell. */
export type ReadText = (text: string, field: FieldPath) => Cell;

/** Tells the runs of section two apart. */
export function segmentFree(runs: readonly PrintedRun[], readText: ReadText, steps: number): SegmentedCells {
  const cells = new Map<FieldPath, Cell>();
  const findings: Finding[] = [];
  const told: PrintedRun[] = [];
  const printsAll = everyColumnPrinted(runs);
  for (const run of runs) {
    const ways = splitFree(run.raw, run.fields.map(kindOf), steps);
    for (const [column, field] of run.fields.entries()) cells.set(field, readColumn(run, ways ?? [], column, printsAll ? readText : null));
    const open = run.fields.filter((field) => cells.get(field)?.value === null);
    if (open.length > 0) findings.push(runLeftOpen(run, ways, open));
    else told.push(run);
  }
  const fields = told.flatMap((run) => run.fields);
  return { cells, findings: [...runsSegmented(told, fields), ...findings] };
}

function readColumn(run: PrintedRun, ways: readonly (readonly string[])[], column: number, readText: ReadText | null): Cell {
  const field = run.fields[column] ?? '';
  const texts = new Set(ways.map((way) => way[column]));
  const [only] = texts;
  const isCertain = readText !== null && texts.size === 1 && only !== undefined;
  const value = isCertain ? readText(only, field).value : null;
  return cellOfRun(run, field, value);
}

/**
 * True when the section shows that it prints a number in each column: a line that cannot hold fewer numbers than columns, such as 000
 * or 007, and no line with fewer digits than columns. Otherwise a blank cell may have been lost, and 35 may be one number or two.
 */
function everyColumnPrinted(runs: readonly PrintedRun[]): boolean {
  const digitsOf = ({ raw }: PrintedRun): string => raw.replace(/\D/g, '');
  return (
    runs.some((run) => fewestNumbers(digitsOf(run)) === run.fields.length) && runs.every((run) => digitsOf(run).length >= run.fields.length)
  );
}

/** The least count of numbers in digits: each zero at the beginning is one, what follows can be one. */
function fewestNumbers(digits: string): number {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  return zeros + Number(zeros < digits.length);
}

function kindOf(field: FieldPath): ColumnKind {
  if (field.endsWith('Change')) return 'change';
  return /元$/.test(unitOf(field)) ? 'amount' : 'count';
}
