/** The rows of one report in CSV → the same report in the JSON format, which is then read as any other. Says which line is at fault. */
import type { Text } from '../../../domain/finding.ts';
import { addressOf } from '../../../domain/form.ts';
import { CELL_COLUMNS, FIELD_COLUMN, FINDING_COLUMNS, PLACE_COLUMNS, REPORT_COLUMNS, type CsvColumn } from './csvColumns.ts';
import { decodeText } from './csvText.ts';
import { FIELD_PATHS } from './interchangeSchema.ts';

/** A row: the text of a column, null when the file has no such column, and the line at which the row begins. */
export interface CsvRow {
  readonly line: number;
  readonly cellOf: (column: string) => string | null;
}

/** A fault of a row. */
export interface CsvFault {
  readonly line: number;
  readonly fault: Text;
}

type Tree = { [key: string]: unknown };

/** Builds the report. Whether its values are right is for the schema to say. */
export function buildCsvReport(rows: readonly CsvRow[]): { readonly report: Tree } | CsvFault {
  const [first] = rows;
  const sections = { proactive: tree(), requests: tree(), disputes: tree() };
  const findings: Tree[] = [];
  for (const row of rows) {
    const fault = addRow(row, sections, findings);
    if (fault) return { line: row.line, fault };
  }
  const report = first ? treeOf(first, REPORT_COLUMNS) : tree();
  // Without its hash the document is not named: the rows are the document.
  if (typeof report['document'] === 'object' && !(report['document'] as Tree)['sha256']) delete report['document'];
  return { report: { ...report, ...sections, ...(findings.length > 0 && { findings }) } };
}

function addRow(row: CsvRow, sections: Record<string, Tree>, findings: Tree[]): Text | null {
  const field = row.cellOf(FIELD_COLUMN)?.trim() ?? '';
  const check = row.cellOf('check') ?? '';
  if (field && check) return BOTH_KINDS;
  if (check) findings.push(treeOf(row, [...FINDING_COLUMNS, ...PLACE_COLUMNS]));
  return field ? addCell(row, field, sections) : null;
}

function addCell(row: CsvRow, field: string, sections: Record<string, Tree>): Text | null {
  if (!FIELD_PATHS.has(field)) return noSuchField(field);
  const address = addressOf(field);
  const section = sections[address.section] ?? tree();
  const holder = address.column === null ? section : ((section[address.row] ??= tree()) as Tree);
  const key = address.column ?? address.row;
  if (key in holder) return twice(field);
  const cell = treeOf(row, [...CELL_COLUMNS, ...PLACE_COLUMNS]);
  if (cell['status'] === undefined) {
    if (cell['raw'] || cell['note'] || cell['unit'] || cell['place']) return NEEDS_STATUS;
    holder[key] = cell['value'] ?? null;
  } else holder[key] = cell;
  return null;
}

/** Objects without a prototype: a key of a file is never the name of a method. */
const tree = (): Tree => Object.create(null) as Tree;

function treeOf(row: CsvRow, columns: readonly CsvColumn[]): Tree {
  const root = tree();
  for (const { name, path, kind, omitted } of columns) {
    const text = row.cellOf(name);
    // The form of section four follows that of section three where the column is missing.
    if (text === null && name === 'form_disputes') continue;
    const value = decodeText(text ?? '', kind);
    if (omitted && (value === null || text === null)) continue;
    let holder = root;
    for (const key of path.slice(0, -1)) holder = (holder[key] ??= tree()) as Tree;
    holder[path.at(-1) ?? name] = value;
  }
  return root;
}

const BOTH_KINDS: Text = {
  zh: '同一行既有 field 又有 check。一行是一个单元格或一个检查结果，请分成两行',
  en: 'the row has both field and check. A row is a cell or a finding; make two of it',
};

const NEEDS_STATUS: Text = {
  zh: '写了 raw、unit、note 或位置的行必须写 status；只写一个数的，请只填 field 和 value',
  en: 'a row with raw, unit, note or a place needs a status. For a number alone fill in field and value only',
};

const noSuchField = (field: string): Text => ({
  zh: `field 列的“${field.slice(0, 60)}”不是字段。请按文档写，例如 requests.granted.total`,
  en: `“${field.slice(0, 60)}” in the column field is no field. Write it as documented, such as requests.granted.total`,
});

const twice = (field: string): Text => ({
  zh: `${field} 在同一份报告里出现两次，不能确定以哪一行为准。请删去一行`,
  en: `${field} occurs twice in one report, and which row holds is not certain. Remove one`,
});
