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
  const fits = (width: number): number => filled.filter(({ values }) => endingsOf(values, width).length > 0).length;
  const [whole, parts] = [APPLICANT_IDS.length, APPLICANT_PARTS.length];
  const fitsParts = fits(parts) === filled.length && fits(whole) < filled.length;
  const isWhole = namesTotal(rows, all) || (fits(whole) * 2 >= filled.length && !fitsParts);
  const applicants = isWhole ? APPLICANT_IDS : APPLICANT_PARTS;
  return { rows: withoutPadding(rows, applicants.length), applicants };
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

/** How many cells may stand behind the values, where all beyond the width, before and behind, must be blank. */
function endingsOf(values: readonly Token[], width: number): number[] {
  const excess = values.length - width;
  const isBlank = ({ text }: Token): boolean => text === '';
  return Array.from({ length: Math.max(excess + 1, 0) }, (_, after) => after).filter(
    (after) => values.slice(0, excess - after).every(isBlank) && values.slice(values.length - after).every(isBlank),
  );
}

/**
 * The values without the blank cells beside a label and at the end of a line. A row that may end at several columns ends where all others
 * can; where that is not told either, it stays too long to be read.
 */
function withoutPadding(rows: readonly MetRow[], width: number): MetRow[] {
  const endings = new Map(rows.map((row) => [row, endingsOf(row.values, width)]));
  const possible = [...endings.values()].filter((some) => some.length > 0);
  const common = (possible[0] ?? []).filter((after) => possible.every((some) => some.includes(after)));
  return rows.map((row) => {
    const own = endings.get(row) ?? [];
    const [after, ...others] = common.length > 0 && own.length > 1 ? common : own;
    if (after === undefined || others.length > 0) return row;
    const end = row.values.length - after;
    return { ...row, values: row.values.slice(end - width, end) };
  });
}
