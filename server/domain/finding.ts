/** What a reader or a check has to say about a document. Findings are values; only mistakes in code throw. */
import type { Place } from './cell.ts';
import type { FieldPath } from './form.ts';

/** ERROR: the figures cannot all be right, or a part could not be read. WARNING: look before publishing. INFO: worth knowing. */
export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A text in both languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One finding: which check, how grave, about which fields, where, and in words what is wrong and what to do. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly fields: readonly FieldPath[];
  readonly place: Place | null;
}

/** Gravest first; the order within a severity is kept. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
