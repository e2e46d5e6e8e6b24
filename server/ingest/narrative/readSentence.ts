/** One sentence → the figures that it states: counts with the words beside them, and absences (未收到申请) as zeros. */
import type { NarrativeQuantity, ScopeHint } from '../../domain/narrative.ts';
import { findCounts, type Count } from './findCounts.ts';
import { isOfTopic, isOfYear } from './isSpokenOf.ts';
import type { Meaning } from './readings.ts';
import { isOneWay, readAbsence, readCount, type Clause } from './readMention.ts';
import type { Resolved } from './resolveTokens.ts';
import { NAMED, readOn, startState, type SentenceContext, type SentenceState } from './sentenceState.ts';

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

/** The figures of a sentence, and the state at its end. */
export interface ReadSentence {
  readonly figures: readonly SentenceFigure[];
  readonly state: SentenceState;
}

const WORTH_READING = /申请|公开|复议|诉讼|结转|处理|受理|答复|办结|提供|不掌握|不明确|现成|有效/;
const CLAUSE_END = /[，,；;。！!？?（）()【】]/;
const AFTER_END = /[，,；;。！!？?（）()【】、]/;
const LONGEST_CLAUSE = 120;
const ABSENCE =
  /(?:未|没有|没|尚未|从未)(?:再)?(?:收到|接到|接收|受理|发生|产生|出现|涉及|引发|引起|有)|没有|不存在|未收取|无(?!法|故|正当|偿|障碍|线|关|误|论|缝|纸|害|效|须|人|违|差|异|需|明确|现成)/g;
// Words that occur only where requests are spoken of.
const NEEDS_NO_NAME: readonly NarrativeQuantity[] = ['outcome', 'carriedOverIn', 'carriedOverOut', 'processingFee'];
const COUNTS_REQUESTS: readonly NarrativeQuantity[] = ['received', 'newRequests', 'carriedOverIn', 'applicant'];
const DISPUTES: readonly NarrativeQuantity[] = ['disputes', 'disputeOutcome'];

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
  let isPartOfOneWay = false;
  const mentions = WORTH_READING.test(sentence) ? listMentions(sentence) : [];
  for (const [i, mention] of mentions.entries()) {
    readOn(state, sentence.slice(read, mention.start), context.reportYear);
    read = mention.start;
    const { clause, clauseStart } = clauseRound(sentence, mention, lastCount, mentions[i + 1]?.start);
    const found = mention.count ? readCount(mention.count, clause, around, state) : readAbsence(clause, around);
    if (mention.count) lastCount = mention.end;
    if (mention.count && !state.isPart) isPartOfOneWay = isOneWay(clause);
    if (!found || !isOfYear(found, state, context.reportYear)) continue;
    if (!isOfTopic(found, state, context, { sentence, after: clause.after }) || isOfAnother(found, figures, state.isPart && isPartOfOneWay))
      continue;
    const isNamed = state.isNamed || found.namesRequests || NAMED.test(clause.after);
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
        end: mention.end + clause.after.length,
      });
    }
  }
  readOn(state, sentence.slice(read), context.reportYear);
  return { figures, state };
}

/** True for a part of another figure: 不予公开 6 件，其中自然人 4 件; 行政复议 3 件，受理 2 件，上年结转 1 件. */
function isOfAnother(found: Resolved, figures: readonly SentenceFigure[], isPartOfOneWay: boolean): boolean {
  const quantity = found.meanings[0]?.quantity;
  const last = figures.at(-1)?.meaning.quantity;
  if (quantity === 'outcome') return isPartOfOneWay;
  if (quantity === 'applicant') return figures.some(({ meaning }) => !COUNTS_REQUESTS.includes(meaning.quantity));
  return last !== undefined && DISPUTES.includes(last) && quantity !== undefined && !DISPUTES.includes(quantity) && !found.namesRequests;
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

function clauseRound(
  sentence: string,
  { start, end, count }: Mention,
  lastCount: number,
  next: number | undefined,
): { readonly clause: Clause; readonly clauseStart: number } {
  let clauseStart = start;
  const earliest = Math.max(lastCount, start - LONGEST_CLAUSE);
  while (clauseStart > earliest && !CLAUSE_END.test(sentence[clauseStart - 1] ?? '')) clauseStart -= 1;
  const following = sentence.slice(end, Math.min(next ?? sentence.length, end + LONGEST_CLAUSE));
  const length = following.search(count ? AFTER_END : CLAUSE_END);
  const after = length === -1 ? following : following.slice(0, length);
  return {
    clause: { before: sentence.slice(clauseStart, start), after, beyond: sentence.slice(end + after.length, end + after.length + 16) },
    clauseStart,
  };
}
