/** What a document is: an annual report by its title, preamble and sections, or which other kind. */
import { TITLE } from './titleParts.ts';
import type { Title } from './findTitle.ts';
import type { Pieces } from './readPieces.ts';
import { statedYear, statesPartOfYear } from './statedPeriod.ts';

/** Kinds of document that are met among annual reports. */
export type DocumentKind = 'REPORT' | 'NOTICE' | 'PART_OF_YEAR' | 'WORK_SUMMARY' | 'OTHER';

/** Only the beginning names a document. */
const HEAD_LINES = 30;
const LONGEST_HEAD = 80;

const NOTICE_TITLE = /关于.{2,60}(?:的|有关事项)(?:通知|公告|函|意见|批复)$|(?:编制|填报|报送|印发).{0,40}通知$/;
const NOTICE_TEXT = /(?:现就|现将)[^。;]{0,20}(?:有关)?(?:事项|要求|工作)?(?:通知|明确)如下|^各[^。;:\n]{2,120}:$/m;
const PART_OF_YEAR =
  /(?:上半年|下半年|半年度|第?[一二三四1-4]季度|前三季度|(?<!\d)\d{1,2}月?[-—~至到](?:[1-9]|1[01])月份?)[^。;,]{0,16}(?:信息|政务|申请)公开|(?:信息|政务)公开[^。;,]{0,12}(?:月报|季报|半年)|\d{1,2}月份?(?:政府)?(?:信息|政务|依申请)公开[^。;,]{0,10}(?:统计|月报)/;
const SUMMARY_TITLE =
  /(?:政务公开|信息公开|政务公开和政务服务|行政机关)[^。;,]{0,16}(?:总结|汇报|要点|方案|计划|安排|自查报告|考核|评估报告|指南|目录|制度|规定|办法|条例|清单|培训|会议|解读)(?:\(.*\))?$/;
/** Other documents by their titles; an annual report that shows no title of its own begins with a sentence or a heading. */
const OTHER_TITLE =
  /^[^。;,:]{4,60}(?:工作总结|工作汇报|工作要点|工作方案|实施方案|工作计划|工作报告|预算|决算|指南|条例|办法|规定|规划|意见|简报|公示|公告|通告|法治政府建设.{0,12}报告)(?:\(.*\))?$/;

/** Signs of an annual report that shows no title, each with what it is worth. */
const TELLING: readonly RegExp[] = [
  /主动公开[^。;\n]{0,30}\d+余?(?:条|件|篇|项)|公开(?:政府|政务)?信息(?:共计|累计|共)?\d+余?(?:条|件|篇)/,
  /(?:未|没有?)(?:收到|接到)[^。;\n]{0,30}(?:申请|依申请公开)|(?:收到|受理|接到|新收)[^。;\n]{0,30}(?:申请|依申请公开)[^。;\n数]{0,12}\d+余?(?:件|条|次|份|项)/,
  /(?:现|特)(?:将|公布|公开|发布|向社会)[^。;\n]{0,60}20[0-3]\d年[^。;\n]{0,30}(?:报告|年报)/,
];
const SIGNS: readonly (readonly [worth: number, sign: RegExp])[] = [
  // 本报告根据《中华人民共和国政府信息公开条例》…编制, 现公布…年度报告.
  [2, /(?:本|现|特)[^。;\n]{0,60}(?:信息|政务)公开[^。;\n]{0,120}(?:编制|制作|撰写|制定|公布|公开|发布|汇报)/],
  [2, /(?:现|特)(?:将|公布|公开|发布|向社会)[^。;\n]{0,60}(?:信息|政务)公开[工作年度底情况的]{0,10}(?:报告|年报)/],
  [2, /(?:编制|制作|制定)[^。;\n]{0,60}(?:信息|政务)公开[工作年度底情况的]{0,10}(?:报告|年报)/],
  [2, /第五十条[^。;\n]{0,20}(?:规定|要求)[^。;\n]{0,12}(?:制作|编制)/],
  [2, /报告[^。;\n]{0,40}(?:统计|数据)[^。;\n]{0,4}(?:期限|时限|周期|时间|期间)/],
  [2, /统计(?:期限|时限|周期)/],
  // Sections and the parts of section one.
  [1, /^(?:一、)?总体情况$|一、总体情况/m],
  [2, /[一二三]、?(?:主动公开(?:政府)?信息|收到和处理(?:政府)?信息公开申请)(?:的)?情况/],
  [2, /[一二三四五六七八]、[^。;\n]{0,12}(?:收费及减免|收费情况|行政复议|行政诉讼)[^。;\n]{0,20}情况/],
  [2, /\(二\)依申请公开(?:政府信息)?(?:办理|工作)?(?:情况|方面)?[。:\s]?/],
  [1, /\(一\)主动公开(?:政府信息)?(?:情况|方面)?/],
  ...TELLING.map((sign): [number, RegExp] => [1, sign]),
  [1, /(?:信息|政务)公开[^。;\n]{0,20}(?:行政复议|行政诉讼)/],
];
const ENOUGH = 2;
/** The least share of Chinese characters in a report. */
const CHINESE = 0.3;
/** The sections of statistics on requests alone. */
const REQUEST_STATISTICS = /一、(?:收到|受理)?申请(?:受理)?情况[\s\S]{0,400}二、(?:申请)?(?:答复|办理)情况/;

/** Tells the kind. `hasTables` is true when one of the three tables of the form was found with its numbers. */
export function tellKind(pieces: Pieces, title: Title | null, hasTables: boolean): DocumentKind {
  const heads = pieces.lines.slice(0, HEAD_LINES).flatMap(({ text }) => (text.length <= LONGEST_HEAD ? [text] : []));
  const ownTitle = heads.findIndex((line) => TITLE.test(line) && title?.text.includes(line));
  const isBefore = (pattern: RegExp): boolean => {
    const at = heads.findIndex((line) => pattern.test(line));
    return at >= 0 && (ownTitle < 0 || at < ownTitle);
  };
  // A line of a broken sentence may end in 通知 too: a notice addresses its readers, or tells of no work.
  if (isBefore(NOTICE_TITLE) && (NOTICE_TEXT.test(pieces.prose) || !(hasTables || tellsOfWork(pieces) || statedYear(pieces.prose))))
    return 'NOTICE';
  if (isBefore(PART_OF_YEAR) && !title) return 'PART_OF_YEAR';
  if (statesPartOfYear(pieces.prose) && statedYear(pieces.prose) === null && !title) return 'PART_OF_YEAR';
  if (hasTables) return 'REPORT';
  if (!isChinese(pieces.prose)) return 'OTHER';
  if (!title && isBefore(SUMMARY_TITLE)) return 'WORK_SUMMARY';
  if (!title && isBefore(OTHER_TITLE)) return 'OTHER';
  return worthOf(pieces.prose) >= ENOUGH - (title?.year ? 1 : 0) && (title !== null || !REQUEST_STATISTICS.test(pieces.prose))
    ? 'REPORT'
    : 'OTHER';
}

/** True when the running text tells of a year's work, as no blank form does. */
export function tellsOfWork({ prose }: Pieces): boolean {
  return TELLING.some((sign) => sign.test(prose));
}

/** Code and data may hold the words of a report among others. */
function isChinese(prose: string): boolean {
  return (prose.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= prose.length * CHINESE;
}

/** Every sign counts once. */
function worthOf(prose: string): number {
  return SIGNS.reduce((sum, [worth, sign]) => sum + (sign.test(prose) ? worth : 0), 0);
}
