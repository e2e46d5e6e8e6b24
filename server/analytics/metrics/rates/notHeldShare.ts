/** 不掌握占比: Information not held by the organ, of all concluded. Null when nothing was concluded. */
import { defineRate } from '../defineRate.ts';
import { plus } from '../metric.ts';

export const notHeldShare = defineRate({
  key: 'notHeldShare',
  name: { zh: '不掌握占比', en: 'Share of information not held' },
  description: {
    zh: '本机关不掌握相关政府信息占办结总计的比例。没有办结件时为空。',
    en: 'Information not held by the organ, of all concluded. Null when nothing was concluded.',
  },
  kind: 'SHARE',
  numerator: plus('unableNotHeld'),
  denominator: plus('totalConcluded'),
  breaks: ['RULES_2019'],
});
