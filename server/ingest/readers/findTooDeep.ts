/**
 * Where a page begins to nest deeper than allowed. Parsers look through all open elements for every new one, so that a page
 * of nothing but opened elements costs the square of its length; it is cut before it is parsed.
 */

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
// These are closed by what follows them, or never hold anything: a page that leaves them open does not nest.
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body'.split(
    ' ',
  ),
);

/** The offset of the first tag beyond `depth`, counted roughly and never too low; null when there is none. */
export function findTooDeep(text: string, depth: number): number | null {
  let open = 0;
  for (const { 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
    if (NEVER_DEEP.has(name.toLowerCase())) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > depth) return index;
  }
  return null;
}
