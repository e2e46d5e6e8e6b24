/** 争议率: Reconsiderations and direct suits over all concluded. Suits after reconsideration are the same disputes and are not added. Cases may concern earlier years, so it can pass 100 %. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const disputeRate = defineRate({
  key: 'disputeRate',
  name: { zh: '争议率', en: 'Dispute rate' },
  description: {
    zh: '行政复议与未经复议直接起诉之和与办结总计之比。复议后起诉是同一争议，不再相加。案件可能涉及以前年度，因此可以超过100%。没有办结件时为空。',
    en: 'Reconsiderations and direct suits over all concluded. Suits after reconsideration are the same disputes and are not added. Cases may concern earlier years, so it can pass 100 %. Null when nothing was concluded.',
  },
  kind: 'RATIO',
  numerator: plus('reconsideration.total', 'litigationDirect.total'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019', 'REVIEW_FIRST_2024'],
});
