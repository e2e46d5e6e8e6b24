/**
 * A row whose values are parted by spaces, where a space may also stand inside a number: `1 250 3 0 …` → every way to join the pieces
 * to the numbers of the row. No number of more than one digit begins with a zero.
 */
import { addsUp } from './addsUp.ts';
import type { CountedReading } from './splitRun.ts';

const LONGEST_NUMBER = 9;
// A row with more pieces is no row, and would take too long.
const MOST_PIECES = 16;

/** The ways to read a row, and whether fewer numbers than columns would add up as well, so that a blank may be lost. */
export interface Joined {
  readonly readings: readonly CountedReading[];
  readonly isOpen: boolean;
}

/** Joins the pieces of one row of `columns` numbers whose last is the sum of the others. What is no digit is a zero of its own. */
export function joinPieces(pieces: readonly string[], columns: number): Joined {
  if (pieces.length > MOST_PIECES) return { readings: [], isOpen: true };
  const readings: CountedReading[] = [];
  let isOpen = false;
  const take = (at: number, numbers: readonly number[]): void => {
    if (at === pieces.length) {
      const closes = addsUp(numbers);
      if (numbers.length === columns) readings.push({ numbers, broken: Number(!closes) });
      else if (closes && numbers.at(-1) !== 0 && numbers.length > 1) isOpen = true;
      return;
    }
    if (numbers.length === columns) return;
    let text = '';
    for (let end = at; end < pieces.length; end++) {
      const piece = pieces[end] ?? '';
      if (!/^\d+$/.test(piece)) {
        if (end === at) take(end + 1, [...numbers, 0]);
        break;
      }
      text += piece;
      if (text.length > LONGEST_NUMBER || /^0\d/.test(text)) break;
      take(end + 1, [...numbers, Number(text)]);
    }
  };
  take(0, []);
  return { readings, isOpen };
}
