/** The records of a CSV → the rows of each report. They must stand together; a report whose rows do not is refused, never half read. */
import { createHash } from 'node:crypto';
import type { Text } from '../../../domain/finding.ts';
import type { CsvRow } from './buildCsvReport.ts';
import { REPORT_COLUMNS, ROW_COUNT_COLUMN } from './csvColumns.ts';
import type { CsvHead, CsvRecord } from './csvTable.ts';

/** The rows of one report, or what is wrong with them; `line` is where they begin. */
export type CsvGroup = { readonly line: number } & ({ readonly rows: readonly CsvRow[] } | { readonly fault: Text });

/** What tells one report from another; all other columns of a report must agree in its rows. */
const IDENTITY_COLUMNS = ['agency', 'region_code', 'year', 'revision', 'document_sha256'] as const;
/** More rows than any report has, with its findings. */
const MOST_ROWS = 100_000;

interface OpenGroup {
  readonly line: number;
  readonly rows: CsvRow[];
  /** The texts of all columns of the report. */
  readonly report: readonly string[];
  readonly identity: string;
  fault: Text | null;
}

/** Gathers the rows. What is remembered of a report that has passed is a hash of 16 bytes. */
export async function* groupCsvRows(head: CsvHead, records: AsyncIterable<CsvRecord>): AsyncGenerator<CsvGroup> {
  const passed = new Set<string>();
  let group: OpenGroup | null = null;
  for await (const record of records) {
    const row = toRow(head, record);
    const report = REPORT_COLUMNS.map(({ name }) => row.cellOf(name) ?? '');
    if (!group || report.some((text, i) => text !== group?.report[i])) {
      const next: OpenGroup = { line: record.line, rows: [], report, identity: identityOf(row), fault: null };
      if (group?.identity === next.identity) group.fault ??= next.fault = disagreement(group, next);
      if (group) yield close(group, passed);
      if (passed.has(next.identity)) next.fault ??= apart(row);
      group = next;
    }
    group.fault ??= faultOf(record, head, group.rows.length);
    if (!group.fault) group.rows.push(row);
  }
  if (group) yield close(group, passed);
}

function toRow(head: CsvHead, { line, cells }: CsvRecord): CsvRow {
  return {
    line,
    cellOf: (column) => {
      const index = head.get(column);
      return index === undefined ? null : (cells[index] ?? '');
    },
  };
}

function identityOf(row: CsvRow): string {
  const texts = IDENTITY_COLUMNS.map((column) => row.cellOf(column) ?? '');
  return createHash('sha256').update(JSON.stringify(texts)).digest().toString('latin1', 0, 16);
}

function close({ line, rows, identity, fault }: OpenGroup, passed: Set<string>): CsvGroup {
  passed.add(identity);
  const wrong = fault ?? wrongCount(rows);
  return wrong ? { line, fault: wrong } : { line, rows };
}

function faultOf({ line, cells }: CsvRecord, head: CsvHead, rows: number): Text | null {
  const columns = Math.max(...head.values()) + 1;
  if (cells.slice(columns).some((cell) => cell !== '')) return tooManyCells(line, columns);
  return rows >= MOST_ROWS ? { zh: `行数超过 ${MOST_ROWS}`, en: `there are more than ${MOST_ROWS} rows` } : null;
}

/** An export says how many rows a report has. */
function wrongCount(rows: readonly CsvRow[]): Text | null {
  const said = rows[0]?.cellOf(ROW_COUNT_COLUMN)?.trim();
  if (!said || said === String(rows.length)) return null;
  return {
    zh: `report_rows 写的是 ${said.slice(0, 20)} 行，这里有 ${rows.length} 行。请确认文件没有被截断；自己增删过行的，请清空 report_rows`,
    en: `report_rows says ${said.slice(0, 20)} and there are ${rows.length} rows. Make sure that the file was not cut; where you added or removed rows, empty report_rows`,
  };
}

function disagreement(group: OpenGroup, next: OpenGroup): Text {
  const column = REPORT_COLUMNS.find((_, i) => group.report[i] !== next.report[i])?.name ?? '';
  return {
    zh: `同一份报告的各行在 ${column} 列不一致（第 ${next.line} 行起不同）。请改成一致，或写明不同的 revision`,
    en: `the rows of one report differ in the column ${column} (from line ${next.line} on). Make them agree, or tell two reports apart by revision`,
  };
}

const apart = (row: CsvRow): Text => ({
  zh: `${row.cellOf('agency') ?? ''} ${row.cellOf('year') ?? ''} 年报告的行不在一起，前面已有一部分。请按报告排序，使同一份报告的行相连`,
  en: `the rows of ${row.cellOf('agency') ?? ''} ${row.cellOf('year') ?? ''} do not stand together; some came before. Sort the file so that the rows of a report follow each other`,
});

const tooManyCells = (line: number, columns: number): Text => ({
  zh: `第 ${line} 行的格数多于表头的 ${columns} 列。含逗号的格请写在双引号里`,
  en: `line ${line} has more cells than the head has columns (${columns}). Put a cell with a comma in double quotes`,
});
