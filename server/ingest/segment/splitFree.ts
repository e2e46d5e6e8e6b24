/**
 * A run of section two → every way to read it. No sum ties these columns, so only the print itself can decide: no number has a leading
 * zero, a sign stands before a change, a decimal point or a unit of money in an amount.
 */
import { piecesOf } from './splitRun.ts';

/** What a column of section two can hold. */
export type ColumnKind = 'count' | 'change' | 'amount';

const PIECE = /^([+-]?)(\d+)(\.\d+)?(亿元|万元|元)?$/;
const LONGEST_RUN = 40;

/** The texts of the columns, for each way; null when the run is none of these forms'. */
export function splitFree(run: string, kinds: readonly ColumnKind[], steps: number): string[][] | null {
  const pieces = piecesOf(run).map((piece) => PIECE.exec(piece));
  if (run.length > LONGEST_RUN || pieces.some((piece) => piece === null)) return null;
  const found: string[][] = [];
  let left = steps;
  const readPiece = (index: number, texts: readonly string[]): boolean => {
    const piece = pieces[index];
    if (!piece) {
      if (texts.length === kinds.length) found.push([...texts]);
      return true;
    }
    const [, sign = '', digits = '', fraction = '', unit = ''] = piece;
    return readDigits({ index, sign, digits, tail: fraction + unit }, texts);
  };
  const readDigits = (rest: RestOfPiece, texts: readonly string[]): boolean => {
    for (let length = 1; length <= rest.digits.length; length++) {
      if (--left < 0) return false;
      const isLast = length === rest.digits.length;
      const text = rest.sign + rest.digits.slice(0, length) + (isLast ? rest.tail : '');
      if (!fits(text, kinds[texts.length])) continue;
      const next = [...texts, text];
      const inTime = isLast ? readPiece(rest.index + 1, next) : readDigits({ ...rest, sign: '', digits: rest.digits.slice(length) }, next);
      if (!inTime) return false;
    }
    return true;
  };
  return readPiece(0, []) ? found : null;
}

interface RestOfPiece {
  readonly index: number;
  readonly sign: string;
  readonly digits: string;
  /** The fraction and the unit after the digits. */
  readonly tail: string;
}

function fits(text: string, kind: ColumnKind | undefined): boolean {
  if (kind === undefined || /^[+-]?0\d/.test(text)) return false;
  if (/^[+-]/.test(text) && kind !== 'change') return false;
  return !/[.元]/.test(text) || kind === 'amount';
}
