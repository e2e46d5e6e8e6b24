/** The parameters of a printed report. A new way to lay a report out is one more value of one of them. */
import { LABEL_NOISES, type LabelKind, type LabelNoise } from './labelNoise.ts';
import { NUMBER_NOISES, type NumberNoise } from './numberNoise.ts';

export const TITLE_STYLES = [
  'oneLine',
  'yearFirst',
  'twoLines',
  'threeLines',
  'shortWords',
  'noWorkWord',
  'misprinted',
  'noYear',
  'noAgency',
  'none',
] as const;
export const HEADING_STYLES = ['standard', 'restarted', 'missing', 'nested', 'unnumbered', 'wrong', 'otherWords'] as const;
export const SURROUNDINGS = [
  'metadataTable',
  'metadataLines',
  'breadcrumbs',
  'staleDate',
  'neighbourLinks',
  'preamble',
  'oldNotice',
  'prose',
  'modelSentence',
  'footer',
] as const;
export const PROACTIVE_SHAPES = ['standard', 'fiveColumns', 'caption', 'perClause', 'clauseAtLeft', 'unitInHead', 'extraRow'] as const;
export const REQUEST_SHAPES = ['standard', 'groupsRepeated', 'groupsAsRows', 'cutInTwo', 'miniTables', 'noTotals'] as const;
export const DISPUTE_SHAPES = ['standard', 'threeTables', 'groupRows', 'shortHead', 'twoLevelHead'] as const;

/** How a report is printed. */
export interface Layout {
  readonly title: (typeof TITLE_STYLES)[number];
  readonly headings: (typeof HEADING_STYLES)[number];
  /** What stands round the report. */
  readonly around: readonly (typeof SURROUNDINGS)[number][];
  readonly proactive: (typeof PROACTIVE_SHAPES)[number];
  readonly requests: (typeof REQUEST_SHAPES)[number];
  readonly disputes: (typeof DISPUTE_SHAPES)[number];
  /** Taken in turn, one for each label, again and again. */
  readonly labels: readonly LabelNoise[];
  /** Taken in turn, one for each number. */
  readonly numbers: readonly NumberNoise[];
}

/** As the notices print it. */
export const PLAIN_LAYOUT: Layout = {
  title: 'oneLine',
  headings: 'standard',
  around: [],
  proactive: 'standard',
  requests: 'standard',
  disputes: 'standard',
  labels: [],
  numbers: [],
};

/** Prints labels and numbers, each with the noise whose turn it is. */
export interface Pen {
  readonly label: (text: string, kind: LabelKind) => string;
  readonly number: (text: string, field: string) => string;
}

/** A pen for one report. Texts that are no plain number, given by the report itself, are printed as they are. */
export function makePen(layout: Layout): Pen {
  const nextLabel = takeTurns<LabelNoise>(layout.labels, 'plain');
  const nextNumber = takeTurns<NumberNoise>(layout.numbers, 'plain');
  return {
    label: (text, kind) => LABEL_NOISES[nextLabel()](text, kind),
    number: (text, field) => (/^\d+$/.test(text) ? NUMBER_NOISES[nextNumber()](text, field) : text),
  };
}

/** Gives the items one after the other, again and again. */
export function takeTurns<T>(items: readonly T[], otherwise: T): () => T {
  let at = 0;
  return () => items[at++ % items.length] ?? otherwise;
}
