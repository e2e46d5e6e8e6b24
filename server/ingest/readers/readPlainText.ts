/**
 * Plain text → SourceDocument. Text copied from a page keeps the cells of a table in one of a few ways: one a line, or parted by
 * tabs, by wide gaps or by `|`. Rows of `|` on one line are tables; every other way is a row of blocks, one for each cell.
 */
import { atLine } from '../../domain/cell.ts';
import { isValueText } from '../tables/parseCell.ts';
import { collapseSpace, type Block, type ReadLimits, type SourceDocument } from './sourceDocument.ts';
import { toPipeTables } from './text/toPipeTables.ts';
import { tellPipeStyle } from './text/tellPipeStyle.ts';
import { takeCells } from './text/takeCells.ts';
import { splitLines, type TextLine } from './text/textLine.ts';

/** Reads a text. */
export function readPlainText(text: string, limits: ReadLimits): SourceDocument {
  return readLines(splitLines(text), limits);
}

/** Reads lines that are already free of markup. */
export function readLines(lines: readonly TextLine[], limits: ReadLimits): SourceDocument {
  switch (tellPipeStyle(lines)) {
    case 'ROWS':
      return toPipeTables(lines, partLine, limits);
    case 'CELLS':
      return { blocks: takeCells(lines).flatMap(partLine), findings: [] };
    case 'NONE':
      return { blocks: lines.flatMap(partLine), findings: [] };
  }
}

/** A line without `|`: one block, or one for each cell where tabs part it, or wide gaps with a number at the end. */
function partLine({ text, line }: TextLine): Block[] {
  const trimmed = text.trim();
  const byGaps = trimmed.split(/[^\S\n]{2,}/u);
  const pieces = trimmed.includes('\t') ? trimmed.split('\t') : isValueText(byGaps.at(-1) ?? '') ? byGaps : [trimmed];
  return pieces.flatMap((piece): Block[] => {
    const cell = collapseSpace(piece);
    return cell ? [{ kind: 'text', text: cell, place: atLine(line) }] : [];
  });
}
