/** A page → what stands on it from top to bottom: tables with their cells filled, and lines of text. */
import { alignColumns } from './alignColumns.ts';
import type { AlignedTable } from './alignedTable.ts';
import { buildGrid, type Grid } from './buildGrid.ts';
import { boxOfGrid, fillGrid, type FilledCell } from './fillGrid.ts';
import { groupRules, joinRules, type Ruling } from './findRulings.ts';
import { findLines, textOfCell, textOfLine, type TextLine } from './joinText.ts';
import { boundsOf, middleX, middleY, widthOf, type Box, type Glyph, type PageContent } from './pageContent.ts';

/** A cell with the page it stands on. */
export interface PieceCell extends FilledCell {
  readonly page: number;
}

/** A table, or the part of it that one page holds. */
export interface TablePiece {
  readonly kind: 'table';
  /** The edges of its columns; none for a table without lines, which is never joined to another. */
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
  /** Which limit the page goes past, if any; its pieces are then none. */
  readonly cut: 'cells' | 'lines' | null;
}

/** What a page may hold at most. */
export interface PageLimits {
  readonly cells: number;
  readonly lines: number;
}

// Between two lines there must be room for text, or they are one.
const LEAST_OF_SIZE = 0.45;
const LEAST = 2.2;

/** Arranges a page. */
export function arrangePage(page: PageContent, limits: PageLimits): ArrangedPage {
  const { number, width, height } = page;
  const cutAt = (cut: ArrangedPage['cut']): ArrangedPage => ({ number, width, height, pieces: [], cut });
  const [level, upright] = [joinRules(page.level), joinRules(page.upright)];
  if (level.length + upright.length > limits.lines) return cutAt('lines');
  const grids: Grid[] = [];
  for (const ruling of groupRules(level, upright)) {
    const grid = buildGrid(ruling, leastRoom(ruling, page.glyphs), limits.cells);
    if (grid === 'tooManyCells') return cutAt('cells');
    if (grid) grids.push(grid);
  }
  const { held, free } = share(page.glyphs, grids);
  const tables = grids.map((grid): TablePiece => {
    const { xs, ys, cells, openTop, openBottom } = fillGrid(grid, held.get(grid) ?? []);
    const placed = cells.map((cell) => ({ ...cell, page: page.number }));
    return { kind: 'table', xs, rows: ys.length - 1, cells: placed, openTop, openBottom, box: boxOfGrid(grid) };
  });
  const { tables: aligned, rest } = alignColumns(findLines(free.filter((glyph) => glyph.turn === 0)), page.width);
  const pieces = [
    ...tables,
    ...aligned.map((table) => alignedPiece(table, page.number)),
    ...rest.map(linePiece),
    ...turnedText(free),
  ].toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return { number, width, height, pieces, cut: null };
}

/** The least room between two lines that can hold text of the size that stands there. */
function leastRoom(ruling: Ruling, glyphs: readonly Glyph[]): number {
  const { top, bottom } = boundsOf(ruling.upright.map(({ at, from, to }) => ({ left: at, right: at, top: from, bottom: to })));
  const sizes = glyphs.filter((glyph) => middleY(glyph) > top && middleY(glyph) < bottom).map(({ size }) => size);
  const middle = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return Math.max(LEAST, LEAST_OF_SIZE * middle);
}

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

function alignedPiece({ rows, box }: AlignedTable, page: number): TablePiece {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ text, page, top: row, bottom: row, left: column, right: column })),
  );
  return { kind: 'table', xs: [], rows: rows.length, cells, openTop: false, openBottom: false, box };
}

function linePiece(line: TextLine): LinePiece {
  const { left, right, top, bottom, size } = line;
  return { kind: 'line', text: textOfLine(line), size, box: { left, right, top, bottom } };
}

/** Text beside tables that runs up or down. */
function turnedText(free: readonly Glyph[]): LinePiece[] {
  const turned = free.filter((glyph) => glyph.turn !== 0);
  if (turned.length === 0) return [];
  const box = boundsOf(turned);
  const text = textOfCell(turned, widthOf(box), box.bottom - box.top);
  return [{ kind: 'line', text, size: turned[0]?.size ?? 0, box }];
}
