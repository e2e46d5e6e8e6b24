/** Totals added up from the cells, kept beside those that the document prints. */
import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { reports } from './reports.ts';

export const computedTotals = sqliteTable(
  'computed_totals',
  {
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** The path that is added up, such as requests.denied.total. */
    field: text('field').notNull(),
    /** The order in which totals are listed, counted from 0. */
    ordinal: integer('ordinal').notNull(),
    /** The sum; null when a part is missing. */
    value: real('value'),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.field] })],
);
