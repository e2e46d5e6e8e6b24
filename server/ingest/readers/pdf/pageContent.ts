/** What is painted on a page, as its readers pass it on. Points of 1/72 inch; x grows to the right, y downwards, as the page is shown. */

/** What was seen of a font on a page. */
export interface FontUse {
  /** Every character bears the number of its drawing. */
  readonly isNumbered: boolean;
  /** Some characters say nothing. */
  readonly isMeaningless: boolean;
}

/** A rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How text runs: 0 to the right, 90 downwards (lines from right to left), 180 upside down, 270 upwards. */
export type Turn = 0 | 90 | 180 | 270;

/** One character. White space is not kept: where things stand says more. */
export interface Glyph extends Box {
  /** U+FFFD when the font does not say which character it draws. */
  readonly char: string;
  /** The height of an em. */
  readonly size: number;
  readonly turn: Turn;
  /** The piece of a line that it was painted in: one command, without a space or a gap inside. */
  readonly run: number;
}

/** A straight line, level or upright: at `at`, from `from` to `to` along the other axis. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page. */
export interface PageContent {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
  /** Characters that are there and not to be seen, as a scanner's text recognition leaves them over its picture. */
  readonly unseen: number;
}

/** A page as painted, before it is turned so that its text runs to the right. */
export interface PaintedPage extends Omit<PageContent, 'glyphs'> {
  readonly marks: readonly Mark[];
  readonly fonts: ReadonlyMap<string, FontUse>;
}

/** A character with the directions it was painted in: where its pen stood, one step along the line, one em up. */
export interface Mark {
  readonly char: string;
  readonly x: number;
  readonly y: number;
  readonly alongX: number;
  readonly alongY: number;
  readonly upX: number;
  readonly upY: number;
  /** Characters of a vertical font stand upright one below the other. */
  readonly vertical: boolean;
  readonly run: number;
  /** The name of its font in the document. */
  readonly font: string;
}

/** The least box around boxes; there may be very many of them. */
export function boundsOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export const widthOf = (box: Box): number => box.right - box.left;
export const middleX = (box: Box): number => (box.left + box.right) / 2;
export const middleY = (box: Box): number => (box.top + box.bottom) / 2;
