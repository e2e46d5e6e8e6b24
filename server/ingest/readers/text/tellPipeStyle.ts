/** How a text uses `|`: each line a row of cells, each line one cell, or not at all. */
import type { TextLine } from './textLine.ts';

/** ROWS: `规章 | 0 | 0 | 0 |`. CELLS: `规章 |`, `0 |`, or a lone `|` between lines. NONE: no line has any. */
export type PipeStyle = 'ROWS' | 'CELLS' | 'NONE';

/** Tells the style by its lines: two cells with words or numbers on one line make rows. */
export function tellPipeStyle(lines: readonly TextLine[]): PipeStyle {
  const withPipes = lines.filter(({ text }) => text.includes('|'));
  if (withPipes.length === 0) return 'NONE';
  const rows = withPipes.filter(({ text }) => text.split('|').filter((cell) => cell.trim() !== '').length >= 2);
  // A title with a bar, such as the name of a site, makes no table.
  const single = withPipes.length - rows.length;
  return rows.length > 0 && rows.length * 4 >= single ? 'ROWS' : 'CELLS';
}
