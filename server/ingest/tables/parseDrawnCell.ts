/**
 * The text of a cell that stands between lines → its number. A cell holds one number, so more can be read here than in running
 * text: Chinese numerals, digits with spaces between them, and 增加 or 减少 in the columns that count a change.
 */
import { rememberTexts } from './rememberTexts.ts';
import { parseChineseNumeral } from './parseChineseNumeral.ts';
import { halfWidth, parseCell, type ParsedCell } from './parseCell.ts';

const CHANGE = /^(增加|新增|增|↑|减少|减|↓)\s*(\d+)(?:项|件|个)?$/;
const SPACED = /^[+-]?\d+(?: \d+)*(?:\.\d+)?$/;

/** Understands a cell; `isChange` for the columns 本年增/减. A line break inside a cell parts two things and joins no digits. */
export function parseDrawnCell(text: string, isChange: boolean): ParsedCell {
  const parsed = parseCell(text);
  if (parsed.status !== 'TEXT') return parsed;
  const value = numberIn(halfWidth(text.trim()), isChange);
  return value === null ? parsed : { value, status: 'REPORTED', unit: null, note: null };
}

/** True for a cell that can stand in a column of numbers; blank is not. */
export const isDrawnValue: (text: string) => boolean = rememberTexts((text) => {
  const { status } = parseDrawnCell(text, true);
  return status === 'REPORTED' || status === 'NOT_APPLICABLE';
});

function numberIn(text: string, isChange: boolean): number | null {
  const [, word = '', digits] = isChange ? (CHANGE.exec(text) ?? []) : [];
  if (digits !== undefined) return parseCell(`${/[减↓]/.test(word) ? '-' : ''}${digits}`).value;
  // 0 0 is two numbers: none is printed with a zero before it.
  if (SPACED.test(text)) return /^[+-]?0\d/.test(text.replaceAll(' ', '')) ? null : parseCell(text.replaceAll(' ', '')).value;
  return parseChineseNumeral(text.replaceAll(' ', '').replace(/[件项条]$/, ''));
}
