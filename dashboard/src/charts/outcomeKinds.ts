/** The six outcomes of a request in the order of the form, each with its count, its share and its colour token. */
import type { MetricId } from '../gql/graphql';

/** An outcome: one colour on every chart. */
export interface OutcomeKind {
  readonly count: MetricId;
  readonly share: MetricId;
  /** Name of the colour token in styles/tokens.css, without the dashes. */
  readonly token: 'granted' | 'partial' | 'denied' | 'unable' | 'not-processed' | 'other';
}

/** The outcomes in printed order. */
export const OUTCOMES: readonly OutcomeKind[] = [
  { count: 'GRANTED', share: 'FULL_DISCLOSURE_RATE', token: 'granted' },
  { count: 'PARTIALLY_GRANTED', share: 'PARTIAL_DISCLOSURE_RATE', token: 'partial' },
  { count: 'DENIED', share: 'DENIAL_RATE', token: 'denied' },
  { count: 'UNABLE_TO_PROVIDE', share: 'UNABLE_RATE', token: 'unable' },
  { count: 'NOT_PROCESSED', share: 'NOT_PROCESSED_RATE', token: 'not-processed' },
  { count: 'OTHER_HANDLING', share: 'OTHER_HANDLING_RATE', token: 'other' },
];
