/** 办结率: Requests concluded, of those newly received and carried in. Null when there was nothing to handle. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const closureRate = defineRate({
  key: 'closureRate',
  name: { zh: '办结率', en: 'Closure rate' },
  description: {
    zh: '本年办结的申请占本年新收与上年结转之和的比例。没有可处理的申请时为空。',
    en: 'Requests concluded, of those newly received and carried in. Null when there was nothing to handle.',
  },
  kind: 'SHARE',
  numerator: plus('totalConcluded'),
  denominator: plus('newRequests', 'carriedOverIn'),
  breaks: ['RULES_2019'],
});
