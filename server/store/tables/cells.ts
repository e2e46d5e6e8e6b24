/** Every cell of every revision as printed and as read: the evidence behind the figures. */
import { check, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { CELL_STATUSES } from '../../domain/cell.ts';
import { isOneOf } from './isOneOf.ts';
import { reports } from './reports.ts';

export const cells = sqliteTable(
  'cells',
  {
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** The path, such as requests.granted.total. */
    field: text('field').notNull(),
    /** The place in printed order, counted from 0. */
    ordinal: integer('ordinal').notNull(),
    /** The text as printed; empty for a blank. */
    raw: text('raw').notNull(),
    /** The number in `unit`; null when there is none, see `status`. */
    value: real('value'),
    status: text('status', { enum: CELL_STATUSES }).notNull(),
    /** 件, 项, 元 or 万元. */
    unit: text('unit').notNull(),
    /** Text beside the number; null when there is none. */
    note: text('note'),
    /** The page or sheet of the document, counted from 1; null when the format has none. Likewise below. */
    placePage: integer('place_page'),
    placeLine: integer('place_line'),
    placeTable: integer('place_table'),
    placeRow: integer('place_row'),
    placeCell: integer('place_cell'),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.field] }), check('cells_status', isOneOf(table.status, CELL_STATUSES))],
);
