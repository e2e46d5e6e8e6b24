/**
 * The identities (勾稽关系) of a report: `left` added up must equal `right` added up.
 * `columnBalance` is printed on the form; the others are what its totals mean.
 */
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_PARTS } from './disputeColumns.ts';
import { disputeField, requestField, type FieldPath, type FormVersion, type SectionForms } from './form.ts';
import { forEachForm } from './formVersion.ts';
import { APPLICANT_IDS, APPLICANT_PARTS, REQUEST_ROWS, requestRowsOf } from './requestRows.ts';

/** The kinds of identity; each has a check of the same name. */
export type IdentityKind = 'rowSum' | 'outcomeSum' | 'columnBalance' | 'disputeSum';

/** One equation between cells. */
export interface Identity {
  readonly kind: IdentityKind;
  readonly left: readonly FieldPath[];
  readonly right: readonly FieldPath[];
}

function listRequestIdentities(form: FormVersion): Identity[] {
  const rows = requestRowsOf(form);
  const outcomes = rows.filter((row) => REQUEST_ROWS[row].outcome);
  const rowSums = rows.map((row): Identity => {
    return { kind: 'rowSum', left: APPLICANT_PARTS.map((a) => requestField(row, a)), right: [requestField(row, 'total')] };
  });
  const columns = APPLICANT_IDS.flatMap((a): Identity[] => [
    { kind: 'outcomeSum', left: outcomes.map((row) => requestField(row, a)), right: [requestField('totalConcluded', a)] },
    {
      kind: 'columnBalance',
      left: [requestField('newRequests', a), requestField('carriedOverIn', a)],
      right: [requestField('totalConcluded', a), requestField('carriedOverOut', a)],
    },
  ]);
  return [...rowSums, ...columns];
}

const OF_REQUESTS = forEachForm(listRequestIdentities);
const OF_DISPUTES = DISPUTE_GROUP_IDS.map((group): Identity => {
  return { kind: 'disputeSum', left: DISPUTE_OUTCOME_PARTS.map((o) => disputeField(group, o)), right: [disputeField(group, 'total')] };
});
const OF_BOTH = forEachForm((form) => [...OF_REQUESTS[form], ...OF_DISPUTES]);

/** All identities of a report whose tables follow these forms; none for a table that was not found. Section four did not change. */
export function identitiesOf({ requests, disputes }: SectionForms): readonly Identity[] {
  if (!requests) return disputes ? OF_DISPUTES : [];
  return disputes ? OF_BOTH[requests] : OF_REQUESTS[requests];
}
