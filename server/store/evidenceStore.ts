/** Reads what stands behind reports: cells, computed totals and findings. */
import { asc, inArray } from 'drizzle-orm';
import type { Place } from '../domain/cell.ts';
import type { Database } from './openDatabase.ts';
import { cells } from './tables/cells.ts';
import { computedTotals } from './tables/computedTotals.ts';
import { findings } from './tables/findings.ts';

export type CellRow = typeof cells.$inferSelect;
export type ComputedTotalRow = typeof computedTotals.$inferSelect;
export type FindingRow = typeof findings.$inferSelect;

/** The cells of reports, in printed order. */
export function readCells(db: Database, reportIds: readonly number[]): CellRow[] {
  return db
    .select()
    .from(cells)
    .where(inArray(cells.reportId, [...reportIds]))
    .orderBy(asc(cells.reportId), asc(cells.ordinal))
    .all();
}

/** The computed totals of reports, in the order of the form. */
export function readComputedTotals(db: Database, reportIds: readonly number[]): ComputedTotalRow[] {
  return db
    .select()
    .from(computedTotals)
    .where(inArray(computedTotals.reportId, [...reportIds]))
    .orderBy(asc(computedTotals.reportId), asc(computedTotals.ordinal))
    .all();
}

/** The findings of reports, gravest first. */
export function readFindings(db: Database, reportIds: readonly number[]): FindingRow[] {
  return db
    .select()
    .from(findings)
    .where(inArray(findings.reportId, [...reportIds]))
    .orderBy(asc(findings.id))
    .all();
}

/** The place of a row that carries one; null when nothing is known of it. */
export function placeOf(row: Pick<CellRow, 'placePage' | 'placeLine' | 'placeTable' | 'placeRow' | 'placeCell'>): Place | null {
  const place = { page: row.placePage, line: row.placeLine, table: row.placeTable, row: row.placeRow, cell: row.placeCell };
  return Object.values(place).every((part) => part === null) ? null : place;
}
