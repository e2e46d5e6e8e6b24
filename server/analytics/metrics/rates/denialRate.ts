/** 不予公开占比: Not disclosed, of all concluded. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const denialRate = defineRate({
  key: 'denialRate',
  name: { zh: '不予公开占比', en: 'Share denied' },
  description: {
    zh: '不予公开各项之和占办结总计的比例。没有办结件时为空。',
    en: 'Not disclosed, of all concluded. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('denied'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019'],
});
