/** Documents that were imported; one for each distinct content. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const documents = sqliteTable('documents', {
  id: integer('id').primaryKey(),
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: text('sha256').notNull().unique(),
  /** The file name or address as given. */
  path: text('path').notNull(),
  /** What the bytes show, such as text/html. */
  mediaType: text('media_type').notNull(),
  /** The text encoding and what decided it; null for formats that carry their own. */
  encoding: text('encoding'),
  bytes: integer('bytes').notNull(),
  /** Where it was published, where known. */
  source: text('source'),
  /** The day of publication, YYYY-MM-DD, where known. */
  date: text('date'),
  /** When it was imported, ISO 8601 in UTC. */
  importedAt: text('imported_at').notNull(),
});
