/** 无法提供占比: Unable to provide, of all concluded. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const unableRate = defineRate({
  key: 'unableRate',
  name: { zh: '无法提供占比', en: 'Share unable to provide' },
  description: {
    zh: '无法提供各项之和占办结总计的比例。没有办结件时为空。',
    en: 'Unable to provide, of all concluded. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('unableToProvide'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019'],
});
