/** Counts of things in words, singular where the language has one: `1 report, 1 agency`. */
import { formatCount } from './formatters';
import type { Translate } from './figures';

/** The things that are counted in sentences. */
export type Counted = 'reports' | 'agencies' | 'findings' | 'cells';

/** `10份报告`, `10 reports`. */
export function tellCount(thing: Counted, count: number, t: Translate, locale: string): string {
  return t(`count.${thing}`, { n: count, shown: formatCount(count, locale) });
}
