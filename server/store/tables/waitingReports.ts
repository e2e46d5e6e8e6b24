/** Reports whose agency or year is not certain: kept whole, outside of all figures, until someone settles them. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Uncertainty } from '../../domain/uncertainties.ts';

export const waitingReports = sqliteTable('waiting_reports', {
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: text('sha256').primaryKey(),
  /** The file name or address as given when it came first. */
  path: text('path').notNull(),
  /** What is not certain, as a JSON list: agency, year. */
  uncertain: text('uncertain', { mode: 'json' }).$type<readonly Uncertainty[]>().notNull(),
  /** The agency as far as it was read; null when none is named. */
  agencyName: text('agency_name'),
  /** The year as far as it was read; null when none is named. */
  year: integer('year'),
  /** The checked report with its document, cells and findings, as JSON; maps are lists of pairs. */
  report: text('report').notNull(),
  /** The version of reading that read it; a document is read again by a newer one. */
  readerVersion: integer('reader_version').notNull(),
  /** When it was imported, ISO 8601 in UTC. */
  importedAt: text('imported_at').notNull(),
});
