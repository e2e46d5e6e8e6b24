/** The parts of a table on two pages → one table: repeated heads dropped, rows and labels that the break cut in two joined. */
import type { PieceCell, TablePiece } from './arrangePage.ts';
import { APART } from './joinText.ts';

const SAME_EDGE = 3;
const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]+条)/;
const VALUE = /^[+\-－]?[\d０-９][\d０-９.,，．\s|]*[^\d\s]{0,3}$|^[/／—–-]+$/;

/** Joins `below`, which begins its page, to `above`, which ends the page before; null when they are two tables. */
export function joinTables(above: TablePiece, below: TablePiece): TablePiece | null {
  if (above.xs.length === 0 || below.xs.length === 0) return null;
  const shift = (above.xs[0] ?? 0) - (below.xs[0] ?? 0);
  const moved = below.xs.map((x) => x + shift);
  if (Math.abs((above.xs.at(-1) ?? 0) - (moved.at(-1) ?? 0)) > SAME_EDGE) return null;
  const xs = uniteEdges(above.xs, moved);
  const upper = onEdges(above.cells, above.xs, xs);
  const lower = dropRepeatedHead(upper, onEdges(below.cells, moved, xs));
  const rows = lower.reduce((most, cell) => Math.max(most, cell.bottom + 1), 0);
  if (rows === 0) return above;
  const pairs = meetingCells(upper, lower, above.rows - 1);
  const named = lower.filter((cell) => cell.top === 0 && cell.text !== '' && !pairs.some(({ b }) => b === cell));
  const isSameRow = named.length === 0 && isOneRow(pairs, above.openBottom || below.openTop);
  const offset = isSameRow ? above.rows - 1 : above.rows;
  const joined = pairs.filter((pair) => isSameRow || goesOn(pair));
  const [gone, grown] = [new Set(joined.map(({ b }) => b)), new Map(joined.map((pair) => [pair.a, pair.b]))];
  const cells = [
    ...upper.map((cell) => {
      const rest = grown.get(cell);
      return rest ? { ...cell, bottom: offset + rest.bottom, text: joinTexts(cell.text, rest.text) } : cell;
    }),
    ...lower.filter((cell) => !gone.has(cell)).map((cell) => ({ ...cell, top: cell.top + offset, bottom: cell.bottom + offset })),
  ].toSorted((a, b) => a.top - b.top || a.left - b.left);
  return { ...above, xs, rows: offset + rows, cells, openBottom: below.openBottom };
}

/** The edges of both, those that differ by less than a hair as one. */
function uniteEdges(a: readonly number[], b: readonly number[]): number[] {
  const edges: number[] = [];
  for (const x of [...a, ...b].toSorted((p, q) => p - q)) if (x - (edges.at(-1) ?? -Infinity) > SAME_EDGE) edges.push(x);
  return edges;
}

function onEdges(cells: readonly PieceCell[], own: readonly number[], edges: readonly number[]): PieceCell[] {
  const indexOf = (x = 0): number => {
    const distances = edges.map((edge) => Math.abs(edge - x));
    return distances.indexOf(Math.min(...distances));
  };
  const index = own.map(indexOf);
  return cells.map((cell) => ({ ...cell, left: index[cell.left] ?? 0, right: (index[cell.right + 1] ?? 0) - 1 }));
}

/** Leaves out the first rows of `lower` when they repeat the first rows of `upper`. */
function dropRepeatedHead(upper: readonly PieceCell[], lower: readonly PieceCell[]): PieceCell[] {
  const keyOf = ({ top, bottom, left, right, text }: PieceCell): string => [top, bottom, left, right, text].join(' ');
  const known = new Set(upper.map(keyOf));
  let rows = 0;
  for (let next = 1; next <= 6; next++) {
    const head = lower.filter((cell) => cell.top < next);
    if (!head.every((cell) => known.has(keyOf(cell)))) break;
    if (head.every((cell) => cell.bottom < next) && head.some((cell) => cell.text !== '')) rows = next;
  }
  return lower.filter((cell) => cell.top >= rows).map((cell) => ({ ...cell, top: cell.top - rows, bottom: cell.bottom - rows }));
}

/** A cell that ends the upper page with the one below it that begins the lower. */
interface Pair {
  readonly a: PieceCell;
  readonly b: PieceCell;
}

function meetingCells(upper: readonly PieceCell[], lower: readonly PieceCell[], lastRow: number): Pair[] {
  const first = lower.filter((cell) => cell.top === 0);
  return upper
    .filter((cell) => cell.bottom === lastRow)
    .flatMap((a) => {
      const b = first.find((cell) => cell.left === a.left && cell.right === a.right);
      return b ? [{ a, b }] : [];
    })
    .toSorted((p, q) => p.a.left - q.a.left);
}

/** True when the last row above and the first below are the two ends of one row. `open`: no line closes the row at the break. */
function isOneRow(pairs: readonly Pair[], open: boolean): boolean {
  const values = pairs.filter(({ a, b }) => VALUE.test(a.text) || VALUE.test(b.text));
  const labels = pairs.filter(({ a, b }) => !VALUE.test(a.text) && !VALUE.test(b.text) && (a.text !== '' || b.text !== ''));
  const leaf = labels.at(-1);
  if (!leaf || NUMBERING.test(leaf.b.text)) return leaf !== undefined && leaf.a.text === '' && open && !clash(values);
  // A row that brings numbers and no name of its own ends the row above, even where the two then contradict each other.
  if (clash(values))
    return (
      leaf.b.text === '' &&
      leaf.a.text !== '' &&
      isOwn(leaf) &&
      values.every(({ a, b }) => [a.text, b.text].every((text) => text === '' || VALUE.test(text)))
    );
  if (open || leaf.b.text === '' || leaf.a.text === '') return true;
  const isSplit = values.every(({ a }) => a.text === '') || values.every(({ b }) => b.text === '');
  return isSplit && leaf.a.top === leaf.a.bottom;
}

/** True for the two ends of a cell of one row. */
const isOwn = ({ a, b }: Pair): boolean => a.top === a.bottom && b.top === b.bottom;
const clash = (values: readonly Pair[]): boolean => values.some(({ a, b }) => a.text !== '' && b.text !== '');

/** True when a label that stands beside several rows goes on below the break. */
function goesOn({ a, b }: Pair): boolean {
  if (VALUE.test(a.text) || VALUE.test(b.text) || (a.top === a.bottom && b.top === b.bottom)) return false;
  return a.text === '' || !NUMBERING.test(b.text);
}

function joinTexts(a: string, b: string): string {
  if (a === '' || b === '') return a + b;
  return /[\d０-９.,]$/.test(a) && /^[\d０-９.,]/.test(b) ? a + APART + b : a + b;
}
