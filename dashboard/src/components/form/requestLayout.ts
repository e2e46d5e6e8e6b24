/** How section three is merged on paper: which rows stand under 三、本年度办理结果, and how far the heads of groups reach. Pure. */
import type { FormData } from './formCells';

type RequestRow = FormData['requestRows'][number];

/** A row as it is printed. */
export interface RequestLine {
  readonly row: RequestRow;
  /** The height of the head 三、本年度办理结果, on the row that carries it; otherwise null. */
  readonly resultsSpan: number | null;
  /** The height of the group's head, on the row that carries it; otherwise null. */
  readonly groupSpan: number | null;
  /** How many of the three label columns the row's own label takes. */
  readonly labelSpan: 1 | 2 | 3;
}

/** The row that closes the results, 总计: it stands under them but is no outcome itself. */
const CLOSING_ROW = 'totalConcluded';

/** Rows of the form → printed rows. */
export function buildRequestLines(rows: readonly RequestRow[]): RequestLine[] {
  const isResult = (row: RequestRow): boolean => row.outcome || row.group !== null || row.id === CLOSING_ROW;
  const results = rows.filter(isResult);
  return rows.map((row, at) => {
    const group = row.group?.id ?? null;
    const opensGroup = group !== null && rows[at - 1]?.group?.id !== group;
    return {
      row,
      resultsSpan: row === results[0] ? results.length : null,
      groupSpan: opensGroup ? rows.filter((of) => of.group?.id === group).length : null,
      labelSpan: group !== null ? 1 : isResult(row) ? 2 : 3,
    };
  });
}
