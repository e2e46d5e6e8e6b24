/**
 * Text with one cell a line that uses `|` as well → one line for each cell. `|` after a value ends it, a lone `|` stands between
 * cells or begins a row; a label that is wrapped over lines between the two is put together again.
 */
import type { TextLine } from './textLine.ts';

const ENDS_CELL = /\|[\s|]*$/;
const MOST_WRAPPED = 12;
/** A line of its own: the heading of a section or the head of a table. What stands before it is no part of its cell. */
const OWN_LINE = /^\s*(?:[一二三四五六七八九]、|[（(][一二三四五六七八九][）)](?=主动公开|依申请公开)|第二十条|信息内容)/;

/** The cells in reading order; blank ones leave nothing behind, for where they stood cannot be told from the ends of rows. */
export function takeCells(lines: readonly TextLine[]): TextLine[] {
  const cells: TextLine[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (!line) break;
    const isLone = /^[\s|]*\|[\s|]*$/.test(line.text);
    const wrapped = isLone ? wrappedCell(lines, i + 1) : null;
    if (wrapped) {
      cells.push(wrapped.cell);
      i += 1 + wrapped.lines;
      continue;
    }
    for (const text of line.text.split('|')) if (text.trim() !== '') cells.push({ text, line: line.line });
    i += 1;
  }
  return cells;
}

/** The cell after a lone `|` whose text runs over more than one line until a `|` ends it; null when it does not. */
function wrappedCell(lines: readonly TextLine[], from: number): { cell: TextLine; lines: number } | null {
  const first = lines[from];
  if (!first) return null;
  let text = '';
  for (let n = 0; n < MOST_WRAPPED; n++) {
    const line = lines[from + n];
    if (!line || line.text.trim() === '' || (n > 0 && OWN_LINE.test(line.text))) return null;
    const end = line.text.indexOf('|');
    if (end === 0 && line.text.trim().startsWith('|')) return null;
    text += (text === '' ? '' : ' ') + (end < 0 ? line.text : line.text.slice(0, end)).trim();
    if (end < 0) continue;
    return n > 0 && ENDS_CELL.test(line.text) && line.text.slice(end).replace(/[\s|]/g, '') === ''
      ? { cell: { text, line: first.line }, lines: n + 1 }
      : null;
  }
  return null;
}
