/**
 * Which reports are expected, as SQL: one row for each agency `a` and year `y`. A report is expected in a year
 * - that it was published for,
 * - that a list names the agency for, or
 * - in the life of an agency that reports: from its first report, or the year it took over from another if that is earlier, until the
 *   year in which another took over from it.
 */
import { and, inArray, sql, type SQL } from 'drizzle-orm';
import { codesUnder } from '../../store/reportFilter.ts';
import { buildDeadline } from './buildDeadline.ts';
import type { CoverageFilter } from './coverageTable.ts';

/** The rows, with the columns asked for, the id of the report (null when missing), its day of publication and its deadline. */
export function buildExpected(where: CoverageFilter, years: readonly number[], columns: readonly SQL[]): SQL {
  const extra = columns.length > 0 ? sql`, ${sql.join([...columns], sql`, `)}` : sql``;
  return sql`
    select f.report_id as report_id, ${buildDeadline()} as deadline, ${buildPublished()} as date${extra}
    from agencies a
    join (${buildYears(years)}) y
    left join facts f on f.agency_id = a.id and f.year = y.year
    left join (select agency_id, min(year) as first from facts group by agency_id) l on l.agency_id = a.id
    left join (select successor_id, min(year) as year from successions group by successor_id) b on b.successor_id = a.id
    left join (select agency_id, min(year) as year from successions group by agency_id) e on e.agency_id = a.id
    where ${and(buildFilter(where), buildIsExpected())}`;
}

/** The day of publication. A day before the end of the year reported on is none. */
function buildPublished(): SQL {
  return sql`case when f.published >= (y.year + 1) || '-01-01' then f.published end`;
}

function buildIsExpected(): SQL {
  return sql`(f.report_id is not null
    or (y.year >= min(l.first, coalesce(b.year, l.first)) and (e.year is null or y.year < e.year))
    or exists (select 1 from expected_agencies x
      where x.agency_id = a.id and x.first_year <= y.year and (x.last_year is null or x.last_year >= y.year)))`;
}

function buildYears(years: readonly number[]): SQL {
  if (years.length === 0) return sql`select null as year where 0`;
  return sql.join(
    // A bound number is a REAL, and would be written 2024.0 in a date.
    years.map((year) => sql`select cast(${year} as integer) as year`),
    sql` union all `,
  );
}

function buildFilter({ under, ranks, unitTypes, organs }: CoverageFilter): SQL | undefined {
  const among = (column: SQL, words: readonly string[] | null) => (words === null ? undefined : inArray(column, [...words]));
  const places = under?.map((code) => {
    const { first, last } = codesUnder(code);
    return sql`a.region_code between ${first} and ${last}`;
  });
  return and(
    among(sql`a.rank`, ranks),
    among(sql`a.unit_type`, unitTypes),
    among(sql`a.organ`, organs),
    places && (places.length === 0 ? sql`0` : sql`(${sql.join(places, sql` or `)})`),
  );
}
