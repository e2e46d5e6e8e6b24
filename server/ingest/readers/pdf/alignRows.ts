/** The pieces of text of one table without ruling lines → its rows: labels by their height, numbers by their columns. */
import type { AlignedTable, Segment } from './alignedTable.ts';
import { joinLabels, NUMBERED, type LabelBlock } from './alignLabels.ts';
import { UNKNOWN_CHAR } from './normalChar.ts';
import { boundsOf, middleX, middleY } from './pageContent.ts';

/** The numbers on one line. */
type Values = readonly Segment[];

// Lines of text this close may be lines of one cell.
const CLOSE = 0.75;

/** Puts rows together. Lines without a number above the first row are its heads. */
export function alignRows(lines: readonly (readonly Segment[])[]): AlignedTable {
  const all = lines.flat();
  const rows = lines.map((segments) => segments.filter(({ isValue }) => isValue)).filter((values) => values.length > 0);
  const firstValue = boundsOf(rows.flatMap((values) => values.slice(0, 1))).left;
  const words = all.filter(({ isValue }) => !isValue);
  const isHead = (word: Segment): boolean => word.right > firstValue && word.left > firstValue - 4 * word.size;
  const withValues = new Set(rows.map((values) => values[0]?.line));
  const stub = words.filter((word) => !isHead(word));
  const labels = joinLabels(stub, withValues);
  const heads = joinLabels(words.filter(isHead), withValues);
  const unclear = unclearRows(rows, stub, labels);
  const used = new Set<LabelBlock>();
  let columns: Values = [];
  const out = rows.map((values) => {
    if (values.length >= columns.length || !fits(values, columns)) columns = values;
    const own = labels.filter((label) => isBeside(label, values));
    for (const label of own) used.add(label);
    const texts = placeValues(values, columns).map((text) => (unclear.has(values) ? text + UNKNOWN_CHAR : text));
    return { at: heightOf(values), texts: [...own.map(({ text }) => text), ...texts] };
  });
  const others = groupByTop([...heads, ...labels.filter((label) => !used.has(label))]);
  const ordered = [...others.map((group) => ({ at: group[0]?.top ?? 0, texts: group.map(({ text }) => text) })), ...out];
  return { box: boundsOf(all), rows: ordered.toSorted((a, b) => a.at - b.at).map(({ texts }) => texts) };
}

const heightOf = (values: Values): number => middleY(values[0] as Segment);
const isBeside = ({ top, bottom }: LabelBlock, values: Values): boolean => top <= heightOf(values) && bottom >= heightOf(values);

/**
 * Rows whose numbers are not whole for certain: a number that did not fit runs on in the line below. That may be wherever lines of
 * numbers stand beside one label, or follow one another closely and not each begins a label of its own.
 */
function unclearRows(rows: readonly Values[], stub: readonly Segment[], labels: readonly LabelBlock[]): ReadonlySet<Values> {
  const unclear = new Set<Values>();
  for (const label of labels.filter(({ isLast }) => isLast)) {
    const beside = rows.filter((values) => isBeside(label, values));
    if (beside.length > 1) for (const values of beside) unclear.add(values);
  }
  for (const [i, values] of rows.entries()) {
    const below = rows[i + 1];
    const [a, b] = [values[0], below?.[0]];
    if (!below || !a || !b || b.top - a.bottom > CLOSE * a.size) continue;
    if (b.top >= a.bottom && isNextLabel(labelOn(a, stub), labelOn(b, stub))) continue;
    for (const row of [values, below]) unclear.add(row);
  }
  return unclear;
}

/** The word that stands nearest before a number on its line. */
function labelOn(value: Segment, stub: readonly Segment[]): Segment | undefined {
  return stub.findLast(({ line, left }) => line === value.line && left < value.left);
}

/** True when the word below begins another label of the same column. */
function isNextLabel(label: Segment | undefined, below: Segment | undefined): boolean {
  if (!label || !below || below.left >= label.right || below.right <= label.left) return false;
  return NUMBERED.test(below.text) || !NUMBERED.test(label.text);
}

/** True when each value stands below another column. */
function fits(values: Values, columns: Values): boolean {
  const under = values.map((value) => columns.findIndex((column) => value.left < column.right && value.right > column.left));
  return values.length > 1 && !under.includes(-1) && new Set(under).size === under.length;
}

function placeValues(values: Values, columns: Values): string[] {
  if (values.length >= columns.length) return values.map(({ text }) => text);
  return columns.map((column) => values.find((value) => value.left < column.right && value.right > column.left)?.text ?? '');
}

/** Labels on one height, from left to right. */
function groupByTop(blocks: readonly LabelBlock[]): LabelBlock[][] {
  const groups: LabelBlock[][] = [];
  for (const block of blocks.toSorted((a, b) => a.top - b.top)) {
    const group = groups.at(-1);
    if (group?.[0] && block.top - group[0].top < 0.5 * block.size) group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => group.toSorted((a, b) => middleX(a) - middleX(b)));
}
