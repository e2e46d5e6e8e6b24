/** The text of a cell → its number, unit and note; or why it has no number. Never a guess: what is no number is TEXT. */
import { rememberTexts } from './rememberTexts.ts';
import type { CellStatus } from '../../domain/cell.ts';
import type { Unit } from '../../domain/proactiveBlocks.ts';

/** A cell's text, understood. */
export interface ParsedCell {
  /** In the unit that the text prints, else in the unit of the field. */
  readonly value: number | null;
  readonly status: Exclude<CellStatus, 'IMPLIED_ZERO' | 'NOT_ON_FORM'>;
  /** The unit that the text prints; null when it prints none. */
  readonly unit: string | null;
  readonly note: string | null;
}

const NOT_APPLICABLE = /^(\/|／|∕|\\|-{1,3}|－{1,2}|—{1,2}|―{1,2}|–|无|不适用|不涉及|N\/A)$/i;
const NUMBER =
  /^(?:人民币|[¥￥])?\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([千万亿]?元|[万亿]?(?:件|条|项|次|宗|起|部|个|份)|[万亿])?整?\s*(?:[（(]([^（）()]*)[）)])?$/;

// A number with its unit and note is short; what is longer is prose and would cost the pattern much time.
const LONGEST_NUMBER = 200;

const WIDE: Readonly<Record<string, string>> = { '，': ',', '．': '.', '＋': '+', '－': '-', '−': '-' };

const ANY_WIDE = /[０-９，．＋－−]/;

/** Full-width digits and signs → half width. */
export function halfWidth(text: string): string {
  if (!ANY_WIDE.test(text)) return text;
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[，．＋－−]/g, (sign) => WIDE[sign] ?? sign);
}

/** Understands a cell. */
export const parseCell: (text: string) => ParsedCell = rememberTexts(understand);

function understand(text: string): ParsedCell {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, status: 'BLANK', unit: null, note: null };
  if (NOT_APPLICABLE.test(trimmed)) return { value: null, status: 'NOT_APPLICABLE', unit: null, note: null };
  const match = trimmed.length > LONGEST_NUMBER ? null : NUMBER.exec(halfWidth(trimmed));
  const digits = match?.[2];
  if (!match || !digits) return { value: null, status: 'TEXT', unit: null, note: null };
  const [, sign = '', , fraction = '', unit = null, note = null] = match;
  const value = Number(`${sign}${digits.replaceAll(',', '')}${fraction}`);
  if (!Number.isSafeInteger(Math.trunc(value))) return { value: null, status: 'TEXT', unit: null, note: null };
  return { value, status: 'REPORTED', unit: unit ?? null, note: note ?? null };
}

/** Digits too long for a number: several numbers that lost the borders between them. */
const RUN = /^\d{10,90}$/;

/** Digits with spaces between them: one number or several. */
const SPACED = /^[+-]?\d{1,9}(?: \d{1,9}){1,3}$/;

/** True for digits with spaces between them, of which only sums can say whether they are one number. */
export function isSpacedDigits(text: string): boolean {
  return SPACED.test(halfWidth(text.trim()));
}

/** True for a text that can stand in a number cell: a number, numbers run together, or a sign for not applicable. Blank is not. */
export function isValueText(text: string): boolean {
  const { status } = parseCell(text);
  return status === 'REPORTED' || status === 'NOT_APPLICABLE' || RUN.test(text.trim()) || isSpacedDigits(text);
}

/** True for a unit of money. */
export function isMoney(unit: string): boolean {
  return unit.endsWith('元');
}

/** True when a number with this printed unit can stand in a field of that unit: 5万元 is no count, 5件 no amount, 5万 may be either. */
export function isUnitOf(printed: string, field: Unit): boolean {
  return printed === '万' || printed === '亿' || isMoney(printed) === isMoney(field);
}

const POWERS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };
const powerOf = (unit: string): number => POWERS[unit.charAt(0)] ?? 0;

/** Moves a number from its printed unit to that of its field by shifting the decimal point: 38.244 万元 is exactly 382440 元. */
export function convertAmount(value: number, from: string, to: Unit): number {
  const power = powerOf(from) - powerOf(to);
  if (power === 0) return value;
  // Very small and very large numbers are written with an exponent of their own.
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}
