/**
 * HTML → SourceDocument, with parse5, which mends a page as browsers do; places are lines of the source.
 * A table that holds other tables only arranges the page, so its content is read as text and tables of its own.
 */
import { atLine, placeInTable, type Place } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import { findTooCostly, LONGEST_TAG } from './findTooCostly.ts';
import { attributeOf, elementsIn, PageElement, PageText, type PageNode } from './html/pageTree.ts';
import { parsePage } from './html/parsePage.ts';
import { cutAtLimit, struckText } from './readFindings.ts';
import {
  CELL_BREAK,
  collapseCell,
  collapseSpace,
  type Block,
  type ReadLimits,
  type SourceCell,
  type SourceDocument,
} from './sourceDocument.ts';

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'object', 'iframe', 'select', 'textarea']);
// What is struck out no longer holds.
const STRUCK = new Set(['s', 'strike', 'del']);
const STRUCK_MARKUP = /<(?:s|strike|del)[\s>]|line-through/i;
const INLINE = new Set('a abbr b bdi bdo big em font i ins label o:p q small span strong sub sup u ucaps'.split(' '));

/** Reads a page. Never throws for anything a page can contain; what was cut at a limit is a finding. */
export function readHtml(text: string, limits: ReadLimits): SourceDocument {
  const reading = new PageReading(limits);
  const cut = findTooCostly(text, limits);
  if (cut) reading.cut(cut.what, cut.what === 'tag' ? LONGEST_TAG : limits[cut.what]);
  if (STRUCK_MARKUP.test(text)) reading.findings.set('struck', struckText);
  reading.readInside(parsePage(cut ? text.slice(0, cut.offset) : text), 0);
  reading.endText();
  return { blocks: reading.blocks, findings: [...reading.findings.values()] };
}

/** One pass over the tree: text is gathered until a block element ends it. */
class PageReading {
  readonly blocks: Block[] = [];
  readonly findings = new Map<string, Finding>();
  private readonly limits: ReadLimits;
  private text = '';
  private line = 1;
  private tables = 0;
  private cells = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  readInside(parent: PageElement, depth: number): void {
    if (depth > this.limits.depth) {
      this.cut('depth', this.limits.depth);
      return;
    }
    for (let node = parent.first; node; node = node.next) this.readNode(node, depth);
  }

  private readNode(node: PageNode, depth: number): void {
    if (node instanceof PageText) return this.addText(node);
    if (isUnseen(node)) return;
    if (node.name === 'br') return this.endText();
    if (node.name === 'table' && !hasTableInside(node, this.limits.depth)) {
      this.endText();
      for (const caption of elementsIn(node)) if (caption.name === 'caption') this.readNode(caption, depth + 1);
      this.readTable(node);
      return;
    }
    if (INLINE.has(node.name)) return this.readInside(node, depth + 1);
    this.endText();
    this.readInside(node, depth + 1);
    this.endText();
  }

  private addText({ data, line }: PageText): void {
    if (!this.text) this.line = line;
    this.text += data;
  }

  endText(): void {
    const text = this.text && collapseSpace(this.text);
    if (text) this.blocks.push({ kind: 'text', text, place: atLine(this.line) });
    this.text = '';
  }

  private readTable(table: PageElement): void {
    this.tables += 1;
    const rows: SourceCell[][] = [];
    const drawn = rowsOf(table);
    for (const [r, tr] of drawn.entries()) {
      const row: SourceCell[] = [];
      for (const cell of elementsIn(tr)) {
        if (cell.name !== 'td' && cell.name !== 'th') continue;
        const read = this.readCell(cell, placeInTable(cell.line, this.tables, r + 1, row.length + 1));
        // A cell counts once for every row that it hangs over: spans can draw millions of cells from a few tags.
        this.cells += Math.min(read.rowspan, drawn.length - r);
        row.push(read);
      }
      if (this.cells > this.limits.cells) {
        this.cut('cells', this.limits.cells);
        break;
      }
      rows.push(row);
    }
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows, place: placeInTable(table.line, this.tables, null, null) });
  }

  private readCell(cell: PageElement, place: Place): SourceCell {
    return {
      text: collapseCell(textInside(cell, this.limits.depth)),
      rowspan: this.span(attributeOf(cell, 'rowspan')),
      colspan: this.span(attributeOf(cell, 'colspan')),
      place,
    };
  }

  private span(attribute: string | null): number {
    if (attribute === null) return 1;
    const span = Number.parseInt(attribute, 10);
    if (span > this.limits.span) this.cut('span', this.limits.span);
    return Math.min(Math.max(span || 1, 1), this.limits.span);
  }

  cut(what: 'depth' | 'tag' | 'elements' | 'cells' | 'span', limit: number): void {
    this.findings.set(what, cutAtLimit(what, limit));
  }
}

function isUnseen(element: PageElement): boolean {
  return UNSEEN.has(element.name) || STRUCK.has(element.name) || (attributeOf(element, 'style')?.includes('line-through') ?? false);
}

/** The rows of a table, not of tables inside it. */
function rowsOf(table: PageElement): PageElement[] {
  return elementsIn(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot'
      ? elementsIn(child).filter((row) => row.name === 'tr')
      : [];
  });
}

function hasTableInside(element: PageElement, depth: number): boolean {
  if (depth <= 0) return false;
  for (let node = element.first; node; node = node.next) {
    if (node instanceof PageElement && (node.name === 'table' || hasTableInside(node, depth - 1))) return true;
  }
  return false;
}

function textInside(element: PageElement, depth: number): string {
  if (depth <= 0 || isUnseen(element)) return '';
  if (element.name === 'br') return CELL_BREAK;
  let inside = '';
  for (let node = element.first; node; node = node.next) {
    inside += node instanceof PageText ? node.data : textInside(node, depth - 1);
  }
  // A small raised figure is the number of a note, not a digit.
  if (element.name === 'sup') return `（${inside}）`;
  return INLINE.has(element.name) || element.name === 'td' || element.name === 'th' ? inside : `${CELL_BREAK}${inside}${CELL_BREAK}`;
}
