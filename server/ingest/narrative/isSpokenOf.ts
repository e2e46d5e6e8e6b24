/** Whether a figure is one of this report: of its year, of requests for information, and of disputes about disclosure. */
import { isAboutRequests } from './readMention.ts';
import type { Resolved } from './resolveTokens.ts';
import { NAMED, type SentenceContext, type SentenceState } from './sentenceState.ts';

// 受理行政复议申请 356 件，其中涉及政府信息公开 12 件: the first number is of all kinds of matters.
const OF_ALL_KINDS = /其中.{0,8}(?:信息公开|公开类)/;

/** True when the sentence up to here speaks of the year of the report, and of the whole of it. */
export function isOfYear(found: Resolved, state: SentenceState, reportYear: number | null): boolean {
  if (state.isPartOfYear) return false;
  if (state.year === null) return true;
  if (reportYear === null || state.year === 'other') return false;
  // 结转 names the year before or after beside its own.
  const isCarried = found.meanings.some(({ quantity }) => quantity === 'carriedOverIn' || quantity === 'carriedOverOut');
  return state.year === reportYear || (isCarried && state.year > reportYear);
}

/** True when what is counted is about the disclosure of information; `after` is what follows the number. */
export function isOfTopic(
  found: Resolved,
  state: SentenceState,
  context: SentenceContext,
  text: { readonly sentence: string; readonly after: string },
): boolean {
  const quantities = found.meanings.map(({ quantity }) => quantity);
  const isDispute = quantities.includes('disputes') || quantities.includes('disputeOutcome');
  if (isDispute && OF_ALL_KINDS.test(text.sentence)) return false;
  if (quantities.includes('disputeOutcome')) return /复议|诉讼/.test(text.sentence) || context.namesDisputes;
  if (isDispute) return state.isNamed || context.topic === 'requests' || context.namesDisputes || NAMED.test(text.after);
  if (isAboutRequests(found) || quantities.includes('applicant'))
    return found.namesRequests || state.topic === 'requests' || (state.isNamed && state.topic === null);
  return true;
}
