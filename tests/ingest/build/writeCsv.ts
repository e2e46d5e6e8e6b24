/** Printed blocks or the cells of a report → CSV: as a spreadsheet saves a sheet, and in the columns of our own format. */
import type { CheckedReport } from '../../../server/domain/report.ts';
import { gridOf } from './gridOf.ts';
import type { PrintedBlock } from './printedBlock.ts';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells: readonly (string | number | null)[]): string => cells.map((cell) => quoted(String(cell ?? ''))).join(',');

/** A sheet: all rows are as wide as the widest, a cell that spans is written once. */
export function writeSheetCsv(blocks: readonly PrintedBlock[]): string {
  const rows = blocks.flatMap((block): string[][] =>
    block.kind === 'text' ? [[block.text]] : gridOf(block.rows).map((row) => row.map((cell) => cell?.text ?? '')),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => line(Array.from({ length: width }, (_, column) => row[column] ?? ''))).join('\r\n');
}

const COLUMNS = 'agency,region_code,unit_type,rank,organ,year,scope,form_proactive,form_requests,form_disputes,field,value';

/** The short rows of our own format, one for each cell; what is no number is its text, a blank is empty. */
export function writeFieldCsv({ agency, year, scope, forms, cells }: CheckedReport): string {
  const { name, regionCode, unitType, rank, organ } = agency;
  const { proactive, requests, disputes } = forms;
  const rows = [...cells].map(([field, { value, raw }]) =>
    line([name, regionCode, unitType, rank, organ, year, scope, proactive, requests, disputes, field, value ?? raw]),
  );
  return [COLUMNS, ...rows].join('\r\n');
}
