/**
 * The main part of a Word document → the same document with nothing in it but what a reader sees: paragraphs of text, tables, merged
 * cells. mammoth converts this without loss; of the original it would drop simple fields, phonetic guides and formulas, read hidden
 * and struck text, lose all merges where a bookmark stands between rows, and shift rows that begin with an empty grid column.
 */
import type { ChildNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { childOf } from '../zip/parseXml.ts';
import { drawTable, readMerge, type WordCell } from './drawTable.ts';
import { paragraphXml, RunReading } from './readRuns.ts';
import { seenInside, type WordNotes } from './seenInside.ts';

/** A document of paragraphs and tables alone. */
export interface SimpleWord {
  readonly xml: string;
  readonly notes: WordNotes;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Simplifies the document; null when it has no body. At most `pieces` paragraphs and cells are kept. */
export function simplifyWord(document: Element, pieces: number): SimpleWord | null {
  const body = childOf(document, 'w:body');
  if (!body) return null;
  // A field that never ends would hide the rest of the document: then fields hide nothing.
  const once = new WordReading(pieces, true);
  const content = once.readBody(body);
  const reading = once.runs.hasOpenField ? new WordReading(pieces, false) : once;
  const xml = reading === once ? content : reading.readBody(body);
  return { xml: `<w:document xmlns:w="${NAMESPACE}"><w:body>${xml}</w:body></w:document>`, notes: reading.notes };
}

class WordReading {
  readonly notes: WordNotes = { struck: [], unread: new Set(), pictures: 0, isCut: false };
  readonly runs: RunReading;
  private left: number;
  /** Text boxes stand beside the text: they are put after the paragraph or table that they are anchored in. */
  private readonly floating: string[] = [];

  constructor(pieces: number, hidesFields: boolean) {
    this.left = pieces;
    this.runs = new RunReading(this.notes, hidesFields, (box) => this.floating.push(this.readBlocks(box.children)));
  }

  readBody(body: Element): string {
    return this.readBlocks(body.children, () => this.floating.splice(0).join(''));
  }

  private readBlocks(nodes: readonly ChildNode[], besideBlock: () => string = () => ''): string {
    let xml = '';
    // The text of a paragraph whose end was deleted belongs to the next one, but never to the next cell.
    let joined = '';
    for (const element of this.flatten(nodes, BLOCKS)) {
      if (!this.take(1)) break;
      if (element.name === 'w:p') {
        const text = joined + this.runs.readInline(element.children);
        const isJoined = childOf(childOf(childOf(element, 'w:pPr'), 'w:rPr'), 'w:del') !== null;
        if (!isJoined) xml += paragraphXml(text);
        joined = isJoined ? text : '';
      } else if (element.name === 'w:tbl') xml += this.readTable(element);
      else this.notes.unread.add('embedded');
      xml += besideBlock();
    }
    return joined ? xml + paragraphXml(joined) : xml;
  }

  private readTable(table: Element): string {
    const rows: WordCell[][] = [];
    for (const row of this.flatten(table.children, ROWS)) {
      const properties = childOf(row, 'w:trPr');
      if (childOf(properties, 'w:del')) continue;
      const cells = this.flatten(row.children, CELLS).filter((cell) => !childOf(childOf(cell, 'w:tcPr'), 'w:cellDel'));
      if (!this.take(cells.length)) break;
      const gap = Number(childOf(properties, 'w:gridBefore')?.attribs['w:val'] ?? 0);
      const before: WordCell[] = gap > 0 ? [{ span: gap, merge: null, joinsLeft: false, xml: paragraphXml('') }] : [];
      rows.push([...before, ...cells.map((cell) => ({ ...readMerge(cell), xml: this.readBlocks(cell.children) || paragraphXml('') }))]);
    }
    return drawTable(rows);
  }

  /** Counts paragraphs and cells; false when there are too many. */
  private take(pieces: number): boolean {
    this.left -= pieces;
    this.notes.isCut ||= this.left < 0;
    return this.left >= 0;
  }

  /** The elements of the wanted names, whatever they are wrapped in. */
  private flatten(nodes: readonly ChildNode[], wanted: ReadonlySet<string>): Element[] {
    return nodes.filter(isTag).flatMap((element) => (wanted.has(element.name) ? [element] : this.flatten(seenInside(element), wanted)));
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:altChunk', 'w:subDoc']);
const ROWS: ReadonlySet<string> = new Set(['w:tr']);
const CELLS: ReadonlySet<string> = new Set(['w:tc']);
