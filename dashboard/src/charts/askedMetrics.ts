/** The metrics that the figures of a page need, asked for in one go. */
import type { MetricId } from '../gql/graphql';
import { OUTCOMES } from './outcomeKinds';

/** Volumes, key figures and outcomes by year. */
export const YEARLY_METRICS: MetricId[] = [
  'NEW_REQUESTS',
  'CARRIED_OVER_IN',
  'TOTAL_CONCLUDED',
  'CARRIED_OVER_OUT',
  'DISCLOSURE_RATE',
  'CARRY_OVER_RATE',
  'RECONSIDERATION_CORRECTION_RATE',
  ...OUTCOMES.flatMap((kind) => [kind.count, kind.share]),
];

/** What a list of agencies tells of each. */
export const AGENCY_METRICS: MetricId[] = ['NEW_REQUESTS', 'TOTAL_CONCLUDED', 'DISCLOSURE_RATE'];
