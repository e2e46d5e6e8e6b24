/**
 * One narrow row for each current report: what figures are grouped, filtered and added up by.
 * Everything here is a copy, written in the transaction that saves the report, so that a question touches one table.
 */
import { alias, check, index, integer, real, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { RANKS, SCOPES, UNIT_TYPES } from '../../domain/agency.ts';
import { columnNameOf, FACT_FIELDS } from '../../domain/factFields.ts';
import { agencies } from './agencies.ts';
import { isOneOf } from './isOneOf.ts';
import { FORM_WORDS, reports } from './reports.ts';

/** A column for each fact field. REAL holds counts exactly up to 2⁵³, and fees with their decimals. */
const countColumns: object = Object.fromEntries(FACT_FIELDS.map(({ id }) => [id, real(columnNameOf(id))]));

export const facts = sqliteTable(
  'facts',
  {
    reportId: integer('report_id')
      .primaryKey()
      .references(() => reports.id, { onDelete: 'cascade' }),
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id),
    year: integer('year').notNull(),
    scope: text('scope', { enum: SCOPES }).notNull(),
    /** Of the agency; null when it could not be told. Likewise the next three. */
    rank: text('rank', { enum: RANKS }),
    unitType: text('unit_type', { enum: UNIT_TYPES }).notNull(),
    organ: text('organ'),
    regionCode: text('region_code'),
    formProactive: text('form_proactive', { enum: FORM_WORDS }),
    formRequests: text('form_requests', { enum: FORM_WORDS }),
    formDisputes: text('form_disputes', { enum: FORM_WORDS }),
    balanced: integer('balanced', { mode: 'boolean' }),
    /** The fields whose printed total is missing and was added up, as `,granted,denied,`; null when there are none. */
    computedFields: text('computed_fields'),
    /** The agency whose report of the same year holds these figures too; null when none does. Such a report is never added up. */
    heldBy: integer('held_by'),
    /** The day on which the first revision was published, YYYY-MM-DD; null where it is not known. */
    published: text('published'),
    ...countColumns,
  },
  (table) => [
    uniqueIndex('facts_agency_year').on(table.agencyId, table.year),
    // Holds all that tells whether an agency published in a year, and when.
    index('facts_published').on(table.agencyId, table.year, table.published),
    // Holds all that tells which reports, years and agencies an answer has, so that counting them reads no row.
    index('facts_scope_rank_year').on(table.scope, table.rank, table.year, table.agencyId, table.regionCode, table.heldBy),
    index('facts_region_code').on(table.regionCode, table.year),
    // The few reports that may hold those of others, by place.
    index('facts_wholes')
      .on(table.year, table.regionCode)
      .where(isOneOf(table.unitType, ['GOVERNMENT', 'ZONE'])),
    check('facts_scope', isOneOf(table.scope, SCOPES)),
    check('facts_rank', isOneOf(table.rank, RANKS)),
    check('facts_unit_type', isOneOf(table.unitType, UNIT_TYPES)),
  ],
);

/** The fact table, or an alias of it in a statement that joins it with itself. */
export type FactTable = typeof facts;

/** The fact table once more, for the earlier year of a comparison. */
export function earlierFacts(): FactTable {
  return alias(facts, 'earlier') as unknown as FactTable;
}

/** The column of a fact field. Throws on an id that is not in FACT_FIELDS: a mistake in code, never input. */
export function factColumn(id: string, table: FactTable = facts): AnySQLiteColumn {
  const column = FACT_FIELDS.some((field) => field.id === id) && (table as unknown as Record<string, AnySQLiteColumn>)[id];
  if (!column) throw new Error(`Not a fact field: ${id}`);
  return column;
}
