/**
 * The columns of the interchange format in CSV: one row for each cell, one for each finding of the reader, and in every row whose
 * report it is. Names are those of the database. Used for reading and for writing, so that both agree.
 */

/** What a column holds. `text` may be empty and not null, see `encodeText`; `printed` is never null. */
export type ColumnKind = 'text' | 'printed' | 'number' | 'flag' | 'date' | 'list';

/** A column: its name, and where its value stands in a report, a cell or a finding of the JSON format. */
export interface CsvColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: ColumnKind;
  /** An empty cell leaves the value out instead of making it null. */
  readonly omitted?: true;
  /** What it is, for docs/interchange.md. */
  readonly meaning: string;
}

const column = (name: string, path: string, kind: ColumnKind, meaning: string): CsvColumn => ({
  name,
  path: path.split('.'),
  kind,
  meaning,
});
const omitted = (name: string, path: string, kind: ColumnKind, meaning: string): CsvColumn => ({
  ...column(name, path, kind, meaning),
  omitted: true,
});

/** Whose report it is: the same in every row of the report. */
export const REPORT_COLUMNS: readonly CsvColumn[] = [
  omitted('format', 'format', 'text', '`gongkai/1`; may be left out'),
  omitted('synthetic', 'synthetic', 'flag', '`true` for a report that was made up'),
  column('agency', 'agency.name', 'text', 'full name of the agency'),
  omitted('printed_name', 'agency.printedName', 'text', 'its name as printed, where that differs'),
  omitted('aliases', 'agency.aliases', 'list', 'other names that it is known by'),
  column('region_code', 'agency.regionCode', 'text', 'GB/T 2260, six digits'),
  column('unit_type', 'agency.unitType', 'text', 'kind of unit'),
  column('rank', 'agency.rank', 'text', 'rank of the unit'),
  column('organ', 'agency.organ', 'text', 'kind of organ'),
  omitted('credit_code', 'agency.creditCode', 'text', '统一社会信用代码'),
  column('year', 'year', 'number', 'year that the figures are of'),
  omitted('revision', 'revision', 'number', 'which revision it was where it was exported'),
  column('scope', 'scope', 'text', 'whose figures the report holds'),
  omitted('scope_basis', 'scopeBasis', 'text', 'what the scope was read from'),
  omitted('scope_confidence', 'scopeConfidence', 'number', 'how sure the scope is, 0 to 1'),
  column('form_proactive', 'forms.proactive', 'text', 'form of section two; empty where the table was not found'),
  column('form_requests', 'forms.requests', 'text', 'form of section three, likewise'),
  column('form_disputes', 'forms.disputes', 'text', 'form of section four, likewise; without the column that of section three'),
  omitted('document_path', 'document.path', 'text', 'the document that the report was read from'),
  omitted('document_sha256', 'document.sha256', 'text', 'SHA-256 of its bytes'),
  omitted('document_media_type', 'document.mediaType', 'text', 'what its bytes show'),
  column('document_encoding', 'document.encoding', 'text', 'its encoding and what decided it'),
  omitted('document_bytes', 'document.bytes', 'number', 'its size'),
  omitted('source', 'source', 'text', 'where it was published'),
  omitted('date', 'date', 'date', 'the day of publication'),
];

/** How many rows the report has: a file that was cut is noticed. */
export const ROW_COUNT_COLUMN = 'report_rows';

/** Which cell a row is. */
export const FIELD_COLUMN = 'field';

/** The cell of a row. Without `status` a row is a short figure: `value` is its number or text. */
export const CELL_COLUMNS: readonly CsvColumn[] = [
  column('raw', 'raw', 'printed', 'what the document prints'),
  column('value', 'value', 'number', 'the number in the unit of the field; empty where there is none'),
  omitted('status', 'status', 'text', 'status of the cell'),
  omitted('unit', 'unit', 'text', '件, 项, 元 or 万元'),
  column('note', 'note', 'text', 'text beside the number'),
];

/** Where a cell stands in its document, or what a finding is about. */
export const PLACE_COLUMNS: readonly CsvColumn[] = (['page', 'line', 'table', 'row', 'cell'] as const).map((part) =>
  omitted(`place_${part}`, `place.${part}`, 'number', `${part} of the document, counted from 1`),
);

/** The finding of a row that is one. */
export const FINDING_COLUMNS: readonly CsvColumn[] = [
  omitted('check', 'check', 'text', 'id of the check, in a row that is a finding of the reader and no cell'),
  omitted('severity', 'severity', 'text', 'how grave it is'),
  omitted('message_zh', 'message.zh', 'printed', 'the finding in Chinese'),
  omitted('message_en', 'message.en', 'printed', 'the finding in English'),
  omitted('fields', 'fields', 'list', 'the fields that it is about'),
];

/** All columns in the order in which they are written. */
export const CSV_COLUMNS: readonly string[] = [
  ...REPORT_COLUMNS.map(({ name }) => name),
  ROW_COUNT_COLUMN,
  FIELD_COLUMN,
  ...[...CELL_COLUMNS, ...PLACE_COLUMNS, ...FINDING_COLUMNS].map(({ name }) => name),
];

/** Columns without which no report can be told. */
export const REQUIRED_COLUMNS: readonly string[] = ['agency', 'year', 'unit_type', 'scope', FIELD_COLUMN, 'value'];
