/** A number in Chinese numerals, as a cell may hold: 三, 十二, 二百零五, 一万三千, 二〇二三. Null for anything else. */

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['零〇○０', 0],
    ['一壹', 1],
    ['二贰两', 2],
    ['三叁', 3],
    ['四肆', 4],
    ['五伍', 5],
    ['六陆', 6],
    ['七柒', 7],
    ['八捌', 8],
    ['九玖', 9],
  ].flatMap(([chars, value]) => [...String(chars)].map((char) => [char, Number(value)])),
);
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(.+)亿(.*)$/, 1e8],
  [/^(.+)万(.*)$/, 1e4],
];
const LONGEST = 20;

/** Reads a numeral. A run of digits without units is read digit by digit where it has a zero; 一百五 (150 or 105) and other half-said numbers are null. */
export function parseChineseNumeral(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null;
  if ([...text].every((char) => char in DIGITS)) {
    // 二〇 is 20; 三四 may be 34 or three to four.
    const isPositional = text.length === 1 || (/[零〇○０]/.test(text) && DIGITS[text.charAt(0)] !== 0);
    return isPositional ? Number([...text].map((char) => DIGITS[char]).join('')) : null;
  }
  for (const [pattern, unit] of LARGE_UNITS) {
    const [, high, low] = pattern.exec(text) ?? [];
    if (high === undefined || low === undefined) continue;
    const above = parseChineseNumeral(high);
    const below = low === '' ? 0 : parseBelow(low, unit);
    return above === null || below === null ? null : above * unit + below;
  }
  return parseSmall(text);
}

/** What follows 万 or 亿: a gap is said with 零, so that 一万三 is not taken for 10003. */
function parseBelow(text: string, unit: number): number | null {
  const hasGap = text.startsWith('零') || text.startsWith('〇');
  const value = parseChineseNumeral(hasGap ? text.slice(1) : text);
  return value === null || value >= unit || (!hasGap && value < unit / 10) ? null : value;
}

/** Up to 9999: 十二, 二百零五, 一千零一十. */
function parseSmall(text: string): number | null {
  let value = 0;
  let below = 10_000;
  let digit: number | null = null;
  let afterGap = false;
  for (const [at, char] of [...text].entries()) {
    const unit = SMALL_UNITS[char];
    if (unit !== undefined) {
      if (unit >= below || (digit === null && !(unit === 10 && at === 0)) || digit === 0) return null;
      value += (digit ?? 1) * unit;
      below = unit;
      digit = null;
      afterGap = false;
    } else {
      const next = DIGITS[char];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      afterGap ||= next === 0;
      digit = next;
    }
  }
  if (digit === null) return afterGap ? null : value;
  return digit !== 0 && (below === 10 || afterGap) ? value + digit : null;
}
