/** A page → what stands on it from top to bottom: tables with their cells filled, and lines of text. */
import { buildGrid, type Grid } from './buildGrid.ts';
import { boxOfGrid, fillGrid, type FilledCell } from './fillGrid.ts';
import { groupRules, joinRules, type Ruling } from './findRulings.ts';
import { findLines, textOfCell, textOfLine, type TextLine } from './joinText.ts';
import { middleX, middleY, type Box, type Glyph, type PageContent } from './pageContent.ts';

/** A cell with the page it stands on. */
export interface PieceCell extends FilledCell {
  readonly page: number;
}

/** A table, or the part of it that one page holds. */
export interface TablePiece {
  readonly kind: 'table';
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly PieceCell[];
  readonly openTop: boolean;
  readonly openBottom: boolean;
  readonly box: Box;
}

/** A line of text. */
export interface LinePiece {
  readonly kind: 'line';
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

export type Piece = TablePiece | LinePiece;

/** A page in pieces. */
export interface ArrangedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

// Between two lines there must be room for text, or they are one.
const LEAST_OF_SIZE = 0.45;
const LEAST = 2.2;

/** Arranges a page. */
export function arrangePage(page: PageContent): ArrangedPage {
  const grids = groupRules(joinRules(page.level), joinRules(page.upright)).flatMap((ruling) => gridOf(ruling, page.glyphs));
  const { held, free } = share(page.glyphs, grids);
  const tables = grids.map((grid): TablePiece => {
    const { xs, ys, cells, openTop, openBottom } = fillGrid(grid, held.get(grid) ?? []);
    const placed = cells.map((cell) => ({ ...cell, page: page.number }));
    return { kind: 'table', xs, rows: ys.length - 1, cells: placed, openTop, openBottom, box: boxOfGrid(grid) };
  });
  const lines = findLines(free.filter((glyph) => glyph.turn === 0)).map(linePiece);
  const pieces = [...tables, ...lines, ...turnedText(free)].toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return { number: page.number, width: page.width, height: page.height, pieces };
}

function gridOf(ruling: Ruling, glyphs: readonly Glyph[]): Grid[] {
  const [top, bottom] = endsOf(ruling.upright.flatMap(({ from, to }) => [from, to]));
  const sizes = glyphs.filter((glyph) => middleY(glyph) > top && middleY(glyph) < bottom).map(({ size }) => size);
  const middle = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const grid = buildGrid(ruling, Math.max(LEAST, LEAST_OF_SIZE * middle));
  return grid ? [grid] : [];
}

const endsOf = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Infinity),
  values.reduce((a, b) => Math.max(a, b), -Infinity),
];

/** Gives every character to the smallest grid that it stands on; what stands on none is free. */
function share(glyphs: readonly Glyph[], grids: readonly Grid[]): { held: Map<Grid, Glyph[]>; free: Glyph[] } {
  const boxes = grids.map((grid) => ({ grid, box: boxOfGrid(grid) })).toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
  const held = new Map<Grid, Glyph[]>(grids.map((grid) => [grid, []]));
  const free: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = [middleX(glyph), middleY(glyph)];
    const home = boxes.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    if (home) held.get(home.grid)?.push(glyph);
    else free.push(glyph);
  }
  return { held, free };
}

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

function linePiece(line: TextLine): LinePiece {
  const { left, right, top, bottom, size } = line;
  return { kind: 'line', text: textOfLine(line), size, box: { left, right, top, bottom } };
}

/** Text beside tables that runs up or down. */
function turnedText(free: readonly Glyph[]): LinePiece[] {
  const turned = free.filter((glyph) => glyph.turn !== 0);
  if (turned.length === 0) return [];
  const [left, right] = endsOf(turned.flatMap((glyph) => [glyph.left, glyph.right]));
  const [top, bottom] = endsOf(turned.flatMap((glyph) => [glyph.top, glyph.bottom]));
  const text = textOfCell(turned, right - left, bottom - top);
  return [{ kind: 'line', text, size: turned[0]?.size ?? 0, box: { left, right, top, bottom } }];
}
