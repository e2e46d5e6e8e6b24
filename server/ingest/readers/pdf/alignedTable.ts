/** What the text of a page is put together from where no lines are drawn: pieces of lines, and tables of them. */
import type { Box } from './pageContent.ts';

/** A piece of a line, apart from the others by a gap. */
export interface Segment extends Box {
  readonly text: string;
  readonly size: number;
  readonly isValue: boolean;
  /** The line of the zone that it stands on. */
  readonly line: number;
}

/** A table put together from text: rows of texts. */
export interface AlignedTable {
  readonly box: Box;
  readonly rows: readonly (readonly string[])[];
}
