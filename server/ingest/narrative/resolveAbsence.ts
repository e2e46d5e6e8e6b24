/** The words after 未收到, 未发生, 无 → what there was none of; each thing in a list is a zero of its own. */
import type { NarrativeQuantity } from '../../domain/narrative.ts';
import type { Role, Token } from './grammar.ts';
import { RECEIVED } from './readings.ts';
import { resolveTokens, type Resolved, type Surroundings } from './resolveTokens.ts';

// 无相关办理情况 says nothing of how many were concluded.
const CAN_BE_ABSENT: readonly NarrativeQuantity[] = ['received', 'carriedOverIn', 'carriedOverOut', 'outcome', 'disputes', 'processingFee'];
const DISPUTES: readonly (Role | 'year')[] = ['review', 'suit', 'directSuit', 'postReviewSuit'];

/** Decides; null when one of the things is not understood, since a part of a list must not be taken for the whole. */
export function resolveAbsence(tokens: readonly Token[], around: Surroundings): Resolved | null {
  const things = splitList(tokens);
  const resolved = things
    .map((thing) => resolveThing(thing, around))
    .filter((thing) => thing?.meanings.every(({ quantity }) => CAN_BE_ABSENT.includes(quantity)));
  const known = resolved.filter((thing) => thing !== null && thing !== undefined);
  const [first] = known;
  if (!first) return null;
  return {
    meanings: known.flatMap(({ meanings }) => meanings),
    isSure: known.every(({ isSure }) => isSure),
    namesRequests: known.some(({ namesRequests }) => namesRequests),
  };
}

/** 公民、法人或其他组织的申请 is one thing; 申请、行政复议和行政诉讼 are three. */
function splitList(tokens: readonly Token[]): Token[][] {
  const things: Token[][] = [[]];
  for (const token of tokens) {
    const last = things.at(-1);
    if (token.role === 'join' && last?.some(({ role }) => role === 'topic' || role === 'application' || DISPUTES.includes(role)))
      things.push([]);
    else last?.push(token);
  }
  return things;
}

function resolveThing(tokens: readonly Token[], around: Surroundings): Resolved | null {
  const roles = tokens.map(({ role }) => role);
  if (roles.includes('foreign')) return null;
  const named = tokens.filter(({ role }) => role !== 'aside');
  // 未收到因申请引发的行政复议: what stands last is meant, what stands before it only describes it.
  if (roles.some((role) => DISPUTES.includes(role)) || roles.includes('carriedIn') || roles.includes('carriedOut'))
    return resolveTokens(named, around);
  if (!roles.includes('topic') && !roles.includes('application')) return resolveTokens(named, around);
  const isOneKind = roles.includes('person') !== (roles.includes('legal') || roles.includes('organisations'));
  if (roles.includes('aside') || (isOneKind && !roles.includes('people') && !roles.includes('naturalPerson'))) return null;
  // A list of outcomes (无不予公开的申请) is about those outcomes.
  const rest = resolveTokens(named, around);
  if (rest?.meanings.some(({ quantity }) => quantity === 'outcome')) return rest;
  return { meanings: [RECEIVED], isSure: true, namesRequests: roles.includes('topic') };
}
