/** Rows → the rows to read: as they stand, or turned where values stand before their labels; and whether the sums bear that out. */
import type { Cell } from '../../domain/cell.ts';
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/form.ts';
import { identitiesOf } from '../../domain/identities.ts';
import type { SectionCells } from './sectionCells.ts';

/**
 * True when all columns of section three add up, and not to zero alone: rows read one off from their labels do not. A cell that is not
 * read leaves that open, so nothing is taken for certain; / and — count as nothing.
 */
export function columnsClose({ form, cells }: SectionCells): boolean {
  let closed = 0;
  for (const { kind, left, right } of identitiesOf({ proactive: null, requests: form, disputes: null })) {
    if (kind === 'rowSum') continue;
    if ([...left, ...right].some((field) => !isCounted(cells.get(field)))) return false;
    const sumOf = (fields: readonly FieldPath[]): number => fields.reduce((sum, field) => sum + (cells.get(field)?.value ?? 0), 0);
    if (sumOf(left) !== sumOf(right)) return false;
    if (sumOf(left) > 0) closed += 1;
  }
  return closed > 0;
}

function isCounted(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.status === 'NOT_APPLICABLE');
}

/** A section whose numbers may belong to the label before or to the one after: none is taken. */
export function withoutNumbers<Section extends SectionCells>(section: Section): Section {
  const fields = [...section.cells.keys()];
  const cells = new Map([...section.cells].map(([field, cell]): [FieldPath, Cell] => [field, { ...cell, value: null, status: 'TEXT' }]));
  return { ...section, cells, findings: [valuesBefore(fields, false, cells.get(fields[0] ?? '')?.place ?? null)] };
}

/** Says that values stand before their labels. */
export function valuesBefore(fields: readonly FieldPath[], isRead: boolean, place: Cell['place']): Finding {
  const what = isRead
    ? { zh: '各列之和符合，已按此读取。请对照原文核对。', en: 'The columns add up so, and they were read so. Compare with the source.' }
    : {
        zh: '没有合计可以印证，不能确定每个数属于哪一行，没有读取。请改用保留表格的网页、Word 文件。',
        en: 'No sum bears this out, so it is not certain which row each number belongs to, and none was read. Use a page or Word file that keeps the table.',
      };
  return makeFinding(
    'valuesBeforeLabels',
    {
      zh: `文中的数字像是写在所属项目名称之前。${what.zh}`,
      en: `The numbers seem to stand before the labels they belong to. ${what.en}`,
    },
    fields,
    place,
  );
}
