/** Printed blocks → pages: paragraphs set line by line, tables cut where a page is full, between rows or inside them. */
import { emsOf, LINE_HEIGHT, wrap, type PdfLayout, type SetPage } from './pdfLayout.ts';
import { setTable, type SetCell, type TallTable } from './pdfTable.ts';
import type { PrintedBlock } from './printedBlock.ts';

/** Sets all pages. */
export function setPages(blocks: readonly PrintedBlock[], layout: PdfLayout): SetPage[] {
  const setting = new PageSetting(layout);
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'text') setting.addText(block.text, i === 0);
    else setting.addTable(setTable(block.rows, layout), layout.repeatedHeadRows);
  }
  return setting.finish();
}

class PageSetting {
  private readonly layout: PdfLayout;
  private readonly pages: SetPage[] = [];
  private y: number;

  constructor(layout: PdfLayout) {
    this.layout = layout;
    this.newPage();
    this.y = layout.margin + layout.startAt;
  }

  addText(text: string, isTitle: boolean): void {
    const { width, margin, fontSize } = this.layout;
    const size = isTitle ? fontSize * 1.4 : fontSize;
    const room = (width - 2 * margin) / size;
    // A paragraph is indented by two characters; the title is centred.
    const lines = wrap(isTitle ? text : `\u3000\u3000${text}`, room);
    for (const line of lines) {
      this.makeRoom(size * LINE_HEIGHT);
      const x = isTitle ? (width - emsOf(line) * size) / 2 : margin;
      this.page.lines.push({ text: line, x, baseline: this.y + size, size });
      this.y += size * LINE_HEIGHT;
    }
    this.y += 0.3 * size;
  }

  addTable(table: TallTable, headRows: number): void {
    const end = table.edges.at(-1) ?? 0;
    const head = table.edges[headRows] ?? 0;
    let from = 0;
    while (from < end) {
      const repeats = from > 0 && head > 0 && from >= head;
      if (repeats) this.place(table, 0, head, 'whole');
      let to = this.cutBelow(table, from);
      if (to <= from) {
        if (this.y > this.layout.margin + (repeats ? head : 0)) {
          this.newPage();
          continue;
        }
        // A row higher than a page runs out of it.
        to = table.edges.find((edge) => edge > from) ?? end;
      }
      this.place(table, from, to, to < end ? 'cut' : 'whole');
      from = to;
      if (from < end) this.newPage();
    }
    this.y += this.layout.fontSize;
  }

  finish(): SetPage[] {
    const { runningHead, pageNumbers, width, height, margin, fontSize } = this.layout;
    for (const [i, page] of this.pages.entries()) {
      if (runningHead) page.lines.push({ text: runningHead, x: margin, baseline: margin * 0.6, size: fontSize * 0.9 });
      const number = { none: '', bare: String(i + 1), dashed: `- ${i + 1} -` }[pageNumbers];
      if (number) page.lines.push({ text: number, x: width / 2 - 4, baseline: height - margin * 0.5, size: fontSize * 0.9 });
    }
    return this.pages;
  }

  private get page(): SetPage {
    return this.pages.at(-1) ?? this.newPage();
  }

  private newPage(): SetPage {
    const page: SetPage = { lines: [], rules: [], boxes: [] };
    this.pages.push(page);
    this.y = this.layout.margin;
    return page;
  }

  private makeRoom(height: number): void {
    if (this.y + height > this.layout.height - this.layout.margin) this.newPage();
  }

  /** The lowest place to cut at that still fits on the page. */
  private cutBelow({ cells, edges }: TallTable, from: number): number {
    const most = from + this.layout.height - this.layout.margin - this.y;
    const row = edges.findLast((edge) => edge > from && edge <= most) ?? from;
    if (this.layout.breaks === 'betweenRows' || row === edges.at(-1)) return row;
    const size = this.layout.fontSize;
    const lines = cells.flatMap((cell) => cell.lines);
    // No line of text is cut in two.
    for (let at = most; at > row + 1; at--) {
      const isClean = lines.every(({ baseline }) => baseline + 0.3 * size < at || baseline - 0.95 * size > at);
      if (isClean && edges.every((edge) => Math.abs(edge - at) > size)) return at;
    }
    return row;
  }

  /** Paints the part of a tall table between two heights. */
  private place(table: TallTable, from: number, to: number, end: 'cut' | 'whole'): void {
    const down = this.y - from;
    for (const cell of table.cells) {
      if (cell.bottom <= from + 0.01 || cell.top >= to - 0.01) continue;
      this.placeLines(cell, from, to, down);
      this.placeEdges(cell, { from, to, down, isCut: end === 'cut' }, table);
    }
    this.y += to - from;
  }

  private placeLines(cell: SetCell, from: number, to: number, down: number): void {
    for (const line of cell.lines) {
      const middle = line.baseline - 0.35 * line.size;
      if (middle <= from || middle > to || line.text === '') continue;
      const baseline = Math.min(Math.max(line.baseline, from + 1.1 * line.size), to - 0.25 * line.size);
      this.page.lines.push({ ...line, baseline: baseline + down });
    }
  }

  private placeEdges(
    cell: SetCell,
    { from, to, down, isCut }: { from: number; to: number; down: number; isCut: boolean },
    { left, right }: TallTable,
  ): void {
    const [top, bottom] = [Math.max(cell.top, from) + down, Math.min(cell.bottom, to) + down];
    const closesTop = cell.top >= from - 0.01 || this.layout.closedAtBreak;
    const closesBottom = cell.bottom <= to + 0.01 || !isCut || this.layout.closedAtBreak;
    const { rules, boxes } = this.page;
    if (closesTop) rules.push({ x1: cell.left, y1: top, x2: cell.right, y2: top });
    if (closesBottom) rules.push({ x1: cell.left, y1: bottom, x2: cell.right, y2: bottom });
    const isOuter = (x: number): boolean => Math.abs(x - left) < 0.01 || Math.abs(x - right) < 0.01;
    for (const x of [cell.left, cell.right]) if (this.layout.outerLines || !isOuter(x)) rules.push({ x1: x, y1: top, x2: x, y2: bottom });
    boxes.push({ x1: cell.left, y1: top, x2: cell.right, y2: bottom });
  }
}
