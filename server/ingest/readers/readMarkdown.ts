/**
 * Markdown → SourceDocument. Crawlers write tables that no Markdown program accepts: rows longer than their head, heads with
 * invented words, numbers in the line of the head. So marks are taken off, and the rows are read as in any other text with `|`.
 */
import { readLines } from './readPlainText.ts';
import type { ReadLimits, SourceDocument } from './sourceDocument.ts';
import { splitLines } from './text/textLine.ts';

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,3}(?:#{1,6}\s+|>\s?)+/, ''],
  [/!\[[^\][]{0,300}\]\([^()\s]{0,2000}\)/g, ''],
  [/\[([^\][]{0,300})\]\([^()\s]{0,2000}\)/g, '$1'],
  [/<br\s{0,3}\/?>/gi, ' '],
  [/<\/?(?:b|i|u|p|em|strong|span|font|sup|sub|div)(?:\s[^<>]{0,300})?>/gi, ''],
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
  [/\*\*|__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`/g, ''],
  [/\\([.+\-*_#()[\]{}!])/g, '$1'],
];

const LONGEST_LINE = 20_000;

/** Reads a Markdown text. */
export function readMarkdown(text: string, limits: ReadLimits): SourceDocument {
  const lines = splitLines(text).map(({ text: marked, line }) => ({ text: takeMarksOff(marked), line }));
  return readLines(lines, limits);
}

function takeMarksOff(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  return MARKS.reduce((text, [mark, kept]) => text.replace(mark, kept), line);
}
