/** Runs the statements of coverage: one for the rows of a page, one for the totals. */
import { max, min, sql, type SQL } from 'drizzle-orm';
import { RANKS, UNIT_TYPES } from '../../domain/agency.ts';
import type { Database } from '../../store/openDatabase.ts';
import { facts } from '../../store/tables/facts.ts';
import { buildExpected } from './buildExpected.ts';
import { buildCounty, buildPrefecture, buildProvince } from './buildPlaces.ts';
import type { CoverageDimension, CoverageFilter, CoverageGroup, CoverageQuestion, CoverageRow, CoverageTable } from './coverageTable.ts';

interface Counted {
  readonly expected: number | null;
  readonly published: number | null;
  readonly late: number | null;
  readonly onTime: number | null;
}
type Keys = Partial<Record<keyof CoverageGroup, string | number | null>>;
type Row = Keys &
  Counted & {
    readonly totalCount: number;
    readonly allExpected: number;
    readonly allPublished: number;
    readonly allLate: number;
    readonly allOnTime: number;
  };

/** Each dimension's name in the key, its value, and what orders it where that is not the value. */
const COLUMNS: Readonly<Record<CoverageDimension, { key: keyof CoverageGroup; value: () => SQL; order?: () => SQL }>> = {
  YEAR: { key: 'year', value: () => sql`y.year` },
  PROVINCE: { key: 'province', value: buildProvince },
  PREFECTURE: { key: 'prefecture', value: buildPrefecture },
  COUNTY: { key: 'county', value: buildCounty },
  RANK: { key: 'rank', value: () => sql`a.rank`, order: () => placeIn(sql`p.rank`, RANKS) },
  UNIT_TYPE: { key: 'unitType', value: () => sql`a.unit_type`, order: () => placeIn(sql`p."unitType"`, UNIT_TYPES) },
  ORGAN: { key: 'organ', value: () => sql`a.organ` },
  AGENCY: { key: 'agencyId', value: () => sql`a.id`, order: () => sql`(select name from agencies where id = p."agencyId")` },
};

/** Where a word stands in its list: ranks come highest first. */
function placeIn(column: SQL, words: readonly string[]): SQL {
  const whens = words.map((word, i) => sql`when ${word} then ${i}`);
  return sql`case ${column} ${sql.join(whens, sql` `)} end`;
}

const COUNTS = sql`count(*) as expected, count(p.report_id) as published,
  count(case when p.date > p.deadline then 1 end) as late, count(case when p.date <= p.deadline then 1 end) as "onTime"`;

/** The same over all rows, beside each of them: the totals need no statement of their own. */
const TOTALS = sql`count(*) over () as "totalCount", sum(count(*)) over () as "allExpected",
  sum(count(p.report_id)) over () as "allPublished", sum(count(case when p.date > p.deadline then 1 end)) over () as "allLate",
  sum(count(case when p.date <= p.deadline then 1 end)) over () as "allOnTime"`;

/** One page of rows, in the order of the dimensions, missing values last; with the row over everything, and how many rows there are. */
export function readCoverageRows(
  db: Database,
  { by, where, page }: CoverageQuestion,
  years: readonly number[],
): Pick<CoverageTable, 'rows' | 'totals' | 'totalCount'> {
  if (by.length === 0) {
    const totals = readTotals(db, where, years);
    return { rows: page.offset === 0 ? [totals] : [], totals, totalCount: 1 };
  }
  const columns = by.map((dimension) => COLUMNS[dimension]);
  const nameOf = ({ key }: (typeof columns)[number]) => sql`p.${sql.identifier(key)}`;
  const values = columns.map(({ key, value }) => sql`${value()} as ${sql.identifier(key)}`);
  // An order that is not the value leaves ties: agencies of one name.
  const orders = columns.flatMap((column) => [...(column.order ? [column.order()] : []), nameOf(column)]);
  const rows = db.all<Row>(sql`
    select ${sql.join(columns.map(nameOf), sql`, `)}, ${COUNTS}, ${TOTALS}
    from (${buildExpected(where, years, values)}) p
    group by ${sql.join(columns.map(nameOf), sql`, `)}
    order by ${sql.join(
      orders.map((order) => sql`${order} asc nulls last`),
      sql`, `,
    )}
    limit ${page.limit} offset ${page.offset}`);
  const [first] = rows;
  // Behind the last row, and where nothing is expected, there is no row to stand beside.
  if (!first)
    return { rows: [], totals: readTotals(db, where, years), totalCount: page.offset === 0 ? 0 : countRows(db, by, where, years) };
  const { allExpected, allPublished, allLate, allOnTime } = first;
  const totals = toRow({ expected: allExpected, published: allPublished, late: allLate, onTime: allOnTime }, []);
  return { rows: rows.map((row) => toRow(row, by)), totals, totalCount: first.totalCount };
}

function countRows(db: Database, by: readonly CoverageDimension[], where: CoverageFilter, years: readonly number[]): number {
  return readCoverageRows(db, { by, where, page: { offset: 0, limit: 1 } }, years).totalCount;
}

/** One row over everything. */
function readTotals(db: Database, where: CoverageFilter, years: readonly number[]): CoverageRow {
  const row = db.get<Counted>(sql`select ${COUNTS} from (${buildExpected(where, years, [])}) p`);
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
const NO_KEY: CoverageGroup = {
  ...{ year: null, province: null, prefecture: null, county: null, rank: null, unitType: null, organ: null, agencyId: null },
};

function toRow(row: (Keys & Counted) | undefined, by: readonly CoverageDimension[]): CoverageRow {
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
