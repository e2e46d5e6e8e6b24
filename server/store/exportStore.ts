/** Reads whole reports with everything that is kept of them, in the order in which they came, so that an export can be written from it. */
import { and, asc, between, count, eq, getTableColumns, gt, gte, lte, sql, type SQL } from 'drizzle-orm';
import { readAliases } from './agencyStore.ts';
import { readCells, readFindings, type CellRow, type FindingRow } from './evidenceStore.ts';
import type { Database } from './openDatabase.ts';
import { codesUnder } from './reportFilter.ts';
import type { DocumentRow } from './reportStore.ts';
import { agencies, type AgencyRow } from './tables/agencies.ts';
import { documents } from './tables/documents.ts';
import { reports, type ReportRow } from './tables/reports.ts';

/** A report in one revision. What is computed from the cells is left out: it is computed again. */
export interface StoredReport {
  readonly report: ReportRow;
  readonly agency: AgencyRow;
  readonly aliases: readonly string[];
  readonly document: DocumentRow;
  /** In printed order. */
  readonly cells: readonly CellRow[];
  /** Gravest first; those of the checks among them. */
  readonly findings: readonly FindingRow[];
}

/** Which reports to export. Null means that everything passes. */
export interface ExportFilter {
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** A GB/T 2260 code; agencies in or below it pass. */
  readonly region: string | null;
  /** True to leave superseded revisions out. */
  readonly currentOnly: boolean;
}

// A report has some 200 cells; this many are in memory at a time.
const REPORTS_AT_A_TIME = 50;

/** How many reports pass. */
export function countStoredReports(db: Database, filter: ExportFilter): number {
  const counted = db
    .select({ total: count() })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(and(...buildConditions(filter)))
    .get();
  return counted?.total ?? 0;
}

/** The reports that pass, oldest first, a few in memory at a time and all from one moment, whatever is imported meanwhile. */
export function* readStoredReports(db: Database, filter: ExportFilter): Generator<StoredReport> {
  db.run(sql`begin`);
  try {
    for (let part = readPart(db, filter, 0); part.length > 0; part = readPart(db, filter, part.at(-1)?.report.id ?? 0)) {
      yield* addEvidence(db, part);
    }
  } finally {
    db.run(sql`commit`);
  }
}

type Head = Pick<StoredReport, 'report' | 'agency' | 'document'>;

function readPart(db: Database, filter: ExportFilter, after: number): Head[] {
  return db
    .select({ report: getTableColumns(reports), agency: getTableColumns(agencies), document: getTableColumns(documents) })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .innerJoin(documents, eq(documents.id, reports.documentId))
    .where(and(gt(reports.id, after), ...buildConditions(filter)))
    .orderBy(asc(reports.id))
    .limit(REPORTS_AT_A_TIME)
    .all();
}

function buildConditions({ years, region, currentOnly }: ExportFilter): (SQL | undefined)[] {
  const codes = region === null ? null : codesUnder(region);
  return [
    years.from === null ? undefined : gte(reports.year, years.from),
    years.to === null ? undefined : lte(reports.year, years.to),
    codes ? between(agencies.regionCode, codes.first, codes.last) : undefined,
    currentOnly ? eq(reports.current, true) : undefined,
  ];
}

function* addEvidence(db: Database, part: readonly Head[]): Generator<StoredReport> {
  const ids = part.map(({ report }) => report.id);
  const cells = groupBy(readCells(db, ids), ({ reportId }) => reportId);
  const findings = groupBy(readFindings(db, ids), ({ reportId }) => reportId);
  const aliases = groupBy(readAliases(db, [...new Set(part.map(({ agency }) => agency.id))]), ({ agencyId }) => agencyId);
  for (const head of part) {
    yield {
      ...head,
      aliases: (aliases.get(head.agency.id) ?? []).map(({ alias }) => alias),
      cells: cells.get(head.report.id) ?? [],
      findings: findings.get(head.report.id) ?? [],
    };
  }
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
