/** A label without what documents vary: white space, numbering, brackets with notes, punctuation, traditional characters of the form. */
import { rememberTexts } from './rememberTexts.ts';

const TRADITIONAL: Readonly<Record<string, string>> = {
  開: '开',
  數: '数',
  請: '请',
  規: '规',
  範: '范',
  檔: '档',
  訴: '诉',
  訟: '讼',
  復: '复',
  複: '复',
  議: '议',
  結: '结',
  轉: '转',
  許: '许',
  處: '处',
  罰: '罚',
  強: '强',
  採: '采',
  購: '购',
  無: '无',
  辦: '办',
  總: '总',
  計: '计',
  屬: '属',
  於: '于',
  國: '国',
  機: '机',
  關: '关',
  業: '业',
  與: '与',
  訪: '访',
  舉: '举',
  報: '报',
  製: '制',
  發: '发',
  廢: '废',
  現: '现',
  執: '执',
  類: '类',
  過: '过',
  權: '权',
  護: '护',
  穩: '稳',
  體: '体',
  組: '组',
  織: '织',
  務: '务',
  構: '构',
  維: '维',
  糾: '纠',
  審: '审',
  額: '额',
  項: '项',
  對: '对',
  內: '内',
  詢: '询',
  確: '确',
  認: '认',
  獲: '获',
  補: '补',
  書: '书',
  個: '个',
  條: '条',
  質: '质',
  單: '单',
  萬: '万',
  來: '来',
  經: '经',
  後: '后',
  傳: '传',
  實: '实',
  檢: '检',
  種: '种',
};

const NUMBERING = /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}[、.．,，]|\d{1,2}[.．、,，)）](?!\d)|[①-⑳⑴-⒛])/;

const ANY_TRADITIONAL = new RegExp(`[${Object.keys(TRADITIONAL).join('')}]`, 'g');

/** Traditional characters that occur in the form → simplified. */
export function simplify(text: string): string {
  return text.replace(ANY_TRADITIONAL, (char) => TRADITIONAL[char] ?? char);
}

/** The bare label; two labels are the same when these are equal. `1、属于 国家秘密` → `属于国家秘密`. */
export const bareLabel: (text: string) => string = rememberTexts(makeBare);

function makeBare(text: string): string {
  let bare = simplify(text)
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  while (NUMBERING.test(bare)) bare = bare.replace(NUMBERING, '');
  return bare.replace(/[（(][^（）()]*[）)]/g, '').replace(/[“”"'‘’《》〈〉（）()：:；;。.,，、]/g, '');
}
