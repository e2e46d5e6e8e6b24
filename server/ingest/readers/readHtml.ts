/**
 * HTML → SourceDocument, with cheerio (parse5), which keeps the line of every element.
 * A table that holds other tables only arranges the page, so its content is read as text and tables of its own.
 */
import { load } from 'cheerio';
import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { atLine, type Place } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import { findTooCostly, LONGEST_TAG } from './findTooCostly.ts';
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
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'o:p',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'ucaps',
]);

/** Reads a page. Never throws for anything a page can contain; what was cut at a limit is a finding. */
export function readHtml(text: string, limits: ReadLimits): SourceDocument {
  const reading = new PageReading(limits);
  const cut = findTooCostly(text, limits);
  if (cut) reading.cut(cut.what, cut.what === 'tag' ? LONGEST_TAG : limits[cut.what]);
  if (STRUCK_MARKUP.test(text)) reading.findings.set('struck', struckText);
  reading.readInside(load(text.slice(0, cut?.offset ?? text.length), { sourceCodeLocationInfo: true }).root()[0] as Document, 0);
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

  readInside(parent: Element | Document, depth: number): void {
    if (depth > this.limits.depth) {
      this.cut('depth', this.limits.depth);
      return;
    }
    for (const node of parent.children) this.readNode(node, depth);
  }

  private readNode(node: AnyNode, depth: number): void {
    if (isText(node)) this.addText(node.data, node);
    if (!isTag(node) || UNSEEN.has(node.name) || isStruck(node)) return;
    if (node.name === 'br') return this.endText();
    if (node.name === 'table' && !hasTableInside(node, this.limits.depth)) {
      this.endText();
      for (const caption of node.children.filter(isTag)) if (caption.name === 'caption') this.readNode(caption, depth + 1);
      this.readTable(node);
      return;
    }
    if (INLINE.has(node.name)) return this.readInside(node, depth + 1);
    this.endText();
    this.readInside(node, depth + 1);
    this.endText();
  }

  private addText(data: string, node: AnyNode): void {
    if (!this.text) this.line = lineOf(node);
    this.text += data;
  }

  endText(): void {
    const text = collapseSpace(this.text);
    if (text) this.blocks.push({ kind: 'text', text, place: atLine(this.line) });
    this.text = '';
  }

  private readTable(table: Element): void {
    this.tables += 1;
    const rows: SourceCell[][] = [];
    const drawn = rowsOf(table);
    for (const [r, tr] of drawn.entries()) {
      const own = tr.children.filter(isTag).filter((child) => child.name === 'td' || child.name === 'th');
      const row = own.map((cell, c) => this.readCell(cell, { ...atLine(lineOf(cell)), table: this.tables, row: r + 1, cell: c + 1 }));
      // A cell counts once for every row that it hangs over: spans can draw millions of cells from a few tags.
      this.cells += row.reduce((sum, cell) => sum + Math.min(cell.rowspan, drawn.length - r), 0);
      if (this.cells > this.limits.cells) {
        this.cut('cells', this.limits.cells);
        break;
      }
      rows.push(row);
    }
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows, place: { ...atLine(lineOf(table)), table: this.tables } });
  }

  private readCell(cell: Element, place: Place): SourceCell {
    return {
      text: collapseCell(textInside(cell, this.limits.depth)),
      rowspan: this.span(cell.attribs.rowspan),
      colspan: this.span(cell.attribs.colspan),
      place,
    };
  }

  private span(attribute: string | undefined): number {
    const span = Number.parseInt(attribute ?? '1', 10);
    if (span > this.limits.span) this.cut('span', this.limits.span);
    return Math.min(Math.max(span || 1, 1), this.limits.span);
  }

  cut(what: 'depth' | 'tag' | 'elements' | 'cells' | 'span', limit: number): void {
    this.findings.set(what, cutAtLimit(what, limit));
  }
}

function lineOf(node: AnyNode): number {
  return node.sourceCodeLocation?.startLine ?? node.parent?.sourceCodeLocation?.startLine ?? 1;
}

function isStruck({ name, attribs }: Element): boolean {
  return STRUCK.has(name) || (attribs.style?.includes('line-through') ?? false);
}

/** The rows of a table, not of tables inside it. */
function rowsOf(table: Element): Element[] {
  return table.children.filter(isTag).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot'
      ? child.children.filter(isTag).filter((row) => row.name === 'tr')
      : [];
  });
}

function hasTableInside(node: Element, depth: number): boolean {
  if (depth <= 0) return false;
  return node.children.filter(isTag).some((child) => child.name === 'table' || hasTableInside(child, depth - 1));
}

function textInside(node: AnyNode, depth: number): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || UNSEEN.has(node.name) || isStruck(node) || depth <= 0) return '';
  if (node.name === 'br') return CELL_BREAK;
  const inside = node.children.map((child) => textInside(child, depth - 1)).join('');
  // A small raised figure is the number of a note, not a digit.
  if (node.name === 'sup') return `（${inside}）`;
  return INLINE.has(node.name) || node.name === 'td' || node.name === 'th' ? inside : `${CELL_BREAK}${inside}${CELL_BREAK}`;
}
