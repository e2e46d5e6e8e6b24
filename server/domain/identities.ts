/**
 * The identities (勾稽关系) of a report: `left` added up must equal `right` added up.
 * `columnBalance` is printed on the form; the others are what its totals mean.
 */
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_PARTS } from './disputeColumns.ts';
import { disputeField, requestField, type FieldPath, type SectionForms } from './form.ts';
import { APPLICANT_IDS, APPLICANT_PARTS, REQUEST_ROWS, requestRowsOf } from './requestRows.ts';

/** The kinds of identity; each has a check of the same name. */
export type IdentityKind = 'rowSum' | 'outcomeSum' | 'columnBalance' | 'disputeSum';

/** One equation between cells. */
export interface Identity {
  readonly kind: IdentityKind;
  readonly left: readonly FieldPath[];
  readonly right: readonly FieldPath[];
}

/** All identities of a report whose tables follow these forms; none for a table that was not found. */
export function identitiesOf(forms: SectionForms): Identity[] {
  const identities: Identity[] = [];
  const form = forms.requests;
  if (form) {
    const rows = requestRowsOf(form);
    const outcomes = rows.filter((row) => REQUEST_ROWS[row].outcome);
    for (const row of rows) {
      identities.push({ kind: 'rowSum', left: APPLICANT_PARTS.map((a) => requestField(row, a)), right: [requestField(row, 'total')] });
    }
    for (const a of APPLICANT_IDS) {
      identities.push({
        kind: 'outcomeSum',
        left: outcomes.map((row) => requestField(row, a)),
        right: [requestField('totalConcluded', a)],
      });
      identities.push({
        kind: 'columnBalance',
        left: [requestField('newRequests', a), requestField('carriedOverIn', a)],
        right: [requestField('totalConcluded', a), requestField('carriedOverOut', a)],
      });
    }
  }
  if (forms.disputes) {
    for (const group of DISPUTE_GROUP_IDS) {
      identities.push({
        kind: 'disputeSum',
        left: DISPUTE_OUTCOME_PARTS.map((o) => disputeField(group, o)),
        right: [disputeField(group, 'total')],
      });
    }
  }
  return identities;
}
