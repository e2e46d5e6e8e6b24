/** The lines of a text with their numbers. */

/** A line of a text, or a cell that was put together from several lines. */
export interface TextLine {
  readonly text: string;
  /** The number of the line, counted from 1. */
  readonly line: number;
}

// Borders that programs draw: box characters and the full-width bar stand for `|`; a line of nothing but borders says nothing.
const BARS = /[│┃║｜¦]/g;
const BORDER = /^\s*[+|\-=_─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬:\s]*(?:[-=_─━═]{3,}|[─━═┌└├┬┴┼╔╚╠])[+|\-=_─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬:\s]*$/;
const LONGEST_BORDER = 400;

/** Takes a text apart; borders of drawn tables are dropped, blank lines kept as such. */
export function splitLines(text: string): TextLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw, i): TextLine[] => {
    const line = raw.replace(BARS, '|');
    return line.length <= LONGEST_BORDER && BORDER.test(line) ? [] : [{ text: line, line: i + 1 }];
  });
}
