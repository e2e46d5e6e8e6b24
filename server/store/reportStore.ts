/** Reads reports. Lists of ids in, lists of rows out: one statement whatever the number. */
import { and, asc, count, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import { buildReportConditions, type ReportFilter } from './reportFilter.ts';
import type { Database } from './openDatabase.ts';
import { agencies } from './tables/agencies.ts';
import { documents } from './tables/documents.ts';
import { facts } from './tables/facts.ts';
import { reports, type ReportRow } from './tables/reports.ts';

/** The document of a report. */
export type DocumentRow = typeof documents.$inferSelect;

/** The current reports that pass, newest year first, then by agency name, from `offset` on; and how many there are in all. */
export function listReports(
  db: Database,
  filter: ReportFilter,
  page: { offset: number; limit: number },
): { rows: ReportRow[]; total: number } {
  const rows = db
    .select(getTableColumns(reports))
    .from(facts)
    .innerJoin(reports, eq(reports.id, facts.reportId))
    .innerJoin(agencies, eq(agencies.id, facts.agencyId))
    .where(and(...buildReportConditions(filter)))
    .orderBy(desc(facts.year), asc(agencies.name), asc(agencies.id))
    .limit(page.limit)
    .offset(page.offset)
    .all();
  const counted = db
    .select({ total: count() })
    .from(facts)
    .where(and(...buildReportConditions(filter)))
    .get();
  return { rows, total: counted?.total ?? 0 };
}

/** Reports by id, of any revision, in no order. */
export function readReports(db: Database, ids: readonly number[]): ReportRow[] {
  return db
    .select()
    .from(reports)
    .where(inArray(reports.id, [...ids]))
    .all();
}

/** All revisions of all reports of agencies: oldest year first, newest revision first. */
export function readReportsOfAgencies(db: Database, agencyIds: readonly number[]): ReportRow[] {
  return db
    .select()
    .from(reports)
    .where(inArray(reports.agencyId, [...agencyIds]))
    .orderBy(asc(reports.year), desc(reports.revision))
    .all();
}

/** Documents by id, in no order. */
export function readDocuments(db: Database, ids: readonly number[]): DocumentRow[] {
  return db
    .select()
    .from(documents)
    .where(inArray(documents.id, [...ids]))
    .all();
}
