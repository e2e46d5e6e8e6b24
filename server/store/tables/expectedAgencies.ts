/** Agencies that a list says must report; those that reported before are expected without a list. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { agencies } from './agencies.ts';

export const expectedAgencies = sqliteTable(
  'expected_agencies',
  {
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    /** The first report year in which it is expected. */
    firstYear: integer('first_year').notNull(),
    /** The last; null while it goes on. */
    lastYear: integer('last_year'),
    /** The name of the list. */
    list: text('list').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.firstYear, table.list] })],
);
