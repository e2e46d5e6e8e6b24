/** Arranged pages → the blocks of the document: tables and paragraphs run on over the end of a page. */
import { NOWHERE, type Place } from '../../../domain/cell.ts';
import type { Block, SourceCell, TableBlock } from '../sourceDocument.ts';
import { collapseSpace } from '../sourceDocument.ts';
import type { ArrangedPage, LinePiece, TablePiece } from './arrangePage.ts';
import { joinTables } from './joinTables.ts';

/** A paragraph while its lines are gathered. */
interface Paragraph {
  readonly kind: 'paragraph';
  text: string;
  last: LinePiece;
  page: ArrangedPage;
  readonly place: Place;
}

const STARTS_ANEW = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．](?!\d)|[●■◆★▲•])/;

/** Joins pages. */
export function joinPages(pages: readonly ArrangedPage[]): Block[] {
  const parts: (TablePiece | Paragraph)[] = [];
  for (const page of pages) {
    const margins = marginsOf(page);
    let isFirst = true;
    for (const piece of page.pieces) {
      const last = parts.at(-1);
      if (piece.kind === 'table') {
        const whole = isFirst && last?.kind === 'table' ? joinTables(last, piece) : null;
        if (whole) parts[parts.length - 1] = whole;
        else parts.push(piece);
      } else if (last?.kind === 'paragraph' && runsOn(last, piece, page, margins)) {
        last.text += spaceBetween(last.text, piece.text) + piece.text;
        [last.last, last.page] = [piece, page];
      } else {
        parts.push({ kind: 'paragraph', text: piece.text, last: piece, page, place: { ...NOWHERE, page: page.number } });
      }
      isFirst = false;
    }
  }
  let tables = 0;
  return parts.map((part) =>
    part.kind === 'table' ? tableBlock(part, ++tables) : { kind: 'text', text: collapseSpace(part.text), place: part.place },
  );
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where lines of running text begin and end. */
function marginsOf({ pieces }: ArrangedPage): Margins {
  const lines = pieces.filter((piece) => piece.kind === 'line');
  return {
    left: lines.reduce((least, { box }) => Math.min(least, box.left), Infinity),
    right: lines.reduce((most, { box }) => Math.max(most, box.right), 0),
  };
}

/** True when a line goes on with the paragraph above: that ends at the margin, and this one is neither indented nor numbered. */
function runsOn(paragraph: Paragraph, line: LinePiece, page: ArrangedPage, { left }: Margins): boolean {
  const { last } = paragraph;
  const right = marginsOf(paragraph.page).right;
  if (Math.abs(last.size - line.size) > 0.15 * last.size || STARTS_ANEW.test(line.text)) return false;
  if (last.box.right < right - 1.6 * last.size || line.box.left > left + 0.8 * line.size) return false;
  return page !== paragraph.page || (line.box.top >= last.box.top && line.box.top - last.box.bottom < 1.5 * line.size);
}

const spaceBetween = (a: string, b: string): string => (/\w$/.test(a) && /^\w/.test(b) ? ' ' : '');

function tableBlock({ rows, cells }: TablePiece, table: number): TableBlock {
  const drawn: SourceCell[][] = Array.from({ length: rows }, () => []);
  for (const { top, bottom, left, right, text, page } of cells) {
    const row = drawn[top];
    const place = { ...NOWHERE, page, table, row: top + 1, cell: (row?.length ?? 0) + 1 };
    row?.push({ text: collapseSpace(text), rowspan: bottom - top + 1, colspan: right - left + 1, place });
  }
  return { kind: 'table', rows: drawn, place: { ...NOWHERE, page: cells[0]?.page ?? null, table } };
}
