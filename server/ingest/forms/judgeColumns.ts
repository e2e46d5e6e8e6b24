/** Whether a reading of a row fits the columns of its table: the other rows are evidence for which value stands where. */
import { requestField, type FormVersion } from '../../domain/form.ts';
import { identitiesOf } from '../../domain/identities.ts';
import type { Cells } from '../../domain/report.ts';
import { APPLICANT_IDS, type RequestRow } from '../../domain/requestRows.ts';
import type { Judgement, Reading } from '../tables/alignValues.ts';

/** Judges readings of one row by the outcome sums and balances of its columns, over the cells that are already read. */
export function judgeColumns(row: RequestRow, form: FormVersion, cells: Cells): (reading: Reading) => Judgement {
  const identities = identitiesOf({ proactive: null, requests: form, disputes: null }).filter(({ kind }) => kind !== 'rowSum');
  const columns = APPLICANT_IDS.map((applicant) => {
    const field = requestField(row, applicant);
    return { field, identities: identities.filter(({ left, right }) => left.includes(field) || right.includes(field)) };
  });
  return (reading) => {
    let judgement: Judgement = 'holds';
    for (const [i, { field, identities: of }] of columns.entries()) {
      const value = reading[i];
      if (value === null || value === undefined) continue;
      const numberOf = (other: string): number => (other === field ? value : numberIn(cells, other));
      const sum = (fields: readonly string[]): number => fields.reduce((whole, other) => whole + numberOf(other), 0);
      for (const { left, right } of of) {
        const difference = sum(left) - sum(right);
        if (Number.isNaN(difference)) judgement = 'unknown';
        else if (difference !== 0) return 'fails';
      }
    }
    return judgement;
  };
}

/** Blanks count as zero here; NaN for a cell that is not read or no number, so that every sum with it is unknown. */
function numberIn(cells: Cells, field: string): number {
  const cell = cells.get(field);
  return !cell || cell.status === 'TEXT' ? Number.NaN : (cell.value ?? 0);
}
