/** Texts as they are searched: `高青县 （民政局）` → the characters alone, in one form. The same for names and for what is asked. */

// Nobody types more; what is longer is cut, so that the work for one search is bounded.
const LONGEST_SEARCH = 100;
const MOST_WORDS = 8;

/** Letters and digits of any script only, in their plain form and small: `Gāo-Qīng 县` → `gaoqing县`. ü is v, as it is typed. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a search, parted by white space; at most 8 words and 100 characters, the rest is not looked at. */
export function wordsOf(search: string): string[] {
  return search
    .slice(0, LONGEST_SEARCH)
    .split(/\s+/)
    .map(bareText)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}
