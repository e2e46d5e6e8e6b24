/** The text of a document made comparable: simplified, half width, years in digits, pinyin of copied pages left out. */
import { toSimplified } from '../../directory/toSimplified.ts';
import { halfWidth } from '../tables/parseCell.ts';

// Copied pages print the reading after a character: 報(bào)告, 根據(jù).
const PINYIN = /(?<=[\u4e00-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}\)/g;
const WIDE: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '｜': '|', '﹥': '>', '＞': '>', '〈': '<', '〉': '>' };
const CHINESE_YEAR = /二[〇○零oO0◯ΟО][〇○零oO0◯ΟО一二三四五六七八九]{2}(?=年|政府|信息)/g;
const DIGITS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** Cleans a piece of text; white space is kept. */
export function cleanText(text: string): string {
  return halfWidth(toSimplified(text))
    .replace(/[（）：｜﹥＞〈〉]/g, (char) => WIDE[char] ?? char)
    .replace(PINYIN, '')
    .replace(CHINESE_YEAR, (year) => [...year].map((char) => DIGITS[char] ?? '0').join(''));
}

/** Without any white space. */
export function compact(text: string): string {
  return text.replace(/\s/g, '');
}
