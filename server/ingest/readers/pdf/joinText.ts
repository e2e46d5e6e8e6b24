/** The characters of a cell or of a paragraph → its text, in reading order. */
import { UNKNOWN_CHAR } from './normalChar.ts';
import { boundsOf, widthOf, type Glyph } from './pageContent.ts';
import { turnBox } from './turnPage.ts';

/** Characters on one line, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Parts numbers that stand apart in one place, so that they are never read as one. */
export const APART = ' | ';

const SAME_LINE = 0.45;
// Between words of a line; Chinese characters stand together whatever their distance.
const WORD_GAP = 0.22;
// Two numbers this far apart in one cell are two.
export const NUMBER_GAP = 0.6;
// What a cell keeps free at both sides: 2 × 5.4 pt in a word processor.
const PADDING = 11.5;
const LEAST_PADDING = 3;
const TIGHT_LINES = 1.7;

/** Puts characters that run to the right on their lines, from top to bottom. */
export function findLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: Glyph[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const glyph of glyphs.toSorted((a, b) => baseOf(a) - baseOf(b))) {
    const line = lines.at(-1);
    if (line && baseOf(glyph) - base <= SAME_LINE * Math.max(size, glyph.size)) {
      line.push(glyph);
      if (glyph.size > size) [base, size] = [baseOf(glyph), glyph.size];
    } else {
      lines.push([glyph]);
      [base, size] = [baseOf(glyph), glyph.size];
    }
  }
  return lines.map(lineOf);
}

/** The line that a character stands on. */
const baseOf = ({ bottom, size }: Glyph): number => bottom - 0.2 * size;

/** Characters of one line in their order. */
export function lineOf(unordered: readonly Glyph[]): TextLine {
  const glyphs = unordered.toSorted((a, b) => a.left - b.left);
  return { glyphs, ...boundsOf(glyphs), size: glyphs.reduce((most, { size }) => Math.max(most, size), 0) };
}

const isDigit = (char = ''): boolean => /[\d０-９]/.test(char);
const isWide = (char = ''): boolean => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffee\u3000-\u303f]/.test(char);

/** The text of one line. */
export function textOfLine({ glyphs }: TextLine): string {
  let text = '';
  for (const [i, glyph] of glyphs.entries()) {
    const before = glyphs[i - 1];
    if (before) text += between(before, glyph);
    text += glyph.char;
  }
  return text;
}

function between(a: Glyph, b: Glyph): string {
  const gap = (b.left - a.right) / Math.max(a.size, b.size, 0.1);
  const numbers = isDigit(a.char) && isDigit(b.char);
  if (numbers && gap > NUMBER_GAP) return APART;
  // One painted over the other: which of the two is meant cannot be told.
  const narrow = Math.min(widthOf(a), widthOf(b));
  if ((isDigit(a.char) || isDigit(b.char)) && narrow > 0 && a.right - b.left > 0.6 * narrow) return UNKNOWN_CHAR;
  if (gap <= WORD_GAP || (isWide(a.char) && isWide(b.char))) return '';
  return ' ';
}

/** The text of a cell that is `width` wide. Text that is turned is read in its own direction, after what is not. */
export function textOfCell(glyphs: readonly Glyph[], width: number, height: number): string {
  const parts = ([0, 90, 270, 180] as const).map((turn) => {
    const own = glyphs.filter((glyph) => glyph.turn === turn);
    if (own.length === 0) return '';
    const place = turnBox(turn, 0, 0);
    const lines = findLines(turn === 0 ? own : own.map((glyph) => ({ ...glyph, ...place(glyph) })));
    return joinLines(lines, turn === 0 || turn === 180 ? width : height);
  });
  return parts.filter(Boolean).join(' ');
}

/** Lines that were broken for want of room → one text. */
export function joinLines(lines: readonly TextLine[], width: number): string {
  return lines.reduce((text, line, i) => {
    const next = textOfLine(line);
    const before = lines[i - 1];
    return before ? text + breakBetween(text, next, before, line, width) + next : next;
  }, '');
}

/** What stands between two lines: nothing inside Chinese text or inside a number that did not fit. */
function breakBetween(text: string, next: string, before: TextLine, line: TextLine, width: number): string {
  const [a = '', b = ''] = [text.at(-1), next[0]];
  if (isDigit(a) && /[\d.,]/.test(b)) return isBrokenNumber(text, next, before, line, width) ? '' : APART;
  if (/[.,+-]/.test(a) && isDigit(b)) return isBrokenNumber(text, next, before, line, width) ? '' : APART;
  return /[\w\ufffd]/.test(a) && /[\w\ufffd]/.test(b) ? ' ' : '';
}

/** A number runs on in the next line when its first line is full and both lines are close. */
function isBrokenNumber(text: string, next: string, before: TextLine, line: TextLine, width: number): boolean {
  const room = width - (before.right - before.left);
  const needed = line.glyphs[0] ? widthOf(line.glyphs[0]) : 0;
  const whole = (/[\d.,+-]+$/.exec(text)?.[0] ?? '') + (/^[\d.,]+/.exec(next)?.[0] ?? '');
  // One digit on a line is a part of a number only where no second one would fit.
  const isFull = before.glyphs.length >= 2 ? room < needed + PADDING : room < needed + LEAST_PADDING;
  return isFull && line.top - before.top <= TIGHT_LINES * line.size && !/^0\d/.test(whole);
}
