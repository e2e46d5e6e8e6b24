/**
 * The day by which a report must be published, as SQL over agencies `a` and years `y`. Null where no national day is set.
 * From the report of 2019 on: Article 49 of the Regulations of 2019. Before: Article 31 of the Regulations of 2007, 31 March for every
 * administrative organ.
 */
import { sql, type SQL } from 'drizzle-orm';
import type { UnitType } from '../../domain/agency.ts';

/** Departments of the State Council and of governments at county level and above, and the organs led from above. */
const BY_JANUARY: readonly UnitType[] = ['MINISTRY', 'GENERAL_OFFICE', 'DEPARTMENT', 'VERTICAL_BRANCH'];
const ORGANS: readonly UnitType[] = [...BY_JANUARY, 'GOVERNMENT', 'TOWNSHIP', 'SUBDISTRICT'];
const FIRST_YEAR_OF_ARTICLE_49 = 2019;

const listed = (words: readonly string[]): SQL =>
  sql.join(
    words.map((word) => sql`${word}`),
    sql`, `,
  );

/** The day, `YYYY-MM-DD`. Zones and authorised organisations have none; townships and subdistricts none since 2019. */
export function buildDeadline(): SQL {
  return sql`case
    when y.year < ${FIRST_YEAR_OF_ARTICLE_49} then case when a.unit_type in (${listed(ORGANS)}) then (y.year + 1) || '-03-31' end
    when a.rank is null or a.rank = 'TOWNSHIP' then null
    when a.unit_type in (${listed(BY_JANUARY)}) then (y.year + 1) || '-01-31'
    when a.unit_type = 'GOVERNMENT' then (y.year + 1) || '-03-31' end`;
}
