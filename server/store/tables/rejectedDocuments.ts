/** Documents that were read and are no report, or could not be read as one: remembered, so that they are not read again. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Finding } from '../../domain/finding.ts';

export const rejectedDocuments = sqliteTable('rejected_documents', {
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: text('sha256').primaryKey(),
  /** The file name or address as given when it came first. */
  path: text('path').notNull(),
  /** What the bytes show, such as text/html. */
  mediaType: text('media_type').notNull(),
  bytes: integer('bytes').notNull(),
  /** The findings as a JSON list; the first says why. */
  findings: text('findings', { mode: 'json' }).$type<readonly Finding[]>().notNull(),
  /** The version of reading that rejected it; a document is read again by a newer one. */
  readerVersion: integer('reader_version').notNull(),
  /** When it was imported, ISO 8601 in UTC. */
  importedAt: text('imported_at').notNull(),
});
