/** What of a Word document a reader sees, and what a reader of it has to tell. */
import type { ChildNode, Element } from 'domhandler';
import { childOf, isOn } from '../zip/parseXml.ts';

/** What was seen and cannot be read; told by findings. */
export interface WordNotes {
  /** Text with a line through it, as printed. */
  readonly struck: string[];
  /** Symbols, formulas or documents embedded in the document. */
  readonly unread: Set<'symbol' | 'formula' | 'embedded'>;
  /** Pictures in the text. */
  pictures: number;
  /** True when paragraphs or cells were left out at the limit. */
  isCut: boolean;
}

/** Deleted by tracked changes, or about the document and not in it. What a reader sees of the inserted stands as if it always had. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:pPr',
  'w:rPr',
]);

/** What an element holds for a reader: wrappers stand for their content, of alternatives the plain one counts. */
export function seenInside(element: Element): readonly ChildNode[] {
  if (UNSEEN.has(element.name)) return [];
  if (element.name === 'w:sdt') {
    const isPlaceholder = isOn(childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'));
    return isPlaceholder ? [] : (childOf(element, 'w:sdtContent')?.children ?? []);
  }
  if (element.name === 'mc:AlternateContent') return (childOf(element, 'mc:Fallback') ?? childOf(element, 'mc:Choice'))?.children ?? [];
  return element.children;
}
