/** A drawn table → rows of cells as a reader sees them: a cell that spans rows belongs to each, one that spans columns is one cell. */
import type { SourceCell, TableBlock } from '../readers/sourceDocument.ts';

/** Undoes row spans. Column spans are not repeated: the order of cells, not their column, tells fields apart. */
export function expandSpans(table: TableBlock): SourceCell[][] {
  // Column → the cell that still hangs down over it, and for how many rows.
  let hanging = new Map<number, { cell: SourceCell; rows: number }>();
  return table.rows.map((row) => {
    const drawn: SourceCell[] = [];
    const next = new Map<number, { cell: SourceCell; rows: number }>();
    const own = [...row];
    let column = 0;
    while (own.length > 0 || hanging.has(column)) {
      const above = hanging.get(column);
      const cell = above?.cell ?? own.shift();
      if (!cell) break;
      const rows = (above?.rows ?? cell.rowspan) - 1;
      for (let i = 0; i < cell.colspan; i++) if (rows > 0) next.set(column + i, { cell, rows });
      drawn.push(cell);
      column += cell.colspan;
    }
    hanging = next;
    return drawn;
  });
}
