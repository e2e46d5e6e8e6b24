/**
 * Section four, 政府信息公开行政复议、行政诉讼情况: fifteen cells in one line, unchanged from FORM2019 to FORM2021.
 * 行政复议 and 复议后起诉 concern the same disputes: never add them.
 */
import { label, type Label } from './label.ts';

/** The three groups of columns. */
export const DISPUTE_GROUPS = {
  reconsideration: label('行政复议', 'Administrative reconsideration'),
  litigationDirect: label('未经复议直接起诉', 'Direct litigation'),
  litigationPostReview: label('复议后起诉', 'Litigation after reconsideration'),
} as const satisfies Record<string, Label>;

/** A group of columns of section four. */
export type DisputeGroup = keyof typeof DISPUTE_GROUPS;
export const DISPUTE_GROUP_IDS = Object.keys(DISPUTE_GROUPS) as DisputeGroup[];

/** The columns of each group, the total last. */
export const DISPUTE_OUTCOMES = {
  upheld: label('结果维持', 'Upheld'),
  corrected: label('结果纠正', 'Corrected'),
  other: label('其他结果', 'Other outcome'),
  pending: label('尚未审结', 'Pending'),
  total: label('总计', 'Total', { variants: ['合计'] }),
} as const satisfies Record<string, Label>;

/** A column of a group of section four. */
export type DisputeOutcome = keyof typeof DISPUTE_OUTCOMES;
export const DISPUTE_OUTCOME_IDS = Object.keys(DISPUTE_OUTCOMES) as DisputeOutcome[];
/** The four outcomes, without the total. */
export const DISPUTE_OUTCOME_PARTS = DISPUTE_OUTCOME_IDS.filter((id) => id !== 'total');
