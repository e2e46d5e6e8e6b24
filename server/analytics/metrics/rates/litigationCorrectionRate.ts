/** 诉讼纠错率: Corrected, of the suits decided, direct and after reconsideration; pending cases are left out. Null when none was decided. */
import { defineRate } from '../defineRate.ts';
import { minus, plus } from '../metric.ts';

export const litigationCorrectionRate = defineRate({
  key: 'litigationCorrectionRate',
  name: { zh: '诉讼纠错率', en: 'Correction rate in litigation' },
  description: {
    zh: '行政诉讼（直接起诉与复议后起诉）中结果纠正占已审结案件的比例，尚未审结的不计。没有审结案件时为空。',
    en: 'Corrected, of the suits decided, direct and after reconsideration; pending cases are left out. Null when none was decided.',
  },
  kind: 'SHARE',
  numerator: plus('litigationDirect.corrected', 'litigationPostReview.corrected'),
  denominator: [
    ...plus('litigationDirect.total', 'litigationPostReview.total'),
    ...minus('litigationDirect.pending', 'litigationPostReview.pending'),
  ],
  breaks: ['RULES_2019', 'REVIEW_FIRST_2024'],
});
