/** Reports: one row for each revision of one agency and year. A corrected document supersedes, it never overwrites. */
import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { SCOPE_BASES, SCOPES } from '../../domain/agency.ts';
import { FORM_VERSIONS, type FormVersion } from '../../domain/form.ts';
import { agencies } from './agencies.ts';
import { documents } from './documents.ts';
import { isOneOf } from './isOneOf.ts';

/** drizzle wants at least one word in the type of an enum. */
export const FORM_WORDS = FORM_VERSIONS as [FormVersion, ...FormVersion[]];

export const reports = sqliteTable(
  'reports',
  {
    id: integer('id').primaryKey(),
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The year that the figures are of. */
    year: integer('year').notNull(),
    /** 1 for the first document of this agency and year; each corrected document counts up. */
    revision: integer('revision').notNull(),
    /** True for the newest revision. */
    current: integer('current', { mode: 'boolean' }).notNull(),
    scope: text('scope', { enum: SCOPES }).notNull(),
    scopeBasis: text('scope_basis', { enum: SCOPE_BASES }).notNull(),
    /** How sure the scope is, 0 to 1; null for UNKNOWN, and for reports of databases from before it was kept. */
    scopeConfidence: real('scope_confidence'),
    /** What was read of the scope, where the figures of other reports decided otherwise; null where the scope is as read. */
    readScope: text('read_scope', { enum: SCOPES }),
    readBasis: text('read_basis', { enum: SCOPE_BASES }),
    readConfidence: real('read_confidence'),
    /** The form of section two; null where the table was not found. Likewise below. */
    formProactive: text('form_proactive', { enum: FORM_WORDS }),
    formRequests: text('form_requests', { enum: FORM_WORDS }),
    formDisputes: text('form_disputes', { enum: FORM_WORDS }),
    /** True when every identity that could be tested holds; null when none could be. */
    balanced: integer('balanced', { mode: 'boolean' }),
    documentId: integer('document_id')
      .notNull()
      .references(() => documents.id),
  },
  (table) => [
    uniqueIndex('reports_agency_year_revision').on(table.agencyId, table.year, table.revision),
    uniqueIndex('reports_current')
      .on(table.agencyId, table.year)
      .where(sql`${table.current} = 1`),
    index('reports_document_id').on(table.documentId),
    check('reports_scope', isOneOf(table.scope, SCOPES)),
    check('reports_scope_basis', isOneOf(table.scopeBasis, SCOPE_BASES)),
    check('reports_form_proactive', isOneOf(table.formProactive, FORM_VERSIONS)),
    check('reports_form_requests', isOneOf(table.formRequests, FORM_VERSIONS)),
    check('reports_form_disputes', isOneOf(table.formDisputes, FORM_VERSIONS)),
  ],
);

/** A report of the database, in one revision. */
export type ReportRow = typeof reports.$inferSelect;
