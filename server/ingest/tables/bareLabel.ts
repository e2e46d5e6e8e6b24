/** A label without what documents vary: white space, numbering, brackets with notes, punctuation, traditional characters. */
import { toSimplified } from '../../directory/toSimplified.ts';
import { rememberTexts } from './rememberTexts.ts';

const NUMBERING = /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}[、.．,，]|\d{1,2}[.．、,，)）](?!\d)|[①-⑳⑴-⒛])/;

/** The bare label; two labels are the same when these are equal. `1、属于 国家秘密` → `属于国家秘密`. */
export const bareLabel: (text: string) => string = rememberTexts(makeBare);

function makeBare(text: string): string {
  let bare = toSimplified(text)
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  while (NUMBERING.test(bare)) bare = bare.replace(NUMBERING, '');
  return bare.replace(/[（(][^（）()]*[）)]/g, '').replace(/[“”"'‘’《》〈〉（）()：:；;。.,，、]/g, '');
}
