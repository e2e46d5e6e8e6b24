/**
 * SourceDocument → the paragraphs of its running text: lines that a PDF or a hard wrap has cut are joined, white space is taken
 * out, digits are half width and characters simplified. Rows of tables that were read as text are left out.
 */
import type { Place } from '../../domain/cell.ts';
import { toSimplified } from '../../directory/toSimplified.ts';
import { isValueText } from '../tables/parseCell.ts';
import type { SourceDocument } from '../readers/sourceDocument.ts';

/** A paragraph with the way back to where its characters were read. */
export interface Paragraph {
  readonly text: string;
  /** The place of the block that holds the character at `offset`. */
  readonly placeAt: (offset: number) => Place;
}

interface Piece {
  readonly text: string;
  readonly place: Place;
}

const LONGEST = 20_000;
// A line shorter than this is no line that was cut at the edge of the page.
const SHORTEST_CUT_LINE = 14;
const ENDS = /[。！？；;!?：:]$/;
const BEGINS = /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、](?!\d))/;
const ROW_OF_TABLE = /^\||\|.*\|/;
const PAGE_NUMBER = /^[-—–]?\d{1,3}[-—–]?$/;

/** The paragraphs in reading order. */
export function listParagraphs(document: SourceDocument): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  const end = (): void => {
    if (pieces.length > 0) paragraphs.push(joinPieces(pieces));
    pieces = [];
    length = 0;
  };
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      end();
      continue;
    }
    const text = normalise(block.text);
    // The number of a page stands between two lines of one sentence.
    if (PAGE_NUMBER.test(text) && /^\D|\D$/.test(text)) continue;
    if (isValueText(block.text) || ROW_OF_TABLE.test(block.text)) {
      end();
      // The words before a value are the label of its row.
      if (isValueText(block.text)) dropLabel(paragraphs);
      continue;
    }
    const last = pieces.at(-1)?.text ?? '';
    if (last && (ENDS.test(last) || last.length < SHORTEST_CUT_LINE || isHeading(last) || BEGINS.test(text) || length > LONGEST)) end();
    pieces.push({ text, place: block.place });
    length += text.length;
  }
  end();
  return paragraphs;
}

/** A numbered line without any punctuation. */
function isHeading(line: string): boolean {
  return line.length <= 40 && BEGINS.test(line) && !/[，,。；;：:]/.test(line);
}

function dropLabel(paragraphs: Paragraph[]): void {
  const last = paragraphs.at(-1);
  if (last && last.text.length < 60 && !/[。！？]/.test(last.text)) paragraphs.pop();
}

function joinPieces(pieces: readonly Piece[]): Paragraph {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    // Digits on two lines are not known to be one number.
    if (/\d$/.test(text) && /^\d/.test(piece.text)) text += ' ';
    starts.push(text.length);
    text += piece.text;
  }
  const placeAt = (offset: number): Place => {
    const next = starts.findIndex((start) => start > offset);
    const piece = pieces[(next === -1 ? starts.length : next) - 1] ?? pieces[0];
    if (!piece) throw new Error('A paragraph has at least one piece.');
    return piece.place;
  };
  return { text, placeAt };
}

const SPACE = /[\s\u00a0\u3000\u200b\ufeff]+/g;
// `1 2 件` is twelve; `2024 12` is two numbers, or one, which nobody can know: the space stays and no count is read there.
const SPACED_DIGITS = /(?<![\d.] ?)\d(?: \d){1,4}(?! ?[\d.])/g;

/** The text as the grammar reads it. */
export function normalise(text: string): string {
  return toSimplified(text)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(SPACE, ' ')
    .replace(SPACED_DIGITS, (digits) => digits.replaceAll(' ', ''))
    .replace(/ (?!\d)|(?<!\d) /g, '');
}
