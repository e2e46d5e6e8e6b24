/**
 * SourceDocument → rows of labels and values: the one shape that drawn tables and running text share.
 * A row of a table is its cells with spans undone; in running text, lines of words and the numbers that follow them are a row.
 */
import type { Place } from '../../domain/cell.ts';
import type { SourceDocument, TableBlock, TextBlock } from '../readers/sourceDocument.ts';
import { expandSpans } from './expandSpans.ts';
import { isValueText } from './parseCell.ts';
import { isDrawnValue } from './parseDrawnCell.ts';
import { splitGlued } from './splitGlued.ts';

/** A piece of a row: a label or a value, which only the form can tell for certain. */
export interface Token {
  readonly text: string;
  readonly place: Place;
  /** True for a cell between drawn lines. */
  readonly drawn?: boolean;
  /** True for digits that nothing but a space parts from the digits before: they may be parts of one number. */
  readonly soft?: boolean;
}

/** A row on its way to the form. */
export interface LabelledRow {
  /** Words before the row that no value followed: heads of columns, headings, prose, labels of rows without any value. */
  readonly head: readonly Token[];
  /** The cells of the row: in running text the last words and the values; in a drawn table blank cells are tokens with no text. */
  readonly cells: readonly Token[];
  /** True when the row was drawn as a table, so that blank cells are seen. */
  readonly drawn: boolean;
}

/** Takes the rows out of a document, in reading order. */
export function labelledRows(document: SourceDocument): LabelledRow[] {
  const rows: LabelledRow[] = [];
  let words: TextBlock[] = [];
  let values: TextBlock[] = [];
  const endRow = (): void => {
    if (values.length > 0) rows.push({ head: words.slice(0, -1), cells: [...words.slice(-1), ...values], drawn: false });
    if (values.length > 0) words = [];
    values = [];
  };
  for (const block of document.blocks.flatMap(splitGlued)) {
    if (block.kind === 'table') {
      endRow();
      rows.push(...rowsOfTable(block, words));
      words = [];
    } else if (isValueText(block.text)) {
      values.push(block);
    } else {
      endRow();
      words.push(block);
    }
  }
  endRow();
  return rows;
}

// 约5 is no number, but its row is one of numbers; 2023年度 is a head.
const ALMOST_NUMBER = /^[约近超逾共]?\s?[+-]?\d[^年]{0,16}$/;

/** The rows of a drawn table; rows without any value are heads of the next row that has one. */
function rowsOfTable(table: TableBlock, before: readonly Token[]): LabelledRow[] {
  const rows: LabelledRow[] = [];
  let head: Token[] = [...before];
  for (const placed of expandSpans(table)) {
    const cells = placed.map(({ text, place }): Token => ({ text, place, drawn: true }));
    const last = cells.at(-1);
    if (!last) continue;
    if (
      last.text === '' ||
      ALMOST_NUMBER.test(last.text) ||
      isDrawnValue(last.text) ||
      cells.some(({ text }) => /\d/.test(text) && isDrawnValue(text))
    ) {
      rows.push({ head, cells, drawn: true });
      head = [];
    } else {
      head.push(...cells);
    }
  }
  if (head.length > 0) rows.push({ head, cells: [], drawn: true });
  return rows;
}
