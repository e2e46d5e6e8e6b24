/** What is counted → every sum of fields that it may mean. The fields are totals over all applicants, groups as computed. */
import { disputeField, proactiveField, requestField } from '../../domain/form.ts';
import type { NarrativeQuantity, Reading, ReadingTerm } from '../../domain/narrative.ts';
import type { ApplicantRole, DisputeOutcomeRole, DisputeRole, OutcomeRole } from './grammar.ts';

/** A quantity with its readings. */
export interface Meaning {
  readonly quantity: NarrativeQuantity;
  readonly readings: readonly Reading[];
}

const total = (row: string): ReadingTerm => ({ field: requestField(row, 'total'), sign: 1 });
const less = (term: ReadingTerm): ReadingTerm => ({ ...term, sign: -1 });
const NEW = total('newRequests');
const IN = total('carriedOverIn');
const DONE = total('totalConcluded');

/** 收到, 受理: prose counts what came in with or without what was carried in. */
export const RECEIVED: Meaning = { quantity: 'received', readings: [[NEW], [NEW, IN]] };
/** 新收. */
export const NEW_REQUESTS: Meaning = { quantity: 'newRequests', readings: [[NEW]] };
/**
 * 答复, 办结: all that were concluded; of this year's requests only; or without those that were closed without an answer.
 */
export const CONCLUDED: Meaning = {
  quantity: 'concluded',
  readings: [[DONE], [DONE, less(IN)], [DONE, less(total('otherHandling'))]],
};
/** 办理, 处理: concluded, or all that were on the desk. */
export const HANDLED: Meaning = { quantity: 'concluded', readings: [[DONE], [NEW, IN], [NEW]] };
export const CARRIED_IN: Meaning = { quantity: 'carriedOverIn', readings: [[IN]] };
export const CARRIED_OUT: Meaning = { quantity: 'carriedOverOut', readings: [[total('carriedOverOut')]] };
/** The fee of section six is on no table. */
export const FEE: Meaning = { quantity: 'processingFee', readings: [] };
export const IN_FORCE: Meaning = {
  quantity: 'normativeDocsInForce',
  readings: [
    [{ field: proactiveField('normativeDocsInForce'), sign: 1 }],
    [
      { field: proactiveField('normativeDocsInForce'), sign: 1 },
      { field: proactiveField('rulesInForce'), sign: 1 },
    ],
  ],
};

/** Outcomes named together (予以公开及部分公开) are added up; otherwise each may be what is meant. */
export function meanOutcomes(roles: readonly OutcomeRole[], areJoined: boolean): Meaning {
  const each = roles.map((role): Reading => [total(role)]);
  return { quantity: 'outcome', readings: areJoined ? [roles.map(total)] : each };
}

/** One kind of applicant, among the requests received or concluded. */
export function meanApplicant(role: ApplicantRole): Meaning {
  const columns =
    role === 'organisations' ? ['commercialEnterprise', 'researchInstitution', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'] : [role];
  const rows = (...names: string[]): Reading =>
    names.flatMap((row) => columns.map((column) => ({ field: requestField(row, column), sign: 1 })));
  return { quantity: 'applicant', readings: [rows('newRequests'), rows('newRequests', 'carriedOverIn'), rows('totalConcluded')] };
}

const groupsOf: Readonly<Record<DisputeRole, readonly (readonly string[])[]>> = {
  review: [['reconsideration']],
  directSuit: [['litigationDirect']],
  postReviewSuit: [['litigationPostReview']],
  suit: [['litigationDirect', 'litigationPostReview'], ['litigationDirect'], ['litigationPostReview']],
};

const inGroups = (groups: readonly string[], outcome: string): Reading =>
  groups.map((name) => ({ field: disputeField(name, outcome), sign: 1 }));

/** Reviews and suits: those of the year, or those among them that were decided. Named together they are added up. */
export function meanDisputes(roles: readonly DisputeRole[]): Meaning {
  const combinations = roles.reduce<string[][]>(
    (all, role) => all.flatMap((left) => groupsOf[role].map((names) => [...left, ...names])),
    [[]],
  );
  const readings = combinations.flatMap((groups): Reading[] => [
    inGroups(groups, 'total'),
    [...inGroups(groups, 'total'), ...inGroups(groups, 'pending').map(less)],
  ]);
  return { quantity: 'disputes', readings };
}

/** A result of reviews or suits; which of them, prose seldom says where it gives the number. */
export function meanDisputeOutcome(role: DisputeOutcomeRole): Meaning {
  const [review, direct, post] = ['reconsideration', 'litigationDirect', 'litigationPostReview'];
  const groups = [[review], [direct], [post], [direct, post], [review, direct], [review, direct, post]] as string[][];
  return { quantity: 'disputeOutcome', readings: groups.map((names) => inGroups(names, role)) };
}
