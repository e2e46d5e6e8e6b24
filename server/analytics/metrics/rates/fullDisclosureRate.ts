/** 予以公开占比: Disclosed, of all concluded. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const fullDisclosureRate = defineRate({
  key: 'fullDisclosureRate',
  name: { zh: '予以公开占比', en: 'Share fully disclosed' },
  description: {
    zh: '予以公开占办结总计的比例。没有办结件时为空。',
    en: 'Disclosed, of all concluded. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('granted'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019'],
});
