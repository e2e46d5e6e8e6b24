/** Rows of coverage, each of one place or agency in one year → lines of a matrix with one cell a year. Pure. */
import type { CoverageCountsFragment, CoveragePageFragment } from '../../gql/graphql';
import type { CoverageLevel } from '../../url/coverageAddress';

/** Reports expected and published: of one cell, one line, one year or all. */
export interface Counts {
  readonly expected: number;
  readonly published: number;
  readonly missing: number;
  readonly late: number;
  readonly onTime: number;
}

/** What a line is of. */
export interface LineKey {
  /** The code of a region or the id of an agency; empty for agencies that have no region of the level. */
  readonly id: string;
  /** Null for agencies that have no region of the level. */
  readonly name: string | null;
  /** Where it lies: the full name of an agency's region, the names above a region; null for provinces. */
  readonly place: string | null;
  /** The reports of an agency by year. */
  readonly reports: ReadonlyMap<number, string>;
}

/** One line of the matrix. */
export interface MatrixLine extends LineKey {
  readonly cells: ReadonlyMap<number, Counts>;
  readonly total: Counts;
}

/** How an agency stands in a year. `NOT_EXPECTED` is no fault: nothing says that it had to publish. */
export type AgencyMark = 'PUBLISHED' | 'LATE' | 'MISSING' | 'NOT_EXPECTED';

type Row = CoveragePageFragment['rows'][number];

const NONE: Counts = { expected: 0, published: 0, missing: 0, late: 0, onTime: 0 };

/** Share of the expected reports that were published; null when none was expected. */
export function shareOf({ expected, published }: Counts): number | null {
  return expected === 0 ? null : published / expected;
}

/** Adds counts of reports. Each report is in one cell only, so that sums of cells are counts again. */
export function addCounts(parts: Iterable<Counts>): Counts {
  let sum = NONE;
  for (const part of parts) {
    sum = {
      expected: sum.expected + part.expected,
      published: sum.published + part.published,
      missing: sum.missing + part.missing,
      late: sum.late + part.late,
      onTime: sum.onTime + part.onTime,
    };
  }
  return sum;
}

function keyOf({ key }: Row, level: CoverageLevel): LineKey {
  if (level === 'AGENCY') {
    const { agency } = key;
    const reports = new Map(agency?.years?.map(({ year, reportId }) => [year, reportId]) ?? []);
    return { id: agency?.id ?? '', name: agency?.name ?? null, place: agency?.region?.path ?? null, reports };
  }
  if (level === 'PROVINCE') return { id: key.province?.code ?? '', name: key.province?.name ?? null, place: null, reports: new Map() };
  const region = level === 'PREFECTURE' ? key.prefecture : key.county;
  const above = region?.path.endsWith(region.name) ? region.path.slice(0, -region.name.length) : '';
  return { id: region?.code ?? '', name: region?.name ?? null, place: above || null, reports: new Map() };
}

/**
 * Rows in the order of the API → lines in the same order. When more rows are to come, the last line may lack years and is
 * held back.
 */
export function buildMatrix(rows: readonly Row[], level: CoverageLevel, more: boolean): MatrixLine[] {
  const lines = new Map<string, { key: LineKey; cells: Map<number, Counts> }>();
  for (const row of rows) {
    const key = keyOf(row, level);
    const line = lines.get(key.id) ?? { key, cells: new Map<number, Counts>() };
    lines.set(key.id, line);
    if (row.key.year !== null) line.cells.set(row.key.year, row);
  }
  const all = [...lines.values()].map(({ key, cells }) => ({ ...key, cells, total: addCounts(cells.values()) }));
  return more ? all.slice(0, -1) : all;
}

/** The counts of each year over all lines, as the API gives them; added up where all lines are there, and it was not asked. */
export function totalsByYear(
  rows: readonly CoverageCountsFragment[] | null,
  lines: readonly MatrixLine[],
  years: readonly number[],
): ReadonlyMap<number, Counts> {
  if (!rows) return new Map(years.map((year) => [year, addCounts(lines.flatMap(({ cells }) => cells.get(year) ?? []))]));
  return new Map(rows.flatMap((row) => (row.key.year === null ? [] : [[row.key.year, row] as const])));
}

/** How an agency stands in a year. */
export function markOf(cell: Counts | undefined): AgencyMark {
  if (!cell || cell.expected === 0) return 'NOT_EXPECTED';
  if (cell.published === 0) return 'MISSING';
  return cell.late > 0 ? 'LATE' : 'PUBLISHED';
}

/** The years of the columns: those asked for, of those that the data holds. */
export function yearsOfMatrix(
  span: { readonly from: number; readonly to: number } | null,
  asked: { readonly from: number | null; readonly to: number | null },
): number[] {
  if (!span) return [];
  const [from, to] = [Math.max(span.from, asked.from ?? span.from), Math.min(span.to, asked.to ?? span.to)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
