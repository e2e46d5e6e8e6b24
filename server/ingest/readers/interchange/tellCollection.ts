/** The beginning of a file → whether it holds reports of the interchange format one after the other. Its name decides nothing. */
import { CSV_COLUMNS } from './csvColumns.ts';
import { decodeHead, HEAD_BYTES } from './decodePieces.ts';

/** JSON Lines, a JSON list of objects, or CSV with the columns of the format. */
export type Collection = 'lines' | 'list' | 'csv';

/** Tells by the first 64 KB; null for anything else, one report in JSON among it. */
export function tellCollection(head: Uint8Array): Collection | null {
  const text = decodeHead(head)?.trimStart();
  if (!text) return null;
  if (/^\[\s*[{\]]/.test(text)) return 'list';
  if (text.startsWith('{')) return areLines(text, head.length < HEAD_BYTES) ? 'lines' : null;
  return delimiterOf(text.slice(0, LONGEST_HEAD)) === null ? null : 'csv';
}

/**
 * True for JSON Lines: after the first line another object begins. Within one report a line begins with a key or a bracket that closes.
 * A line longer than the beginning of the file is read as lines are, without holding more than one.
 */
function areLines(text: string, isWhole: boolean): boolean {
  const end = text.indexOf('\n');
  const rest = end === -1 ? '' : text.slice(end + 1).trimStart();
  return rest === '' ? !isWhole : rest.startsWith('{');
}

/** The separator of the head, by the names that it separates; null for other texts. */
export function delimiterOf(head: string): string | null {
  const end = head.search(/[\r\n]/);
  const line = end === -1 ? head : head.slice(0, end);
  return DELIMITERS.find((delimiter) => namesOf(line, delimiter).filter((name) => CSV_COLUMNS.includes(name)).length >= 3) ?? null;
}

const LONGEST_HEAD = 10_000;
const DELIMITERS: readonly string[] = [',', ';', '\t'];

/** The names in a head. */
export function namesOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim()
      .toLowerCase(),
  );
}
