/** What reads like the title of an annual report, and the year and the agency in it. */

/**
 * 政府信息公开工作年度报告 as printed: without 工作, 年度 or 政府, with 情况, the year inside, with the characters of 年度报告 in another order
 * or misprinted.
 */
export const TITLE =
  /(?:政府)?(?:(?:信息|政务)公开|信息公)[工作年度底情况的]{0,10}(?:20[0-3]\d年?度?[工作年度底情况的]{0,8})?(?:报告|告年度报|年度报|年报|度报告)(?:书|告)?/;

// Sentences, numbered headings, notices, links and the path of a page only mention a report.
const NO_TITLE =
  /[。；;>›»,，]|^(?:根据|按照|依据|为|本报告|关于印发|关于[^的]{0,30}(?:通知|函)|上一[篇条]|下一[篇条]|相关|\(?图解|图解)|^[一二三四五六]、|通知$|的(?:通知|公告|函)|通知》|当前位置|如有疑问|解读|格式/;
const LONGEST = 70;
const YEAR = /(20[0-3]\d)(?:年度|年|度|(?=政府|信息|政务))/;
/** What stands round a title in lists of data and names of files. */
const ROUND = /^(?:标题|名称|题目|信息名称|文件名称|标题名称|公文名称)[:：]?|^《|》?(?:\.(?:docx?|pdf|html?|wps))?$/g;

/** The line without what stands round a title. */
export function barePart(line: string): string {
  return line.replace(ROUND, '');
}

/** True when the line reads like a title. */
export function isTitle(line: string): boolean {
  return line.length <= LONGEST && TITLE.test(line) && !NO_TITLE.test(line);
}

/** True when the line may be a part of a title that is broken into lines. */
export function mayBePart(line: string): boolean {
  return line.length <= 40 && !NO_TITLE.test(line) && !/[:]|^(?:正文|首页|标题|打印|关闭)/.test(line);
}

/** The year of a title. */
export function yearIn(title: string): number | null {
  const digits = YEAR.exec(title)?.[1] ?? /20[0-3]\d/.exec(title)?.[0];
  return digits ? Number(digits) : null;
}

/** What stands in a title besides the year and 政府信息公开工作年度报告. */
export function agencyIn(title: string): string | null {
  const name = title
    .replace(/\([^()]*\)/g, '')
    .replace(TITLE, (found, at: number) => (found.startsWith('政府') && title.slice(0, at).endsWith('人民') ? '政府' : ''))
    .replace(/20[0-3]\d(?:年度|年|度)?/g, '')
    .replace(/^(?:关于|现将)/, '')
    .replace(/^[:·\-—_]+|[:·\-—_]+$/g, '')
    .replace(/(?:政府)?(?:信息|政务)公开.*$/, '')
    .replace(/(?:年度|年)$/, '')
    .replace(/(?<!人民)政府$/, (end, at: number) => (at > 0 ? end : ''));
  return name.length >= 2 && /[\u4e00-\u9fff]{2}/.test(name) ? name : null;
}
