/** An exported report → its rows in CSV, by csv-stringify: one for each cell, then one for each finding of its reader. */
import { stringify } from 'csv-stringify/sync';
import { disputeField, proactiveField, requestField, type FieldPath } from '../../domain/form.ts';
import {
  CELL_COLUMNS,
  CSV_COLUMNS,
  FINDING_COLUMNS,
  PLACE_COLUMNS,
  REPORT_COLUMNS,
  type CsvColumn,
} from '../../ingest/readers/interchange/csvColumns.ts';
import { encodeText } from '../../ingest/readers/interchange/csvText.ts';
import type { InterchangeCell } from '../../ingest/readers/interchange/interchangeSchema.ts';
import type { ExportedReport } from './buildInterchangeReport.ts';

/** With the mark of UTF-8 that spreadsheets look for. */
export const CSV_HEAD = `\ufeff${render([CSV_COLUMNS])}`;

/** The rows of a report. A report without cells and findings has one row. */
export function renderCsvRows(report: ExportedReport): string {
  const cells = cellsOf(report).map(([field, cell]) => [field, ...textsOf(cell, [...CELL_COLUMNS, ...PLACE_COLUMNS]), ...NO_FINDING]);
  const findings = (report.findings ?? []).map((finding) => ['', ...NO_CELL, ...textsOf(finding, [...PLACE_COLUMNS, ...FINDING_COLUMNS])]);
  const rows = [...cells, ...findings];
  if (rows.length === 0) rows.push(['', ...NO_CELL, ...PLACE_COLUMNS.map(() => ''), ...NO_FINDING]);
  // In CSV source and date stand beside the document, for those who write by hand.
  const { source, date } = report.document ?? {};
  const shared = [...textsOf({ ...report, source, date }, REPORT_COLUMNS), String(rows.length)];
  return render(rows.map((row) => [...shared, ...row]));
}

const NO_CELL = CELL_COLUMNS.map(() => '');
const NO_FINDING = FINDING_COLUMNS.map(() => '');

function cellsOf({ proactive, requests, disputes }: ExportedReport): [FieldPath, InterchangeCell][] {
  return [
    ...Object.entries(proactive).map(([field, cell]): [FieldPath, InterchangeCell] => [proactiveField(field), cell]),
    ...Object.entries(requests).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]): [FieldPath, InterchangeCell] => [requestField(row, column), cell]),
    ),
    ...Object.entries(disputes).flatMap(([group, cells]) =>
      Object.entries(cells).map(([column, cell]): [FieldPath, InterchangeCell] => [disputeField(group, column), cell]),
    ),
  ];
}

function textsOf(holder: object, columns: readonly CsvColumn[]): string[] {
  return columns.map(({ path, kind }) => {
    let value: unknown = holder;
    for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
    return encodeText(value, kind);
  });
}

function render(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
