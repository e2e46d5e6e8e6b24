/**
 * Which fonts of a document do not say which characters they draw. pdf.js then gives the number of the drawing as if it were the
 * code of a character: sooner or later that is a control character, and what looks like digits is chance.
 */
import { isMeaningless, UNKNOWN_CHAR } from './normalChar.ts';
import type { FontUse, PaintedPage } from './pageContent.ts';

/** Gathers what is seen of a font. */
export class FontUses {
  readonly uses = new Map<string, FontUse>();

  add(font: string, char: string, code: unknown): void {
    const before = this.uses.get(font);
    const isNumbered = char.codePointAt(0) === code;
    const says = !isMeaningless(char);
    if (before && before.isNumbered === isNumbered && says) return;
    this.uses.set(font, {
      isNumbered: (before?.isNumbered ?? true) && isNumbered,
      isMeaningless: (before?.isMeaningless ?? false) || !says,
    });
  }
}

/** The fonts that cannot be read. */
function unreadableFonts(pages: readonly PaintedPage[]): ReadonlySet<string> {
  const fonts = new Map<string, FontUse>();
  for (const page of pages)
    for (const [font, use] of page.fonts) {
      const before = fonts.get(font) ?? { isNumbered: true, isMeaningless: false };
      fonts.set(font, {
        isNumbered: before.isNumbered && use.isNumbered,
        isMeaningless: before.isMeaningless || use.isMeaningless,
      });
    }
  return new Set([...fonts].filter(([, use]) => use.isNumbered && use.isMeaningless).map(([font]) => font));
}

/** Pages whose characters from fonts that cannot be read are marked as such. */
export function maskUnreadable(pages: readonly PaintedPage[]): readonly PaintedPage[] {
  const unreadable = unreadableFonts(pages);
  if (unreadable.size === 0) return pages;
  return pages.map((page) => ({
    ...page,
    marks: page.marks.map((mark) => (unreadable.has(mark.font) ? { ...mark, char: UNKNOWN_CHAR } : mark)),
  }));
}
