/** Names of agencies as printed in reports, where they differ from the full name. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { agencies } from './agencies.ts';

export const agencyAliases = sqliteTable(
  'agency_aliases',
  {
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    /** The printed name. */
    alias: text('alias').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.alias] })],
);
