/** Labelled rows → section three, 收到和处理政府信息公开申请情况. */
import type { Cell } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import { requestField, requestFieldsOf, type FieldPath, type FormVersion } from '../../domain/form.ts';
import { identitiesOf } from '../../domain/identities.ts';
import { APPLICANT_IDS, APPLICANT_PARTS, requestRowsOf, type RequestRow } from '../../domain/requestRows.ts';
import type { ReadLimits } from '../readers/sourceDocument.ts';
import { leaveOpen } from '../segment/leaveOpen.ts';
import { printedRunOf } from '../segment/readRun.ts';
import type { CountedReading } from '../segment/splitRun.ts';
import { segmentRows } from '../segment/segmentRows.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import { judgeColumns } from './judgeColumns.ts';
import { meetRows, tellRequestForm, type MetRow } from './meetRows.ts';
import { blankCell, readRowCells, type RowCells } from './readCells.ts';
import { chooseTable, metTwice } from './chooseTable.ts';
import { GROUPS, isDoubtful, lacksCells, numbersIn, toRun, toSpacedRun, withoutStrayLine } from './requestRuns.ts';
import { tellValueColumns } from './valueColumns.ts';
import type { SectionCells } from './sectionCells.ts';
import { hasSoft, tellSpacing, type Spacing } from './tellSpacing.ts';

const WIDTH = APPLICANT_IDS.length;
const ROW_SUM = { parts: APPLICANT_PARTS.map((_, i) => i), total: APPLICANT_PARTS.length };

/** Section three, with what it tells of how the text writes numbers. */
export interface RequestSection extends SectionCells {
  readonly spacing: Spacing;
  /** True when every row is there with a number for each column, as far as can be told: no blank cell was lost. */
  readonly isComplete: boolean;
}

/** Reads section three; null when no row of it is there. */
export function mapRequests(rows: readonly LabelledRow[], limits: ReadLimits): RequestSection | null {
  const table = chooseTable(meetRows(rows));
  if (!table) return null;
  const form = tellRequestForm(table.rows);
  const printed = requestRowsOf(form);
  if (table.isDoubled) return leaveDoubled(table.rows, form, table.findings);
  const columns = tellValueColumns(table.rows.filter(({ row }) => printed.includes(row)).map(withoutStrayLine), rows);
  const met = columns.rows;
  if (columns.applicants.length < WIDTH) return readWithoutTotals(met, form, table.findings);
  const chosen = chooseRows(met);
  const cells = new Map<FieldPath, Cell>();
  const findings: Finding[] = [...table.findings];
  const keep = (read: { readonly cells: Iterable<readonly [FieldPath, Cell]>; readonly findings: readonly Finding[] }): void => {
    for (const [field, cell] of read.cells) cells.set(field, cell);
    findings.push(...read.findings);
  };
  const spacing = tellSpacing(met, limits.segmentSteps);
  const runs = chosen.flatMap((row) => toSpacedRun(row, spacing, limits) ?? toRun(row, limits) ?? []);
  const others =
    runs.length === 0 ? chosen : chosen.filter((row) => !runs.some(({ run }) => run.fields[0] === requestFieldsOf(row.row)[0]));
  // Rows that lack values come last: the others are evidence for where their values stand.
  const doubtful = others.filter((row) => isDoubtful(row, others));
  const full = others.filter((row) => isFull(row) && !doubtful.includes(row));
  for (const row of full) keep(readRow(row, form, cells));
  const known = { known: numbersOf(cells), identities: requestIdentities(form), groups: GROUPS, lacksCells: lacksCells(met, chosen) };
  keep(segmentRows(runs, known, limits.segmentSteps));
  for (const row of others.filter((row) => !isFull(row))) keep(readRow(row, form, cells));
  for (const row of doubtful) {
    const holds = judgeColumns(row.row, form, cells)(numbersIn(row)) === 'holds';
    keep(holds ? readRow(row, form, cells) : leaveOpen(printedRunOf(requestFieldsOf(row.row), row.values)));
  }
  // What was kept of a row with all its values is what it says; the others may say something else.
  const kept = new Set(others);
  for (const other of met) {
    if (isFull(other) && !kept.has(other) && contradicts(readRow(other, form, cells), cells)) findings.push(metTwice(other));
  }
  for (const { row, label } of met) addBlankRow(row, label, cells);
  const all = new Map(printed.flatMap((row) => cellsOfRow(row, cells)));
  const isComplete =
    chosen.length === printed.length && !known.lacksCells && runs.every(({ readings }) => readings?.some(addsUpAlone) ?? true);
  return { form, cells: all, findings, spacing, isComplete };
}

/** The rows of two reports among each other: what stands in them is kept as text. */
function leaveDoubled(rows: readonly MetRow[], form: FormVersion, findings: readonly Finding[]): RequestSection {
  const cells = new Map<FieldPath, Cell>();
  for (const { row, values } of rows) {
    for (const [field, cell] of leaveOpen(printedRunOf(requestFieldsOf(row), values)).cells) cells.set(field, cell);
  }
  return { form, cells, findings, spacing: 'unknown', isComplete: false };
}

/** A table without the column 总计: the totals are blank, and the other columns are as the heads name them. */
function readWithoutTotals(met: readonly MetRow[], form: FormVersion, noticed: readonly Finding[]): RequestSection {
  const cells = new Map<FieldPath, Cell>();
  const findings = [...noticed];
  for (const { row, values, label } of met) {
    if (values.length === 0 || cells.has(requestField(row, 'total'))) continue;
    // Without a total nothing tells what stands where, nor whether a space stands between two numbers or inside one.
    const isOpen = hasSoft(values) || values.length !== APPLICANT_PARTS.length;
    const parts = APPLICANT_PARTS.map((applicant) => requestField(row, applicant));
    const read = isOpen ? leaveOpen(printedRunOf(requestFieldsOf(row), values)) : readRowCells(values, { fields: parts, sums: [] });
    for (const [field, cell] of read.cells) cells.set(field, cell);
    findings.push(...read.findings);
    if (!isOpen) cells.set(requestField(row, 'total'), blankCell(requestField(row, 'total'), label.place));
  }
  for (const { row, label } of met) addBlankRow(row, label, cells);
  return {
    form,
    cells: new Map(requestRowsOf(form).flatMap((row) => cellsOfRow(row, cells))),
    findings,
    spacing: 'unknown',
    isComplete: false,
  };
}

const isFull = ({ values }: MetRow): boolean => values.length >= WIDTH;
const requestIdentities = (form: FormVersion): ReturnType<typeof identitiesOf> =>
  identitiesOf({ proactive: null, requests: form, disputes: null });

const addsUpAlone = ({ broken }: CountedReading): boolean => broken === 0;

function numbersOf(cells: ReadonlyMap<FieldPath, Cell>): Map<FieldPath, number> {
  return new Map([...cells].flatMap(([field, { value }]) => (value === null ? [] : [[field, value] as const])));
}

function readRow({ row, values }: MetRow, form: FormVersion, cells: ReadonlyMap<FieldPath, Cell>): RowCells {
  return readRowCells(values, { fields: requestFieldsOf(row), sums: [ROW_SUM], keepsBlanks: true, judge: judgeColumns(row, form, cells) });
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
  return requestFieldsOf(row).flatMap((field) => {
    const cell = cells.get(field);
    return cell ? [[field, cell] as const] : [];
  });
}

/** A row whose label is there without any value is a row of blanks. */
function addBlankRow(row: RequestRow, label: Token, cells: Map<FieldPath, Cell>): void {
  if (cells.has(requestField(row, 'total'))) return;
  for (const field of requestFieldsOf(row)) cells.set(field, blankCell(field, label.place));
}
