/** The dictionary: every metric that a question can ask for, in the order in which it is listed everywhere. */
import { COUNT_METRICS } from './countMetrics.ts';
import type { Metric } from './metric.ts';
import { carryOverRate } from './rates/carryOverRate.ts';
import { closureRate } from './rates/closureRate.ts';
import { denialRate } from './rates/denialRate.ts';
import { disclosureRate } from './rates/disclosureRate.ts';
import { disputeRate } from './rates/disputeRate.ts';
import { escalationRate } from './rates/escalationRate.ts';
import { fullDisclosureRate } from './rates/fullDisclosureRate.ts';
import { litigationCorrectionRate } from './rates/litigationCorrectionRate.ts';
import { notHeldShare } from './rates/notHeldShare.ts';
import { notProcessedRate } from './rates/notProcessedRate.ts';
import { otherHandlingRate } from './rates/otherHandlingRate.ts';
import { partialDisclosureRate } from './rates/partialDisclosureRate.ts';
import { reconsiderationCorrectionRate } from './rates/reconsiderationCorrectionRate.ts';
import { substantiveDisclosureRate } from './rates/substantiveDisclosureRate.ts';
import { unableRate } from './rates/unableRate.ts';

/** All metrics: counts and amounts, then rates. */
export const METRICS: readonly Metric[] = [
  ...COUNT_METRICS,
  closureRate,
  carryOverRate,
  disclosureRate,
  fullDisclosureRate,
  partialDisclosureRate,
  denialRate,
  unableRate,
  notProcessedRate,
  otherHandlingRate,
  substantiveDisclosureRate,
  notHeldShare,
  disputeRate,
  reconsiderationCorrectionRate,
  litigationCorrectionRate,
  escalationRate,
];

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The metric of an id such as `DISCLOSURE_RATE`; undefined when there is none. */
export function findMetric(id: string): Metric | undefined {
  return BY_ID.get(id);
}
