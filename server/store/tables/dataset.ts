/** One row about the data as a whole. */
import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable } from 'drizzle-orm/sqlite-core';

export const dataset = sqliteTable(
  'dataset',
  {
    /** Always 1. */
    id: integer('id').primaryKey(),
    /** Grows with every import that changes something. */
    version: integer('version').notNull(),
    /** True when the data was made up for a demonstration. */
    synthetic: integer('synthetic', { mode: 'boolean' }).notNull(),
  },
  (table) => [check('dataset_one_row', sql`${table.id} = 1`)],
);
