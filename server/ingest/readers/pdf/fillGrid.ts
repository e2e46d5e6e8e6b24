/** A grid and the characters on it → the text of each cell. A number that runs over a line belongs to one cell, or to none for certain. */
import type { Grid, GridCell } from './buildGrid.ts';
import { findLines, textOfCell } from './joinText.ts';
import { UNKNOWN_CHAR } from './normalChar.ts';
import { boundsOf, middleX, middleY, type Box, type Glyph } from './pageContent.ts';

/** A cell with its text. */
export interface FilledCell extends GridCell {
  readonly text: string;
}

/** A grid with its texts. */
export interface FilledGrid extends Omit<Grid, 'cells'> {
  readonly cells: readonly FilledCell[];
}

const PART_OF_NUMBER = /[\d０-９.．,，]/;
const CLEAR_GAP = 0.1;

/** The box that a grid covers. */
export function boxOfGrid({ xs, ys }: Grid): Box {
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
}

/** Fills the cells. */
export function fillGrid(grid: Grid, glyphs: readonly Glyph[]): FilledGrid {
  const cellAt = cellFinder(grid);
  const held = new Map<GridCell, Glyph[]>(grid.cells.map((cell) => [cell, []]));
  const unclear = new Set<GridCell>();
  const moved = new Map<Glyph, GridCell>();
  for (const number of numbersOverLines(glyphs, cellAt)) {
    const cells = new Set(number.map((glyph) => cellAt(middleX(glyph), middleY(glyph))));
    const whole = boundsOf(number);
    const home = cellAt(middleX(whole), middleY(whole));
    if (new Set(number.map((glyph) => glyph.run)).size === 1 && home) for (const glyph of number) moved.set(glyph, home);
    else for (const cell of cells) if (cell) unclear.add(cell);
  }
  for (const glyph of glyphs) {
    const cell = moved.get(glyph) ?? cellAt(middleX(glyph), middleY(glyph));
    if (cell) held.get(cell)?.push(glyph);
  }
  const cells = grid.cells.map((cell) => {
    const text = textOfCell(held.get(cell) ?? [], span(grid.xs, cell.left, cell.right), span(grid.ys, cell.top, cell.bottom));
    return { ...cell, text: unclear.has(cell) ? text + UNKNOWN_CHAR : text };
  });
  return { ...grid, cells };
}

const span = (edges: readonly number[], first: number, last: number): number => (edges[last + 1] ?? 0) - (edges[first] ?? 0);

/** Finds the cell at a point. */
function cellFinder({ xs, ys, cells }: Grid): (x: number, y: number) => GridCell | undefined {
  const width = xs.length - 1;
  const at: GridCell[] = [];
  for (const cell of cells)
    for (let r = cell.top; r <= cell.bottom; r++) for (let c = cell.left; c <= cell.right; c++) at[r * width + c] = cell;
  return (x, y) => {
    const [row, column] = [indexOf(ys, y), indexOf(xs, x)];
    return row < 0 || column < 0 ? undefined : at[row * width + column];
  };
}

/** The stretch of the edges that holds a value; -1 for none. */
function indexOf(edges: readonly number[], value: number): number {
  if (value < (edges[0] ?? 0) || value > (edges.at(-1) ?? 0)) return -1;
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Numbers whose characters stand in more than one cell without a gap at the line. */
function numbersOverLines(glyphs: readonly Glyph[], cellAt: (x: number, y: number) => GridCell | undefined): Glyph[][] {
  const numbers: Glyph[][] = [];
  for (const line of findLines(glyphs.filter((glyph) => glyph.turn === 0 && PART_OF_NUMBER.test(glyph.char)))) {
    let number: Glyph[] = [];
    for (const glyph of line.glyphs) {
      const before = number.at(-1);
      const joined = before && (before.run === glyph.run || glyph.left - before.right < CLEAR_GAP * glyph.size);
      if (!joined) numbers.push((number = []));
      number.push(glyph);
    }
  }
  return numbers.filter((number) => new Set(number.map((glyph) => cellAt(middleX(glyph), middleY(glyph)))).size > 1);
}
