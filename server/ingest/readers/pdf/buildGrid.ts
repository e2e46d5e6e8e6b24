/** The lines of one table → its cells. A cell is as large as the room between the walls around it. */
import { boundsOf, type Box, type Rule } from './pageContent.ts';
import type { Ruling } from './findRulings.ts';

/** A cell of a grid: the rows and columns that it covers, the last ones included. */
export interface GridCell {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A grid: the edges of its columns and rows, and its cells from top left to bottom right. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** True when the page ends before the line under the last row, or begins after the line above the first. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

const PROTRUDES = 5;
// A wall may have gaps where lines meet; more than half of it must be there.
const WALL = 0.55;

/**
 * Builds the grid; null when the lines draw no more than one cell. `least` is the least height and width that can hold text,
 * `most` the most boxes that may be drawn.
 */
export function buildGrid({ level, upright }: Ruling, least: number, most: number): Grid | 'tooManyCells' | null {
  const rows = clusterLines(level, least);
  const columns = clusterLines(upright, least);
  const first = { x: columns[0]?.at ?? 0, y: rows[0]?.at ?? 0 };
  const last = { x: columns.at(-1)?.at ?? 0, y: rows.at(-1)?.at ?? 0 };
  const extent = extentOf(level, upright);
  // Tables without outer lines, and tables cut by the end of a page, are closed where their lines end.
  if (extent.left < first.x - PROTRUDES) columns.unshift({ at: extent.left, rules: [] });
  if (extent.right > last.x + PROTRUDES) columns.push({ at: extent.right, rules: [] });
  const openTop = extent.top < first.y - PROTRUDES;
  const openBottom = extent.bottom > last.y + PROTRUDES;
  if (openTop) rows.unshift({ at: extent.top, rules: [] });
  if (openBottom) rows.push({ at: extent.bottom, rules: [] });
  const [width, height] = [columns.length - 1, rows.length - 1];
  if (width < 1 || height < 1 || width * height < 2) return null;
  if (width * height > most) return 'tooManyCells';
  const cells = uniteBoxes(rows, columns);
  return { xs: columns.map(({ at }) => at), ys: rows.map(({ at }) => at), cells, openTop, openBottom };
}

interface Line {
  readonly at: number;
  readonly rules: readonly Rule[];
}

/** Lines too close for text between them are one line. */
function clusterLines(rules: readonly Rule[], least: number): Line[] {
  const lines: { at: number; sum: number; rules: Rule[] }[] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line && rule.at - line.at < least) {
      line.rules.push(rule);
      line.sum += rule.at;
      line.at = line.sum / line.rules.length;
    } else lines.push({ at: rule.at, sum: rule.at, rules: [rule] });
  }
  return lines;
}

function extentOf(level: readonly Rule[], upright: readonly Rule[]): Box {
  const { left, right } = boundsOf(level.map(({ at, from, to }) => ({ left: from, right: to, top: at, bottom: at })));
  const { top, bottom } = boundsOf(upright.map(({ at, from, to }) => ({ left: at, right: at, top: from, bottom: to })));
  return { left, top, right, bottom };
}

/** How much of a stretch a line covers, from 0 to 1. */
function coverage(rules: readonly Rule[], from: number, to: number): number {
  const covered = rules.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return covered / Math.max(to - from, 0.01);
}

/** Boxes of the grid without a wall between them are one cell. */
function uniteBoxes(rows: readonly Line[], columns: readonly Line[]): GridCell[] {
  const [width, height] = [columns.length - 1, rows.length - 1];
  const at = (line: Line | undefined): number => line?.at ?? 0;
  const rootOf = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root] ?? root;
    return (group[i] = root);
  };
  const group = Array.from({ length: width * height }, (_, i) => i);
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const box = r * width + c;
      const wall = columns[c + 1];
      const floor = rows[r + 1];
      if (c + 1 < width && wall && coverage(wall.rules, at(rows[r]), at(rows[r + 1])) < WALL) group[rootOf(box)] = rootOf(box + 1);
      if (r + 1 < height && floor && coverage(floor.rules, at(columns[c]), at(columns[c + 1])) < WALL)
        group[rootOf(box)] = rootOf(box + width);
    }
  }
  const boxes = new Map<number, number[]>();
  for (let i = 0; i < width * height; i++) {
    const own = boxes.get(rootOf(i));
    if (own) own.push(i);
    else boxes.set(rootOf(i), [i]);
  }
  return [...boxes.values()].flatMap((own) => rectangles(own, width)).toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** Boxes in one piece are a cell; where a wall is half drawn they are no rectangle, and each row of them is a cell. */
function rectangles(boxes: readonly number[], width: number): GridCell[] {
  const rows = boxes.map((box) => Math.floor(box / width));
  const columns = boxes.map((box) => box % width);
  const cell = boundsOf(rows.map((row, i) => ({ top: row, bottom: row, left: columns[i] ?? 0, right: columns[i] ?? 0 })));
  if ((cell.bottom - cell.top + 1) * (cell.right - cell.left + 1) === boxes.length) return [cell];
  const cells: GridCell[] = [];
  for (const [i, column] of columns.entries()) {
    const row = rows[i] ?? 0;
    const last = cells.at(-1);
    if (last && last.top === row && last.right === column - 1) cells[cells.length - 1] = { ...last, right: column };
    else cells.push({ top: row, bottom: row, left: column, right: column });
  }
  return cells;
}
