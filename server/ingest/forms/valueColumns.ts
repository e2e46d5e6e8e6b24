/**
 * Rows of section three as met → their values alone, and which columns these are. A label that spans columns leaves blank cells beside
 * it, on paper that cannot say so; and some tables leave the column 总计 out.
 */
import { APPLICANT_IDS, APPLICANT_PARTS, APPLICANTS, type Applicant } from '../../domain/requestRows.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import type { MetRow } from './meetRows.ts';

/** The rows of a table with their values, and the columns that the values stand in. */
export interface ValueColumns {
  readonly rows: readonly MetRow[];
  readonly applicants: readonly Applicant[];
}

/** How many characters before 自然人 the head 总计 may stand, where the total comes first. */
const HEADS_BEFORE = 12;
/** Words that the heads of the table may have, broken into single characters. */
const MOST_HEADS = 60;

/** Tells the columns of a table by its heads and by what all its rows have in common. `all` are the rows of the document. */
export function tellValueColumns(rows: readonly MetRow[], all: readonly LabelledRow[]): ValueColumns {
  const filled = rows.filter(({ values }) => values.length > 0);
  const fits = (width: number): number => filled.filter(({ values }) => paddingOf(values, width) !== null).length;
  const whole = APPLICANT_IDS.length;
  const parts = APPLICANT_PARTS.length;
  const fitsParts = fits(parts) === filled.length && fits(whole) < filled.length;
  const isWhole = namesTotal(rows, all) || (fits(whole) * 2 >= filled.length && !fitsParts);
  const width = isWhole ? whole : parts;
  return { rows: rows.map((row) => withoutPadding(row, width, filled)), applicants: isWhole ? APPLICANT_IDS : APPLICANT_PARTS };
}

/** Whether the heads of the table name a total; true as well where no heads are found, so that nothing is left out on a guess. */
function namesTotal(rows: readonly MetRow[], all: readonly LabelledRow[]): boolean {
  const tokens = all.flatMap(({ head, cells }) => [...head, ...cells]);
  const label = tokens.findIndex((token) => token === rows[0]?.label);
  // Heads may be broken into lines, or stand in one.
  const heads = tokens
    .slice(Math.max(0, label - MOST_HEADS), Math.max(label, 0))
    .map(({ text }) => bareLabel(text))
    .join('');
  const first = heads.lastIndexOf(APPLICANTS.naturalPerson.printed);
  if (first < 0) return true;
  const names = [APPLICANTS.total.printed, ...APPLICANTS.total.variants];
  return names.some((name) => heads.slice(Math.max(0, first - HEADS_BEFORE)).includes(name));
}

/** How many blank cells stand at either end of the values beyond the width; null when what is beyond is not blank, or values lack. */
function paddingOf(values: readonly Token[], width: number): { readonly before: boolean; readonly after: boolean } | null {
  const excess = values.length - width;
  if (excess < 0) return null;
  const isBlank = ({ text }: Token): boolean => text === '';
  const before = values.slice(0, excess).every(isBlank);
  const after = values.slice(width).every(isBlank);
  return before || after ? { before, after } : null;
}

/**
 * The values without the blank cells beside a label or at the end of a line. Where blanks at both ends could be those, the rows in which
 * only one end can tell; without any such row none is taken away, and the row has too many values to be read.
 */
function withoutPadding(row: MetRow, width: number, table: readonly MetRow[]): MetRow {
  const excess = row.values.length - width;
  const padding = paddingOf(row.values, width);
  if (excess <= 0 || !padding) return row;
  const side = padding.before && padding.after ? usualSide(width, table) : padding;
  if (side === null) return { ...row, values: [] };
  return { ...row, values: side.before ? row.values.slice(excess) : row.values.slice(0, width) };
}

/** The end at which the rows of a table have their padding; null when some have it before and some after, or none tells. */
function usualSide(width: number, table: readonly MetRow[]): { readonly before: boolean } | null {
  const told = table.flatMap(({ values }) => {
    const padding = values.length > width ? paddingOf(values, width) : null;
    return padding && padding.before !== padding.after ? [padding.before] : [];
  });
  return told.length > 0 && told.every((before) => before === told[0]) ? { before: told[0] ?? true } : null;
}
