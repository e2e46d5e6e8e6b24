/** The runs of one section → cells and findings. */
import type { Finding } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/form.ts';
import type { Identity } from '../../domain/identities.ts';
import type { Cell } from '../../domain/cell.ts';
import { cellOfRun, type PrintedRun } from './readRun.ts';
import { notParted, runLeftOpen, runsSegmented, strayLeftOut } from './segmentFindings.ts';
import { segmentRuns } from './segmentRuns.ts';
import type { CountedReading } from './splitRun.ts';

/** A run with the ways to read it. */
export interface RowRun {
  readonly run: PrintedRun;
  /** Null when there are more than can be looked through. */
  readonly readings: readonly CountedReading[] | null;
  /** Numbers that run together, a row with a number too many, or one of which nothing tells where its numbers part. */
  readonly kind: 'run' | 'stray' | 'untold';
}

/** What else is known of the section. */
export interface KnownTable {
  readonly known: ReadonlyMap<FieldPath, number>;
  readonly identities: readonly Identity[];
  /** How the columns of each row add up. */
  readonly groups: readonly number[];
  /** True where rows have lost blank cells, so that others may have as well: a sum of the row alone is then not enough. */
  readonly lacksCells?: boolean;
}

/** The cells that runs give, with what there is to say about them. */
export interface SegmentedCells {
  readonly cells: ReadonlyMap<FieldPath, Cell>;
  readonly findings: readonly Finding[];
}

/** Tells the runs of a section apart. */
export function segmentRows(
  rows: readonly RowRun[],
  { known, identities, groups, lacksCells = false }: KnownTable,
  steps: number,
): SegmentedCells {
  if (rows.length === 0) return { cells: new Map(), findings: [] };
  const cells = new Map<FieldPath, Cell>();
  const findings: Finding[] = [];
  const told: PrintedRun[] = [];
  const results = segmentRuns(
    rows.map(({ run, readings, kind }) => ({
      fields: run.fields,
      groups,
      readings: readings ?? [],
      needsColumns: kind === 'stray' || lacksCells,
    })),
    known,
    identities,
    steps,
  );
  for (const [i, { run, readings, kind }] of rows.entries()) {
    const result = results[i];
    for (const [column, field] of run.fields.entries()) cells.set(field, cellOfRun(run, field, result?.values[column] ?? null));
    const open = run.fields.filter((field) => cells.get(field)?.value === null);
    if (kind === 'untold') findings.push(notParted(run));
    else if (open.length > 0) findings.push(runLeftOpen(run, readings && (result?.candidates ?? []), open, kind));
    else if (kind === 'stray') findings.push(strayLeftOut(run));
    else told.push(run);
  }
  const fields = told.flatMap((run) => run.fields);
  return { cells, findings: [...runsSegmented(told, fields), ...findings] };
}
