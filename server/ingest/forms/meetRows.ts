/** Labelled rows → the rows of section three as met, in reading order: known by their labels, or by their place between two that are. */
import {
  APPLICANT_IDS,
  APPLICANT_PARTS,
  REQUEST_ROWS,
  requestRowsOf,
  type OutcomeGroup,
  type RequestRow,
} from '../../domain/requestRows.ts';
import type { FormVersion } from '../../domain/form.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import { isValueText } from '../tables/parseCell.ts';
import { isDrawnValue } from '../tables/parseDrawnCell.ts';
import { isDisputeHead, matchOutcomeGroup, matchRequestRow, matchWholeRequestRow } from './matchLabels.ts';

/** A row of the table as met: its label, where that stands, and its values; no values when the text gives none. */
export interface MetRow {
  readonly row: RequestRow;
  readonly label: Token;
  readonly values: readonly Token[];
  /** True when the row was drawn as a table. */
  readonly drawn: boolean;
}

/** A row of numbers without a label of the table. */
interface BareRow {
  readonly row: null;
  readonly values: readonly Token[];
  readonly drawn: boolean;
}

const OF_2021 = /逾期不补正|收费通知|不再处理/;

/** Finds the rows of the table in reading order. */
export function meetRows(rows: readonly LabelledRow[]): MetRow[] {
  const met = meetLabels(rows);
  // A row of （六） whose label was not told apart still tells the form: a bare row must not be taken for the one row of 2019.
  const saysNew = rows.some(({ head, cells }) => [...head, ...cells].some(({ text }) => OF_2021.test(text)));
  const form = saysNew ? 'FORM2021' : tellRequestForm(met.filter((item) => item.row !== null));
  return placeBareRows(met, form);
}

/** The rows of （六） tell the form: three rows since 2021, one before. */
export function tellRequestForm(met: readonly MetRow[]): FormVersion {
  return met.some(({ row }) => REQUEST_ROWS[row].group === 'otherHandling') ? 'FORM2021' : 'FORM2019';
}

/** Finds the labels in order. The group above a label tells 其他 and 总计 of the rows from those of the heads. */
function meetLabels(rows: readonly LabelledRow[]): (MetRow | BareRow)[] {
  const met: (MetRow | BareRow)[] = [];
  let context: RowContext = { last: null, group: null, begun: false };
  for (const { head, cells, drawn } of rows) {
    const tokens = [...head, ...cells];
    if (
      tokens.some(
        (token, at) => isDisputeHead(bareLabel(token.text)) || isDisputeHead(bareLabel((tokens[at - 1]?.text ?? '') + token.text)),
      )
    )
      continue;
    const found: { row: RequestRow; at: number }[] = [];
    for (const [at, token] of tokens.entries()) {
      const bare = bareLabel(token.text);
      const row = matchRequestRow(bare) ?? matchBrokenLabel(tokens, at, drawn);
      const group = matchOutcomeGroup(bare);
      if (group) context = { ...context, group };
      if (!row || !isRowHere(row, token.text, context)) continue;
      found.push({ row, at });
      // Where the label of a group is lost, its first row begins it.
      context = { ...context, last: row, group: REQUEST_ROWS[row].group ?? context.group };
    }
    for (const [i, { row, at }] of found.entries()) {
      const label = tokens[at];
      const hasValues = i === found.length - 1 && at >= head.length;
      if (row === 'newRequests' && hasValues) context = { ...context, begun: true };
      // Before the table begins, such words are prose.
      if (label && (hasValues || context.begun)) met.push({ row, label, values: hasValues ? tokens.slice(at + 1) : [], drawn });
    }
    const values = valuesWithoutLabel(cells);
    const isBare = values.length === APPLICANT_IDS.length && found.every(({ at }) => at < head.length);
    if (isBare && context.begun) met.push({ row: null, values, drawn });
  }
  return met;
}

/** The numbers of a row, blank cells at its ends left out; none when something else stands among them. */
function valuesWithoutLabel(cells: readonly Token[]): readonly Token[] {
  const from = cells.findIndex(({ text }) => isValueText(text));
  const values = cells.slice(Math.max(from, 0)).filter(({ text }) => text !== '');
  return values.every(({ text }) => isValueText(text)) ? values : [];
}

interface RowContext {
  /** The row before. */
  readonly last: RequestRow | null;
  readonly group: OutcomeGroup | null;
  readonly begun: boolean;
}

/**
 * 其他 is also a kind of applicant and 总计 also a column: as rows they stand after the two other rows of （六） or with their
 * number, and after the first row.
 */
function isRowHere(row: RequestRow, text: string, { last, group, begun }: RowContext): boolean {
  if (row === 'otherMisc')
    return group === 'otherHandling' && (/^\s*[3３]/.test(text) || (last !== null && REQUEST_ROWS[last].group === 'otherHandling'));
  if (row === 'totalConcluded') return begun;
  return true;
}

/** A narrow column breaks the longest label of the form into four lines. */
export const MOST_LINES = 4;

const BEGINS_NUMBERED = /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十\d]{1,2}[、.．,，])/;

/** The row whose label was broken over lines, of which this is the last. */
function matchBrokenLabel(tokens: readonly Token[], at: number, drawn: boolean): RequestRow | null {
  let joined = '';
  let alone: RequestRow | null = null;
  for (let lines = 1; lines <= MOST_LINES && lines <= at + 1; lines++) {
    const part = tokens[at + 1 - lines]?.text ?? '';
    // No label of the form holds digits: those are the values of another row, or what is left of them.
    if (part === '' || isDrawnValue(part) || /[\d�]/.test(bareLabel(part))) return null;
    joined = part + joined;
    const row = lines > 1 ? matchWholeRequestRow(bareLabel(joined)) : null;
    // A part that tells a row by itself ends what may belong together, or begins that row, whose numbers then follow.
    alone = matchRequestRow(bareLabel(part));
    if (row && (alone === null || (alone === row && !drawn && tokens.length - at > APPLICANT_PARTS.length))) return row;
    // A number begins a label: what stands before it is another.
    if (alone !== null || BEGINS_NUMBERED.test(part)) return null;
  }
  return null;
}

/**
 * Rows of a form stand in its order: where exactly as many rows without label stand between two known rows as the form has there,
 * they are these rows. Otherwise nothing tells which they are.
 */
function placeBareRows(met: readonly (MetRow | BareRow)[], form: FormVersion): MetRow[] {
  const order = requestRowsOf(form);
  const placed: MetRow[] = [];
  let bare: BareRow[] = [];
  let before: RequestRow | null = null;
  for (const item of met) {
    if (item.row === null) {
      bare.push(item);
      continue;
    }
    if (item.values.length > 0 && order.includes(item.row)) {
      const missing: RequestRow[] = before ? order.slice(order.indexOf(before) + 1, order.indexOf(item.row)) : [];
      if (bare.length > 0 && bare.length === missing.length) placed.push(...nameRows(bare, missing));
      before = item.row;
      bare = [];
    }
    placed.push(item);
  }
  return placed;
}

function nameRows(bare: readonly BareRow[], names: readonly RequestRow[]): MetRow[] {
  return bare.flatMap(({ values, drawn }, i) => {
    const row = names[i];
    const [first] = values;
    return row && first ? [{ row, label: { text: '', place: first.place }, values, drawn }] : [];
  });
}
