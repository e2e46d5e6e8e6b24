/** A table as a CSV file that opens in a spreadsheet as it is: UTF-8 with a mark, no cell that runs as a formula. */
import type { TwinTableModel } from './twinTable';

function escapeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines of the table: its heads with their units, then its rows, as the screen shows them. */
export function buildCsv(table: TwinTableModel): string {
  const heads = [table.rowHead, ...table.columns.map((column) => `${column.label} (${column.unit})`), table.noteHead];
  const rows = table.rows.map((row) => [row.head, ...row.cells.map((cell) => cell.file), row.note]);
  return '\uFEFF' + [heads, ...rows].map((line) => line.map(escapeCell).join(',')).join('\r\n') + '\r\n';
}

/** Hands the table to the reader as a file. */
export function downloadCsv(table: TwinTableModel, fileName: string): void {
  const address = URL.createObjectURL(new Blob([buildCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
