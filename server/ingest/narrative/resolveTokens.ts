/** The words beside a number → what the number counts; null when they do not say it for certain. */
import type { ApplicantRole, DisputeOutcomeRole, DisputeRole, OutcomeRole, Role, Token } from './grammar.ts';
import {
  CARRIED_IN,
  CARRIED_OUT,
  CONCLUDED,
  FEE,
  HANDLED,
  IN_FORCE,
  meanApplicant,
  meanDisputeOutcome,
  meanDisputes,
  meanOutcomes,
  NEW_REQUESTS,
  RECEIVED,
  type Meaning,
} from './readings.ts';

/** Who the words come from and what they stand in. */
export interface Surroundings {
  readonly reportYear: number | null;
  /** True when the sentence names partial disclosure too, so that 予以公开 cannot mean both. */
  readonly namesPartial: boolean;
}

/** What the words say; `isListed` when each of several things has the number for itself (均为 0 件). */
export interface Resolved {
  readonly meanings: readonly Meaning[];
  readonly isSure: boolean;
  /** True when requests are named in these very words. */
  readonly namesRequests: boolean;
}

const OUTCOMES: readonly Role[] = [
  'granted',
  'partiallyGranted',
  'denied',
  'unableToProvide',
  'unableNotHeld',
  'unableMustCreate',
  'unableStillUnclear',
  'notProcessed',
  'notProcessedPetition',
  'notProcessedDuplicate',
  'otherHandling',
];
const VERBS: readonly Token['role'][] = ['received', 'newReceived', 'answered', 'handled'];
const DISPUTES: readonly Role[] = ['review', 'suit', 'directSuit', 'postReviewSuit'];
const DISPUTE_OUTCOMES: readonly Role[] = ['upheld', 'corrected', 'pending'];
const APPLICANTS: readonly Role[] = [
  'naturalPerson',
  'organisations',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
];

/** Decides; the first kind of key that occurs says what is counted, since the others only describe it. */
export function resolveTokens(tokens: readonly (Token & { readonly role: Role | 'year' })[], around: Surroundings): Resolved | null {
  const roles = tokens.map(({ role }) => role);
  const has = (...wanted: readonly (Role | 'year')[]): boolean => wanted.some((role) => roles.includes(role));
  const namesRequests = has('topic');
  const one = (meaning: Meaning | null, isSure = true): Resolved | null => meaning && { meanings: [meaning], isSure, namesRequests };
  if (has('foreign', 'aside')) return null;
  if (has('fee')) return one(FEE);
  if (has('inForce')) return has('normativeDocs') ? one(IN_FORCE, false) : null;
  if (has('carriedIn', 'carriedOut', 'carried')) return one(resolveCarried(tokens, around.reportYear));
  if (has(...DISPUTE_OUTCOMES)) return one(meanDisputeOutcome(pick(roles, DISPUTE_OUTCOMES)[0] as DisputeOutcomeRole), false);
  if (has(...DISPUTES)) {
    const named = pick(roles, DISPUTES) as DisputeRole[];
    if (has('each')) return { meanings: named.map((role) => meanDisputes([role])), isSure: true, namesRequests };
    // 办理行政复议 is also said by the organ that decides reviews.
    return one(meanDisputes(named), named.length === 1 && !has('handled'));
  }
  if (has(...OUTCOMES)) return resolveOutcomes(roles, around, namesRequests);
  return resolveRequests(tokens, namesRequests);
}

function pick(roles: readonly (Role | 'year')[], wanted: readonly Role[]): Role[] {
  return wanted.filter((role) => roles.includes(role));
}

/** Which way requests were carried; a year beside 结转 tells it: 2023年结转 in a report of 2024 came in. */
function resolveCarried(tokens: readonly Token[], reportYear: number | null): Meaning | null {
  const roles = tokens.map(({ role }) => role);
  // 办结上年结转 3 件 is a part of those carried in.
  const isAnswered = roles.includes('answered') && roles.indexOf('answered') < roles.findIndex((role) => role.startsWith('carried'));
  const isIn = roles.includes('carriedIn');
  if (isIn && roles.includes('carriedOut')) return null;
  if (isIn) return isAnswered ? null : CARRIED_IN;
  if (roles.includes('carriedOut')) return CARRIED_OUT;
  const key = roles.indexOf('carried');
  const yearAt = roles.indexOf('year');
  if (yearAt === -1 || reportYear === null || roles.lastIndexOf('year') !== yearAt) return null;
  const year = Number(tokens[yearAt]?.word.slice(0, 4));
  if (yearAt > key) return year === reportYear + 1 ? CARRIED_OUT : null;
  return year === reportYear - 1 && !isAnswered ? CARRIED_IN : null;
}

function resolveOutcomes(roles: readonly (Role | 'year')[], around: Surroundings, namesRequests: boolean): Resolved | null {
  const named = pick(roles, OUTCOMES) as OutcomeRole[];
  if (pick(roles, APPLICANTS).length > 0) return null;
  if (named.length > 1 && roles.includes('each')) {
    return { meanings: named.map((role) => meanOutcomes([role], false)), isSure: true, namesRequests };
  }
  // 因不掌握等原因无法提供: the reason stands for all of them, and the group is meant.
  const kept = roles.includes('etc')
    ? named.filter((role) => !/^(?:unable|notProcessed)./.test(role) || role === 'unableToProvide')
    : named;
  if (kept.length === 0) return null;
  const isJoined = kept.length > 1 && roles.includes('join');
  const sum = meanOutcomes(kept, isJoined);
  const alsoBoth = kept.length === 1 && kept[0] === 'granted' && !around.namesPartial;
  const readings = [
    ...sum.readings,
    ...(alsoBoth ? meanOutcomes(['granted', 'partiallyGranted'], true).readings : []),
    // Joined reasons and outcomes (不掌握、不予公开) may be one thing with its reason; the two disclosures are always two.
    ...(isJoined && !isBothDisclosures(kept) ? meanOutcomes(kept, false).readings : []),
  ];
  return { meanings: [{ ...sum, readings }], isSure: kept.length === 1 || isBothDisclosures(kept), namesRequests };
}

function isBothDisclosures(roles: readonly OutcomeRole[]): boolean {
  return roles.length === 2 && roles.includes('granted') && roles.includes('partiallyGranted');
}

function resolveRequests(tokens: readonly Token[], namesRequests: boolean): Resolved | null {
  // 2023年度受理、2024年度答复: of one year and the other.
  if (new Set(tokens.filter(({ role }) => role === 'year').map(({ word }) => word.slice(0, 4))).size > 1) return null;
  // Who asked stands after the verb (收到企业申请); what stands before it is who received (各单位收到).
  const firstVerb = tokens.findIndex(({ role }) => VERBS.includes(role));
  const roles = tokens.slice(Math.max(0, firstVerb)).map(({ role }) => role);
  const verbs: Meaning[] = [
    ...(roles.includes('received') ? [RECEIVED] : []),
    ...(roles.includes('newReceived') ? [NEW_REQUESTS] : []),
    ...(roles.includes('answered') ? [CONCLUDED] : []),
    ...(roles.includes('handled') ? [HANDLED] : []),
  ];
  const applicants = pick(roles, APPLICANTS) as ApplicantRole[];
  const isAll = roles.includes('people') || (roles.includes('naturalPerson') && applicants.length > 1);
  const isOneKind = !isAll && (roles.includes('person') !== roles.includes('legal') || applicants.length > 0);
  if (isOneKind) {
    const [applicant] = applicants;
    if (applicants.length !== 1 || !applicant || roles.includes('person') || roles.includes('legal')) return null;
    return { meanings: [meanApplicant(applicant)], isSure: false, namesRequests };
  }
  const [first] = verbs;
  if (!first) return null;
  const isSure = verbs.length === 1 && !roles.includes('handled');
  return { meanings: [{ quantity: first.quantity, readings: verbs.flatMap((verb) => verb.readings) }], isSure, namesRequests };
}
