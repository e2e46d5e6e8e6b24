/** Plain text → SourceDocument: every line is a block; a tab parts the cells of a line. */
import { atLine } from '../../domain/cell.ts';
import { collapseSpace, type SourceDocument, type TextBlock } from './sourceDocument.ts';

/** Reads a text with one value a line, as copied from a page or a Word file. */
export function readPlainText(text: string): SourceDocument {
  const blocks: TextBlock[] = [];
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const part of line.split('\t')) {
      const piece = collapseSpace(part);
      if (piece) blocks.push({ kind: 'text', text: piece, place: atLine(i + 1) });
    }
  }
  return { blocks, findings: [] };
}
