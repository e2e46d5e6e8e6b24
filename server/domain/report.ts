/** A report on its way from a document to the database. */
import type { AgencyIdentity, Scope, ScopeBasis } from './agency.ts';
import type { Cell } from './cell.ts';
import type { Finding } from './finding.ts';
import type { FieldPath, SectionForms } from './form.ts';
import type { Narrative } from './narrative.ts';

/** The document that a report was read from. */
export interface DocumentInfo {
  /** The file name or address as given. */
  readonly path: string;
  readonly sha256: string;
  /** What the bytes show, such as `text/html`; not what the name ends in. */
  readonly mediaType: string;
  /** The encoding and what decided it, such as `utf-8 (strict)`; null for formats that carry their own. */
  readonly encoding: string | null;
  readonly bytes: number;
  /** Where it was published, where the document or data file says so. */
  readonly source: string | null;
  /** The day of publication, `YYYY-MM-DD`, where known. */
  readonly date: string | null;
}

/** The cells that were read, by field path. A field that the form has but the document lacks has no entry. */
export type Cells = ReadonlyMap<FieldPath, Cell>;

/** A report as read: nothing is judged yet. */
export interface DraftReport {
  readonly agency: AgencyIdentity;
  /** The year that the figures are of; null when it could not be told. */
  readonly year: number | null;
  readonly scope: Scope;
  readonly scopeBasis: ScopeBasis;
  /** How sure the scope is, 0 to 1; null for UNKNOWN. */
  readonly scopeConfidence: number | null;
  readonly forms: SectionForms;
  /** True for a report in the form before 2019 (PRE2019): recognised, and none of its figures read. */
  readonly before2019?: boolean;
  readonly cells: Cells;
  /** What the running text states; it is held against the cells and fills none. */
  readonly narrative: Narrative;
  /** What the readers noticed. */
  readonly findings: readonly Finding[];
  /** True for a report that was made up for a demonstration, and says so. */
  readonly synthetic?: true;
}

/** A report after the checks: the same cells with blanks judged, totals computed and everything found. */
export interface CheckedReport extends DraftReport {
  readonly isReport: true;
  readonly document: DocumentInfo;
  /** Sums by field path: row totals, groups by column, totals of disputes. Null when a part is missing. */
  readonly computed: ReadonlyMap<FieldPath, number | null>;
  /** True when every identity that could be tested holds; null when none could be. */
  readonly balanced: boolean | null;
}

/** A document that is no annual report, or cannot be read as one; the first finding says why. */
export interface RejectedDocument {
  readonly isReport: false;
  readonly document: DocumentInfo;
  readonly findings: readonly Finding[];
}
