/** Breaks in the series: years across which numbers are not plainly comparable (docs: domain, sections 1 and 4). */
import type { Text } from '../domain/finding.ts';

export type BreakCode = 'RULES_2019' | 'FORM_2021' | 'REVIEW_FIRST_2024' | 'AGENCY_SUCCESSION';

/** A break and when it matters. */
export interface SeriesBreak {
  readonly code: BreakCode;
  /** The year from which it applies. */
  readonly year: number;
  readonly text: Text;
  /** TRANSITION: the year itself is mixed. STEP: years before and after differ. */
  readonly kind: 'TRANSITION' | 'STEP';
}

/** All breaks, oldest first. */
export const BREAKS: readonly SeriesBreak[] = [
  {
    code: 'RULES_2019',
    year: 2019,
    kind: 'TRANSITION',
    text: {
      zh: '修订后的《政府信息公开条例》自2019年5月15日起施行，2019年的数字一部分按旧规则产生，与以后年份比较时应慎重。',
      en: 'The revised Regulations took effect on 15 May 2019. Figures of 2019 partly follow the old rules: compare them with later years with care.',
    },
  },
  {
    code: 'FORM_2021',
    year: 2021,
    kind: 'STEP',
    text: {
      zh: '年度报告表格自2021年起修订（国办公开办函〔2021〕30号）：第二部分的项目改变，“其他处理”拆分为三项。2021年前后的这些数字不是同一序列。',
      en: 'The form was revised for 2021 (国办公开办函〔2021〕30号): section two has other items, and “other handling” is split into three rows. Do not join these numbers across 2021.',
    },
  },
  {
    code: 'REVIEW_FIRST_2024',
    year: 2024,
    kind: 'STEP',
    text: {
      zh: '修订后的《行政复议法》自2024年1月1日起施行：对不予公开不服的，须先申请行政复议再起诉。直接起诉因此减少，复议后起诉增加。',
      en: 'Since 1 January 2024 a refusal to disclose must go to reconsideration before a suit. Direct suits fall and suits after reconsideration rise for this reason.',
    },
  },
];

/** Agencies of a matched comparison were merged or split: they are not compared across the year, and this says so. */
export function successionBreak(year: number): SeriesBreak {
  return {
    code: 'AGENCY_SUCCESSION',
    year,
    kind: 'STEP',
    text: {
      zh: `${year}年有机关合并或拆分，其前后的数字不是同一范围：可比口径不跨越这一年比较这些机关，计入进入和退出。`,
      en: `Agencies were merged or split in ${year}. Their numbers before and after are not of the same affairs: the matched panel does not compare them across that year, and counts them as entered and left.`,
    },
  };
}

/** True when a series from `first` to `last` runs over the break. */
export function isCrossed(of: SeriesBreak, first: number, last: number): boolean {
  return of.kind === 'TRANSITION' ? first <= of.year && of.year <= last : first < of.year && of.year <= last;
}
