/**
 * Lines of text without ruling lines around them → tables, where numbers stand below one another beside labels. What belongs together
 * is told by where it stands; where two readings are possible, the label is marked so that it names nothing.
 */
import type { AlignedTable, Segment } from './alignedTable.ts';
import { NUMBERED } from './alignLabels.ts';
import { alignRows } from './alignRows.ts';
import { lineOf, NUMBER_GAP, textOfLine, type TextLine } from './joinText.ts';
import { widthOf, type Glyph } from './pageContent.ts';

const GAP = 0.9;
const LABEL_GAP = 0.2;
const VALUE = /^[+\-－]?[\d０-９][\d０-９.,，．]*(?:万元|亿元|元|件|条|项|次)?$|^[/／—–-]$/;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)])/;
const LONGEST_HEAD = 16;
const PROSE_WIDTH = 0.55;

/** Splits lines into tables and the lines that belong to none. */
export function alignColumns(lines: readonly TextLine[], pageWidth: number): { tables: AlignedTable[]; rest: TextLine[] } {
  const split = lines.map((line, i) => segmentsOf(line, i));
  const isRow = split.map((segments) => segments.length > 1 && segments.some(({ isValue }) => isValue));
  const isProse = split.map((segments) => segments.length === 1 && widthOf(segments[0] as Segment) > PROSE_WIDTH * pageWidth);
  const zones = findZones(lines, split, isRow, isProse);
  const taken = new Set(zones.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return {
    tables: zones.map(({ from, to }) => alignRows(split.slice(from, to))),
    rest: lines.filter((_, i) => !taken.has(i)),
  };
}

const isDigit = (glyph: Glyph | undefined): boolean => glyph !== undefined && /[\d０-９]/.test(glyph.char);

/** The pieces of a line. */
function segmentsOf({ glyphs }: TextLine, line: number): Segment[] {
  const groups: Glyph[][] = [];
  for (const [i, glyph] of glyphs.entries()) {
    const before = groups.at(-1)?.at(-1);
    const gap = before ? (glyph.left - before.right) / Math.max(glyph.size, before.size) : Infinity;
    // Two columns of labels may stand close together: a numbered label begins its own.
    if (
      gap > (isDigit(glyph) && isDigit(before) ? NUMBER_GAP : GAP) ||
      (gap > LABEL_GAP &&
        NUMBERED.test(
          glyphs
            .slice(i, i + 4)
            .map(({ char }) => char)
            .join(''),
        ))
    )
      groups.push([glyph]);
    else groups.at(-1)?.push(glyph);
  }
  return groups.map((group) => {
    const { left, right, top, bottom, size } = lineOf(group);
    const text = textOfLine(lineOf(group));
    return { text, left, right, top, bottom, size, line, isValue: VALUE.test(text) };
  });
}

/** Lines of numbers with their labels, and the heads above them. Running text parts one table from the next. */
function findZones(
  lines: readonly TextLine[],
  split: readonly (readonly Segment[])[],
  isRow: readonly boolean[],
  isProse: readonly boolean[],
): { from: number; to: number }[] {
  const zones: { from: number; to: number }[] = [];
  const gapAbove = (i: number): number => ((lines[i]?.top ?? 0) - (lines[i - 1]?.bottom ?? 0)) / (lines[i]?.size ?? 1);
  const isShort = (i: number): boolean => (split[i]?.length ?? 0) > 1 || (split[i]?.[0]?.text.length ?? 99) < LONGEST_HEAD;
  const isHeading = (i: number): boolean => split[i]?.length === 1 && HEADING.test(split[i][0]?.text ?? '');
  for (let i = 0; i < lines.length;) {
    if (!isRow[i]) {
      i += 1;
      continue;
    }
    let from = i;
    const floor = zones.at(-1)?.to ?? 0;
    while (from > floor && !isProse[from - 1] && gapAbove(from) < 2.2 && isShort(from - 1) && !isHeading(from - 1)) from -= 1;
    let to = i + 1;
    for (let next = to; next < lines.length && !isProse[next]; next++) if (isRow[next]) to = next + 1;
    // The last label may run on below its numbers.
    while (to < lines.length && !isProse[to] && gapAbove(to) < 0.6 && isShort(to) && !isHeading(to)) to += 1;
    zones.push({ from, to });
    i = to;
  }
  return zones;
}
