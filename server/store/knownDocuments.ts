/** Tells whether a document came before and what became of it, by the hash of its bytes: what is known need not be read again. */
import { asc, eq, sql } from 'drizzle-orm';
import type { Finding } from '../domain/finding.ts';
import { placeOf, readFindings } from './evidenceStore.ts';
import type { Database } from './openDatabase.ts';
import { agencies } from './tables/agencies.ts';
import { documents } from './tables/documents.ts';
import { rejectedDocuments } from './tables/rejectedDocuments.ts';
import { reports } from './tables/reports.ts';
import { waitingReports } from './tables/waitingReports.ts';

/** What became of a document. */
export type KnownDocument =
  | {
      readonly kind: 'STORED';
      readonly reportId: number;
      readonly revision: number;
      readonly agencyName: string;
      readonly year: number;
    }
  | { readonly kind: 'WAITING'; readonly agencyName: string | null; readonly year: number | null }
  | { readonly kind: 'REJECTED'; readonly findings: readonly Finding[] };

/** Looks for documents by hash. */
export type FindKnown = (sha256: string) => KnownDocument | null;

/**
 * Prepares the search. A stored report is known for good; what was rejected or waits is known to the version of reading that read it,
 * and not known when it was rejected for one of the reasons in `passing`, which another time may not be there.
 */
export function prepareFindKnown(db: Database, readerVersion: number, passing: ReadonlySet<string>): FindKnown {
  const sha256 = sql.placeholder('sha256');
  const stored = db
    .select({ reportId: reports.id, revision: reports.revision, agencyName: agencies.name, year: reports.year })
    .from(documents)
    .innerJoin(reports, eq(reports.documentId, documents.id))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(eq(documents.sha256, sha256))
    .orderBy(asc(reports.id))
    .prepare();
  const rejected = db.select().from(rejectedDocuments).where(eq(rejectedDocuments.sha256, sha256)).prepare();
  const { agencyName, year, readerVersion: version } = waitingReports;
  const waiting = db.select({ agencyName, year, version }).from(waitingReports).where(eq(waitingReports.sha256, sha256)).prepare();
  return (hash) => {
    const report = stored.get({ sha256: hash });
    if (report) return { kind: 'STORED', ...report };
    const refused = rejected.get({ sha256: hash });
    if (refused?.readerVersion === readerVersion && !refused.findings.some(({ check }) => passing.has(check)))
      return { kind: 'REJECTED', findings: refused.findings };
    const held = waiting.get({ sha256: hash });
    return held?.version === readerVersion ? { kind: 'WAITING', agencyName: held.agencyName, year: held.year } : null;
  };
}

/** The findings of a stored report, gravest first. */
export function readStoredFindings(db: Database, reportId: number): Finding[] {
  return readFindings(db, [reportId]).map(({ check, severity, messageZh, messageEn, fields, ...place }) => ({
    check,
    severity,
    message: { zh: messageZh, en: messageEn },
    fields,
    place: placeOf(place),
  }));
}
