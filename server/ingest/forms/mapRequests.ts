/** Labelled rows → section three, 收到和处理政府信息公开申请情况. */
import type { Cell } from '../../domain/cell.ts';
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfRequestRow } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { requestField, type FieldPath, type FormVersion } from '../../domain/form.ts';
import {
  APPLICANT_IDS,
  APPLICANT_PARTS,
  REQUEST_ROWS,
  requestRowsOf,
  type OutcomeGroup,
  type RequestRow,
} from '../../domain/requestRows.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import { isDisputeHead, matchOutcomeGroup, matchRequestRow } from './matchLabels.ts';
import { judgeColumns } from './judgeColumns.ts';
import { blankCell, readRowCells, type RowCells } from './readCells.ts';
import type { SectionCells } from './sectionCells.ts';

/** A row of the table as met: its label, where that stands, and its values; no values when the text gives none. */
interface MetRow {
  readonly row: RequestRow;
  readonly label: Token;
  readonly values: readonly Token[];
}

const ROW_SUM = { parts: APPLICANT_PARTS.map((_, i) => i), total: APPLICANT_PARTS.length };

/** Reads section three; null when no row of it is there. */
export function mapRequests(rows: readonly LabelledRow[]): SectionCells | null {
  const all = meetRows(rows);
  if (!all.some(({ values }) => values.length > 0)) return null;
  const form = tellForm(all);
  const printed = requestRowsOf(form);
  const met = all.filter(({ row }) => printed.includes(row));
  const cells = new Map<FieldPath, Cell>();
  const findings: Finding[] = [];
  // Rows that lack values come last: the others are evidence for where their values stand.
  for (const row of chooseRows(met).toSorted((a, b) => Number(isFull(b)) - Number(isFull(a)))) {
    const read = readRow(row, form, cells);
    for (const [field, cell] of read.cells) cells.set(field, cell);
    findings.push(...read.findings);
  }
  for (const other of met) if (isFull(other) && contradicts(readRow(other, form, cells), cells)) findings.push(metTwice(other));
  for (const { row, label } of met) addBlankRow(row, label, cells);
  return { form, cells: new Map(printed.flatMap((row) => cellsOfRow(row, cells))), findings };
}

const fieldsOfRow = (row: RequestRow): FieldPath[] => APPLICANT_IDS.map((applicant) => requestField(row, applicant));
const isFull = ({ values }: MetRow): boolean => values.length >= APPLICANT_IDS.length;

function readRow({ row, values }: MetRow, form: FormVersion, cells: ReadonlyMap<FieldPath, Cell>): RowCells {
  return readRowCells(values, { fields: fieldsOfRow(row), sums: [ROW_SUM], judge: judgeColumns(row, form, cells) });
}

/** One of the places where each row was met: the first with all its values, else the first with any. */
function chooseRows(met: readonly MetRow[]): MetRow[] {
  const chosen = new Map<RequestRow, MetRow>();
  for (const candidate of met) {
    const before = chosen.get(candidate.row);
    if (candidate.values.length > 0 && (!before || (isFull(candidate) && !isFull(before)))) chosen.set(candidate.row, candidate);
  }
  return [...chosen.values()];
}

function contradicts(read: RowCells, cells: ReadonlyMap<FieldPath, Cell>): boolean {
  return read.cells.some(([field, cell]) => cells.get(field)?.value !== cell.value);
}

function cellsOfRow(row: RequestRow, cells: ReadonlyMap<FieldPath, Cell>): (readonly [FieldPath, Cell])[] {
  return fieldsOfRow(row).flatMap((field) => {
    const cell = cells.get(field);
    return cell ? [[field, cell] as const] : [];
  });
}

/** A row whose label is there without any value is a row of blanks. */
function addBlankRow(row: RequestRow, label: Token, cells: Map<FieldPath, Cell>): void {
  if (cells.has(requestField(row, 'total'))) return;
  for (const field of fieldsOfRow(row)) cells.set(field, blankCell(field, label.place));
}

/** Finds the labels of the table in order. The group above a label tells 其他 and 总计 of the rows from those of the heads. */
function meetRows(rows: readonly LabelledRow[]): MetRow[] {
  const met: MetRow[] = [];
  let group: OutcomeGroup | null = null;
  let begun = false;
  let last: RequestRow | null = null;
  for (const { head, cells } of rows) {
    const tokens = [...head, ...cells];
    if (tokens.some((token) => isDisputeHead(bareLabel(token.text)))) continue;
    const found: { row: RequestRow; at: number }[] = [];
    for (const [at, token] of tokens.entries()) {
      const bare = bareLabel(token.text);
      const row = matchRequestRow(bare);
      group = matchOutcomeGroup(bare) ?? group;
      if (!row || !isRowHere(row, { text: token.text, last, group, begun })) continue;
      found.push({ row, at });
      last = row;
      // Where the label of a group is lost, its first row begins it.
      group = REQUEST_ROWS[row].group ?? group;
    }
    for (const [i, { row, at }] of found.entries()) {
      const label = tokens[at];
      const hasValues = i === found.length - 1 && at >= head.length;
      if (row === 'newRequests' && hasValues) begun = true;
      // Before the table begins, such words are prose.
      if (label && (hasValues || begun)) met.push({ row, label, values: hasValues ? tokens.slice(at + 1) : [] });
    }
  }
  return met;
}

interface RowContext {
  readonly text: string;
  /** The row before. */
  readonly last: RequestRow | null;
  readonly group: OutcomeGroup | null;
  readonly begun: boolean;
}

/**
 * 其他 is also a kind of applicant and 总计 also a column: as rows they stand after the two other rows of （六） or with their
 * number, and after the first row.
 */
function isRowHere(row: RequestRow, { text, last, group, begun }: RowContext): boolean {
  if (row === 'otherMisc')
    return group === 'otherHandling' && (/^\s*3/.test(text) || (last !== null && REQUEST_ROWS[last].group === 'otherHandling'));
  if (row === 'totalConcluded') return begun;
  return true;
}

/** The rows of （六） tell the form: three rows since 2021, one before. */
function tellForm(met: readonly MetRow[]): FormVersion {
  return met.some(({ row }) => REQUEST_ROWS[row].group === 'otherHandling') ? 'FORM2021' : 'FORM2019';
}

function metTwice({ row, label }: MetRow): Finding {
  const name = nameOfRequestRow(row);
  return makeFinding(
    'duplicateRow',
    {
      zh: `第三部分“${name.zh}”出现两次，数字不同，取第一次出现的。请删去多余的一行。`,
      en: `Section three, ${name.en} occurs twice with different numbers; the first is kept. Remove the one too many.`,
    },
    [requestField(row, 'total')],
    label.place,
  );
}
