/** 复议纠错率: Corrected, of the reconsiderations decided; pending cases are left out. Null when none was decided. */
import { defineRate } from '../defineRate.ts';
import { minus, plus } from '../metric.ts';

export const reconsiderationCorrectionRate = defineRate({
  key: 'reconsiderationCorrectionRate',
  name: { zh: '复议纠错率', en: 'Correction rate in reconsideration' },
  description: {
    zh: '行政复议中结果纠正占已审结案件的比例，尚未审结的不计。没有审结案件时为空。',
    en: 'Corrected, of the reconsiderations decided; pending cases are left out. Null when none was decided.',
  },
  kind: 'SHARE',
  numerator: plus('reconsideration.corrected'),
  denominator: [...plus('reconsideration.total'), ...minus('reconsideration.pending')],
  breaks: ['RULES_2019', 'REVIEW_FIRST_2024'],
});
