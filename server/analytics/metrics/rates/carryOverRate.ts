/** 结转率: Requests carried over to the next year, of those newly received and carried in. Null when there was nothing to handle. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const carryOverRate = defineRate({
  key: 'carryOverRate',
  name: { zh: '结转率', en: 'Carry-over rate' },
  description: {
    zh: '结转下年度的申请占本年新收与上年结转之和的比例。没有可处理的申请时为空。',
    en: 'Requests carried over to the next year, of those newly received and carried in. Null when there was nothing to handle.',
  },
  kind: 'SHARE',
  numerator: plus('carriedOverOut'),
  denominator: plus('newRequests', 'carriedOverIn'),
  breaks: ['RULES_2019'],
});
