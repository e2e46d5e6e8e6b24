/** A paragraph → the period that it states for the figures of the report (统计期限自 1 月 1 日起至 12 月 31 日止). */
import type { StatedPeriod } from '../../domain/narrative.ts';
import type { Paragraph } from './listParagraphs.ts';

// 年 is lost in some copies (20231月1日).
const PERIOD =
  /(?:统计|数据|报告|填报)(?:的)?(?:期限|时限|周期|时间|期间|时段|区间|范围|截止)[^。；0-9]{0,16}(20[0-3]\d)年?1月1日[^。；0-9]{0,6}(?:(20[0-3]\d)年?)?12月31日/g;

/** The periods in reading order. */
export function findPeriods({ text, placeAt }: Paragraph): StatedPeriod[] {
  return [...text.matchAll(PERIOD)].map(({ 0: raw, 1: from, 2: to, index }) => ({
    fromYear: Number(from),
    toYear: Number(to ?? from),
    place: placeAt(index),
    raw,
  }));
}
