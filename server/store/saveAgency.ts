/** Finds or makes the agency of a report, and learns from the report what was not known of it. */
import { and, eq, isNull } from 'drizzle-orm';
import type { AgencyIdentity } from '../domain/agency.ts';
import { indexAgency } from './agencySearchIndex.ts';
import type { Database } from './openDatabase.ts';
import { agencies, type AgencyRow } from './tables/agencies.ts';
import { agencyAliases } from './tables/agencyAliases.ts';
import { facts } from './tables/facts.ts';

/** The agency of the report. What it says replaces what was known; what it leaves open is kept. */
export function saveAgency(db: Database, identity: AgencyIdentity & { readonly name: string }): AgencyRow {
  const known = findAgency(db, identity.name, identity.regionCode);
  const agency = known ? learn(db, known, identity) : insertAgency(db, identity);
  const hasNewAlias = saveAliases(db, agency, [identity.printedName, ...(identity.aliases ?? [])]);
  if (!known || hasNewAlias) indexAgency(db.$client, agency.id);
  return agency;
}

/** True when one of them was not known. */
function saveAliases(db: Database, agency: AgencyRow, aliases: readonly (string | null)[]): boolean {
  const saved = aliases.map((alias) => {
    if (!alias || alias === agency.name) return 0;
    return db.insert(agencyAliases).values({ agencyId: agency.id, alias }).onConflictDoNothing().run().changes;
  });
  return saved.some((changes) => changes > 0);
}

/** The agency of that name in that region. */
export function findAgency(db: Database, name: string, regionCode: string | null): AgencyRow | undefined {
  const sameRegion = regionCode === null ? isNull(agencies.regionCode) : eq(agencies.regionCode, regionCode);
  return db
    .select()
    .from(agencies)
    .where(and(eq(agencies.name, name), sameRegion))
    .get();
}

function insertAgency(db: Database, identity: AgencyIdentity & { readonly name: string }): AgencyRow {
  const { name, regionCode, unitType, rank, organ, creditCode } = identity;
  return db.insert(agencies).values({ name, regionCode, unitType, rank, organ, creditCode }).returning().get();
}

const entries = Object.entries as <Key extends string>(object: Record<Key, unknown>) => [Key, unknown][];

function learn(db: Database, known: AgencyRow, identity: AgencyIdentity): AgencyRow {
  const learned = {
    unitType: identity.unitType === 'UNKNOWN' ? known.unitType : identity.unitType,
    rank: identity.rank ?? known.rank,
    organ: identity.organ ?? known.organ,
    creditCode: identity.creditCode ?? known.creditCode,
  };
  // Most reports tell nothing new, and the facts of an agency are many.
  if (entries(learned).every(([key, value]) => known[key] === value)) return known;
  db.update(agencies).set(learned).where(eq(agencies.id, known.id)).run();
  // The earlier facts carry copies; a sum by rank must see one rank for one agency.
  const { unitType, rank, organ } = learned;
  db.update(facts).set({ unitType, rank, organ }).where(eq(facts.agencyId, known.id)).run();
  return { ...known, ...learned };
}
