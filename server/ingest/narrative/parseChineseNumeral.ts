/** A Chinese numeral → its number: `十二` → 12, `一百零五` → 105. Null for what is no numeral. */

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads a numeral below ten thousand; a run of digits (二〇二四) is no count and gives null. */
export function parseChineseNumeral(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastUnit = Infinity;
  for (const char of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = UNITS[char];
    if (unit !== undefined) {
      // 十二 leaves its 一 out; 零十 and a larger unit after a smaller one are no numeral.
      if (unit >= lastUnit || digit === 0) return null;
      sum += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
      continue;
    }
    const value = DIGITS.indexOf(char);
    if (value === -1 || (digit !== null && digit !== 0)) return null;
    // 一百五 is a hundred and fifty in speech and a hundred and five where a 零 was lost.
    if (digit === null && value !== 0 && lastUnit >= 100 && lastUnit !== Infinity && !text.includes('十')) return null;
    digit = value;
  }
  return text === '' ? null : sum + (digit ?? 0);
}
