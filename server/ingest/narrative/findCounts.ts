/** A sentence → the counts in it: a number with its measure word, how exact it is and where it stands. Years and clauses are none. */
import { parseChineseNumeral } from '../tables/parseChineseNumeral.ts';

/** A count of things, or an amount of money. */
export interface Count {
  readonly value: number;
  /** See NarrativeFigure. */
  readonly lowest: number;
  readonly highest: number;
  readonly isMoney: boolean;
  /** Where it begins and ends in the sentence. */
  readonly start: number;
  readonly end: number;
}

const MEASURE =
  '件(?!数|次)|条(?!例|款|规)|次(?!性|年|日|月)|项(?!目|制度|工作|措施|规定)|起(?!草|诉|步|施|止|来|始)|宗(?!旨)|例(?!如|外|会)|份(?!额)';
const BEFORE = '(大约|约|将近|近|逾|超过|超|不足|接近)?';
const AFTER = '(余|多|几)?';
// All repetitions are bounded, so that the time is that of the text's length.
const NUMBER = '(\\d{1,12}(?:,\\d{3}){0,3}(?:\\.\\d{1,6})?|[〇零一二两三四五六七八九十百千]{1,9})';
const COUNT = new RegExp(`${BEFORE}${NUMBER}${AFTER}(万)?${AFTER}(?:(${MEASURE})|(元)|(?=[,，]?占))(余|多|左右|以上)?`, 'g');
// What makes an ordinal, a range, a clause number or a part of a larger number of it.
const NOT_BEFORE = /(?:[第每逐某这该同任无.,号/〔[]|\d[ \-—~～至到]?)$/;

const MORE = /[余多几逾超]|以上/;
const LESS = /近|不足/;

/** All counts of a sentence in reading order. */
export function findCounts(sentence: string): Count[] {
  const counts: Count[] = [];
  for (const match of sentence.matchAll(COUNT)) {
    const count = countOf(match, sentence);
    if (count) counts.push(count);
  }
  return counts;
}

function countOf(match: RegExpExecArray, sentence: string): Count | null {
  const [all, before, digits = '', odd, wan, oddWan, measure, yuan, around] = match;
  const start = match.index;
  const isDigits = /^\d/.test(digits);
  if (!measure && !yuan && !isDigits) return null;
  if (!before && NOT_BEFORE.test(sentence.slice(Math.max(0, start - 2), start))) return null;
  const number = isDigits ? Number(digits.replaceAll(',', '')) : parseCount(digits);
  if (number === null) return null;
  const value = wan ? Math.round(number * 1e6) / 100 : number;
  if (!yuan && !Number.isInteger(value)) return null;
  const words = [before, odd, oddWan, around].join('');
  const step = words !== '' || (wan && !yuan) ? stepOf(value) : 0;
  return {
    value,
    lowest: MORE.test(words) ? value : value - step,
    highest: LESS.test(words) ? value : value + step,
    isMoney: Boolean(yuan),
    start,
    end: start + all.length,
  };
}

/** The weight of the last digit that is not zero: 100 for 1500. What 1500余 and 约1500 may be off by. */
function stepOf(value: number): number {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** 二〇二四 is a year and no count. */
function parseCount(numeral: string): number | null {
  return numeral.length > 1 && !/[十百千万亿]/.test(numeral) ? null : parseChineseNumeral(numeral);
}
