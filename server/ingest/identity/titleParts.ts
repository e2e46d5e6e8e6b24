/** What reads like the title of an annual report, and the year and the agency in it. */

/**
 * 政府信息公开工作年度报告 as printed: without 工作, 年度 or 政府, with 情况, the year inside, with the characters of 年度报告 in another order
 * or misprinted.
 */
const PRINTED =
  /(?:政府)?(?:(?:信息|政务)公开|信息公)[工作年度底情况的]{0,10}(?:20[0-3]\d年?度?[工作年度底情况的]{0,8})?(?:报告|告年度报|年度报|年报|度报告)(?:书|告)?/;
/** The whole with one character misread: 政府信息公幵工作年度报告. */
const WHOLE = '政府信息公开工作年度报告';
const MISREAD = [...WHOLE].map((_, i) => `${WHOLE.slice(0, i)}[\\u3400-\\u9fff]${WHOLE.slice(i + 1)}`);
/** Cut at the end by the page: 政府信息公开工作年度... */
const CUT = '(?:政府)?(?:信息|政务)公开(?:工作|工作年|工作年度|工作年度报|年度|年度报)?(?:\\.{2,}|…+)$';
export const TITLE = new RegExp([PRINTED.source, ...MISREAD, CUT].join('|'));

// Sentences, numbered headings, notices, links and the path of a page only mention a report.
const NO_TITLE =
  /[。；;>›»,，]|^(?:根据|按照|依据|为|本报告|关于印发|关于[^的]{0,30}(?:通知|函)|上一[篇条]|下一[篇条]|相关|\(?图解|图解)|^[一二三四五六]、|通知$|的(?:通知|公告|函)|通知》|当前位置|如有疑问|解读|格式/;
/** What is said of a report rather than being one: 年度报告发布, 年报编制工作, 年报专栏. */
const SAID_OF_REPORT =
  /^[》”"]?(?:已|正式|的)*(?:发布|公布|出炉|公开|上线|编制|编写|撰写|填报|报送|汇总|培训|工作|要求|格式|模[板版]|样[表式本]|情况|考核|一览|列表|目录|汇编|专[栏题]|栏目)/;
const LONGEST = 70;
const YEAR = /(20[0-3]\d)(?:年度|年(?!\d{1,2}月)|度|(?=政府|信息|政务))/;
/** 23年度政府信息公开: the century left out. */
const SHORT_YEAR = /(?<![\d年])([12]\d)年度?(?=政府|信息|政务)/;
/** What stands round a title in lists of data and names of files. */
const ROUND = /^(?:标题|名称|题目|信息名称|文件名称|标题名称|公文名称)[:：]?|^【[^】]{2,10}】|^《|》?(?:\.(?:docx?|pdf|html?|wps))?$/g;
/** The day, the week and the weather of a banner. */
const BANNER = /\d年?\d{1,2}月\d{1,2}日|20[0-3]\d[-/.]\d{1,2}[-/.]\d{1,2}|星期[一二三四五六日天]|[℃°]/;

/** The line without what stands round a title. */
export function barePart(line: string): string {
  return line.replace(ROUND, '');
}

/** True when the line reads like a title. */
export function isTitle(line: string): boolean {
  const found = line.length <= LONGEST ? TITLE.exec(line) : null;
  // 首页 政府信息公开... is cut as well, and names no year.
  if (found === null || (/[.…]$/.test(found[0]) && yearIn(line) === null)) return false;
  return !NO_TITLE.test(line) && !SAID_OF_REPORT.test(line.slice(found.index + found[0].length));
}

/** True when the line may be a part of a title that is broken into lines. */
export function mayBePart(line: string): boolean {
  return line.length <= 40 && !NO_TITLE.test(line) && !BANNER.test(line) && !/[:]|^(?:正文|首页|标题|打印|关闭)/.test(line);
}

/** The year of a title. */
export function yearIn(title: string): number | null {
  const short = SHORT_YEAR.exec(title)?.[1];
  const digits = YEAR.exec(title)?.[1] ?? /20[0-3]\d(?!年?\d{1,2}月|[-/.]\d)/.exec(title)?.[0] ?? (short && `20${short}`);
  return digits ? Number(digits) : null;
}

/** What stands in a title besides the year and 政府信息公开工作年度报告: before them, or else behind. */
export function agencyIn(title: string): string | null {
  const found = TITLE.exec(title);
  const at = found?.index ?? title.length;
  const isOfPeople = found !== null && found[0].startsWith('政府') && title.slice(0, at).endsWith('人民');
  return nameIn(title.slice(0, at) + (isOfPeople ? '政府' : '')) ?? nameIn(title.slice(at + (found?.[0].length ?? 0)));
}

function nameIn(part: string): string | null {
  const name = part
    .replace(/\([^()]*\)/g, '')
    .replace(/20[0-3]\d(?:年度|年|度)?|(?<!\d)[12]\d年度?$/g, '')
    .replace(/^(?:关于|现将)/, '')
    .replace(/关于(?:报送|上报|呈报|公布|发布|公开|印发)?$/, '')
    .replace(/^[:·\-—_]+|[:·\-—_]+$/g, '')
    .replace(/(?:政府)?(?:信息|政务)公开.*$/, '')
    .replace(/(?:年度|年)$/, '')
    .replace(/(?<!人民)政府$/, (end, at: number) => (at > 0 ? end : ''));
  return name.length >= 2 && /[\u4e00-\u9fff]{2}/.test(name) ? name : null;
}
