/** A printed table → its grid: a cell stands where it begins, null where it only spans to. */
import type { PrintedCell } from './printedBlock.ts';

/** The grid, all rows equally wide. */
export function gridOf(rows: readonly (readonly PrintedCell[])[]): (PrintedCell | null)[][] {
  const taken = rows.map((): Map<number, PrintedCell | null> => new Map());
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (taken[r]?.has(column)) column += 1;
      for (let down = 0; down < (cell.rowspan ?? 1); down++)
        for (let right = 0; right < (cell.colspan ?? 1); right++)
          taken[r + down]?.set(column + right, down === 0 && right === 0 ? cell : null);
      column += cell.colspan ?? 1;
    }
  }
  const width = Math.max(0, ...taken.flatMap((row) => [...row.keys()].map((column) => column + 1)));
  return taken.map((row) => Array.from({ length: width }, (_, column) => row.get(column) ?? null));
}
