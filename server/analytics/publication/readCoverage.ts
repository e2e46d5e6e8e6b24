/** Runs the statements of coverage: one for the rows of a page, one for the totals. */
import { max, min, sql, type SQL } from 'drizzle-orm';
import { RANKS, UNIT_TYPES } from '../../domain/agency.ts';
import type { Database } from '../../store/openDatabase.ts';
import { facts } from '../../store/tables/facts.ts';
import { buildExpected } from './buildExpected.ts';
import { buildCounty, buildPrefecture, buildProvince } from './buildPlaces.ts';
import type { CoverageDimension, CoverageFilter, CoverageGroup, CoverageQuestion, CoverageRow } from './coverageTable.ts';

interface Counted {
  readonly expected: number | null;
  readonly published: number | null;
  readonly late: number | null;
  readonly onTime: number | null;
}
type Row = Partial<Record<keyof CoverageGroup, string | number | null>> & Counted & { readonly total: number };

/** Each dimension's name in the key, its value, and what orders it. */
const COLUMNS: Readonly<Record<CoverageDimension, { key: keyof CoverageGroup; value: () => SQL; order: () => SQL[] }>> = {
  YEAR: { key: 'year', value: () => sql`y.year`, order: () => [sql`y.year`] },
  PROVINCE: { key: 'province', value: buildProvince, order: () => [buildProvince()] },
  PREFECTURE: { key: 'prefecture', value: buildPrefecture, order: () => [buildPrefecture()] },
  COUNTY: { key: 'county', value: buildCounty, order: () => [buildCounty()] },
  RANK: { key: 'rank', value: () => sql`a.rank`, order: () => [placeIn(sql`a.rank`, RANKS)] },
  UNIT_TYPE: { key: 'unitType', value: () => sql`a.unit_type`, order: () => [placeIn(sql`a.unit_type`, UNIT_TYPES)] },
  ORGAN: { key: 'organ', value: () => sql`a.organ`, order: () => [sql`a.organ`] },
  AGENCY: { key: 'agencyId', value: () => sql`a.id`, order: () => [sql`a.name`, sql`a.id`] },
};

/** Where a word stands in its list: ranks come highest first. */
function placeIn(column: SQL, words: readonly string[]): SQL {
  const whens = words.map((word, i) => sql`when ${word} then ${i}`);
  return sql`case ${column} ${sql.join(whens, sql` `)} end`;
}

const COUNTS = sql`count(*) as expected, count(p.report_id) as published,
  count(case when p.date > p.deadline then 1 end) as late, count(case when p.date <= p.deadline then 1 end) as "onTime"`;

/** One page of rows, in the order of the dimensions, missing values last; and how many rows there are in all. */
export function readCoverageRows(
  db: Database,
  { by, where, page }: CoverageQuestion,
  years: readonly number[],
): { rows: CoverageRow[]; totalCount: number } {
  const columns = by.map((dimension) => COLUMNS[dimension]);
  if (columns.length === 0) {
    const totals = readCoverageTotals(db, where, years);
    return { rows: page.offset === 0 ? [totals] : [], totalCount: 1 };
  }
  // Named by place: a group is the same value, whatever the expression.
  const values = columns.map(({ value }, i) => sql`${value()} as ${sql.identifier(`k${i}`)}`);
  const orders = columns.flatMap(({ order }, i) => order().map((by, j) => sql`${by} as ${sql.identifier(`o${i}_${j}`)}`));
  const orderNames = columns.flatMap(({ order }, i) => order().map((_, j) => sql.identifier(`o${i}_${j}`)));
  const groups = [...columns.map((_, i) => sql`${sql.identifier(`k${i}`)}`), ...orderNames.map((name) => sql`${name}`)];
  const rows = db.all<Row & Record<string, string | number | null>>(sql`
    select ${sql.join(
      columns.map(({ key }, i) => sql`${sql.identifier(`k${i}`)} as ${sql.identifier(key)}`),
      sql`, `,
    )}, ${COUNTS}, count(*) over () as total
    from (${buildExpected(where, years, [...values, ...orders])}) p
    group by ${sql.join(groups, sql`, `)}
    order by ${sql.join(
      orderNames.map((name) => sql`${name} asc nulls last`),
      sql`, `,
    )}
    limit ${page.limit} offset ${page.offset}`);
  return { rows: rows.map((row) => toRow(row, by)), totalCount: rows[0]?.total ?? 0 };
}

/** One row over everything. */
export function readCoverageTotals(db: Database, where: CoverageFilter, years: readonly number[]): CoverageRow {
  const row = db.get<Row>(sql`select ${COUNTS} from (${buildExpected(where, years, [])}) p`);
  return toRow(row, []);
}

/** The first and last year with a report; null when there is none. */
export function readReportYears(db: Database): { readonly from: number; readonly to: number } | null {
  const row = db
    .select({ from: min(facts.year), to: max(facts.year) })
    .from(facts)
    .get();
  return row && row.from !== null && row.to !== null ? { from: row.from, to: row.to } : null;
}

type Key = { -readonly [Name in keyof CoverageGroup]: CoverageGroup[Name] };
/** The key of everything. */
export const NO_KEY: CoverageGroup = {
  ...{ year: null, province: null, prefecture: null, county: null, rank: null, unitType: null, organ: null, agencyId: null },
};

function toRow(row: Row | undefined, by: readonly CoverageDimension[]): CoverageRow {
  const key: Key = { ...NO_KEY };
  // The columns are named after the key, and hold what the tables hold.
  for (const dimension of by) Object.assign(key, { [COLUMNS[dimension].key]: row?.[COLUMNS[dimension].key] ?? null });
  const expected = row?.expected ?? 0;
  const published = row?.published ?? 0;
  return {
    ...{ key, expected, published, missing: expected - published, late: row?.late ?? 0, onTime: row?.onTime ?? 0 },
    share: expected === 0 ? null : published / expected,
  };
}
