/**
 * Which blank cells are zero. A blank is zero only if taking the blanks of its row and column as zero closes every identity
 * that touches them; otherwise it stays null. A total that is blank over parts that are not zero is missing, not zero, and an
 * identity that it belongs to cannot be tested (上海市人民政府办公厅 2019; docs/decisions/0003).
 */
import type { Cell } from '../../domain/cell.ts';
import { addressOf, type FieldPath, type SectionForms } from '../../domain/form.ts';
import { identitiesOf, type Identity } from '../../domain/identities.ts';
import type { Cells } from '../../domain/report.ts';

/** Gives the blanks that are zero the status IMPLIED_ZERO and the value 0; every other cell stays as it is. */
export function judgeBlanks(forms: SectionForms, cells: Cells): Map<FieldPath, Cell> {
  const judged = new Map(cells);
  const left = [...cells].filter(([, { status }]) => status === 'BLANK').map(([field]) => field);
  if (left.length === 0) return judged;
  const identities = identitiesOf(forms);
  const missing = findMissingTotals(identities, cells);
  const closing = findClosing(identities, cells, missing);
  const filled = sectionsWithNumbers(cells);
  const blanks = left.filter((field) => !missing.has(field));
  const lines = linesOf(blanks);
  for (const field of blanks) {
    const cell = cells.get(field);
    const peers = lineKeysOf(field).flatMap((line) => lines.get(line) ?? []);
    const isZero = closing.get(field) === true && peers.every((peer) => closing.get(peer) !== false);
    if (cell && isZero && filled.has(addressOf(field).section)) judged.set(field, { ...cell, value: 0, status: 'IMPLIED_ZERO' });
  }
  return judged;
}

/** For each field, whether every identity that touches it closes with blanks as zero; identities over a missing total are left out. */
function findClosing(identities: readonly Identity[], cells: Cells, missing: ReadonlySet<FieldPath>): Map<FieldPath, boolean> {
  const closing = new Map<FieldPath, boolean>();
  const isMissing = (field: FieldPath): boolean => missing.has(field);
  for (const identity of identities) {
    if (identity.left.some(isMissing) || identity.right.some(isMissing)) continue;
    const closes = closesWithZeros(identity, cells);
    for (const side of [identity.left, identity.right]) {
      for (const field of side) if (!closes || !closing.has(field)) closing.set(field, closes);
    }
  }
  return closing;
}

/** The row and the column of a cell; section four has rows only, section two neither. */
function lineKeysOf(field: FieldPath): string[] {
  const { section, row, column } = addressOf(field);
  return section === 'requests' ? [`row ${row}`, `column ${column}`] : [`${section} ${row}`];
}

function linesOf(blanks: readonly FieldPath[]): ReadonlyMap<string, FieldPath[]> {
  const lines = new Map<string, FieldPath[]>();
  for (const field of blanks) for (const line of lineKeysOf(field)) lines.set(line, [...(lines.get(line) ?? []), field]);
  return lines;
}

/** Blank totals whose parts, blanks taken as zero, are not zero. */
function findMissingTotals(identities: readonly Identity[], cells: Cells): Set<FieldPath> {
  const missing = new Set<FieldPath>();
  for (const { kind, left, right } of identities) {
    const total = right[0];
    if ((kind !== 'rowSum' && kind !== 'disputeSum') || !total || cells.get(total)?.status !== 'BLANK') continue;
    if (sumWithZeros(left, cells) !== 0) missing.add(total);
  }
  return missing;
}

function closesWithZeros({ left, right }: Identity, cells: Cells): boolean {
  const sum = sumWithZeros(left, cells);
  return sum !== null && sum === sumWithZeros(right, cells);
}

/** The sum with blanks as zero; null when a cell is not there or holds no number for another reason. */
function sumWithZeros(fields: readonly FieldPath[], cells: Cells): number | null {
  let sum = 0;
  for (const field of fields) {
    const cell = cells.get(field);
    if (!cell || cell.status === 'TEXT' || cell.status === 'NOT_ON_FORM') return null;
    sum += cell.value ?? 0;
  }
  return sum;
}

/** A table without any number is unfilled: nothing in it is zero. */
function sectionsWithNumbers(cells: Cells): Set<string> {
  const sections = new Set<string>();
  for (const [field, cell] of cells) if (cell.status === 'REPORTED') sections.add(addressOf(field).section);
  return sections;
}
