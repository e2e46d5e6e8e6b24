/** How documents write numbers. Each way is one entry; a number goes in as plain digits and means the same when it comes out. */

const isZero = (text: string): boolean => text === '0';
const CHINESE = '零一二三四五六七八九';

/** The unit that a field is counted in, as documents write it. */
export function printedUnit(field: string): string {
  if (field.endsWith('procurementAmount')) return '元';
  if (field.endsWith('administrativeFeeAmount')) return '万元';
  return /ItemsPrev|ItemsChange|procurementProjects/.test(field) ? '项' : '件';
}

/** 0 to 9999 in Chinese numerals; other numbers as they are. */
function inChinese(text: string): string {
  const value = Number(text);
  if (!/^\d{1,4}$/.test(text)) return text;
  if (value < 10) return CHINESE[value] ?? text;
  if (value < 20) return `十${value % 10 ? CHINESE[value % 10] : ''}`;
  if (value < 100) return `${CHINESE[Math.floor(value / 10)]}十${value % 10 ? CHINESE[value % 10] : ''}`;
  const [power, sign] = value < 1000 ? [100, '百'] : [1000, '千'];
  const rest = value % power;
  const gap = rest === 0 ? '' : rest < power / 10 ? '零' : '';
  // After a hundred, twelve is 一十二.
  const tail = rest === 0 ? '' : rest >= 10 && rest < 20 ? `一${inChinese(String(rest))}` : inChinese(String(rest));
  return `${CHINESE[Math.floor(value / power)]}${sign}${gap}${tail}`;
}

/** The ways. Those for zero leave every other number as it is. */
export const NUMBER_NOISES = {
  plain: (text) => text,
  blankZero: (text) => (isZero(text) ? '' : text),
  spaceZero: (text) => (isZero(text) ? '\u00a0' : text),
  slashZero: (text) => (isZero(text) ? '/' : text),
  hyphenZero: (text) => (isZero(text) ? '-' : text),
  dashZero: (text) => (isZero(text) ? '—' : text),
  noneZero: (text) => (isZero(text) ? '无' : text),
  fullWidth: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  thousands: (text) => text.replace(/\B(?=(\d{3})+$)/g, ','),
  spaceInside: (text) => text.replace(/^(\d)(\d+)$/, '$1 $2'),
  padded: (text) => ` ${text}\u00a0\u00a0\u3000`,
  withUnit: (text, field) => text + printedUnit(field),
  withNote: (text) => (isZero(text) ? text : `${text}（其中修订1件）`),
  signed: (text, field) => (field.endsWith('ItemsChange') && !isZero(text) ? `+${text}` : text),
  chinese: (text) => inChinese(text),
  tenThousands: (text, field) => (field.endsWith('procurementAmount') ? `${shiftPoint(text)}万元` : text),
  trailingZeros: (text, field) => (field.endsWith('administrativeFeeAmount') ? `${text}.00` : text),
} as const satisfies Record<string, (text: string, field: string) => string>;

/** A way to write numbers. */
export type NumberNoise = keyof typeof NUMBER_NOISES;

/** Digits → the same amount in units of ten thousand, exactly. */
export function shiftPoint(digits: string): string {
  const padded = digits.padStart(5, '0');
  return `${padded.slice(0, -4)}.${padded.slice(-4)}`.replace(/\.?0+$/, '');
}
