/** 其他处理占比: Other handling, of all concluded; three rows added up since 2021. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const otherHandlingRate = defineRate({
  key: 'otherHandlingRate',
  name: { zh: '其他处理占比', en: 'Share of other handling' },
  description: {
    zh: '其他处理占办结总计的比例。2021年起为三项之和。没有办结件时为空。',
    en: 'Other handling, of all concluded; three rows added up since 2021. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('otherHandling'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019', 'FORM_2021'],
});
