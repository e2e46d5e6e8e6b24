/** A drawn table → rows of cells as a reader sees them: a cell that spans rows belongs to each, one that spans columns is one cell. */
import type { SourceCell, TableBlock } from '../readers/sourceDocument.ts';

/** A cell that hangs down from a row above. */
interface Hanging {
  readonly cell: SourceCell;
  readonly column: number;
  /** How many more rows it hangs over. */
  readonly rows: number;
}

/** Undoes row spans. Column spans are not repeated: the order of cells, not their column, tells fields apart. */
export function expandSpans(table: TableBlock): SourceCell[][] {
  let hanging: readonly Hanging[] = [];
  return table.rows.map((row) => {
    const placed = placeRow(row, hanging);
    hanging = placed.filter(({ rows }) => rows > 0);
    return placed.map(({ cell }) => cell);
  });
}

/** The cells of one row, its own and those from above, in the order of their columns. */
function placeRow(own: readonly SourceCell[], above: readonly Hanging[]): Hanging[] {
  const placed: Hanging[] = [];
  let column = 0;
  let i = 0;
  let j = 0;
  while (i < own.length || j < above.length) {
    const cell = own[i];
    const hung = above[j];
    if (hung && (!cell || hung.column <= column)) {
      placed.push({ ...hung, rows: hung.rows - 1 });
      column = Math.max(column, hung.column + hung.cell.colspan);
      j += 1;
    } else if (cell) {
      placed.push({ cell, column, rows: cell.rowspan - 1 });
      column += cell.colspan;
      i += 1;
    }
  }
  return placed;
}
