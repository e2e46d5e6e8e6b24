/** What every reader gives, whatever the format: blocks of text and tables in reading order, each with its place. */
import type { Place } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';

/** A piece of text: a paragraph of a page, or one cell or line of a plain text. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
  /** True for digits that nothing but a space parts from the digits before: they may be parts of one number. */
  readonly soft?: boolean;
}

/** A cell of a table before its spans are undone. */
export interface SourceCell {
  /** White space is one space; a line break that the cell draws is `\n`. */
  readonly text: string;
  readonly rowspan: number;
  readonly colspan: number;
  readonly place: Place;
}

/** A table as drawn: rows of cells with spans. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
  readonly place: Place;
}

export type Block = TextBlock | TableBlock;

/** A document after reading. */
export interface SourceDocument {
  readonly blocks: readonly Block[];
  /** What the reader noticed, such as a table that was cut at a limit. */
  readonly findings: readonly Finding[];
}

/** A document that its reader refuses, with what is wrong and what to do. */
export interface Refusal {
  readonly refusal: Finding;
}

/** What a document may cost at most; a document over a limit is refused or cut with a finding, never half trusted. */
export interface ReadLimits {
  /** Bytes of one document. */
  readonly documentBytes: number;
  /** Cells of all its tables together. */
  readonly cells: number;
  /** Elements of a page: cells, paragraphs and all others. */
  readonly elements: number;
  /** Nesting of elements. */
  readonly depth: number;
  /** Rows or columns that one cell may span. */
  readonly span: number;
  /** Pages of a PDF. */
  readonly pdfPages: number;
  /** Drawing commands of one page of a PDF. */
  readonly pdfCommands: number;
  /** Ruling lines of one page of a PDF. */
  readonly pdfLines: number;
  /** Characters of all pages of a PDF. */
  readonly pdfCharacters: number;
  /** Paragraphs and cells of a Word file. */
  readonly wordPieces: number;
  /** Bytes of all XML parts of one Word or Excel file, inflated. */
  readonly packageBytes: number;
  /** Bytes of an archive as it comes, which may hold many documents. */
  readonly archiveFileBytes: number;
  /** Files in one archive, and in all archives inside it. */
  readonly archiveMembers: number;
  /** Bytes of all files of one archive, inflated, with those of the archives inside it. */
  readonly archiveBytes: number;
  /** How deep archives may stand inside archives: 1 is an archive of documents alone. */
  readonly archiveDepth: number;
  /** How many times its compressed size a file may become, beyond its first megabyte. */
  readonly inflationRatio: number;
  /** Steps of the search that tells run-together digits apart. */
  readonly segmentSteps: number;
  /** Characters of running text that are held against the tables; what follows is not. */
  readonly proseCharacters: number;
}

/** A break between lines of a cell, until `collapseCell` has taken the white space of the source out. */
export const CELL_BREAK = '\u2028';

const SPACE = /[\s\u00a0\u3000\u200b\ufeff]/u;

/** Like `collapseSpace`, with runs that hold a break kept as `\n`. */
export function collapseCell(text: string): string {
  if (!SPACE.test(text)) return text;
  return text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/gu, (run) => (run.includes(CELL_BREAK) ? '\n' : ' ')).trim();
}

/** A cell whose text comes with its own line ends, as in a workbook. */
export function collapseLines(text: string): string {
  return collapseCell(text.replace(/\r\n|\r|\n/g, CELL_BREAK));
}

/** Runs of any white space become one space, ends are trimmed. NBSP and U+3000 are white space here. */
export function collapseSpace(text: string): string {
  return text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/gu, ' ').trim();
}
