/** 部分公开占比: Partially disclosed, of all concluded. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const partialDisclosureRate = defineRate({
  key: 'partialDisclosureRate',
  name: { zh: '部分公开占比', en: 'Share partially disclosed' },
  description: {
    zh: '部分公开占办结总计的比例。没有办结件时为空。',
    en: 'Partially disclosed, of all concluded. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('partiallyGranted'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019'],
});
