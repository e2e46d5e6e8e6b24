/** Tokens of a row → cells of known fields: numbers, units, and which column lost its value. */
import type { Cell } from '../../domain/cell.ts';
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfLine } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { unitOf, type FieldPath } from '../../domain/form.ts';
import { alignValues, type ColumnSum, type Judgement, type Reading } from '../tables/alignValues.ts';
import type { Token } from '../tables/labelledRows.ts';
import { convertAmount, halfWidth, isSpacedDigits, isUnitOf, parseCell, type ParsedCell } from '../tables/parseCell.ts';
import { parseDrawnCell } from '../tables/parseDrawnCell.ts';

/** A parsed token as the cell of a field. `headUnit` is the unit in the head of the column, where it has one. */
function toCell({ text, place }: Token, parsed: ParsedCell, field: FieldPath, headUnit: string | null): Cell {
  const raw = text.replaceAll('\n', ' ');
  const unit = unitOf(field);
  if (parsed.unit && !isUnitOf(parsed.unit, unit)) return { raw, value: null, status: 'TEXT', unit, note: null, place };
  // The head of the amount says nothing of the counts beside it.
  const printedUnit = parsed.unit ?? (headUnit && isUnitOf(headUnit, unit) ? headUnit : unit);
  const value = parsed.value === null ? null : convertAmount(parsed.value, printedUnit, unit);
  return { raw, value, status: parsed.status, unit, note: parsed.note, place };
}

/** One number of running text as the cell of a field. */
export function readCell(token: Token, field: FieldPath, headUnit: string | null = null): Cell {
  return toCell(token, parseCell(token.text), field, headUnit);
}

/** A cell that the document leaves blank. */
export function blankCell(field: FieldPath, place: Cell['place']): Cell {
  return { raw: '', value: null, status: 'BLANK', unit: unitOf(field), note: null, place };
}

/** The cells of a row with what there is to say about them. */
export interface RowCells {
  readonly cells: readonly (readonly [FieldPath, Cell])[];
  readonly findings: readonly Finding[];
}

/** What a row should hold. */
export interface RowShape {
  readonly fields: readonly FieldPath[];
  readonly sums: readonly ColumnSum[];
  /** What the other rows of the table say of a reading. */
  readonly judge?: (reading: Reading) => Judgement;
  readonly headUnit?: string | null;
  /** True where blanks at the end are cells: what only fills up a row was taken away before. */
  readonly keepsBlanks?: boolean;
}

/** Reads the values of a row into its fields. Values that fit in no or in more than one way stay text. */
export function readRowCells(values: readonly Token[], { fields, sums, judge, headUnit = null, keepsBlanks = false }: RowShape): RowCells {
  const kept = keepsBlanks ? values : dropTrailingBlanks(values, fields.length);
  const isFull = kept.length === fields.length;
  const joined = isFull && joinsByItself(kept, sums);
  const numbers = kept.map((token) => parseRunning(token, joined).value);
  // Where a column lost its value, a text that may be one number or two could stand anywhere.
  const isLost = !isFull && kept.some(({ text, drawn }) => !drawn && (isSpacedDigits(text) || hasLeadingZero(text)));
  const alignment = isLost ? null : alignValues({ values: numbers, columns: fields.length, sums, judge });
  const place = kept[0]?.place ?? null;
  if (!alignment) {
    const raw = kept.map((token) => token.text).join(' ');
    const cells = fields.map(
      (field) => [field, { raw, value: null, status: 'TEXT', unit: unitOf(field), note: null, place } as Cell] as const,
    );
    return { cells, findings: [wrongCount(fields, kept)] };
  }
  // Only where each column has its cell does a cell hold one number and nothing else.
  const isWhole = isFull && kept.every(({ drawn }) => drawn);
  const parse = (token: Token, field: FieldPath): ParsedCell =>
    isWhole ? parseDrawnCell(token.text, field.endsWith('Change')) : parseRunning(token, joined);
  const cells = fields.map((field, column) => {
    const index = alignment[column];
    const token = index === null || index === undefined ? undefined : kept[index];
    return [field, token ? toCell(token, parse(token, field), field, headUnit) : blankCell(field, place)] as const;
  });
  return { cells, findings: [] };
}

const hasLeadingZero = (text: string): boolean => /^[+-]?0\d/.test(halfWidth(text.trim()));

/** A value of running text. No number is printed with a zero before it: 05 has lost the border between two. */
function parseRunning({ text, drawn }: Token, joined: boolean): ParsedCell {
  const whole = joined && isSpacedDigits(text) ? text.replace(/\s/g, '') : text;
  return !drawn && hasLeadingZero(whole) ? { value: null, status: 'TEXT', unit: null, note: null } : parseCell(whole);
}

/** True when a space inside a value parts the digits of one number, which the sums of the row say. */
function joinsByItself(values: readonly Token[], sums: readonly ColumnSum[]): boolean {
  const numbers = values.map((token) => parseRunning(token, true));
  const at = (i: number): number => numbers[i]?.value ?? 0;
  return (
    sums.length > 0 &&
    numbers.every(({ status }) => status !== 'TEXT') &&
    sums.every(({ parts, total }) => parts.reduce((sum, part) => sum + at(part), 0) === at(total))
  );
}

/** Cells that only pad a drawn row are blank and stand at its end. */
function dropTrailingBlanks(values: readonly Token[], columns: number): readonly Token[] {
  let end = values.length;
  while (end > columns && values[end - 1]?.text === '') end -= 1;
  return values.slice(0, end);
}

function wrongCount(fields: readonly FieldPath[], values: readonly Token[]): Finding {
  const line = nameOfLine(fields[0] ?? '');
  const printed = values.map((token) => token.text || '空').join('、');
  return makeFinding(
    'valueCount',
    {
      zh: `${line.zh}一行应有 ${fields.length} 个数，文中有 ${values.length} 个（${printed}），无法唯一对应到各列。请按表样补齐空缺的格，没有发生的填 0。`,
      en: `${line.en} should have ${fields.length} numbers and has ${values.length} (${printed}); they fit in no or more than one way. Fill in the missing cells, with 0 for nothing.`,
    },
    fields,
    values[0]?.place ?? null,
  );
}
