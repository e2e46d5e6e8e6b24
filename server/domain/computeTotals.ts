/**
 * Totals that are added up from the cells, kept beside those that the document prints.
 * A sum with a missing part is missing itself; a part that does not apply (`/`) adds nothing.
 */
import type { Cell } from './cell.ts';
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_PARTS } from './disputeColumns.ts';
import { disputeField, requestField, type FieldPath, type FormVersion, type SectionForms } from './form.ts';
import type { Cells } from './report.ts';
import { APPLICANT_PARTS, groupRowsOf, OUTCOME_GROUP_IDS, requestRowsOf } from './requestRows.ts';

/** The sum of cells; null when one is missing or none has a number. */
export function sumCells(cells: readonly (Cell | undefined)[]): number | null {
  const counted = cells.filter((cell) => cell?.status !== 'NOT_APPLICABLE');
  if (counted.length === 0) return null;
  return sumNumbers(counted.map((cell) => cell?.value ?? null));
}

/** The sum of numbers; null when one is missing. */
export function sumNumbers(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/**
 * Every computed total of a report: `requests.<row>.total`, `requests.<group>.<applicant>` and `disputes.<group>.total`.
 * A group that the form prints as one row (`otherHandling` in FORM2019) has no entry of its own.
 */
export function computeTotals(forms: SectionForms, cells: Cells): Map<FieldPath, number | null> {
  const computed = new Map<FieldPath, number | null>();
  if (forms.requests) computeRequestTotals(forms.requests, cells, computed);
  if (forms.disputes) {
    for (const group of DISPUTE_GROUP_IDS) {
      computed.set(disputeField(group, 'total'), sumCells(DISPUTE_OUTCOME_PARTS.map((outcome) => cells.get(disputeField(group, outcome)))));
    }
  }
  return computed;
}

function computeRequestTotals(form: FormVersion, cells: Cells, computed: Map<FieldPath, number | null>): void {
  for (const row of requestRowsOf(form)) {
    computed.set(requestField(row, 'total'), sumCells(APPLICANT_PARTS.map((applicant) => cells.get(requestField(row, applicant)))));
  }
  for (const group of OUTCOME_GROUP_IDS) {
    const rows = groupRowsOf(form, group);
    if (rows.some((row) => row === group)) continue;
    for (const applicant of APPLICANT_PARTS) {
      computed.set(requestField(group, applicant), sumCells(rows.map((row) => cells.get(requestField(row, applicant)))));
    }
    computed.set(requestField(group, 'total'), sumNumbers(rows.map((row) => countOf(requestField(row, 'total'), cells, computed))));
  }
}

/**
 * The number that stands for a total in figures: added up from its parts where every part is there, else as printed.
 * Parts come first so that the applicants of a figure always add up to it (docs/decisions/0004).
 */
export function countOf(total: FieldPath, cells: Cells, computed: ReadonlyMap<FieldPath, number | null>): number | null {
  return computed.get(total) ?? cells.get(total)?.value ?? null;
}
