/** The text commands of a page → marks: characters with the place and the direction they were painted in. */
import { FontUses } from './judgeFonts.ts';
import { IDENTITY, multiply, parseMatrix, type Matrix } from './matrix.ts';
import { isMeaningless, normalChar, UNKNOWN_CHAR } from './normalChar.ts';
import type { Mark } from './pageContent.ts';

/** What is known of a font. */
export interface FontFacts {
  /** Ems for one unit of width. */
  readonly unit: number;
  readonly vertical: boolean;
  /** Its name in the document. */
  readonly name: string;
}

/** A character as pdf.js hands it on; a bare number moves the pen back by thousandths of an em. */
interface PaintedGlyph {
  readonly unicode?: unknown;
  readonly originalCharCode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

/** The part of the graphics state that text is painted with; saved and restored with it. */
interface TextState {
  readonly font: FontFacts;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

const NO_FONT: FontFacts = { unit: 0.001, vertical: false, name: '' };
// Text that is neither filled nor stroked: modes 3 and 7.
const UNSEEN_MODE = 3;
// A pen that moves further than this leaves a gap that was meant.
const GAP_EMS = 0.3;

/** Paints text: keeps the state and gathers marks. */
export class TextPainting {
  readonly marks: Mark[] = [];
  readonly fonts = new FontUses();
  unseen = 0;
  state: TextState = { font: NO_FONT, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 };
  private matrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private run = 0;

  set(change: Partial<TextState>): void {
    this.state = { ...this.state, ...change };
  }

  begin(matrix: unknown = IDENTITY): void {
    this.matrix = parseMatrix(matrix) ?? this.matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  moveLine(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  nextLine(): void {
    this.moveLine(0, this.state.leading);
  }

  /** Paints one string. `page` takes points of the page's own system to points of the page as shown. */
  show(glyphs: readonly unknown[], page: Matrix): void {
    const { font, size, charSpacing, wordSpacing, stretch, mode } = this.state;
    if (size === 0) return;
    const toPage = multiply(page, this.matrix);
    this.run += 1;
    let pen = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        pen += ((font.vertical ? 1 : -1) * glyph * size) / 1000;
        if (Math.abs(glyph) > GAP_EMS * 1000) this.run += 1;
        continue;
      }
      if (typeof glyph !== 'object' || glyph === null) continue;
      const { unicode, originalCharCode, width, isSpace, vmetric } = glyph as PaintedGlyph;
      const char = typeof unicode === 'string' ? unicode : '';
      const wide = numberOr(font.vertical && Array.isArray(vmetric) ? -numberOr(vmetric[0], -1000) : width, 0) * font.unit * size;
      if (char.trim() === '' && char !== '') this.run += 1;
      else if ((mode & UNSEEN_MODE) === UNSEEN_MODE) this.unseen += 1;
      else {
        this.fonts.add(font.name, char, originalCharCode);
        this.mark(char, { pen, wide, stretch }, toPage);
      }
      const spacing = (isSpace ? wordSpacing : 0) + charSpacing;
      pen += font.vertical ? wide - spacing : wide + spacing;
    }
    if (font.vertical) this.y -= pen;
    else this.x += pen * stretch;
  }

  private mark(char: string, { pen, wide, stretch }: { pen: number; wide: number; stretch: number }, toPage: Matrix): void {
    const { font, size, rise } = this.state;
    const [a, b, c, d, e, f] = toPage;
    // A vertical font hangs its characters below the pen, each as wide as high.
    const x = font.vertical ? this.x - size / 2 : this.x + pen * stretch;
    const y = font.vertical ? this.y - pen - 0.8 * size : this.y + rise;
    const along = font.vertical ? size : wide * stretch;
    this.marks.push({
      char: isMeaningless(char) ? UNKNOWN_CHAR : normalChar(char),
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      alongX: a * along,
      alongY: b * along,
      upX: c * size,
      upY: d * size,
      vertical: font.vertical,
      run: this.run,
      font: font.name,
    });
  }
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
