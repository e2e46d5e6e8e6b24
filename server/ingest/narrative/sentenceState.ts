/** What the beginning of a sentence says of the figures that follow: of which year, whose, of what, part or whole. */
import type { ScopeHint } from '../../domain/narrative.ts';

/** The state after some part of a sentence. */
export interface SentenceState {
  /** The year spoken of; null when none was named. `'other'` for last year and the like. */
  year: number | 'other' | null;
  /** True when the sentence speaks of the whole year of the report: 全年, 本年度. */
  isWholeYear: boolean;
  /** Half-years, quarters and months. */
  isPartOfYear: boolean;
  /** After 其中: parts of a total. */
  isPart: boolean;
  /** After 分别, and after 企业申请中: which number belongs to what is not certain, or it is of some applicants only. */
  isRespective: boolean;
  /** What was last spoken of: requests, or something else that is received and answered. */
  topic: 'requests' | 'other' | null;
  /** True when requests or open government information were named in this sentence. */
  isNamed: boolean;
  scopeHint: ScopeHint;
}

/** What was said before the sentence in its paragraph and heading. */
export interface SentenceContext {
  readonly reportYear: number | null;
  readonly topic: SentenceState['topic'];
  /** True when a sentence before it, or its heading, speaks of reviews or suits. */
  readonly namesDisputes: boolean;
  /** Where the sentence before it left off: its year and whose figures it gave; null at the beginning of a paragraph. */
  readonly previous: SentenceState | null;
}

/** The state before a sentence: what the sentence before it said of the year and of whose figures still holds. */
export function startState(topic: SentenceState['topic'], previous: SentenceState | null): SentenceState {
  return {
    year: previous?.year ?? null,
    isWholeYear: previous?.isWholeYear ?? false,
    isPartOfYear: previous?.isPartOfYear ?? false,
    isPart: false,
    isRespective: false,
    topic,
    isNamed: false,
    scopeHint: previous?.scopeHint ?? null,
  };
}

// 较上年, 与2022年同期相比: the year that is compared with is not the year spoken of.
const COMPARED = /(?:较|比|与|同|跟|和|相较)(?:于)?(?:去年|上年度?|上一年度?|往年|前一年|20[0-3]\d年度?)(?:同期|相比|比较|度)*/g;
const CARRIED =
  /(?:去年|上年度?|上一年度?|20[0-3]\d年度?)(?:底)?(?:结转|转结|遗留|未办结|转入|顺延)|(?:结转|顺延|转|延)(?:至|到|入)?(?:上年度?|20[0-3]\d年度?)/g;
const YEAR =
  /(20[0-3]\d)年|(全年|今年|本年|当年|年内|一年来)|(去年|上年|上一年|往年|前年|历年|近[两二三四五]年|[两二三四五六七八九十\d]年来)/g;
const PART_OF_YEAR =
  /上半年|下半年|[一二三四]季度|前[一二三]季度|(?<!\d)\d月(?:份|底)?(?!\d)|1[01]月(?!\d)|[至止到](?:20\d\d年)?(?!12月)\d{1,2}月|当月|每月/;
const SUM_SINCE = /自.{0,12}以来|施行以来|实施以来|开通以来|成立以来|历年累计|累计至/;
const PART = /其中|包括|包含/;
const RESPECTIVE = /分别|依次|各(?:有|为|占|\d)|(?:自然人|法人|企业|组织|个人|网络|网上|信函|邮寄|当面).{0,4}申请件?中/;
const REQUESTS = /依申请|公开申请|申请公开|信息公开.{0,6}申请|申请.{0,8}(?:政府|公开)信息|要求公开/g;
const OTHER_TOPIC =
  /提案|建议|议案|工单|热线|信箱|留言|咨询|来信|来电|来访|信访件|信访事项|网民|问政|举报件|投诉件|邮件|许可申请|登记申请|救助申请|补贴申请|仲裁|听证|意见|问题|会议|培训|复议|诉讼/g;
/** Words that say that open government information is spoken of. */
export const NAMED = /信息公开|政务公开|依申请|公开申请|申请公开|公开政府信息/;
const REGION = /全(?:省|市|县|区|州|盟|旗|国)|各级|各(?:部门|单位|镇|乡|街道|区|县)|系统/g;
const OWN =
  /办公[厅室]|政府办|本级|(?:省|市|县|区|州|盟|旗)政府(?=共|收|受|办|接|累|新|机关|答|未)|(?:局|委|厅|镇|乡|街道|所|中心|管委会)(?=共|收|受|办|接|累|新|答|未|$)/g;

/** Reads on by one piece of the sentence. */
export function readOn(state: SentenceState, piece: string, reportYear: number | null): void {
  const spokenOf = piece.replace(COMPARED, '').replace(CARRIED, '');
  readYear(state, spokenOf, reportYear);
  if (PART_OF_YEAR.test(piece) || SUM_SINCE.test(piece)) state.isPartOfYear = true;
  else if (/全年|20[0-3]\d年(?!上|下|第|一季|前|\d)/.test(spokenOf)) state.isPartOfYear = false;
  state.isPart = PART.test(piece) || (state.isPart && !/[；;]/.test(piece));
  state.isRespective ||= RESPECTIVE.test(piece);
  state.isNamed ||= NAMED.test(piece);
  const requests = lastIndexOf(REQUESTS, piece);
  const other = lastIndexOf(OTHER_TOPIC, piece);
  if (requests > -1 || other > -1) state.topic = requests > other ? 'requests' : 'other';
  const region = lastIndexOf(REGION, piece);
  const own = lastIndexOf(OWN, piece);
  if (region > -1 || own > -1) state.scopeHint = region > own ? 'REGION' : 'OWN';
}

function readYear(state: SentenceState, piece: string, reportYear: number | null): void {
  for (const [, year, whole] of piece.matchAll(YEAR)) {
    state.year = year ? Number(year) : whole ? reportYear : 'other';
    if (whole || Number(year) === reportYear) state.isWholeYear = true;
  }
}

function lastIndexOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
