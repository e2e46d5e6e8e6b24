/** 公开率: Disclosed and partially disclosed, of all concluded. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const disclosureRate = defineRate({
  key: 'disclosureRate',
  name: { zh: '公开率', en: 'Disclosure rate' },
  description: {
    zh: '予以公开与部分公开占办结总计的比例。没有办结件时为空。',
    en: 'Disclosed and partially disclosed, of all concluded. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('granted', 'partiallyGranted'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019'],
});
