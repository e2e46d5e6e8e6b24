/** Looks at a report filter before it is used; says what to change when it cannot hold. */
import type { ReportFilter } from '../store/reportFilter.ts';
import { QuestionError } from './questionError.ts';

/** Years outside these are slips of the pen; the Regulations are of 2007. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
/** How many agencies or regions one filter may name. */
const LONGEST_LIST = 1000;

/** Null when the filter can be used. */
export function checkFilter({ years, agencies, under }: ReportFilter): QuestionError | null {
  return checkYears(years) ?? checkLists(agencies, under) ?? checkCodes(under ?? []);
}

function checkYears({ from, to }: ReportFilter['years']): QuestionError | null {
  for (const year of [from, to]) {
    if (year !== null && (year < EARLIEST_YEAR || year > LATEST_YEAR)) {
      return new QuestionError(
        'BAD_USER_INPUT',
        { zh: `年份 ${year} 超出范围。`, en: `The year ${year} is out of range.` },
        { zh: `年份应在 ${EARLIEST_YEAR} 至 ${LATEST_YEAR} 之间。`, en: `Give a year from ${EARLIEST_YEAR} to ${LATEST_YEAR}.` },
      );
    }
  }
  if (from === null || to === null || from <= to) return null;
  return new QuestionError(
    'BAD_USER_INPUT',
    { zh: `起始年份 ${from} 晚于结束年份 ${to}。`, en: `The first year ${from} is after the last year ${to}.` },
    { zh: '请交换 years.from 与 years.to。', en: 'Swap years.from and years.to.' },
  );
}

function checkLists(agencies: ReportFilter['agencies'], under: ReportFilter['under']): QuestionError | null {
  if ((agencies?.length ?? 0) <= LONGEST_LIST && (under?.length ?? 0) <= LONGEST_LIST) return null;
  return new QuestionError(
    'LIMIT_EXCEEDED',
    { zh: '筛选条件列出的机关或地区过多。', en: 'The filter names too many agencies or regions.' },
    { zh: `每项最多 ${LONGEST_LIST} 个；可改用上级地区。`, en: `Name at most ${LONGEST_LIST} of each, or the region above them.` },
  );
}

function checkCodes(codes: readonly string[]): QuestionError | null {
  const wrong = codes.find((code) => !/^[1-9]\d(?:\d{4}|\d\dZ\d|Z\d{3})$/.test(code));
  if (wrong === undefined) return null;
  return new QuestionError(
    'BAD_USER_INPUT',
    { zh: `“${wrong.slice(0, 20)}”不是地区代码。`, en: `“${wrong.slice(0, 20)}” is no region code.` },
    {
      zh: '请使用六位数字的国标代码（GB/T 2260），如 370322；功能区用本库代码，如 3703Z1。',
      en: 'Use a six-digit code of GB/T 2260, such as 370322, or the local code of a zone, such as 3703Z1.',
    },
  );
}
