/** What the database holds as a whole. */
import { count, countDistinct, max, min } from 'drizzle-orm';
import type { Database } from './openDatabase.ts';
import { dataset } from './tables/dataset.ts';
import { documents } from './tables/documents.ts';
import { facts } from './tables/facts.ts';

/** The data as a whole. */
export interface Dataset {
  readonly version: number;
  /** Current reports. */
  readonly reports: number;
  /** Agencies with at least one report. */
  readonly agencies: number;
  readonly documents: number;
  /** The first and last report year; null when there is no report. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly synthetic: boolean;
}

/** The number of the data version; 0 before the first import. */
export function readVersion(db: Database): number {
  return db.select({ version: dataset.version }).from(dataset).get()?.version ?? 0;
}

/** Reads counts, years and version. */
export function readDataset(db: Database): Dataset {
  const row = db.select().from(dataset).get();
  const held = db
    .select({ reports: count(), agencies: countDistinct(facts.agencyId), from: min(facts.year), to: max(facts.year) })
    .from(facts)
    .get();
  const imported = db.select({ documents: count() }).from(documents).get();
  return {
    version: row?.version ?? 0,
    reports: held?.reports ?? 0,
    agencies: held?.agencies ?? 0,
    documents: imported?.documents ?? 0,
    years: held && held.from !== null && held.to !== null ? { from: held.from, to: held.to } : null,
    synthetic: row?.synthetic ?? false,
  };
}

/** Says that the data was made up for a demonstration; every answer then says so. */
export function markSynthetic(db: Database): void {
  db.update(dataset).set({ synthetic: true }).run();
}
