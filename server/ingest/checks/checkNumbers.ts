/** Cells that hold no number, and counts that are no whole number or negative. */
import type { Cell } from '../../domain/cell.ts';
import { makeFinding, type CheckId } from '../../domain/checkCatalogue.ts';
import { nameOfField, nameOfLine } from '../../domain/fieldNames.ts';
import type { Finding, Text } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/form.ts';
import type { JudgedReport } from './judgedReport.ts';
import { groupByLine } from './groupByLine.ts';

/** What the reader says of numbers that it could not give a cell. */
const LEFT_OPEN: ReadonlySet<string> = new Set<CheckId>(['valueCount', 'ambiguousRun', 'twoReports', 'valuesBeforeLabels']);

/** A row whose values could not be placed was said by the reader; cells of a line that share one text are said once. */
export function checkNumbers({ cells, findings }: JudgedReport): Finding[] {
  const said = new Set(findings.filter(({ check }) => LEFT_OPEN.has(check)).flatMap(({ fields }) => fields));
  const texts = [...cells].filter(([field, cell]) => cell.status === 'TEXT' && !said.has(field)).map(([field]) => field);
  return [
    ...groupByLine(texts).flatMap((fields) => describeTexts(fields, cells)),
    ...[...cells].flatMap(([field, cell]) => checkWhole(field, cell)),
  ];
}

function describeTexts(fields: readonly FieldPath[], cells: ReadonlyMap<FieldPath, Cell>): Finding[] {
  const [first = ''] = fields;
  const shared = cells.get(first)?.raw ?? '';
  if (fields.length > 1 && fields.every((field) => cells.get(field)?.raw === shared)) {
    const line = nameOfLine(first);
    const message = {
      zh: `${line.zh}的 ${fields.length} 个数连写为“${shared}”，不能唯一分到各列，不作统计。请查看原文。`,
      en: `The ${fields.length} numbers of ${line.en} run together as “${shared}” and cannot be told apart; they are not counted. Look at the source.`,
    };
    return [makeFinding('notNumber', message, fields, cells.get(first)?.place ?? null)];
  }
  return fields.map((field) => {
    const cell = cells.get(field);
    const name = nameOfField(field);
    const raw = cell?.raw ?? '';
    if (raw.includes(UNREAD)) return makeFinding('notNumber', notWhole(name, raw), [field], cell?.place ?? null);
    const message = {
      zh: `${name.zh}填写的是“${raw}”，不是数字，不作统计。请改填数字。`,
      en: `${name.en} reads “${raw}”, which is no number and is not counted. Write a number.`,
    };
    return makeFinding('notNumber', message, [field], cell?.place ?? null);
  });
}

/** What readers put where a character cannot be told, or where a number may run on in another line. */
const UNREAD = '\ufffd';

function notWhole(name: Text, raw: string): Text {
  const shown = raw.replaceAll(UNREAD, '？');
  return {
    zh: `${name.zh}读到“${shown}”，是否完整不能确定：原文中这个数可能断成两行，或字体没有文字编码。不作统计，请对照原文，或改用 Word、网页文件。`,
    en: `${name.en} was read as “${shown}”, and whether that is all of it is not certain: the number may run on in another line, or its font does not say what it draws. It is not counted; look at the source, or use the Word file or page.`,
  };
}

function checkWhole(field: FieldPath, cell: Cell): Finding[] {
  const isCount = cell.unit === '件' || cell.unit === '项';
  const maySink = field.endsWith('Change');
  if (cell.value === null || !isCount || (Number.isSafeInteger(cell.value) && (cell.value >= 0 || maySink))) return [];
  const name = nameOfField(field);
  const message = {
    zh: `${name.zh}填写的是 ${cell.raw}，应为非负整数。请核对。`,
    en: `${name.en} reads ${cell.raw}; a count is a whole number and not negative. Check it.`,
  };
  return [makeFinding('wholeNumber', message, [field], cell.place)];
}
