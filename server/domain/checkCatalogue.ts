/** Every kind of finding: its id, how grave it is, and what it means. docs/checks.md is written from this list. */
import type { Place } from './cell.ts';
import { DOCUMENT_CHECKS } from './documentChecks.ts';
import { FIGURE_CHECKS } from './figureChecks.ts';
import type { Finding, Text } from './finding.ts';
import type { FieldPath } from './form.ts';

/** Grouped by what they judge: the document, who and when, the tables, the cells, the arithmetic, the text. */
export const CHECKS = { ...DOCUMENT_CHECKS, ...FIGURE_CHECKS } as const;

/** The id of a check. */
export type CheckId = keyof typeof CHECKS;
export const CHECK_IDS = Object.keys(CHECKS) as CheckId[];

/** Makes a finding; how grave it is comes from the catalogue. */
export function makeFinding(check: CheckId, message: Text, fields: readonly FieldPath[] = [], place: Place | null = null): Finding {
  const en = message.en.charAt(0).toUpperCase() + message.en.slice(1);
  return { check, severity: CHECKS[check].severity, message: { zh: message.zh, en }, fields, place };
}
