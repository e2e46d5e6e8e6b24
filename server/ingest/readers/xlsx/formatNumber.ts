/**
 * A number and its format → the text that stands for it, with the decimals and the words that the sheet shows. Zero is `0` and minus is
 * `-` however a format draws them (nothing, a dash, brackets, red): the number is certain, and what is drawn is only its dress.
 */
import { formatDate, isDateFormat } from './formatDate.ts';

/** A format for some numbers: what stands before and after the digits. */
interface Section {
  readonly condition: ((value: number) => boolean) | null;
  readonly before: string;
  /** `#,##0.00`, `General`; null when the section draws no number at all. */
  readonly pattern: string | null;
  readonly after: string;
}

/** Spreadsheets take no longer ones. */
const LONGEST_FORMAT = 255;

const GENERAL = /^(?:general|g\/通用格式)/i;
const PATTERN = /^[0#?][0#?,]*(?:\.[0#?]*,*)?|^\.[0#?]+,*/;

/** The text; null for a format that says more than words can, such as a fraction or 万 with a decimal point set by hand. */
export function formatNumber(value: number, code: string, date1904 = false): string | null {
  if (!Number.isFinite(value) || code.length > LONGEST_FORMAT) return null;
  const parts = splitSections(code);
  if (isDateFormat(parts[0] ?? '')) return formatDate(value, parts[0] ?? '', date1904);
  const sections: Section[] = [];
  for (const part of parts.slice(0, 3)) {
    const section = parseSection(part);
    if (!section) return null;
    sections.push(section);
  }
  const section = choose(sections, value);
  if (!section) return null;
  if (section.pattern === null) return value === 0 ? '0' : null;
  const digits = formatDigits(Math.abs(value), section.pattern, section.after.includes('%'));
  const isZero = !/[1-9]/.test(digits);
  const sign = value < 0 && !isZero ? '-' : section.before.includes('+') ? '+' : '';
  const isBracketed = /[(（]/.test(section.before);
  const before = section.before.replace(/[-+(（]/g, '').trim();
  return before + sign + digits + (isBracketed ? section.after.replace(/[)）]/, '') : section.after).trim();
}

/** The plain number, free of the noise of binary fractions: spreadsheets keep fifteen digits. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Splits at `;`, but not inside words in quotes or after an escape. */
function splitSections(code: string): string[] {
  const sections = [''];
  for (const piece of code.match(/"[^"]*"?|[\\!_*].|\[[^\]]*\]|./gs) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function parseSection(part: string): Section | null {
  let condition: Section['condition'] = null;
  let pattern: string | null = null;
  const words = ['', ''];
  let rest = part;
  while (rest) {
    const piece = /^"([^"]*)"?|^[\\!](.)|^[_*].|^\[([^\]]*)\]/s.exec(rest);
    const number = piece ? null : (GENERAL.exec(rest) ?? PATTERN.exec(rest));
    // Digits on both sides of a word: a fraction, an exponent, or a point that is set by hand.
    if (number && pattern !== null) return null;
    if (number) pattern = number[0];
    else if (piece?.[3] !== undefined) condition = parseCondition(piece[3]) ?? condition;
    else words[pattern === null ? 0 : 1] += piece ? (piece[1] ?? piece[2] ?? '') : rest.charAt(0);
    rest = rest.slice((piece ?? number)?.[0].length ?? 1);
  }
  const [before = '', after = ''] = words;
  return { condition, before: before.replace('@', ''), pattern: part.trim() === '@' ? 'General' : pattern, after };
}

function parseCondition(text: string): Section['condition'] {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(text);
  const limit = Number(match?.[2]);
  switch (match?.[1]) {
    case '<':
      return (value) => value < limit;
    case '>':
      return (value) => value > limit;
    case '<=':
      return (value) => value <= limit;
    case '>=':
      return (value) => value >= limit;
    case '=':
      return (value) => value === limit;
    case '<>':
      return (value) => value !== limit;
    default:
      return null;
  }
}

/** Without conditions the sections are for positive numbers, negative ones and zero; the first serves where one is missing. */
function choose(sections: readonly Section[], value: number): Section | undefined {
  if (sections.some(({ condition }) => condition)) return sections.find(({ condition }) => condition === null || condition(value));
  const [first, negative, zero] = sections;
  return (value < 0 ? negative : value === 0 ? zero : first) ?? first;
}

function formatDigits(value: number, pattern: string, isPercent: boolean): string {
  if (GENERAL.test(pattern)) return plainNumber(value * (isPercent ? 100 : 1));
  const thousands = /,*$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = pattern.replace(/,+$/, '').split('.');
  const scaled = shift(value, (isPercent ? 2 : 0) - 3 * thousands);
  const decimals = fraction.replace(/,/g, '').length;
  const [integer = '0', digits = ''] = roundTo(scaled, decimals).split('.');
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const shown =
    digits.slice(0, /.*0/.exec(fraction)?.[0].length ?? 0) + digits.slice(/.*0/.exec(fraction)?.[0].length ?? 0).replace(/0+$/, '');
  return shown ? `${grouped}.${shown}` : grouped;
}

/** Moves the decimal point without the errors of binary fractions. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = plainNumber(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds half away from zero, as spreadsheets do, in decimal. Numbers too long for it keep their own digits. */
function roundTo(value: number, decimals: number): string {
  const moved = shift(value, decimals);
  if (!Number.isSafeInteger(Math.round(moved))) return plainNumber(value);
  const digits = String(Math.round(moved)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
