/** CHECK constraints that come from the word lists of the domain. */
import { sql, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** The column holds one of these words; null passes, as in every CHECK. The words are constants of the domain, never input. */
export function isOneOf(column: AnySQLiteColumn, words: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
}
