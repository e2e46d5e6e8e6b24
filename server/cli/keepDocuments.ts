/** What an import does with each document: store it, set it aside, or see that it is already there. One transaction for each. */
import { existsSync } from 'node:fs';
import { SUCCESSION_RULES } from '../directory/successionRules.ts';
import type { Finding } from '../domain/finding.ts';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';
import { findUncertainties, type Uncertainty } from '../domain/uncertainties.ts';
import { readerVersion } from '../ingest/readerVersion.ts';
import { FAILURE_CHECKS } from '../ingest/workers/readFailures.ts';
import { prepareFindKnown, readStoredFindings, type FindKnown } from '../store/knownDocuments.ts';
import { closeDatabase, openDatabase, type Database } from '../store/openDatabase.ts';
import { relateAll } from '../store/relateReport.ts';
import { saveReport } from '../store/saveReport.ts';
import { readWaiting, saveRejected, saveWaiting } from '../store/saveSetAside.ts';
import { offerScope } from './offerScope.ts';
import type { ReadOutcome } from './readDocuments.ts';

/** What became of a document. `needs-review`: kept, but not among the figures, until it is settled. */
export type KeptStatus = 'created' | 'revised' | 'unchanged' | 'needs-review' | 'rejected';

/** One document and what became of it. */
export interface KeptDocument {
  readonly path: string;
  readonly sha256: string;
  readonly status: KeptStatus;
  readonly reportId: number | null;
  readonly revision: number | null;
  readonly agencyName: string | null;
  readonly year: number | null;
  /** What is not certain of a document that needs review. */
  readonly uncertain: readonly Uncertainty[];
  readonly findings: readonly Finding[];
  /** The report or the rejection in full; null for a document that is already there. */
  readonly read: CheckedReport | RejectedDocument | null;
}

/** Keeps documents in one database. */
export interface Keeper {
  readonly isKnown: (sha256: string) => boolean;
  readonly keep: (outcome: ReadOutcome) => KeptDocument;
  readonly close: () => void;
}

interface Opened {
  readonly db: Database;
  readonly findKnown: FindKnown;
}

// So many rejections wait in memory for the first document that is worth making a database for.
const REJECTIONS_WITHOUT_DATABASE = 100;

/** Opens the database when it exists; otherwise when there is something to keep: where nothing can be stored, none is made. */
export function openKeeper(path: string): Keeper {
  let opened: Opened | null = null;
  const rejections: RejectedDocument[] = [];
  const open = (): Opened => {
    if (opened) return opened;
    const db = openDatabase(path, { afterMigration: (old) => relateAll(old, SUCCESSION_RULES) });
    opened = { db, findKnown: prepareFindKnown(db, readerVersion, FAILURE_CHECKS) };
    for (const rejection of rejections.splice(0)) saveRejected(db, rejection, readerVersion);
    return opened;
  };
  const reject = (rejection: RejectedDocument): KeptDocument => {
    if (!opened && rejections.length < REJECTIONS_WITHOUT_DATABASE) rejections.push(rejection);
    else saveRejected(open().db, rejection, readerVersion);
    return setAside('rejected', rejection);
  };
  if (existsSync(path)) open();
  return {
    isKnown: (sha256) => opened?.findKnown(sha256) != null,
    keep: (outcome) => {
      if ('known' in outcome) return describeKnown(open(), outcome.known);
      const { report } = outcome;
      if (report.isReport && !hasNoFigures(report)) return keepReport(open(), report);
      return reject({ isReport: false, document: report.document, findings: report.findings });
    },
    close: () => {
      if (opened) closeDatabase(opened.db);
    },
  };
}

/** True for a report in the form before 2019, and for one whose tables were not found: it has nothing to store. */
function hasNoFigures({ before2019, cells, forms }: CheckedReport): boolean {
  return before2019 === true || (cells.size === 0 && Object.values(forms).includes(null));
}

function keepReport(opened: Opened, report: CheckedReport): KeptDocument {
  const { db, findKnown } = opened;
  const uncertain = findUncertainties(report);
  if (uncertain.length > 0) {
    // The same bytes may have been stored or settled while these were being read: then nothing is open.
    const { path, sha256 } = report.document;
    if (findKnown(sha256)?.kind === 'STORED') return describeKnown(opened, { path, sha256 });
    saveWaiting(db, report, uncertain, readerVersion);
    return setAside('needs-review', report);
  }
  const offered = offerScope(db, report);
  const saved = saveReport(db, offered, SUCCESSION_RULES);
  const read = saved.status === 'unchanged' ? null : offered;
  const { path, sha256 } = report.document;
  const { year, findings } = offered;
  return { path, sha256, ...saved, agencyName: report.agency.name, year, uncertain, findings, read };
}

function setAside(status: 'rejected' | 'needs-review', read: CheckedReport | RejectedDocument): KeptDocument {
  const { path, sha256 } = read.document;
  const who = read.isReport
    ? { agencyName: read.agency.name, year: read.year, uncertain: findUncertainties(read) }
    : { agencyName: null, year: null, uncertain: [] };
  return { path, sha256, status, reportId: null, revision: null, ...who, findings: read.findings, read };
}

/** What is said of a document that came before is what was said then. */
function describeKnown({ db, findKnown }: Opened, document: { path: string; sha256: string }): KeptDocument {
  const known = findKnown(document.sha256);
  if (!known) throw new Error(`The document ${document.sha256} was known and is no more.`);
  if (known.kind === 'STORED') {
    const { reportId, revision, agencyName, year } = known;
    const findings = readStoredFindings(db, reportId);
    return { ...document, status: 'unchanged', reportId, revision, agencyName, year, uncertain: [], findings, read: null };
  }
  if (known.kind === 'REJECTED') {
    const info = { ...document, mediaType: 'application/octet-stream', encoding: null, bytes: 0, source: null, date: null };
    return setAside('rejected', { isReport: false, document: info, findings: known.findings });
  }
  const report = readWaiting(db, document.sha256);
  if (!report) throw new Error(`The report ${document.sha256} waits and cannot be found.`);
  return setAside('needs-review', { ...report, document: { ...report.document, path: document.path } });
}
