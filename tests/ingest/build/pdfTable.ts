/** A printed table → a tall sheet: its lines of text, the edges of its cells, and where its rows end. Pages are cut from it later. */
import { gridOf } from './gridOf.ts';
import { emsOf, LINE_HEIGHT, wrap, type PdfLayout, type SetLine } from './pdfLayout.ts';
import type { PrintedCell } from './printedBlock.ts';

/** A cell where it stands on the tall sheet. */
export interface SetCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly SetLine[];
}

/** The tall sheet. */
export interface TallTable {
  readonly cells: readonly SetCell[];
  /** The upper edge of each row, and the lower edge of the last. */
  readonly edges: readonly number[];
  readonly left: number;
  readonly right: number;
}

const PAD = 4;

/** Sets a table as wide as the text. */
export function setTable(rows: readonly (readonly PrintedCell[])[], layout: PdfLayout): TallTable {
  const grid = gridOf(rows);
  const xs = columnEdges(grid, layout);
  const placed = grid.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!cell) return [];
      const [left, right] = [xs[c] ?? 0, xs[c + (cell.colspan ?? 1)] ?? 0];
      const lines = wrap(cell.text, (right - left - 2 * PAD) / layout.fontSize);
      return [{ cell, row: r, left, right, lines }];
    }),
  );
  const heights = rowHeights(placed, rows.length, layout.fontSize * LINE_HEIGHT);
  const edges = heights.reduce<number[]>((all, height) => [...all, (all.at(-1) ?? 0) + height], [0]);
  const cells = placed.map(({ cell, row, left, right, lines }): SetCell => {
    const [top, bottom] = [edges[row] ?? 0, edges[row + (cell.rowspan ?? 1)] ?? 0];
    return { left, right, top, bottom, lines: setLines(lines, { left, right, top, bottom }, isCentred(cell), layout.fontSize) };
  });
  return { cells, edges, left: xs[0] ?? 0, right: xs.at(-1) ?? 0 };
}

const isCentred = ({ isValue, rowspan = 1, text }: PrintedCell): boolean => isValue === true || rowspan > 1 || text.length < 6;

/** Number columns are as wide as their numbers, at least two ems; the others share what is left by the length of their labels. */
function columnEdges(grid: readonly (readonly (PrintedCell | null)[])[], { width, margin, fontSize }: PdfLayout): number[] {
  const count = grid[0]?.length ?? 0;
  const wanted = Array.from({ length: count }, (_, c) => {
    const own = grid.flatMap((row) => (row[c] && (row[c].colspan ?? 1) === 1 ? [row[c]] : []));
    const values = own.filter((cell) => cell.isValue);
    const longest = Math.max(2, ...(values.length > 0 ? values : own).map((cell) => Math.min(emsOf(cell.text), 14)));
    return longest * fontSize + 2 * PAD;
  });
  const scale = (width - 2 * margin) / wanted.reduce((sum, one) => sum + one, 0);
  return wanted.reduce<number[]>((edges, one) => [...edges, (edges.at(-1) ?? 0) + one * scale], [margin]);
}

interface PlacedCell {
  readonly cell: PrintedCell;
  readonly row: number;
  readonly lines: readonly string[];
}

/** Every row is as high as its fullest cell; cells over several rows stretch their last one. */
function rowHeights(placed: readonly PlacedCell[], count: number, lineHeight: number): number[] {
  const heights = Array.from({ length: count }, () => lineHeight + 2 * PAD);
  for (const { cell, row, lines } of placed.toSorted((a, b) => (a.cell.rowspan ?? 1) - (b.cell.rowspan ?? 1))) {
    const last = Math.min(row + (cell.rowspan ?? 1), count) - 1;
    const above = heights.slice(row, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, lines.length * lineHeight + 2 * PAD - above);
  }
  return heights;
}

function setLines(
  lines: readonly string[],
  box: { left: number; right: number; top: number; bottom: number },
  centred: boolean,
  size: number,
): SetLine[] {
  const first = (box.top + box.bottom - lines.length * size * LINE_HEIGHT) / 2;
  return lines.map((text, i) => ({
    text,
    x: centred ? (box.left + box.right - emsOf(text) * size) / 2 : box.left + PAD,
    baseline: first + (i + 0.5) * size * LINE_HEIGHT + 0.35 * size,
    size,
  }));
}
