/** Pages without what is printed on the margin of each: page numbers, which must never become figures, and running heads and feet. */
import type { ArrangedPage, LinePiece, Piece } from './arrangePage.ts';

const MARGIN = 0.12;
const PAGE_NUMBER =
  /^[-—–―─·~～\s第]*(?:\d{1,4}|[ivxIVX]{1,5}|[一二三四五六七八九十百]{1,4})(?:\s*[/／]\s*(?:共\s*)?\d{1,4}|\s*页.*)?[-—–―─·~～\s页]*$/;

/** Drops page numbers, and what stands at the same place of several pages except where it stands first. */
export function dropMargins(pages: readonly ArrangedPage[]): ArrangedPage[] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const line of marginLines(page)) seen.set(markOf(line), (seen.get(markOf(line)) ?? 0) + 1);
  const kept = new Set<string>();
  return pages.map((page) => {
    const margin = new Set<Piece>(marginLines(page));
    const pieces = page.pieces.filter((piece) => {
      if (piece.kind === 'table' || !margin.has(piece)) return true;
      if (PAGE_NUMBER.test(piece.text)) return false;
      const mark = markOf(piece);
      const isFirst = !kept.has(mark);
      kept.add(mark);
      return isFirst || (seen.get(mark) ?? 0) < 2;
    });
    return { ...page, pieces };
  });
}

/** What identifies a running line: its words without their numbers, and where it stands. */
const markOf = ({ text, box }: LinePiece): string => `${text.replace(/\d+/g, '#').replace(/\s/g, '')} ${Math.round(box.top / 12)}`;

/** Lines above everything else within the upper margin, and below everything else within the lower one. */
function marginLines({ pieces, height }: ArrangedPage): LinePiece[] {
  const above: LinePiece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'table' || piece.box.bottom > height * MARGIN) break;
    above.push(piece);
  }
  const below: LinePiece[] = [];
  for (const piece of pieces.toReversed()) {
    if (piece.kind === 'table' || piece.box.top < height * (1 - MARGIN) || above.includes(piece)) break;
    below.push(piece);
  }
  return [...above, ...below];
}
