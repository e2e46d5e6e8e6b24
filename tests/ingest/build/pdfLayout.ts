/** The parameters of a made-up PDF, and how text is set in it. Points of 1/72 inch; y grows downwards until the page is written. */

/** How a PDF looks. */
export interface PdfLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly fontSize: number;
  /** How the lines of tables are drawn: strokes, thin filled boxes, a box for each cell, level lines only, or none. */
  readonly rulings: 'strokes' | 'thinBoxes' | 'cellBoxes' | 'levelOnly' | 'none';
  /** Between rows only, or anywhere between two lines of text. */
  readonly breaks: 'betweenRows' | 'insideRows';
  /** Whether a line closes a table where a page ends. */
  readonly closedAtBreak: boolean;
  /** Rows of a table's head that stand again on each page. */
  readonly repeatedHeadRows: number;
  /** How far down the first page begins: it moves every break. */
  readonly startAt: number;
  readonly pageNumbers: 'none' | 'bare' | 'dashed';
  readonly runningHead: string | null;
  /** One command a line, or one a character. */
  readonly runs: 'lines' | 'characters';
  /** Characters painted twice, as false bold. */
  readonly bold: boolean;
  /** The direction of the text on the sheet; the sheet is turned to make up for it with `turned` alone. */
  readonly direction: 0 | 90 | 270;
  readonly turned: boolean;
  readonly outerLines: boolean;
  /** Whether the commands of a page are compressed, as nearly all PDFs have them. */
  readonly compressed: boolean;
}

/** An upright A4 sheet as word processors make it. */
export const PLAIN_PDF: PdfLayout = {
  width: 595,
  height: 842,
  margin: 72,
  fontSize: 10.5,
  rulings: 'strokes',
  breaks: 'betweenRows',
  closedAtBreak: true,
  repeatedHeadRows: 0,
  startAt: 0,
  pageNumbers: 'bare',
  runningHead: null,
  runs: 'lines',
  bold: false,
  direction: 0,
  turned: true,
  outerLines: true,
  compressed: true,
};

/** A line of text where it is to be painted. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
}

/** A line of a table. */
export interface SetRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A page as it is to be painted. */
export interface SetPage {
  readonly lines: SetLine[];
  readonly rules: SetRule[];
  /** Boxes of cells, for layouts that draw them. */
  readonly boxes: SetRule[];
}

export const LINE_HEIGHT = 1.35;

const isNarrow = (char: string): boolean => /[\u0020-\u007e]/.test(char);

/** The width of a text in ems: half for characters of ASCII, one for others. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (isNarrow(char) ? 0.5 : 1), 0);
}

/** Breaks a text into lines of at most so many ems, wherever a line is full. */
export function wrap(text: string, ems: number): string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    let line = '';
    for (const char of part) {
      if (line !== '' && emsOf(line + char) > ems + 0.01) {
        lines.push(line);
        line = '';
      }
      line += char;
    }
    return [...lines, line];
  });
}
