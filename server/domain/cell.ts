/** A cell of a table: what is printed, what it was read as, and where. Design rule: missing is not zero. */
import type { Unit } from './proactiveBlocks.ts';

/** Why a cell has its value, or has none. Only REPORTED and IMPLIED_ZERO carry a number. */
export const CELL_STATUSES = ['REPORTED', 'IMPLIED_ZERO', 'BLANK', 'NOT_APPLICABLE', 'TEXT', 'NOT_ON_FORM'] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

/** Where in a document something was read. All parts are null when the format has none. */
export interface Place {
  /** The page of a PDF or the sheet of a workbook, counted from 1. */
  readonly page: number | null;
  /** The line of the source, counted from 1. */
  readonly line: number | null;
  /** The table in the document, its row and its cell, each counted from 1. */
  readonly table: number | null;
  readonly row: number | null;
  readonly cell: number | null;
}

/** One cell as read. */
export interface Cell {
  /** The text as printed, with runs of white space made one space; empty for a blank. */
  readonly raw: string;
  /** The number in `unit`; null when there is none, see `status`. */
  readonly value: number | null;
  readonly status: CellStatus;
  readonly unit: Unit;
  /** Text that the cell carries beside its number, such as 其中修订16件; null when there is none. */
  readonly note: string | null;
  readonly place: Place | null;
}

/** A place of which nothing is known. */
export const NOWHERE: Place = { page: null, line: null, table: null, row: null, cell: null };

/** The place at a line and nothing more. */
export function atLine(line: number): Place {
  return { page: null, line, table: null, row: null, cell: null };
}

/** The place of a table, of a row of it or of a cell, with the line of the source it stands on. */
export function placeInTable(line: number | null, table: number, row: number | null, cell: number | null): Place {
  return { page: null, line, table, row, cell };
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A place in words: `第 12 行，表 2 第 3 行第 4 格`. Empty when nothing is known. The pages of a workbook, by its media type, are sheets. */
export function describePlace(place: Place, lang: 'zh' | 'en', mediaType: string | null): string {
  const isSheet = mediaType === WORKBOOK;
  const zh = [
    place.page && (isSheet ? `第 ${place.page} 个工作表` : `第 ${place.page} 页`),
    place.line && `第 ${place.line} 行`,
    place.table && `表 ${place.table}${place.row ? ` 第 ${place.row} 行` : ''}${place.cell ? `第 ${place.cell} 格` : ''}`,
  ];
  const en = [
    place.page && `${isSheet ? 'sheet' : 'page'} ${place.page}`,
    place.line && `line ${place.line}`,
    place.table && `table ${place.table}${place.row ? `, row ${place.row}` : ''}${place.cell ? `, cell ${place.cell}` : ''}`,
  ];
  return lang === 'zh' ? zh.filter(Boolean).join('，') : en.filter(Boolean).join(', ');
}
