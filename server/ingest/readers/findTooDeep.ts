/**
 * Where a page begins to nest deeper than allowed. Parsers look through all open elements for every new one, so that a page
 * of nothing but opened elements costs the square of its length; it is cut before it is parsed.
 */

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

/** The offset of the first tag beyond `depth`, counted roughly and never too low; null when there is none. */
export function findTooDeep(text: string, depth: number): number | null {
  let open = 0;
  let inDrawing = false;
  const tags = new RegExp(TAG);
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const [, slash, given, attributes = ''] = match;
    if (given === undefined) {
      tags.lastIndex = endAfter(text, '-->', tags.lastIndex);
      continue;
    }
    const name = given.toLowerCase();
    if (name === 'svg') inDrawing = !slash;
    else if (NOT_IN_DRAWINGS.has(name)) inDrawing = false;
    if (NEVER_DEEP.has(name) || (inDrawing && attributes.endsWith('/'))) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > depth) return match.index;
    if (!slash && RAW_TEXT.has(name)) tags.lastIndex = endOf(text, name, tags.lastIndex);
  }
  return null;
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
