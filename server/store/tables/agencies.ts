/** Agencies that publish reports. An agency is not its name: two regions can each have a 民政局. */
import { isNull } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { RANKS, SCOPES, UNIT_TYPES } from '../../domain/agency.ts';
import { isOneOf } from './isOneOf.ts';

export const agencies = sqliteTable(
  'agencies',
  {
    id: integer('id').primaryKey(),
    /** The full official name. */
    name: text('name').notNull(),
    /** GB/T 2260, 100000 for the whole country; null when it could not be told. The directory may not know it. */
    regionCode: text('region_code'),
    unitType: text('unit_type', { enum: UNIT_TYPES }).notNull(),
    /** The rank of the unit; null when it could not be told. */
    rank: text('rank', { enum: RANKS }),
    /** The kind of organ, such as CIVIL_AFFAIRS; null for governments and where unknown. */
    organ: text('organ'),
    /** 统一社会信用代码; null when no report prints it. */
    creditCode: text('credit_code'),
    /** The scope that a person settled for one of its reports, offered for the others; null when nobody did. */
    settledScope: text('settled_scope', { enum: SCOPES }),
    /** The name in letters without tones, to order by; null until the agency is in the search index. */
    pinyin: text('pinyin'),
  },
  (table) => [
    uniqueIndex('agencies_name_region').on(table.name, table.regionCode),
    // Nulls differ in a unique index; an agency without a region is still one agency, not one for each report.
    uniqueIndex('agencies_name_no_region').on(table.name).where(isNull(table.regionCode)),
    index('agencies_region_code').on(table.regionCode),
    // Holds all that agencies are listed, filtered and counted by, in the order of their names.
    index('agencies_listed').on(table.pinyin, table.name, table.rank, table.unitType, table.organ, table.regionCode),
    index('agencies_not_indexed').on(table.id).where(isNull(table.pinyin)),
    check('agencies_unit_type', isOneOf(table.unitType, UNIT_TYPES)),
    check('agencies_rank', isOneOf(table.rank, RANKS)),
    check('agencies_settled_scope', isOneOf(table.settledScope, SCOPES)),
  ],
);

/** An agency of the database. */
export type AgencyRow = typeof agencies.$inferSelect;
