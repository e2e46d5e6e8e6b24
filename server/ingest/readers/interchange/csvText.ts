/**
 * The text of a CSV cell ↔ a value of the JSON format. A text that a spreadsheet would take for a formula is written with an apostrophe
 * before it, as is one that begins with an apostrophe; on reading one apostrophe is taken off. So nothing runs and nothing is lost.
 */
import type { ColumnKind } from './csvColumns.ts';

// `=`, `+`, `-`, `@` and their full-width forms begin a formula; tab and line ends can hide one.
const RISKY = /^[=+\-@＝＋－＠\t\r\n']/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A value as the text of a cell. Null and undefined are empty; a text that is empty and not null is one apostrophe. */
export function encodeText(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return '';
  if (kind === 'list') return JSON.stringify(value);
  const text = String(value);
  if (text === '') return kind === 'printed' ? '' : "'";
  return RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The value of a cell; null when it is empty. What is no number in a column of numbers stays text, for the schema to refuse. */
export function decodeText(cell: string, kind: ColumnKind): unknown {
  if (kind === 'printed') return withoutApostrophe(cell);
  if (cell === '') return null;
  const text = withoutApostrophe(cell);
  if (kind === 'number') return NUMBER.test(text.trim()) ? Number(text) : text;
  if (kind === 'flag') return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
  if (kind === 'date') return withDashes(text);
  return kind === 'list' ? parseList(text) : text;
}

const withoutApostrophe = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** Spreadsheets write 2024-01-05 as 2024/1/5. */
function withDashes(text: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

function parseList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
