/** Reads agencies and regions. Lists of ids in, lists of rows out: one statement whatever the number. */
import { and, asc, between, count, inArray, or, sql, type SQL } from 'drizzle-orm';
import { codesUnder } from './reportFilter.ts';
import type { Database } from './openDatabase.ts';
import type { RegionRow } from './region.ts';
import { agencies, type AgencyRow } from './tables/agencies.ts';
import { agencyAliases } from './tables/agencyAliases.ts';
import { facts } from './tables/facts.ts';
import { regions } from './tables/regions.ts';

/** Which agencies to list. Null means that everything passes. */
export interface AgencySearch {
  /** Text that the name or an alias contains. */
  readonly text: string | null;
  /** GB/T 2260 codes of regions to look in and below. */
  readonly under: readonly string[] | null;
}

/** The agencies with at least one report, by name, from `offset` on; and how many there are in all. */
export function listAgencies(
  db: Database,
  search: AgencySearch,
  page: { offset: number; limit: number },
): { rows: AgencyRow[]; total: number } {
  const rows = db
    .select()
    .from(agencies)
    .where(buildSearch(db, search))
    .orderBy(asc(agencies.name), asc(agencies.id))
    .limit(page.limit)
    .offset(page.offset)
    .all();
  const counted = db.select({ total: count() }).from(agencies).where(buildSearch(db, search)).get();
  return { rows, total: counted?.total ?? 0 };
}

function buildSearch(db: Database, { text, under }: AgencySearch): SQL | undefined {
  const reporting = db.select({ id: facts.agencyId }).from(facts);
  return and(inArray(agencies.id, reporting), text ? buildNameContains(db, text) : undefined, under ? buildUnder(under) : undefined);
}

function buildNameContains(db: Database, text: string): SQL | undefined {
  // LIKE's own signs stand for themselves in a search text.
  const pattern = `%${text.replace(/[%_!]/g, '!$&')}%`;
  const aliased = db
    .select({ id: agencyAliases.agencyId })
    .from(agencyAliases)
    .where(sql`${agencyAliases.alias} like ${pattern} escape '!'`);
  return or(sql`${agencies.name} like ${pattern} escape '!'`, inArray(agencies.id, aliased));
}

function buildUnder(codes: readonly string[]): SQL | undefined {
  if (codes.length === 0) return inArray(agencies.id, []);
  return or(
    ...codes.map((code) => {
      const { first, last } = codesUnder(code);
      return between(agencies.regionCode, first, last);
    }),
  );
}

/** Agencies by id, in no order; unknown ids have no row. */
export function readAgencies(db: Database, ids: readonly number[]): AgencyRow[] {
  return db
    .select()
    .from(agencies)
    .where(inArray(agencies.id, [...ids]))
    .all();
}

/** The aliases of agencies, by alias. */
export function readAliases(db: Database, agencyIds: readonly number[]): { agencyId: number; alias: string }[] {
  return db
    .select()
    .from(agencyAliases)
    .where(inArray(agencyAliases.agencyId, [...agencyIds]))
    .orderBy(asc(agencyAliases.alias))
    .all();
}

/** Regions by code, in no order; codes without a name have no row. */
export function readRegions(db: Database, codes: readonly string[]): RegionRow[] {
  return db
    .select()
    .from(regions)
    .where(inArray(regions.code, [...codes]))
    .all();
}
