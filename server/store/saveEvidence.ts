/** Keeps what stands behind a report: its cells, its computed totals and what the checks found. */
import { sortFindings } from '../domain/finding.ts';
import type { Place } from '../domain/cell.ts';
import { inPrintedOrder } from '../domain/printedOrder.ts';
import type { CheckedReport } from '../domain/report.ts';
import { insertRows } from './insertRows.ts';
import type { Database } from './openDatabase.ts';
import { cells } from './tables/cells.ts';
import { computedTotals } from './tables/computedTotals.ts';
import { findings } from './tables/findings.ts';

/** Keeps the cells in printed order; cells that no form of the report prints come last. */
export function saveCells(db: Database, reportId: number, report: CheckedReport): void {
  const rows = [...inPrintedOrder(report.cells, report.forms)].map(([field, cell], ordinal) => {
    const { raw, value, status, unit, note } = cell;
    return { reportId, field, ordinal, raw, value, status, unit, note, ...placeColumns(cell.place) };
  });
  insertRows(db, cells, rows);
}

/** Keeps the computed totals in the order in which they were computed. */
export function saveComputedTotals(db: Database, reportId: number, report: CheckedReport): void {
  const rows = [...report.computed].map(([field, value], ordinal) => ({ reportId, field, ordinal, value }));
  insertRows(db, computedTotals, rows);
}

/** Keeps the findings, gravest first. */
export function saveFindings(db: Database, reportId: number, report: CheckedReport): void {
  const rows = sortFindings(report.findings).map(({ check, severity, message, fields, place }) => ({
    reportId,
    check,
    severity,
    messageZh: message.zh,
    messageEn: message.en,
    fields,
    ...placeColumns(place),
  }));
  insertRows(db, findings, rows);
}

function placeColumns(place: Place | null) {
  return {
    placePage: place?.page ?? null,
    placeLine: place?.line ?? null,
    placeTable: place?.table ?? null,
    placeRow: place?.row ?? null,
    placeCell: place?.cell ?? null,
  };
}
