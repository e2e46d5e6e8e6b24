/** Finds agencies by the words of their names. */
import type { AgencyColumns } from './agencyColumns.ts';
import type { Database } from './openDatabase.ts';

/** A word of a search. */
export interface SearchWord {
  /** Letters, digits and Chinese characters only (`bareText`). */
  readonly text: string;
  /** Kinds of organ that the word is a word of, so that their agencies are found too. */
  readonly organs: readonly string[];
}

/** The rows that were found. */
export interface Found {
  /** 1 for each row found. */
  readonly has: Uint8Array;
  /** Rows whose match is better than that of the others found; best first. */
  readonly tiers: readonly (readonly number[])[];
}

/** The rows whose names have all the words; null when there are no words. */
export function findByWords(db: Database, columns: AgencyColumns, words: readonly SearchWord[]): Found | null {
  if (words.length === 0) return null;
  const found = new Uint8Array(columns.ids.length).fill(1);
  for (const { text, organs } of words) {
    const ids = db.$client
      .prepare(
        `select id from agencies where name like :like union select agency_id from agency_aliases where alias like :like
         union select id from agencies where organ in (select value from json_each(:organs))`,
      )
      .pluck()
      .all({ like: `%${text}%`, organs: JSON.stringify(organs) }) as number[];
    const rows = new Set(ids.map((id) => columns.rowOf.get(id)));
    for (let row = 0; row < found.length; row += 1) if (!rows.has(row)) found[row] = 0;
  }
  return { has: found, tiers: [] };
}
