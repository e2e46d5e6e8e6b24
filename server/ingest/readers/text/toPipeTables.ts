/** Text whose lines are rows of cells parted by `|`, as in Markdown and in many crawled pages → tables, and text between them. */
import { atLine } from '../../../domain/cell.ts';
import { isValueText } from '../../tables/parseCell.ts';
import { cutAtLimit } from '../readFindings.ts';
import { collapseSpace, type Block, type ReadLimits, type SourceCell, type SourceDocument, type TableBlock } from '../sourceDocument.ts';
import type { TextLine } from './textLine.ts';

const MOST_WRAPPED = 6;

/** Rows on consecutive lines make one table; a blank line does not end it. `partLine` reads a line without `|`. */
export function toPipeTables(
  lines: readonly TextLine[],
  partLine: (line: TextLine) => readonly Block[],
  limits: ReadLimits,
): SourceDocument {
  const blocks: Block[] = [];
  let rows: SourceCell[][] = [];
  let tables = 0;
  let cells = 0;
  const endTable = (): void => {
    if (rows.some(hasValue)) blocks.push(toTable(rows));
    // A line of links or a title with the name of its site is no table.
    else for (const { text, place } of rows.flat()) if (text) blocks.push({ kind: 'text', text, place: atLine(place.line ?? 1) });
    rows = [];
  };
  const whole = joinWrapped(lines);
  const frame = tellFrame(whole);
  for (const line of whole) {
    if (!line.text.includes('|')) {
      if (line.text.trim() === '') continue;
      endTable();
      blocks.push(...partLine(line));
      continue;
    }
    const row = rowOf(line, frame, rows.length === 0 ? ++tables : tables, rows.length + 1);
    cells += row.length;
    if (cells > limits.cells) return { blocks, findings: [cutAtLimit('cells', limits.cells)] };
    if (row.some((cell) => cell.text !== '')) rows.push(row);
  }
  endTable();
  return { blocks, findings: [] };
}

const hasValue = (row: readonly SourceCell[]): boolean => row.some(({ text }) => isValueText(text));

/**
 * A label that spans columns leaves blank cells behind it. Columns on the left that hold no value in any row are columns of
 * labels, and a blank there is no value that is missing. Blanks without a label before them may be values.
 */
function toTable(rows: readonly SourceCell[][]): TableBlock {
  const place = rows[0]?.[0]?.place ?? atLine(1);
  const firstValues = rows.filter(hasValue).map((row) => row.findIndex(({ text }) => isValueText(text)));
  const labels = Math.min(...firstValues);
  const withoutPadding = rows.map((row) => {
    const first = row.find(({ text }) => text !== '');
    const hasLabel = first !== undefined && !isValueText(first.text) && hasValue(row);
    return hasLabel ? row.filter(({ text }, column) => column >= labels || text !== '') : row;
  });
  return { kind: 'table', rows: withoutPadding, place: { ...place, row: null, cell: null } };
}

/** Whether a bar at an end of a line frames the row; else a blank cell stands there. */
interface Frame {
  readonly before: boolean;
  readonly after: boolean;
}

/** A text has one way to write rows: what most of its lines do. */
function tellFrame(lines: readonly TextLine[]): Frame {
  const rows = lines.map(({ text }) => text.trim()).filter((text) => text.includes('|'));
  const isUsual = (test: (text: string) => boolean): boolean => rows.filter(test).length * 2 >= rows.length;
  return { before: isUsual((text) => text.startsWith('|')), after: isUsual((text) => text.endsWith('|')) };
}

/** `| a | b |` and `a | b |` are two cells; Markdown writes a bar inside a cell as `\|`. */
function rowOf({ text, line }: TextLine, { before, after }: Frame, table: number, row: number): SourceCell[] {
  const inner = text
    .trim()
    .replace(before ? /^\|/ : /^/, '')
    .replace(after ? /\|$/ : /$/, '');
  return inner.split(/(?<!\\)\|/).map((cell, i) => ({
    text: collapseSpace(cell.replaceAll('\\|', '|')),
    rowspan: 1,
    colspan: 1,
    place: { ...atLine(line), table, row, cell: i + 1 },
  }));
}

/** A row that begins with `|` ends with one too: lines up to that one are a row whose cells are wrapped. */
function joinWrapped(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const rest = /^\s*\|/.test(line.text) && !/\|\s*$/.test(line.text) ? wrappedRest(lines, i + 1) : [];
    joined.push({ text: [line, ...rest].map(({ text }) => text.trim()).join(' '), line: line.line });
    i += rest.length;
  }
  return joined;
}

function wrappedRest(lines: readonly TextLine[], from: number): readonly TextLine[] {
  for (let n = 1; n <= MOST_WRAPPED; n++) {
    const text = lines[from + n - 1]?.text.trim() ?? '';
    if (text === '' || text.startsWith('|')) return [];
    if (text.endsWith('|')) return lines.slice(from, from + n);
  }
  return [];
}
