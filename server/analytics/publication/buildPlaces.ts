/** The province, prefecture and county of an agency `a`, as SQL over its region's code. */
import { sql, type SQL } from 'drizzle-orm';

/** Null for organs of the whole country and where the region is not known. */
export function buildProvince(): SQL {
  return sql`case when a.region_code <> '100000' then substr(a.region_code, 1, 2) || '0000' end`;
}

/**
 * Null for what lies directly in a province: its own organs, the districts of the municipalities (11, 12, 31, 50) and the counties that
 * a province leads itself (third pair 90). A zone directly in a province stands at the place of a prefecture.
 */
export function buildPrefecture(): SQL {
  return sql`case
    when substr(a.region_code, 3, 1) = 'Z' then a.region_code
    when substr(a.region_code, 3, 2) in ('00', '90') then null
    when substr(a.region_code, 1, 2) in ('11', '12', '31', '50') then null
    else substr(a.region_code, 1, 4) || '00' end`;
}

/** Null for organs of a prefecture or province itself. */
export function buildCounty(): SQL {
  return sql`case when substr(a.region_code, 5, 2) <> '00' and substr(a.region_code, 3, 1) <> 'Z' then a.region_code end`;
}
