/**
 * Where a page begins to cost more than it can be worth. Parsers look through all open elements for every new one, and through
 * all attributes of a tag for every new one: a page of nothing but those costs the square of its length. It is cut before.
 */
import type { ReadLimits } from './sourceDocument.ts';

/** Where to cut, and which limit would be passed there. */
export interface Cut {
  readonly offset: number;
  readonly what: 'depth' | 'tag' | 'elements';
}

/** Characters of one tag with its attributes. */
export const LONGEST_TAG = 65_536;

const TAG = /<(\/?)([a-z][a-z0-9]*)([^<>]*)|<!--/gi;
// These are closed by what follows them, or never hold anything: a page that leaves them open does not nest.
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body'.split(
    ' ',
  ),
);
// What stands in these is text, whatever it looks like.
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
// These end a drawing even where its own end is missing.
const NOT_IN_DRAWINGS = new Set('div p span table tr td ul ol li b i em strong font center h1 h2 h3 h4 h5 h6 img br body'.split(' '));

/** The first tag beyond `depth`, after `elements` or longer than a tag may be; null when there is none. The page itself is not parsed. */
export function findTooCostly(text: string, { depth, elements }: Pick<ReadLimits, 'depth' | 'elements'>): Cut | null {
  let count = 0;
  const open = new OpenElements();
  let inDrawing = false;
  const tags = new RegExp(TAG);
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const [, slash, given, attributes = ''] = match;
    if (attributes.length > LONGEST_TAG) return { offset: match.index, what: 'tag' };
    if (given === undefined) {
      tags.lastIndex = endAfter(text, '-->', tags.lastIndex);
      continue;
    }
    // Every element costs memory, however small its tag.
    if (!slash && ++count > elements) return { offset: match.index, what: 'elements' };
    const name = given.toLowerCase();
    if (name === 'svg') inDrawing = !slash;
    else if (NOT_IN_DRAWINGS.has(name)) inDrawing = false;
    if (NEVER_DEEP.has(name) || (inDrawing && attributes.endsWith('/'))) continue;
    if (slash) open.close(name);
    else if (open.open(name) > depth) return { offset: match.index, what: 'depth' };
    if (!slash && RAW_TEXT.has(name)) tags.lastIndex = endOf(text, name, tags.lastIndex);
  }
  return null;
}

/** The elements that are open, as a parser would have them: an end without a beginning closes nothing. */
class OpenElements {
  private readonly names: string[] = [];
  private readonly counts = new Map<string, number>();

  /** Opens one and says how many are open now. */
  open(name: string): number {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    return this.names.push(name);
  }

  /** Closes the innermost of that name with all that is open inside it. */
  close(name: string): void {
    if (!this.counts.get(name)) return;
    for (let last = this.names.pop(); last !== undefined; last = this.names.pop()) {
      this.counts.set(last, (this.counts.get(last) ?? 1) - 1);
      if (last === name) return;
    }
  }
}

function endAfter(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

/** Where the closing tag of an element of text begins; the end of the page when there is none. */
function endOf(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}
