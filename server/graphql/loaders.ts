/** The loaders of one request: everything that hangs on a row, read for many rows at a time. */
import { readAgencies, readAliases, readYearsOfAgencies, type AgencyYearRow } from '../store/agencyStore.ts';
import {
  readCells,
  readComputedTotals,
  readFindings,
  type CellRow,
  type ComputedTotalRow,
  type FindingRow,
} from '../store/evidenceStore.ts';
import type { Database } from '../store/openDatabase.ts';
import { readDocuments, readReportsOfAgencies, type DocumentRow } from '../store/reportStore.ts';
import { readPredecessors, readSuccessors } from '../store/successionStore.ts';
import type { AgencyRow } from '../store/tables/agencies.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import type { SuccessionRow } from '../store/tables/successions.ts';
import { createBatchLoader, type BatchLoader } from './batchLoader.ts';

export interface Loaders {
  readonly agency: BatchLoader<number, AgencyRow | null>;
  readonly aliases: BatchLoader<number, readonly string[]>;
  /** The years of an agency with their headline figures, oldest first. */
  readonly yearsOfAgency: BatchLoader<number, readonly AgencyYearRow[]>;
  /** All revisions of all reports of an agency: oldest year first, newest revision first. */
  readonly reportsOfAgency: BatchLoader<number, readonly ReportRow[]>;
  /** The steps from what an agency was before, and to what it became; oldest first. */
  readonly predecessors: BatchLoader<number, readonly SuccessionRow[]>;
  readonly successors: BatchLoader<number, readonly SuccessionRow[]>;
  readonly document: BatchLoader<number, DocumentRow | null>;
  /** By the id of the report; likewise the next two. */
  readonly cells: BatchLoader<number, readonly CellRow[]>;
  readonly computedTotals: BatchLoader<number, readonly ComputedTotalRow[]>;
  readonly findings: BatchLoader<number, readonly FindingRow[]>;
}

/** Makes the loaders of one request. */
export function createLoaders(db: Database): Loaders {
  const oneById = <Row extends { readonly id: number }>(read: (db: Database, ids: readonly number[]) => Row[]) =>
    createBatchLoader<number, Row | null>((ids) => new Map(read(db, ids).map((row) => [row.id, row])), null);
  const manyBy = <Row>(read: (db: Database, ids: readonly number[]) => Row[], keyOf: (row: Row) => number) =>
    createBatchLoader<number, readonly Row[]>((ids) => groupBy(read(db, ids), keyOf), []);
  return {
    agency: oneById(readAgencies),
    aliases: createBatchLoader<number, readonly string[]>((ids) => {
      const grouped = groupBy(readAliases(db, ids), ({ agencyId }) => agencyId);
      return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ alias }) => alias)]));
    }, []),
    yearsOfAgency: manyBy(readYearsOfAgencies, ({ agencyId }) => agencyId),
    reportsOfAgency: manyBy(readReportsOfAgencies, ({ agencyId }) => agencyId),
    predecessors: manyBy(readPredecessors, ({ successorId }) => successorId),
    successors: manyBy(readSuccessors, ({ agencyId }) => agencyId),
    document: oneById(readDocuments),
    cells: manyBy(readCells, ({ reportId }) => reportId),
    computedTotals: manyBy(readComputedTotals, ({ reportId }) => reportId),
    findings: manyBy(readFindings, ({ reportId }) => reportId),
  };
}

function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
