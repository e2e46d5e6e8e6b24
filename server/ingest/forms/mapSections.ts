/**
 * Labelled rows → the three tables. A text gives values after their labels or before; the order is the one in which all columns of
 * section three add up.
 */
import type { Cell } from '../../domain/cell.ts';
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/form.ts';
import { identitiesOf } from '../../domain/identities.ts';
import type { ReadLimits } from '../readers/sourceDocument.ts';
import type { LabelledRow } from '../tables/labelledRows.ts';
import { mapDisputes } from './mapDisputes.ts';
import { mapProactive } from './mapProactive.ts';
import { mapRequests, type RequestSection } from './mapRequests.ts';
import type { SectionCells } from './sectionCells.ts';
import { turnRows } from './turnRows.ts';

/** The three tables; null for one that is not there. */
export interface Sections {
  readonly proactive: SectionCells | null;
  readonly requests: RequestSection | null;
  readonly disputes: SectionCells | null;
}

/** Maps the tables. Where the columns add up in neither order, and values seem to stand before their labels, no number is taken. */
export function mapSections(printed: readonly LabelledRow[], limits: ReadLimits): Sections {
  const turned = turnRows(printed);
  const usual = mapRows(printed, limits);
  if (!turned || (usual.requests && columnsClose(usual.requests))) return usual;
  const read = mapRows(turned.rows, limits);
  const { proactive, requests } = read;
  if (requests && columnsClose(requests)) {
    const fields = [...(proactive?.cells.keys() ?? []), ...requests.cells.keys()];
    const said = valuesBefore(fields, true, requests.cells.values().next().value?.place ?? null);
    return { ...read, requests: { ...requests, findings: [said, ...requests.findings] } };
  }
  if (!turned.isLikely) return usual;
  return { ...read, proactive: proactive && withoutNumbers(proactive), requests: requests && withoutNumbers(requests) };
}

/** Section three comes first: its sums tell how the text writes the numbers of the others. */
function mapRows(rows: readonly LabelledRow[], limits: ReadLimits): Sections {
  const requests = mapRequests(rows, limits);
  const spacing = requests?.spacing ?? 'unknown';
  const proactive = mapProactive(rows, { spacing, isComplete: requests?.isComplete ?? null }, limits);
  return { proactive, requests, disputes: mapDisputes(rows, requests?.form ?? proactive?.form ?? 'FORM2021', spacing, limits) };
}

/**
 * True when all columns of section three add up, and not to zero alone: rows read one off from their labels do not. A cell that is not
 * read leaves that open, so nothing is taken for certain; / and — count as nothing.
 */
function columnsClose({ form, cells }: SectionCells): boolean {
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
function withoutNumbers<Section extends SectionCells>(section: Section): Section {
  const fields = [...section.cells.keys()];
  const cells = new Map([...section.cells].map(([field, cell]): [FieldPath, Cell] => [field, { ...cell, value: null, status: 'TEXT' }]));
  return { ...section, cells, findings: [valuesBefore(fields, false, cells.get(fields[0] ?? '')?.place ?? null)] };
}

/** Says that values stand before their labels. */
function valuesBefore(fields: readonly FieldPath[], isRead: boolean, place: Cell['place']): Finding {
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
