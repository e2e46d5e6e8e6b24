/** 不予处理占比: Not processed, of all concluded. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const notProcessedRate = defineRate({
  key: 'notProcessedRate',
  name: { zh: '不予处理占比', en: 'Share not processed' },
  description: {
    zh: '不予处理各项之和占办结总计的比例。没有办结件时为空。',
    en: 'Not processed, of all concluded. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('notProcessed'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019'],
});
