/** SourceDocument → the pieces of text that may tell who and when: short lines, sentences, the data round an article. */
import type { Place } from '../../domain/cell.ts';
import type { SourceDocument, TableBlock } from '../readers/sourceDocument.ts';
import { cleanText, compact } from './cleanText.ts';

/** A short line, or a part of a long one. */
export interface Line {
  /** Without white space. */
  readonly text: string;
  readonly place: Place;
}

/** The text of a document, ready to be searched. */
export interface Pieces {
  /** What may be a title, a name or a date: short blocks, the parts of rows, the words of long blocks. */
  readonly lines: readonly Line[];
  /** What may hold data such as 发布机构: with their white space. */
  readonly rows: readonly string[];
  /** The running text without white space, one block a line; the beginning and the end of a long one. */
  readonly prose: string;
}

const LINES = 400;
const LAST_LINES = 60;
const SHORT = 70;
/** Characters of one block that are searched. */
const BLOCK = 4000;
const PROSE = 30_000;
/** Rows of tables before the figures: they hold the data of the article, or lay out the page. */
const DATA_ROWS = 15;
const FIGURES = /第二十条|信息内容|申请人情况|自然人|结果维持|指标名称/;

/** Reads the pieces of a document. */
export function readPieces(document: SourceDocument): Pieces {
  const blocks = document.blocks.flatMap((block) =>
    block.kind === 'text' ? [{ text: block.text, place: block.place }] : rowsOfData(block),
  );
  const looked = blocks.length > LINES + LAST_LINES ? [...blocks.slice(0, LINES), ...blocks.slice(-LAST_LINES)] : blocks;
  const cleaned = looked.map(({ text, place }) => ({ text: cleanText(text.slice(0, BLOCK)), place }));
  return {
    lines: cleaned.flatMap(({ text, place }) => partsOf(text).map((part) => ({ text: part, place }))),
    rows: cleaned.map(({ text }) => text),
    prose: proseOf(cleaned.map(({ text }) => compact(text))),
  };
}

/** The rows of a small table that holds no figures. */
function rowsOfData({ rows, place }: TableBlock): Line[] {
  const text = rows.slice(0, DATA_ROWS).map((row) => row.map((cell) => cell.text).join(' | '));
  return rows.length > DATA_ROWS || FIGURES.test(text.join('')) ? [] : text.map((row) => ({ text: row, place }));
}

/** A long block may begin with path, title and date of its page: its words are looked at one by one. */
function partsOf(text: string): string[] {
  return text
    .split('|')
    .flatMap((part) => (compact(part).length <= SHORT ? [compact(part)] : part.split(/\s+/)))
    .filter((part) => part !== '');
}

function proseOf(blocks: readonly string[]): string {
  const text = blocks.join('\n');
  return text.length <= PROSE ? text : `${text.slice(0, (PROSE * 2) / 3)}\n${text.slice(-PROSE / 3)}`;
}
