/** The parts of a workbook that all its sheets share: their names and order, the texts, the formats of numbers. */
import type { Element } from 'domhandler';
import { childOf, elementsOf, isOn, ownText, parseXml } from '../zip/parseXml.ts';
import type { OfficeParts } from '../zip/readParts.ts';
import { findMainPart, readRelationships } from '../zip/readRelationships.ts';
import { BUILT_IN_FORMATS } from './builtInFormats.ts';

/** A text with what was done to parts of it. */
export interface SheetText {
  /** Raised text stands in brackets; struck text is left out. */
  readonly text: string;
  /** Text with a line through it. */
  readonly struck: string;
}

/** A style of cells. */
export interface CellStyle {
  readonly format: string;
  readonly isStruck: boolean;
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part; null when the workbook names none. */
  readonly part: string | null;
}

/** What the sheets share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly texts: readonly SheetText[];
  readonly styles: readonly CellStyle[];
}

const MAIN_PART = /^xl\/workbook\d*\.xml$/i;

/** Reads them; null when the workbook itself cannot be read. */
export function readWorkbook(parts: OfficeParts, depth: number): Workbook | null {
  const main = findMainPart(parts, MAIN_PART);
  const root = main === null ? null : parseXml(parts.read(main) ?? '', depth);
  const sheets = childOf(root, 'sheets');
  if (main === null || !sheets) return null;
  const related = readRelationships(parts, main);
  const partOf = (type: string): Element | null => {
    const target = related.find((other) => other.type === type)?.target;
    return target === undefined ? null : parseXml(parts.read(target) ?? '', depth);
  };
  return {
    sheets: elementsOf(sheets).map(({ attribs }) => ({
      name: attribs.name ?? '',
      isHidden: attribs.state === 'hidden' || attribs.state === 'veryHidden',
      part: related.find(({ id, type }) => id === attribs['r:id'] && type === 'worksheet')?.target ?? null,
    })),
    date1904: isOn(childOf(root, 'workbookPr')) && /^(?:1|true)$/.test(childOf(root, 'workbookPr')?.attribs.date1904 ?? ''),
    texts: elementsOf(partOf('sharedStrings') ?? NOTHING).map(readText),
    styles: readStyles(partOf('styles')),
  };
}

const NOTHING = { children: [] } as unknown as Element;

/** The text of a shared or an inline string: its runs one after the other, without the guides for pronunciation. */
export function readText(string: Element): SheetText {
  let text = '';
  let struck = '';
  for (const piece of elementsOf(string)) {
    const own = unescape(ownText(childOf(piece, 't') ?? NOTHING));
    if (piece.name === 't') text += unescape(ownText(piece));
    if (piece.name !== 'r') continue;
    const format = childOf(piece, 'rPr');
    const isRaised = /^su(?:per|b)script$/.test(childOf(format, 'vertAlign')?.attribs.val ?? '');
    if (isOn(childOf(format, 'strike'))) struck += own;
    else text += isRaised && own.trim() ? `（${own.trim().replace(/^[[(（［]|[\])）］]$/g, '')}）` : own;
  }
  return { text, struck };
}

/** Characters that XML cannot hold are written `_x000D_`. */
function unescape(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readStyles(root: Element | null): CellStyle[] {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS));
  for (const { attribs } of elementsOf(childOf(root, 'numFmts') ?? NOTHING)) formats.set(attribs.numFmtId ?? '', attribs.formatCode ?? '');
  const struck = elementsOf(childOf(root, 'fonts') ?? NOTHING).map((font) => isOn(childOf(font, 'strike')));
  return elementsOf(childOf(root, 'cellXfs') ?? NOTHING).map(({ attribs }) => ({
    format: formats.get(attribs.numFmtId ?? '0') ?? 'General',
    isStruck: struck[Number(attribs.fontId ?? 0)] ?? false,
  }));
}
