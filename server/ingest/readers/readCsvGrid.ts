/** Comma-, semicolon- or tab-separated text, such as a form pasted into cells → one table, with the lines of the file as places. */
import { parse } from 'csv-parse/sync';
import { atLine } from '../../domain/cell.ts';
import { cutAtLimit, notSeparated } from './readFindings.ts';
import {
  collapseLines,
  collapseSpace,
  type ReadLimits,
  type Refusal,
  type SourceCell,
  type SourceDocument,
  type TextBlock,
} from './sourceDocument.ts';

/** A record with the line that it begins at. */
interface Line {
  readonly line: number;
  readonly fields: readonly string[];
}

const DELIMITERS = ['\t', ',', ';', '，'] as const;

/**
 * Reads the grid. Rows may differ in length; lines with one field above the first row of several are text, like the title of a sheet.
 * Blank fields behind the last column that says something in any row are left out: spreadsheets write them.
 */
export function readCsvGrid(text: string, limits: ReadLimits): SourceDocument | Refusal {
  const lines = parseLines(text.replace(/^\ufeff/, ''), limits.cells);
  if (lines === null) return { refusal: notSeparated };
  const isCut = lines.reduce((sum, { fields }) => sum + fields.length, 0) > limits.cells;
  const first = lines.findIndex(({ fields }) => fields.filter(Boolean).length > 1);
  const titles = lines.slice(0, first < 0 ? lines.length : first);
  const blocks: TextBlock[] = titles.flatMap(({ line, fields }) =>
    fields.filter(Boolean).map((field): TextBlock => ({ kind: 'text', text: collapseSpace(field), place: atLine(line) })),
  );
  const drawn = first < 0 || isCut ? [] : lines.slice(first);
  const width = Math.max(0, ...drawn.map(({ fields }) => fields.findLastIndex(Boolean) + 1));
  if (drawn.length * width > limits.cells || isCut) return { blocks, findings: [cutAtLimit('cells', limits.cells)] };
  const rows = drawn.map(({ line, fields }, r) =>
    Array.from({ length: width }, (_, c): SourceCell => {
      return { text: fields[c] ?? '', rowspan: 1, colspan: 1, place: { ...atLine(line), table: 1, row: r + 1, cell: c + 1 } };
    }),
  );
  if (rows.length === 0) return { blocks, findings: [] };
  return { blocks: [...blocks, { kind: 'table', rows, place: { ...atLine(drawn[0]?.line ?? 1), table: 1 } }], findings: [] };
}

/** The records that say something; null when quotes do not close. One record more than may be read is enough. */
function parseLines(text: string, most: number): Line[] | null {
  try {
    const records = parse(text, {
      delimiter: chooseDelimiter(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      to: most + 1,
    }) as unknown as { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return records
      .map(({ record, info }) => ({ line: info.lines - linesInside(record), fields: record.map(collapseLines) }))
      .filter(({ fields }) => fields.some(Boolean));
  } catch {
    return null;
  }
}

/** A record ends at a line; the lines in its quoted fields stand before it. */
const linesInside = (record: readonly string[]): number =>
  record.reduce((sum, field) => sum + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** The delimiter that parts the first lines most evenly: the one that most lines hold. */
function chooseDelimiter(text: string): string {
  const lines = text
    .slice(0, 16_384)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const countOf = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  return DELIMITERS.reduce<string>((best, delimiter) => (countOf(delimiter) > countOf(best) ? delimiter : best), DELIMITERS[0]);
}
