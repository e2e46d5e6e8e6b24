/** Finds agencies by words of their names in the search index, and says how well each fits. */
import { NO_ROW, type AgencyColumns } from './agencyColumns.ts';
import { END, KEPT_CHARACTERS, KEPT_LETTERS, START } from './agencySearchIndex.ts';
import type { Database } from './openDatabase.ts';

/** A text to look for, which has letters, digits and Chinese characters only (`bareText`). */
export interface SearchWord {
  readonly text: string;
  /** Other ways to have it: all texts of one of these lists. 高青民政局 is also 高青 and 民政局. */
  readonly parts: readonly (readonly string[])[];
  /** Other ways to begin with it: gqxmzj for gqmzj. */
  readonly beginnings: readonly string[];
  /** Kinds of organ whose English name has the word: their agencies have it too. */
  readonly organs: readonly string[];
}

/** What is looked for: all words must be there. */
export interface AgencySearch {
  readonly words: readonly SearchWord[];
  /** The words as one text: a name that is it, or begins with it, comes first. */
  readonly whole: string;
  /** What the name may begin with instead, where the text has the short name of a region: 高青县民政局 for 高青民政局. */
  readonly beginnings: readonly string[];
  /** Kinds of organ that the words mean: of what is found, theirs come before others. 民政 is also in 人民政府. */
  readonly meantOrgans: readonly string[];
}

/** The rows that fit, best first, and within one fit in the order of the rows, which is that of relevance. */
export type Match = Int32Array;

/**
 * How well a row fits: its name (an alias, its pinyin or its first letters) is the text; it begins with it; it begins with what the text
 * means, or is an organ of the kind that it means; it has all words.
 */
const FITS = { whole: 4, beginning: 3, meaning: 2, words: 1 } as const;

// Pages and facets of one search, and what is typed letter by letter.
const KEPT_SEARCHES = 16;
const kept = new WeakMap<AgencyColumns, Map<string, Match>>();

/** The rows that fit; null when there are no words, and all do. */
export function matchAgencies(db: Database, columns: AgencyColumns, search: AgencySearch): Match | null {
  if (search.words.length === 0) return null;
  const searches = kept.get(columns) ?? new Map<string, Match>();
  kept.set(columns, searches);
  const key = JSON.stringify(search);
  const match = searches.get(key) ?? buildMatch(db, columns, search);
  // The last one asked for is the last to go.
  searches.delete(key);
  searches.set(key, match);
  for (const oldest of [...searches.keys()].slice(0, -KEPT_SEARCHES)) searches.delete(oldest);
  return match;
}

function buildMatch(db: Database, columns: AgencyColumns, search: AgencySearch): Match {
  const found = findWords(db, columns, search);
  if (found.length === 0) return found;
  const fits = new Uint8Array(columns.ids.length);
  mark(fits, found, FITS.words, 0);
  mark(fits, rowsOfOrgans(columns, search.meantOrgans), FITS.meaning);
  for (const text of search.beginnings) mark(fits, find(db, columns, startsWith(text)), FITS.meaning);
  mark(fits, find(db, columns, startsWith(search.whole)), FITS.beginning);
  mark(fits, find(db, columns, `"${START}${search.whole}${END}"`), FITS.whole);
  return orderByFit(found, fits);
}

/** Gives the rows that fit at least so well the better fit. */
function mark(fits: Uint8Array, rows: Int32Array, fit: number, least: number = FITS.words): void {
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    if ((fits[row] ?? 0) >= least) fits[row] = fit;
  }
}

// From this share of all rows on, looking at every row costs less than sorting those found.
const MANY = 1 / 16;

function orderByFit(found: Int32Array, fits: Uint8Array): Int32Array {
  const isMany = found.length > fits.length * MANY;
  const candidates = isMany ? null : found.toSorted();
  const length = candidates?.length ?? fits.length;
  const rows = new Int32Array(found.length);
  let placed = 0;
  for (let fit: number = FITS.whole; fit >= FITS.words; fit -= 1) {
    for (let i = 0; i < length; i += 1) {
      const row = candidates ? (candidates[i] ?? 0) : i;
      if (fits[row] === fit) rows[placed++] = row;
    }
  }
  return rows;
}

/**
 * The rows that have all words. Those without a kind of organ are one statement: FTS5 joins them better than we. A letter alone is in most
 * names: it is looked for where they begin.
 */
function findWords(db: Database, columns: AgencyColumns, { words, whole }: AgencySearch): Int32Array {
  if (/^[a-z]$/.test(whole)) return find(db, columns, startsWith(whole));
  const plain = words.filter(({ organs }) => organs.length === 0);
  const layers = plain.length > 0 ? [find(db, columns, plain.map(toExpression).join(' AND '))] : [];
  for (const word of words) {
    if (word.organs.length > 0) layers.push(columns.all.filter(oneOf(columns, find(db, columns, toExpression(word)), word.organs)));
  }
  return layers.reduce((rows, layer) => rows.filter(oneOf(columns, layer, [])));
}

/** Tells the rows given, and those of the kinds of organ. */
function oneOf(columns: AgencyColumns, rows: Int32Array, organs: readonly string[]): (row: number) => boolean {
  const has = new Uint8Array(columns.ids.length);
  mark(has, rows, 1, 0);
  mark(has, rowsOfOrgans(columns, organs), 1, 0);
  return (row) => has[row] === 1;
}

function rowsOfOrgans({ organ }: AgencyColumns, codes: readonly string[]): Int32Array {
  if (codes.length === 0) return NONE;
  const wanted = organ.values.map((code) => code !== null && codes.includes(code));
  const rows: number[] = [];
  for (let row = 0; row < organ.codes.length; row += 1) if (wanted[organ.codes[row] ?? 0]) rows.push(row);
  return Int32Array.from(rows);
}

const has = (piece: string): string => `"${piece}"*`;
const startsWith = (text: string): string => has(START + text);

function toExpression({ text, parts, beginnings }: SearchWord): string {
  // 高青minzheng is looked for as 高青 and minzheng, too.
  const runs = text.match(/[a-z0-9]+|[^a-z0-9]+/g) ?? [];
  const ways = runs.length > 1 ? [runs, ...parts] : parts;
  const all = [contains(text), ...ways.map((way) => `(${way.map(contains).join(' AND ')})`), ...beginnings.map(startsWith)];
  return `(${all.join(' OR ')})`;
}

/** Letters may be pinyin, which begins at a syllable: all that is kept of them is one piece, the rest of a longer text is not looked at. */
function contains(text: string): string {
  const characters = [...text];
  const pieces: string[] = [];
  for (let i = 0; i < characters.length; i += KEPT_CHARACTERS) pieces.push(characters.slice(i, i + KEPT_CHARACTERS).join(''));
  const printed = `(${pieces.map(has).join(' AND ')})`;
  return /^[a-z0-9]+$/.test(text) && pieces.length > 1 ? `(${has(text.slice(0, KEPT_LETTERS))} OR ${printed})` : printed;
}

const COMMA = 44;
const ZERO = 48;
const NONE = new Int32Array(0);

/**
 * The rows that an expression of FTS5 finds, in no order. All ids in one text cross to JavaScript in a fifth of the time that a row for each
 * takes.
 */
function find(db: Database, { ids, rowOf }: AgencyColumns, expression: string): Int32Array {
  const statement = 'select cast(group_concat(rowid) as blob) from agency_search where agency_search match ?';
  const text = db.$client.prepare(statement).pluck().get(expression) as Uint8Array | null;
  if (!text) return NONE;
  const rows = new Int32Array(Math.min(ids.length, text.length));
  let found = 0;
  let id = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const sign = text[i] ?? COMMA;
    if (sign !== COMMA) {
      id = id * 10 + sign - ZERO;
      continue;
    }
    const row = rowOf[id] ?? NO_ROW;
    if (row !== NO_ROW) rows[found++] = row;
    id = 0;
  }
  return rows.subarray(0, found);
}
