/**
 * The search index of agencies, an FTS5 table without content. FTS5 does not cut Chinese into words, so that each name is kept as all its
 * ends: 高青县民政局, 青县民政局, 县民政局 … 局; likewise its pinyin from each syllable on and its first letters from each on. Any part of a
 * name is then the beginning of a word, which is what FTS5 finds fastest (measured against pairs of characters as phrases).
 * Kept true in the transaction that saves an agency or an alias.
 */
import type Sqlite from 'better-sqlite3';
import { bareText } from '../domain/searchText.ts';
import { spellName } from './spellName.ts';

/** How many characters of an end are kept. What is asked for is cut into pieces of this length. */
export const KEPT_CHARACTERS = 8;
/** How many letters of pinyin are kept; longer texts are held against the beginning of the name only. */
export const KEPT_LETTERS = 24;
/** Stands before the whole name and behind it. No search has these signs: `bareText` takes them out. */
export const START = '→';
export const END = '←';

// What is longer is no name; what has more names is read from spoiled documents.
const LONGEST_NAME = 100;
const MOST_ALIASES = 50;

function endsOf(parts: readonly string[], kept: number): string[] {
  return parts.map((_, i) => parts.slice(i, i + kept).join(''));
}

/** The words under which a name is found. */
export function searchWordsOf(name: string): string[] {
  const bare = bareText(name).slice(0, LONGEST_NAME);
  if (bare === '') return [];
  const syllables = spellName(bare);
  const initials = syllables.map((syllable) => (/^[a-z]/.test(syllable) ? syllable.slice(0, 1) : syllable));
  const whole = [bare, syllables.join(''), initials.join('')].map((text) => START + text + END);
  const spelled = [...endsOf(syllables, KEPT_LETTERS), ...endsOf(initials, KEPT_LETTERS)].map((end) => end.slice(0, KEPT_LETTERS));
  return [...endsOf([...bare], KEPT_CHARACTERS), ...spelled, ...whole];
}

/** Puts an agency into the index, anew when its names have changed. To be called in the transaction that changed them. */
export function indexAgency(client: Sqlite.Database, id: number): void {
  indexAgencies(client, [id]);
}

/** Puts in what an earlier version of the program left out of the index. Does nothing when all are in it. */
export function fillAgencySearch(client: Sqlite.Database): void {
  const missing = client.prepare('select id from agencies where pinyin is null').pluck().all() as number[];
  if (missing.length === 0) return;
  indexAgencies(client, missing);
  // Many at once leave the index in many parts; each search would look into all of them.
  client.exec(`insert into agency_search (agency_search) values ('optimize')`);
}

function indexAgencies(client: Sqlite.Database, ids: readonly number[]): void {
  const nameOf = client.prepare('select name from agencies where id = ?').pluck();
  const aliasesOf = client.prepare('select alias from agency_aliases where agency_id = ? order by alias limit ?').pluck();
  const write = client.prepare('insert or replace into agency_search (rowid, words) values (?, ?)');
  const order = client.prepare('update agencies set pinyin = ? where id = ?');
  for (const id of ids) {
    const name = nameOf.get(id) as string;
    const names = [name, ...(aliasesOf.all(id, MOST_ALIASES) as string[])];
    write.run(id, [...new Set(names.flatMap(searchWordsOf))].join(' '));
    order.run(spellName(bareText(name).slice(0, LONGEST_NAME)).join(''), id);
  }
}
