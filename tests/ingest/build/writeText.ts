/** Printed blocks → plain text, in every way that crawled or copied text separates the cells of a table. */
import { gridOf } from './gridOf.ts';
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

type Row = readonly PrintedCell[];
type TableWriter = (rows: readonly Row[]) => string;

/** A text on one line, with a space where a cell breaks it. */
const flat = (text: string): string => text.replaceAll('\n', ' ');
const joined = (text: string): string => text.replaceAll('\n', '');
const pipes = ({ colspan = 1 }: PrintedCell): string => '|'.repeat(colspan - 1);

const isDigits = (cell: PrintedCell | undefined): boolean => cell?.isValue === true && cell.text !== '';

/** A row with its values written by a function of their own. */
function withValues(row: Row, between: string, writeValues: (values: readonly string[]) => string): string {
  const labels = row.filter((cell) => !cell.isValue).map((cell) => joined(cell.text));
  const values = row.filter(isDigits).map((cell) => cell.text);
  return [...labels, ...(values.length > 0 ? [writeValues(values)] : [])].join(between);
}

/** Some values keep a space between them, others do not: `230 000023`. Which is told by their number. */
function partly(values: readonly string[]): string {
  return values.map((value, i) => (i === 0 || (i * 7 + values.length * 3 + value.length) % 3 > 0 ? value : ` ${value}`)).join('');
}

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 2 : 1), 0);
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** As `pdftotext -layout` places them: columns of equal width, cells that break take several lines, values stand on the middle one. */
function inColumns(rows: readonly Row[]): string {
  const grid = gridOf(rows);
  const lines = grid.flatMap((row) => {
    const pieces = row.map((cell) => (cell?.text ?? '').split('\n'));
    const height = Math.max(1, ...pieces.map((piece) => piece.length));
    const middle = Math.floor((height - 1) / 2);
    return Array.from({ length: height }, (_, line) =>
      pieces.map((piece) => (piece.length === 1 ? (line === middle ? (piece[0] ?? '') : '') : (piece[line] ?? ''))),
    );
  });
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(
      4,
      ...lines.map((line) => {
        // A wide cell runs over the empty columns beside it.
        const next = line[column + 1];
        return next === undefined || next !== '' ? widthOf(line[column] ?? '') + 2 : 4;
      }),
    ),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => pad(text, widths[column] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Every way to separate cells. */
export const TEXT_LAYOUTS = {
  valueALine: (rows) =>
    rows
      .flatMap((row) => row.map((cell) => cell.text))
      .filter((text) => text !== '')
      .join('\n'),
  blankBetween: (rows) =>
    rows
      .flatMap((row) => row.map((cell) => flat(cell.text)))
      .filter((text) => text !== '')
      .join('\n\n'),
  lonePipes: (rows) => rows.flatMap((row) => row.map((cell) => flat(cell.text))).join('\n|\n'),
  pipeAfterValue: (rows) =>
    rows.flatMap((row) => row.flatMap((cell) => [`${flat(cell.text)} |`, ...(cell.colspan ? [pipes(cell)] : [])])).join('\n'),
  pipeRows: (rows) =>
    rows.map((row) => row.map((cell) => `${flat(cell.text)} |${cell.colspan ? ` ${pipes(cell)}` : ''}`).join(' ')).join('\n'),
  pipeThenValue: (rows) => rows.map((row) => row.map((cell) => ` ${flat(cell.text)}  | ${pipes(cell)}`).join('\n')).join('\n|\n'),
  leadingPipe: (rows) =>
    rows.map((row) => ['|', ...row.map((cell) => `${flat(cell.text)}${cell.isValue ? '' : ` |${pipes(cell)}`}`)].join('\n')).join('\n'),
  runTogether: (rows) => rows.map((row) => withValues(row, '', (values) => values.join(''))).join(''),
  runTogetherRows: (rows) => rows.map((row) => withValues(row, '', (values) => values.join(''))).join('\n'),
  partlySeparated: (rows) => rows.map((row) => withValues(row, '', partly)).join(''),
  gluedLabels: (rows) => rows.map((row) => withValues(row, ' ', (values) => values.join(' '))).join(''),
  columns: inColumns,
  rawOrder: (rows) =>
    rows
      .map((row) => {
        const values = row.filter(isDigits).map((cell) => cell.text);
        const labels = row.filter((cell) => !cell.isValue).map((cell) => cell.text);
        return [...(values.length > 0 ? [values.join(' ')] : []), ...labels].join('\n');
      })
      .join('\n'),
  spacedRows: (rows) => rows.map((row) => withValues(row, ' ', (values) => values.join(' '))).join('\n'),
  tabs: (rows) => rows.map((row) => row.map((cell) => flat(cell.text)).join('\t')).join('\n'),
} as const satisfies Record<string, TableWriter>;

/** A way to separate cells. */
export type TextLayout = keyof typeof TEXT_LAYOUTS;

/** The text: paragraphs on lines of their own, tables in the layout. */
export function writeText(blocks: readonly PrintedBlock[], layout: TextLayout = 'valueALine'): string {
  return blocks.map((block) => (block.kind === 'text' ? block.text : TEXT_LAYOUTS[layout](block.rows))).join('\n');
}
