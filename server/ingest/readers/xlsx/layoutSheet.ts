/**
 * The cells of a sheet → text and one table. Titles above the table are text. Rows and columns that say nothing or are hidden are left
 * out; a blank cell in a column that says something is a cell. Places are those of the sheet.
 */
import { NOWHERE, type Place } from '../../../domain/cell.ts';
import { collapseLines, collapseSpace, type Block, type SourceCell } from '../sourceDocument.ts';
import type { Sheet, SheetCell, SheetRange } from './readSheet.ts';

/** Where the sheet stands among the visible ones, and how many tables stand before it. */
export interface SheetPosition {
  readonly page: number;
  readonly table: number;
}

/** Lays out a sheet; null when the rectangle round its cells is larger than `cells`. */
export function layoutSheet(sheet: Sheet, position: SheetPosition, cells: number): Block[] | null {
  const grid = new SheetGrid(sheet, cells);
  if (grid.isTooWide) return null;
  const lines = grid.rows.map((row) => ({ row, filled: grid.filledIn(row) }));
  const first = lines.findIndex(({ filled }) => filled.length > 1);
  const titles = first < 0 ? lines : lines.slice(0, first);
  const drawn = first < 0 ? [] : lines.slice(first);
  // Titles above the table may be wider than it.
  const columns = [...new Set(drawn.flatMap(({ filled }) => filled.map(({ column }) => column)))].toSorted((a, b) => a - b);
  if (drawn.length * columns.length > cells) return null;
  const drawnRows = drawn.map(({ row }) => row);
  const placeOf = (row: number, column: number): Place => ({
    ...NOWHERE,
    page: position.page,
    table: position.table + 1,
    row,
    cell: column,
  });
  const rows = drawn.map(({ row }, r) =>
    columns.flatMap((column, c): SourceCell[] => {
      const range = grid.mergeAt(row, column);
      const isFirst = !range || ((r === 0 || (drawn[r - 1]?.row ?? 0) < range.top) && (c === 0 || (columns[c - 1] ?? 0) < range.left));
      if (!isFirst) return [];
      const rowspan = range ? countUpTo(drawnRows, range.bottom) - r : 1;
      const colspan = range ? countUpTo(columns, range.right) - c : 1;
      return [{ text: grid.textAt(row, column), rowspan, colspan, place: placeOf(row, column) }];
    }),
  );
  const texts = titles.flatMap(({ row, filled }) =>
    filled.map(({ text, column }): Block => ({ kind: 'text', text: collapseSpace(text), place: { ...placeOf(row, column), table: null } })),
  );
  return rows.length === 0 ? texts : [...texts, { kind: 'table', rows, place: { ...placeOf(0, 0), row: null, cell: null } }];
}

/** Cells by their place, with what is merged counted as the cell at its corner and what is hidden left out. */
class SheetGrid {
  /** The rows that say something, in order. */
  readonly rows: readonly number[];
  /** True when merges reach over more rows that say something than cells are allowed. */
  readonly isTooWide: boolean;
  private readonly byRow = new Map<number, Map<number, SheetCell>>();
  /** The merges over each row, by their first column. */
  private readonly mergesByRow = new Map<number, SheetRange[]>();

  constructor(sheet: Sheet, cells: number) {
    this.isTooWide = !this.indexMerges(sheet, cells);
    for (const cell of sheet.cells) {
      const { row, column } = cell;
      const isHidden = sheet.hiddenRows.has(row) || sheet.hiddenColumns.some((range) => holds(range, row, column));
      if (cell.text.trim() === '' || isHidden) continue;
      const range = this.mergeAt(row, column);
      // What stands under a merged cell is not shown.
      if (range && (range.top !== row || range.left !== column)) continue;
      const filled = this.byRow.get(row) ?? new Map<number, SheetCell>();
      this.byRow.set(row, filled.set(column, cell));
    }
    this.rows = [...this.byRow.keys()].toSorted((a, b) => a - b);
  }

  /** Only rows that say something are looked at: a merge may reach over a million that do not. False when even those are too many. */
  private indexMerges({ cells, merges }: Sheet, most: number): boolean {
    const rows = [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b);
    let pairs = 0;
    for (const range of merges.filter(({ top, left, bottom, right }) => bottom > top || right > left)) {
      for (const row of rows.slice(countUpTo(rows, range.top - 1), countUpTo(rows, range.bottom))) {
        if (++pairs > most) return false;
        const over = this.mergesByRow.get(row);
        if (over) over.push(range);
        else this.mergesByRow.set(row, [range]);
      }
    }
    for (const over of this.mergesByRow.values()) over.sort((a, b) => a.left - b.left);
    return true;
  }

  filledIn(row: number): SheetCell[] {
    return [...(this.byRow.get(row)?.values() ?? [])].toSorted((a, b) => a.column - b.column);
  }

  textAt(row: number, column: number): string {
    const range = this.mergeAt(row, column);
    return collapseLines(this.byRow.get(range?.top ?? row)?.get(range?.left ?? column)?.text ?? '');
  }

  mergeAt(row: number, column: number): SheetRange | null {
    const over = this.mergesByRow.get(row) ?? [];
    const last = over[countUpTo(over, column, ({ left }) => left) - 1];
    return last && holds(last, row, column) ? last : null;
  }
}

const holds = ({ top, left, bottom, right }: SheetRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** How many items of an ordered list are at most `limit`. */
function countUpTo<T>(items: readonly T[], limit: number, valueOf: (item: T) => number = Number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && valueOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
