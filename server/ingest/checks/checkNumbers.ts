/** Cells that hold no number, and counts that are no whole number or negative. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Cell } from '../../domain/cell.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/form.ts';
import type { JudgedReport } from './checkReport.ts';

/** One finding for each such cell; a row whose values could not be placed is said once, by the reader. */
export function checkNumbers({ cells, findings }: JudgedReport): Finding[] {
  const unplaced = new Set(findings.filter((finding) => finding.check === 'valueCount').flatMap((finding) => finding.fields));
  return [...cells].flatMap(([field, cell]) => (unplaced.has(field) ? [] : checkNumber(field, cell)));
}

function checkNumber(field: FieldPath, cell: Cell): Finding[] {
  const name = nameOfField(field);
  if (cell.status === 'TEXT') {
    const message = {
      zh: `${name.zh}填写的是“${cell.raw}”，不是数字，不作统计。请改填数字。`,
      en: `${name.en} reads “${cell.raw}”, which is no number and is not counted. Write a number.`,
    };
    return [makeFinding('notNumber', message, [field], cell.place)];
  }
  const isCount = cell.unit === '件' || cell.unit === '项';
  const maySink = field.endsWith('Change');
  if (cell.value === null || !isCount || (Number.isInteger(cell.value) && (cell.value >= 0 || maySink))) return [];
  const message = {
    zh: `${name.zh}填写的是 ${cell.raw}，件数应为非负整数。请核对。`,
    en: `${name.en} reads ${cell.raw}; a count is a whole number and not negative. Check it.`,
  };
  return [makeFinding('wholeNumber', message, [field], cell.place)];
}
