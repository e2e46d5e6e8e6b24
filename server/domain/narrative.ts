/** Figures that the running text of a report states. They are held against the tables and never fill them. */
import type { Place } from './cell.ts';
import type { FieldPath } from './form.ts';

/** What a sentence can count: `received` is new requests with or without those carried in, as prose rarely says which. */
export const NARRATIVE_QUANTITIES = [
  'received',
  'newRequests',
  'carriedOverIn',
  'concluded',
  'carriedOverOut',
  'outcome',
  'applicant',
  'disputes',
  'disputeOutcome',
  'normativeDocsInForce',
  'processingFee',
] as const;
export type NarrativeQuantity = (typeof NARRATIVE_QUANTITIES)[number];

/** One field of a sum; `sign` is −1 for a field that is taken off. */
export interface ReadingTerm {
  readonly field: FieldPath;
  readonly sign: 1 | -1;
}

/** What a figure may mean: a sum of fields of the form. */
export type Reading = readonly ReadingTerm[];

/** Whose figure the sentence gives: one organ's own or a whole region's; null when it does not say. */
export type ScopeHint = 'OWN' | 'REGION' | null;

/** A figure in the running text. */
export interface NarrativeFigure {
  readonly quantity: NarrativeQuantity;
  /**
   * Every reasonable meaning; the figure agrees with the tables when one of them gives its value.
   * Empty for the processing fee of section six, which no table holds.
   */
  readonly readings: readonly Reading[];
  /** 件 for counts, 元 for the processing fee. */
  readonly value: number;
  /** What the exact number may be: `value` for an exact figure, 100 to 200 for 100余, 400 to 500 for 近500. */
  readonly lowest: number;
  readonly highest: number;
  /** False when the words leave a doubt whether the figure means what its readings say. */
  readonly isSure: boolean;
  readonly scopeHint: ScopeHint;
  readonly place: Place;
  /** The clause that holds the figure, without white space. */
  readonly raw: string;
}

/** The period that the text states for its figures (统计期限). */
export interface StatedPeriod {
  readonly fromYear: number;
  readonly toYear: number;
  readonly place: Place;
  readonly raw: string;
}

/** What the running text of a report states. */
export interface Narrative {
  readonly figures: readonly NarrativeFigure[];
  readonly periods: readonly StatedPeriod[];
}

/** A report without running text, such as one from a data file. */
export const NO_NARRATIVE: Narrative = { figures: [], periods: [] };
