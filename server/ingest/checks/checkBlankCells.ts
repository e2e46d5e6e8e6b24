/** Blanks, other than totals, that are not shown to be zero: one finding for each row of the table. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { addressOf, type FieldPath } from '../../domain/form.ts';
import type { JudgedReport } from './checkReport.ts';

/** Groups the blanks by section and row, so that an empty row is said once. */
export function checkBlankCells({ cells, computed }: JudgedReport): Finding[] {
  const rows = new Map<string, FieldPath[]>();
  for (const [field, cell] of cells) {
    if (cell.status !== 'BLANK' || computed.has(field)) continue;
    const { section, row } = addressOf(field);
    const key = `${section}.${row}`;
    rows.set(key, [...(rows.get(key) ?? []), field]);
  }
  return [...rows.values()].map((fields) => {
    const [first = ''] = fields;
    const name = nameOfField(first);
    const others =
      fields.length > 1 ? { zh: `等 ${fields.length} 格`, en: ` and ${fields.length - 1} more cells of the row` } : { zh: '', en: '' };
    return makeFinding(
      'blankCell',
      {
        zh: `${name.zh}${others.zh}是空白，不能认定为 0。没有发生的请填 0。`,
        en: `${name.en}${others.en} is blank and cannot be taken as zero. Write 0 where nothing happened.`,
      },
      fields,
      cells.get(first)?.place ?? null,
    );
  });
}
