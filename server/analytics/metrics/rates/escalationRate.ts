/** 复议后起诉率: Suits after reconsideration over reconsiderations decided; shifted in time, so it can pass 100 %. Null when none was decided. */
import { defineRate } from '../defineRate.ts';
import { minus, plus } from '../metric.ts';

export const escalationRate = defineRate({
  key: 'escalationRate',
  name: { zh: '复议后起诉率', en: 'Escalation rate' },
  description: {
    zh: '复议后起诉与已审结行政复议之比。两者时间错开，因此可以超过100%。没有审结复议时为空。',
    en: 'Suits after reconsideration over reconsiderations decided; shifted in time, so it can pass 100 %. Null when none was decided.',
  },
  kind: 'RATIO',
  numerator: plus('litigationPostReview.total'),
  denominator: [...plus('reconsideration.total'), ...minus('reconsideration.pending')],
  breaks: ['RULES_2019', 'REVIEW_FIRST_2024'],
});
