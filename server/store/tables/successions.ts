/** Which agency became which: renamed, merged, split. */
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { SUCCESSION_KINDS } from '../../domain/agency.ts';
import { agencies } from './agencies.ts';
import { isOneOf } from './isOneOf.ts';

export const successions = sqliteTable(
  'successions',
  {
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    successorId: integer('successor_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    /** The first year whose report is the successor's. */
    year: integer('year').notNull(),
    kind: text('kind', { enum: SUCCESSION_KINDS }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.successorId] }),
    index('successions_successor_id').on(table.successorId),
    check('successions_kind', isOneOf(table.kind, SUCCESSION_KINDS)),
  ],
);

/** A succession of the database. */
export type SuccessionRow = typeof successions.$inferSelect;
