/** What the checks found in a report. */
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { SEVERITIES } from '../../domain/finding.ts';
import { isOneOf } from './isOneOf.ts';
import { reports } from './reports.ts';

export const findings = sqliteTable(
  'findings',
  {
    /** Counts up in the order of the report: gravest first. */
    id: integer('id').primaryKey(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** The id of the check, such as outcomeSum. */
    check: text('check').notNull(),
    severity: text('severity', { enum: SEVERITIES }).notNull(),
    messageZh: text('message_zh').notNull(),
    messageEn: text('message_en').notNull(),
    /** The field paths that it is about, as a JSON list. */
    fields: text('fields', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** The page or sheet of the document, counted from 1; null when it is about no one place. Likewise below. */
    placePage: integer('place_page'),
    placeLine: integer('place_line'),
    placeTable: integer('place_table'),
    placeRow: integer('place_row'),
    placeCell: integer('place_cell'),
  },
  (table) => [index('findings_report_id').on(table.reportId), check('findings_severity', isOneOf(table.severity, SEVERITIES))],
);
