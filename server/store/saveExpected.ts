/** Keeps a list of agencies that must report. One transaction: the whole list, in the place of an earlier one of the same name. */
import { eq, sql } from 'drizzle-orm';
import type { AgencyIdentity } from '../domain/agency.ts';
import type { SuccessionRules } from '../domain/succession.ts';
import { linkAgencies } from './linkAgencies.ts';
import type { Database } from './openDatabase.ts';
import { findAgency, saveAgency } from './saveAgency.ts';
import { dataset } from './tables/dataset.ts';
import { expectedAgencies } from './tables/expectedAgencies.ts';

/** An agency of a list. */
export interface ExpectedAgency {
  readonly identity: AgencyIdentity & { readonly name: string };
  readonly firstYear: number;
  readonly lastYear: number | null;
}

/** Stores the list under its name. Agencies that are not known yet are made; what is known of others stays as it is. */
export function saveExpected(db: Database, list: string, rows: readonly ExpectedAgency[], rules: SuccessionRules): void {
  db.transaction(
    () => {
      db.delete(expectedAgencies).where(eq(expectedAgencies.list, list)).run();
      for (const { identity, firstYear, lastYear } of rows) {
        const known = findAgency(db, identity.name, identity.regionCode);
        const agency = known ?? saveAgency(db, identity);
        if (!known && agency.regionCode !== null) linkAgencies(db, rules.relatedCodes(agency.regionCode), rules);
        db.insert(expectedAgencies).values({ agencyId: agency.id, firstYear, lastYear, list }).run();
      }
      db.update(dataset)
        .set({ version: sql`${dataset.version} + 1` })
        .run();
    },
    { behavior: 'immediate' },
  );
}
