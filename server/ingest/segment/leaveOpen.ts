/** Values of which nothing tells where one number ends and the next begins → cells without a number, which keep what was printed. */
import type { FieldPath } from '../../domain/form.ts';
import { cellOfRun, type PrintedRun } from './readRun.ts';
import { notParted } from './segmentFindings.ts';
import type { SegmentedCells } from './segmentRows.ts';

/** Leaves a row open and says so. */
export function leaveOpen(run: PrintedRun): SegmentedCells {
  return { cells: new Map(run.fields.map((field: FieldPath) => [field, cellOfRun(run, field, null)])), findings: [notParted(run)] };
}
