/** 实体决定公开率: Disclosed and partially disclosed, of these and the denied. Null when there was no decision on substance. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const substantiveDisclosureRate = defineRate({
  key: 'substantiveDisclosureRate',
  name: { zh: '实体决定公开率', en: 'Disclosure rate among decisions on substance' },
  description: {
    zh: '在予以公开、部分公开、不予公开三类实体决定中，前两类所占的比例。没有实体决定时为空。',
    en: 'Disclosed and partially disclosed, of these and the denied. Null when there was no decision on substance.',
  },
  kind: 'SHARE',
  numerator: plus('granted', 'partiallyGranted'),
  denominator: plus('granted', 'partiallyGranted', 'denied'),
  breaks: ['RULES_2019'],
});
