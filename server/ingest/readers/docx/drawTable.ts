/** The cells of a Word table → its XML with merges that hold: mammoth joins a cell to whatever stood in its column last. */
import type { Element } from 'domhandler';
import { childOf } from '../zip/parseXml.ts';

/** A cell as Word keeps it: a merge is told cell by cell. */
export interface WordCell {
  /** Columns of the grid. */
  readonly span: number;
  /** Vertical merge: `start` begins one, `more` goes on with that of the row above. */
  readonly merge: 'start' | 'more' | null;
  /** True for a cell that old writers merge into the one on its left. */
  readonly joinsLeft: boolean;
  /** Its paragraphs and tables. */
  readonly xml: string;
}

/** How a cell is merged. */
export function readMerge(cell: Element): Omit<WordCell, 'xml'> {
  const properties = childOf(cell, 'w:tcPr');
  const vertical = childOf(properties, 'w:vMerge');
  const horizontal = childOf(properties, 'w:hMerge');
  const goesOn = (element: Element): boolean => (element.attribs['w:val'] ?? 'continue') === 'continue';
  return {
    span: Math.max(1, Number(childOf(properties, 'w:gridSpan')?.attribs['w:val'] ?? 1) || 1),
    merge: vertical ? (goesOn(vertical) ? 'more' : 'start') : null,
    joinsLeft: horizontal !== null && goesOn(horizontal),
  };
}

/** Draws the table. A row without any cell is left out. */
export function drawTable(rows: readonly (readonly WordCell[])[]): string {
  let above = new Map<number, WordCell>();
  let xml = '';
  for (const row of rows) {
    const here = new Map<number, WordCell>();
    let column = 0;
    for (const cell of joinLeft(row)) {
      const over = above.get(column);
      // A merge goes on only right under a merged cell of the same width; elsewhere Word shows a cell of its own.
      const goesOn = cell.merge === 'more' && over?.merge && over.span === cell.span;
      here.set(column, cell.merge === 'more' && !goesOn ? { ...cell, merge: 'start' } : cell);
      column += cell.span;
    }
    if (here.size > 0) xml += `<w:tr>${[...here.values()].map(drawCell).join('')}</w:tr>`;
    above = here;
  }
  return xml ? `<w:tbl>${xml}</w:tbl>` : '';
}

function joinLeft(row: readonly WordCell[]): WordCell[] {
  const cells: WordCell[] = [];
  for (const cell of row) {
    const left = cells.at(-1);
    if (left && cell.joinsLeft) cells[cells.length - 1] = { ...left, span: left.span + cell.span };
    else cells.push(cell);
  }
  return cells;
}

const MERGES = { start: '<w:vMerge w:val="restart"/>', more: '<w:vMerge/>' } as const;

function drawCell({ span, merge, xml }: WordCell): string {
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr>${spans}${merge ? MERGES[merge] : ''}</w:tcPr>${xml}</w:tc>`;
}
