/** Regions of GB/T 2260 that reporting agencies belong to. */
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { RANKS } from '../../domain/agency.ts';
import { isOneOf } from './isOneOf.ts';

export const regions = sqliteTable(
  'regions',
  {
    /** Six digits, such as 370322. */
    code: text('code').primaryKey(),
    /** The full name, such as 高青县. */
    name: text('name').notNull(),
    /** PROVINCE, PREFECTURE or COUNTY. */
    rank: text('rank', { enum: RANKS }).notNull(),
    /** The names from the province down, joined. */
    path: text('path').notNull(),
  },
  (table) => [check('regions_rank', isOneOf(table.rank, RANKS))],
);
