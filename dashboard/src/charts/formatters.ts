/** Numbers as the reader's language writes them. Formatting only: nothing is derived from two shown numbers. */

const MINUS = '−';

/** The unit that all ticks of one axis, or one key figure, are written in. */
export interface CountScale {
  readonly divisor: number;
  /** Key below `scale.` in the locale files. */
  readonly key: 'one' | 'wan' | 'yi' | 'thousand' | 'million';
}

/** A whole count in full, with grouping: `684,000`. */
export function formatCount(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** A ratio as a percentage without its sign, one decimal: 0.417 → `41.7`. */
export function formatRate(ratio: number): string {
  return (ratio * 100).toFixed(1);
}

/** A ratio as a percentage: 0.417 → `41.7%`. */
export function formatPercent(ratio: number): string {
  return `${formatRate(ratio)}%`;
}

/** The size of a change in percent or percentage points, with its sign: −0.012 → `−1.2`. */
export function formatSignedRate(difference: number): string {
  const size = formatRate(Math.abs(difference));
  if (Number(size) === 0) return size;
  return (difference > 0 ? '+' : MINUS) + size;
}

/** The sign of a change as an arrow; a change that rounds to nothing has none. */
export function arrowOf(difference: number): '▲' | '▼' | '' {
  if (Number(formatRate(difference)) === 0) return '';
  return difference > 0 ? '▲' : '▼';
}

/** The one unit for numbers up to `max`: 万 and 亿 in Chinese, thousands and millions in English. */
export function scaleOf(max: number, locale: string): CountScale {
  if (locale === 'zh-CN') {
    if (max >= 1e9) return { divisor: 1e8, key: 'yi' };
    return max >= 1e5 ? { divisor: 1e4, key: 'wan' } : { divisor: 1, key: 'one' };
  }
  if (max >= 1e6) return { divisor: 1e6, key: 'million' };
  return max >= 1e5 ? { divisor: 1e3, key: 'thousand' } : { divisor: 1, key: 'one' };
}

/** A count in a unit: full below 万, one decimal above. */
export function formatScaled(value: number, scale: CountScale, locale: string): string {
  const digits = scale.divisor === 1 ? 0 : 1;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value / scale.divisor);
}

/** A number of bytes in kB or MB. */
export function formatBytes(bytes: number, locale: string): string {
  const large = bytes >= 1e6;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / (large ? 1e6 : 1e3))} ${large ? 'MB' : 'kB'}`;
}
