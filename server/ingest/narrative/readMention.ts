/** One count or absence with the clause round it → what it counts; null where it is a part, another kind of thing, or not certain. */
import type { NarrativeQuantity } from '../../domain/narrative.ts';
import type { Count } from './findCounts.ts';
import { readBackwards, readForwards } from './grammar.ts';
import { RECEIVED } from './readings.ts';
import { resolveAbsence } from './resolveAbsence.ts';
import { resolveTokens, type Resolved, type Surroundings } from './resolveTokens.ts';
import type { SentenceState } from './sentenceState.ts';

/** What stands round a number or a negation, up to the nearest marks or numbers. */
export interface Clause {
  readonly before: string;
  readonly after: string;
  /** What stands behind the clause: （含上年结转 4 件）. */
  readonly beyond: string;
}

// Growth, averages, plans, what was late, what was filed with others: no totals.
const NO_TOTAL =
  /较|比|同期|环比|增|减|降|升|多收|少收|平均|日均|月均|单日|最[多高]|计划|预计|目标|超时|逾期|按[期时]|延期(?!至|到)|补正(?!后)|协助|转办|征求|报备|备案|抽查|模拟|咨询|信件|%|％|倍/;
const CHANNEL = /网络|网上|网站|网页|平台|系统|信函|邮寄|邮件|邮箱|邮政|当面|当场|现场|传真|电话|窗口|线上|线下|口头|书面|纸质|微信|快递/;
const NEGATED = /(?:未|不|没|没有|不予|不再|尚未|待|正在|拟|无需|应)$/;
const ABSENT = /(?:未|没有|没|无)(?:发生|收到|接到|受理|出现|产生|引发|引起|有)?$/;
const ONE_KIND = /自然人|法人|企业|组织|个人/;
const WITH_CARRIED = /^[（(，,](?:其中)?(?:含|包括|包含).{0,4}(?:上|去|结转|20)/;
const BEGINS_WITH_REQUEST = /^(?:政府信息公开申请|信息公开申请|公开申请|依申请|申请公开)/;
const REQUEST_COUNTS: readonly NarrativeQuantity[] = ['received', 'newRequests', 'concluded'];

/** True for counts of requests as such, which need more care than outcomes, whose words occur nowhere else. */
export function isAboutRequests({ meanings }: Resolved): boolean {
  return meanings.some(({ quantity }) => REQUEST_COUNTS.includes(quantity));
}

/** Reads a count. */
export function readCount(count: Count, clause: Clause, around: Surroundings, state: SentenceState): Resolved | null {
  const { before, after, beyond } = clause;
  // 未发生一起行政复议: there was none.
  if (state.isRespective || NO_TOTAL.test(before) || ABSENT.test(before)) return null;
  const { tokens, rest } = readBackwards(before);
  const found = resolveTokens(tokens, around) ?? readAfter(after, around);
  if (!found || found.meanings.some(({ quantity }) => (quantity === 'processingFee') !== count.isMoney)) return null;
  const isOneWay = CHANNEL.test(before);
  // Of those that came by post, or from companies, this many were disclosed.
  if (found.meanings.some(({ quantity }) => quantity === 'outcome')) return isOneWay || ONE_KIND.test(before) ? null : found;
  if (!isAboutRequests(found)) return found;
  if (state.isPart || isOneWay || NEGATED.test(rest)) return null;
  if (tokens.some(({ role }) => role === 'cumulative') && !state.isWholeYear) return null;
  // 新收 40 件（含上年结转 4 件） is not what is new alone.
  const meanings = WITH_CARRIED.test(beyond) ? found.meanings.map((of) => (of.quantity === 'newRequests' ? RECEIVED : of)) : found.meanings;
  return { ...found, meanings, namesRequests: found.namesRequests || BEGINS_WITH_REQUEST.test(after) };
}

/** 7 件结转下年度, 7 件予以公开: what follows the number. That they were answered is often said of a part, and is not read. */
function readAfter(after: string, around: Surroundings): Resolved | null {
  const { tokens } = readForwards(after);
  const follows = resolveTokens(tokens, around);
  if (!follows || isAboutRequests(follows) || follows.meanings.some(({ quantity }) => quantity === 'applicant')) return null;
  return { ...follows, isSure: follows.isSure && follows.meanings.every(({ quantity }) => quantity === 'carriedOverOut') };
}

/** Reads what follows a negation; one word that is not known may turn the sense: 未发生行政复议被纠错的情况. */
export function readAbsence({ after }: Clause, around: Surroundings): Resolved | null {
  const { tokens, rest } = readForwards(after);
  return rest === '' ? resolveAbsence(tokens, around) : null;
}

/** True when the clause is of one way of sending, so that what follows with 其中 is a part of that. */
export function isOneWay({ before }: Clause): boolean {
  return CHANNEL.test(before);
}
