/**
 * Text in which values stand before their labels, as programs take it out of some PDFs → the rows as the form has them. Read as usual
 * each label would get the numbers of the next.
 */
import { NOWHERE } from '../../domain/cell.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import { isValueText } from '../tables/parseCell.ts';
import { MOST_LINES } from './meetRows.ts';
import { matchOutcomeGroup, matchProactiveLine, matchRequestRow } from './matchLabels.ts';

/** Words and the values after them. */
interface Stretch {
  readonly words: readonly Token[];
  readonly values: readonly Token[];
}

/** Rows with values given to the labels that follow. */
export interface TurnedRows {
  readonly rows: LabelledRow[];
  /** False when values before a label are few beside those after one: only sums can say that these are the rows. */
  readonly isLikely: boolean;
}

// Blanks and broken labels hide most of the signs in a text that is written the other way round.
const FEW = 3;

/** Turns rows; null when no values stand before a label alone, as nearly always. */
export function turnRows(rows: readonly LabelledRow[]): TurnedRows | null {
  const stretches = partStretches(rows.filter(({ drawn }) => !drawn));
  const { before, after } = countOrders(stretches);
  if (before === 0) return null;
  const turned: LabelledRow[] = [];
  let pending: readonly Token[] = stretches[0]?.words ?? [];
  for (const [i, { values }] of stretches.entries()) {
    if (values.length === 0) continue;
    const next = stretches[i + 1]?.words ?? [];
    const label = labelAt(next);
    if (!label) {
      turned.push({ head: pending.slice(0, -1), cells: [...pending.slice(-1), ...values], drawn: false });
      pending = next;
      continue;
    }
    turned.push({ head: [...pending, ...next.slice(0, label.from)], cells: [label.token, ...values], drawn: false });
    pending = next.slice(label.to);
  }
  return {
    rows: [...turned, { head: pending, cells: [], drawn: false }, ...rows.filter(({ drawn }) => drawn)],
    isLikely: before * FEW > after,
  };
}

function partStretches(rows: readonly LabelledRow[]): Stretch[] {
  const stretches: Stretch[] = [];
  let words: Token[] = [];
  let values: Token[] = [];
  for (const token of rows.flatMap(({ head, cells }) => [...head, ...cells])) {
    if (isValueText(token.text) || isLineOfValues(token.text)) {
      values.push(token);
      continue;
    }
    if (values.length > 0) {
      stretches.push({ words, values });
      words = [];
      values = [];
    }
    words.push(token);
  }
  return [...stretches, { words, values }];
}

// A number in digits or in words, with a unit or a note perhaps, or a sign for nothing.
const VALUE = /^(?:[+-]?\d[\d,.]*(?:[件项条个万元]*|[（(].*[）)])|[零〇一二三四五六七八九十百千万亿]+|[/—－无-]+)$/;

/** A line of several values that is no value in running text, such as 零 二十五 零 or / / 63. */
function isLineOfValues(text: string): boolean {
  const pieces = text.trim().split(/\s+/);
  return pieces.length > 1 && pieces.every((piece) => VALUE.test(piece));
}

/** How many values have a label right after them and none right before, and how many the other way round. */
function countOrders(stretches: readonly Stretch[]): { before: number; after: number } {
  let before = 0;
  let after = 0;
  for (const [i, { words, values }] of stretches.entries()) {
    if (values.length === 0) continue;
    const follows = endsInLabel(words);
    const precedes = labelAt(stretches[i + 1]?.words ?? []) !== null;
    if (precedes && !follows) before += 1;
    if (follows && !precedes) after += 1;
  }
  return { before, after };
}

/** A label, printed on one line or over several. */
interface PrintedLabel {
  readonly from: number;
  /** The index after its last line. */
  readonly to: number;
  readonly token: Token;
}

/** The label right at the beginning of words, groups before it disregarded; null when there is none. */
function labelAt(words: readonly Token[]): PrintedLabel | null {
  let from = 0;
  while (from < words.length) {
    const parts = joinsFrom(words, from);
    const label = parts.find(({ token }) => isLabel(token));
    if (label) return label;
    const group = parts.find(({ token }) => isGroup(token));
    if (!group) return null;
    from = group.to;
  }
  return null;
}

function endsInLabel(words: readonly Token[]): boolean {
  return Array.from({ length: Math.min(MOST_LINES, words.length) }, (_, i) => words.length - 1 - i).some((from) =>
    joinsFrom(words, from).some(({ to, token }) => to === words.length && isLabel(token)),
  );
}

/** One line, two, three and four joined. */
function joinsFrom(words: readonly Token[], from: number): PrintedLabel[] {
  return words.slice(from, from + MOST_LINES).map((_, i) => {
    const lines = words.slice(from, from + i + 1);
    return { from, to: from + lines.length, token: { text: lines.map(({ text }) => text).join(''), place: lines[0]?.place ?? NOWHERE } };
  });
}

function isGroup({ text }: Token): boolean {
  const bare = bareLabel(text);
  // A label written one character a line.
  return text.trim().length === 1 || bare === '本年度办理结果' || (matchOutcomeGroup(bare) !== null && matchRequestRow(bare) === null);
}

function isLabel({ text }: Token): boolean {
  const bare = bareLabel(text);
  // Without their numbers these are heads of columns.
  if (/^\s*(?:其他|总计)\s*$/.test(text)) return false;
  return matchRequestRow(bare) !== null || matchProactiveLine(bare, 'FORM2019') !== null || matchProactiveLine(bare, 'FORM2021') !== null;
}
