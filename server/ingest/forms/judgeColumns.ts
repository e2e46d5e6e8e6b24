/** Whether a reading of a row fits the columns of its table: the other rows are evidence for which value stands where. */
import { requestFieldsOf, type FieldPath, type FormVersion } from '../../domain/form.ts';
import { identitiesOf, type Identity } from '../../domain/identities.ts';
import type { Cells } from '../../domain/report.ts';
import type { RequestRow } from '../../domain/requestRows.ts';
import type { Judgement, Reading } from '../tables/alignValues.ts';

/** Judges readings of one row by the outcome sums and balances of its columns, over the cells that are already read. */
export function judgeColumns(row: RequestRow, form: FormVersion, cells: Cells): (reading: Reading) => Judgement {
  // Most rows have all their values, so that nothing is ever asked of their columns.
  let columns: readonly Column[] | null = null;
  return (reading) => judge(reading, (columns ??= columnsOf(row, form)), cells);
}

/** A field with the identities that hold over its column. */
interface Column {
  readonly field: FieldPath;
  readonly identities: readonly Identity[];
}

function columnsOf(row: RequestRow, form: FormVersion): Column[] {
  const identities = identitiesOf({ proactive: null, requests: form, disputes: null }).filter(({ kind }) => kind !== 'rowSum');
  return requestFieldsOf(row).map((field) => ({
    field,
    identities: identities.filter(({ left, right }) => left.includes(field) || right.includes(field)),
  }));
}

function judge(reading: Reading, columns: readonly Column[], cells: Cells): Judgement {
  let judgement: Judgement = 'holds';
  for (const [i, { field, identities }] of columns.entries()) {
    const value = reading[i];
    if (value === null || value === undefined) continue;
    const numberOf = (other: FieldPath): number => (other === field ? value : numberIn(cells, other));
    const sum = (fields: readonly FieldPath[]): number => fields.reduce((whole, other) => whole + numberOf(other), 0);
    for (const { left, right } of identities) {
      const difference = sum(left) - sum(right);
      if (Number.isNaN(difference)) judgement = 'unknown';
      else if (difference !== 0) return 'fails';
    }
  }
  return judgement;
}

/** Blanks count as zero here; NaN for a cell that is not read or no number, so that every sum with it is unknown. */
function numberIn(cells: Cells, field: FieldPath): number {
  const cell = cells.get(field);
  return !cell || cell.status === 'TEXT' ? Number.NaN : (cell.value ?? 0);
}
