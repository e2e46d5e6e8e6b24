/** One sentence → the figures that it states: counts with the words beside them, and absences (未收到申请) as zeros. */
import type { NarrativeQuantity, ScopeHint } from '../../domain/narrative.ts';
import { findCounts, type Count } from './findCounts.ts';
import { readBackwards, readForwards } from './grammar.ts';
import { resolveAbsence } from './resolveAbsence.ts';
import type { Meaning } from './readings.ts';
import { resolveTokens, type Resolved, type Surroundings } from './resolveTokens.ts';
import { NAMED, readOn, startState, type SentenceState } from './sentenceState.ts';

/** A figure before it has a place. */
export interface SentenceFigure {
  readonly meaning: Meaning;
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly isSure: boolean;
  readonly scopeHint: ScopeHint;
  /** Where the clause of the figure begins, and where its number or absence stands, in the sentence. */
  readonly clauseStart: number;
  readonly at: number;
  readonly end: number;
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

/** The figures of a sentence, and the state at its end. */
export interface ReadSentence {
  readonly figures: readonly SentenceFigure[];
  readonly state: SentenceState;
}

const WORTH_READING = /申请|公开|复议|诉讼|结转|处理|提供|不掌握|有效/;
const CLAUSE_END = /[，,；;。！!？?（）()【】]/;
const ABSENCE =
  /(?:未|没有|没|尚未|从未)(?:再)?(?:收到|接到|接收|受理|发生|产生|出现|涉及|引发|引起|有)|没有|不存在|未收取|无(?!法|故|正当|偿|障碍|线|关|误|论|缝|纸|害|效|须|人|违|差|异|需|明确|现成)/g;
// Growth, averages, plans, several ways of sending: no totals.
const NO_TOTAL =
  /较|比|同期|环比|增|减|降|升|多收|少收|平均|日均|月均|单日|最[多高]|计划|预计|目标|超时|逾期|按[期时]|延期(?!至|到)|补正(?!后)|协助|转办|征求|报备|备案|抽查|模拟|咨询|信件|%|％|倍/;
const CHANNEL = /网络|网上|网站|网页|平台|系统|信函|邮寄|邮件|邮箱|邮政|当面|现场|传真|电话|窗口|线上|线下|口头|纸质|微信|快递/;
const NEGATED = /(?:未|不|没|没有|不予|不再|尚未|待|正在|拟|无需|应)$/;
// Words that occur only where requests are spoken of.
const NEEDS_NO_NAME: readonly NarrativeQuantity[] = ['outcome', 'carriedOverIn', 'carriedOverOut', 'processingFee'];
const COUNTS_REQUESTS: readonly NarrativeQuantity[] = ['received', 'newRequests', 'carriedOverIn', 'applicant'];
const NOT_OF_DISPUTES = /其中.{0,8}(?:信息公开|公开类)/;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly count: Count | null;
}

/** Reads the sentence. */
export function readSentence(sentence: string, context: SentenceContext): ReadSentence {
  const figures: SentenceFigure[] = [];
  const state = startState(context.topic, context.previous);
  const around = { reportYear: context.reportYear, namesPartial: sentence.includes('部分公开') };
  let read = 0;
  let lastCount = 0;
  const mentions = WORTH_READING.test(sentence) ? listMentions(sentence) : [];
  for (const [i, mention] of mentions.entries()) {
    readOn(state, sentence.slice(read, mention.start), context.reportYear);
    read = mention.start;
    const before = sentence.slice(lastCount, mention.start);
    const clauseStart = lastCount + clauseBegin(before);
    const after = clauseOf(sentence.slice(mention.end, mentions[i + 1]?.start));
    const clause = { before: sentence.slice(clauseStart, mention.start), after };
    const found = mention.count ? readCount(mention.count, clause, around, state) : readAbsence(clause, around);
    if (mention.count) lastCount = mention.end;
    if (!found || !isOfReport(state, found, context) || !isOfTopic(found, state, context, sentence, after)) continue;
    // 不予公开 6 件，其中自然人 4 件: the applicants are those of another figure.
    if (found.meanings[0]?.quantity === 'applicant' && figures.some(({ meaning }) => !COUNTS_REQUESTS.includes(meaning.quantity))) continue;
    const isNamed = state.isNamed || found.namesRequests || NAMED.test(after);
    for (const meaning of found.meanings) {
      figures.push({
        meaning,
        value: mention.count?.value ?? 0,
        lowest: mention.count?.lowest ?? 0,
        highest: mention.count?.highest ?? 0,
        isSure: found.isSure && (isNamed || NEEDS_NO_NAME.includes(meaning.quantity)),
        scopeHint: state.scopeHint,
        clauseStart,
        at: mention.start,
        end: mention.end + after.length,
      });
    }
  }
  readOn(state, sentence.slice(read), context.reportYear);
  return { figures, state };
}

function listMentions(sentence: string): Mention[] {
  const counts = findCounts(sentence).map((count): Mention => ({ start: count.start, end: count.end, count }));
  const absences = [...sentence.matchAll(ABSENCE)].map(({ index, 0: word }): Mention => ({
    start: index,
    end: index + word.length,
    count: null,
  }));
  return [...counts, ...absences].sort((a, b) => a.start - b.start);
}

function clauseBegin(text: string): number {
  for (let i = text.length - 1; i >= 0; i -= 1) if (CLAUSE_END.test(text[i] ?? '')) return i + 1;
  return 0;
}

function clauseOf(text: string): string {
  const end = text.search(CLAUSE_END);
  return end === -1 ? text : text.slice(0, end);
}

interface Clause {
  readonly before: string;
  readonly after: string;
}

function readCount(count: Count, clause: Clause, around: Surroundings, state: SentenceState): Resolved | null {
  if (state.isRespective || NO_TOTAL.test(clause.before)) return null;
  const { tokens, rest } = readBackwards(clause.before);
  const resolved = resolveTokens(tokens, around) ?? readAfter(clause, around);
  if (!resolved || resolved.meanings.some(({ quantity }) => (quantity === 'processingFee') !== count.isMoney)) return null;
  if (!isAboutRequests(resolved)) return resolved;
  // Parts of a total, and requests that came in one way only.
  if (state.isPart || CHANNEL.test(clause.before) || NEGATED.test(rest)) return null;
  if (tokens.some(({ role }) => role === 'cumulative') && !state.isWholeYear) return null;
  return resolved;
}

/** 7 件结转下年度, 7 件予以公开: what follows the number. That they were answered is often said of a part, and is not read. */
function readAfter({ before, after }: Clause, around: Surroundings): Resolved | null {
  const { tokens } = readForwards(after);
  const follows = resolveTokens(tokens, around);
  if (follows && !follows.meanings.some(({ quantity }) => ['received', 'newRequests', 'concluded', 'applicant'].includes(quantity))) {
    return { ...follows, isSure: follows.isSure && follows.meanings.every(({ quantity }) => quantity === 'carriedOverOut') };
  }
  // 收到 7 件申请: the number stands between the verb and what was received.
  const closing = readBackwards(before);
  const verb = closing.tokens.at(-1)?.role;
  return verb === 'received' && /^(?:政府信息|信息|依)?(?:公开)?申请/.test(after)
    ? resolveTokens([...closing.tokens, ...tokens], around)
    : null;
}

function readAbsence({ after }: Clause, around: Surroundings): Resolved | null {
  const { tokens, rest } = readForwards(after);
  // One word that is not known may turn the sense: 未发生行政复议被纠错的情况.
  return rest === '' ? resolveAbsence(tokens, around) : null;
}

function isAboutRequests({ meanings }: Resolved): boolean {
  return meanings.some(({ quantity }) => ['received', 'newRequests', 'concluded'].includes(quantity));
}

function isOfReport(state: SentenceState, found: Resolved, { reportYear }: SentenceContext): boolean {
  const isCarried = found.meanings.some(({ quantity }) => quantity === 'carriedOverIn' || quantity === 'carriedOverOut');
  if (state.isPartOfYear) return false;
  return (
    state.year === null ||
    (reportYear !== null && state.year === reportYear) ||
    (isCarried && state.year !== 'other' && reportYear !== null && state.year >= reportYear)
  );
}

/** Requests must be spoken of; reviews and suits must be about disclosure. */
function isOfTopic(found: Resolved, state: SentenceState, context: SentenceContext, sentence: string, after: string): boolean {
  const quantities = found.meanings.map(({ quantity }) => quantity);
  if (quantities.includes('disputes') || quantities.includes('disputeOutcome')) {
    if (NOT_OF_DISPUTES.test(sentence)) return false;
    if (quantities.includes('disputeOutcome')) return /复议|诉讼/.test(sentence) || context.namesDisputes;
    return state.isNamed || state.topic === 'requests' || context.namesDisputes || NAMED.test(after);
  }
  if (isAboutRequests(found) || quantities.includes('applicant')) return found.namesRequests || state.topic === 'requests';
  return true;
}
