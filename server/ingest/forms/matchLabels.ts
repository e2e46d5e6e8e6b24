/** Bare labels of a document → rows, groups, lines and columns of the catalogue. */
import { DISPUTE_OUTCOMES } from '../../domain/disputeColumns.ts';
import { FORM_VERSIONS, proactiveField, type FieldPath, type FormVersion } from '../../domain/form.ts';
import { forEachForm } from '../../domain/formVersion.ts';
import type { Label } from '../../domain/label.ts';
import { PROACTIVE_BLOCKS, type ProactiveBlockDefinition, type ProactiveLineDefinition } from '../../domain/proactiveBlocks.ts';
import {
  OUTCOME_GROUP_IDS,
  OUTCOME_GROUPS,
  REQUEST_ROW_IDS,
  REQUEST_ROWS,
  type OutcomeGroup,
  type RequestRow,
} from '../../domain/requestRows.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import { rememberTexts } from '../tables/rememberTexts.ts';
import { nearestName } from './nearestName.ts';

// A label may carry a few characters more than the form prints; a sentence that mentions it has many more.
const LONGER_AT_MOST = 8;

const bareNames = (label: Label): string[] => [label.printed, ...label.variants].map(bareLabel);

const REQUEST_NAMES = new Map(
  REQUEST_ROW_IDS.toReversed().flatMap((row) => bareNames(REQUEST_ROWS[row].label).map((name) => [name, row] as const)),
);
const REQUEST_NAME_LIST = [...REQUEST_NAMES.keys()];
const REQUEST_MARKS = REQUEST_ROW_IDS.map((row) => {
  const { label, mark } = REQUEST_ROWS[row];
  return { row, mark, longest: Math.max(...bareNames(label).map((name) => name.length)) + LONGER_AT_MOST };
});
const LONGEST = Math.max(...REQUEST_MARKS.map(({ longest }) => longest));

/** The row of section three that a bare label names; null when it names none. */
export const matchRequestRow: (bare: string) => RequestRow | null = rememberTexts(findRequestRow);

function findRequestRow(bare: string): RequestRow | null {
  if (bare.length > LONGEST) return null;
  const row = REQUEST_NAMES.get(bare) ?? REQUEST_MARKS.find(({ mark, longest }) => bare.length <= longest && mark.test(bare))?.row;
  return row ?? REQUEST_NAMES.get(nearestName(bare, REQUEST_NAME_LIST) ?? '') ?? null;
}

/** The row whose whole name a bare label is, misprinted perhaps; what only holds the marks of a row is none. */
export const matchWholeRequestRow: (bare: string) => RequestRow | null = rememberTexts((bare) => {
  if (bare.length > LONGEST) return null;
  return REQUEST_NAMES.get(bare) ?? REQUEST_NAMES.get(nearestName(bare, REQUEST_NAME_LIST) ?? '') ?? null;
});

const GROUP_NAMES = new Map(OUTCOME_GROUP_IDS.map((group) => [bareLabel(OUTCOME_GROUPS[group].printed), group]));

/** The group of section three that a bare label names; null when it names none. */
export function matchOutcomeGroup(bare: string): OutcomeGroup | null {
  return GROUP_NAMES.get(bare) ?? null;
}

/** True for the head of a column of section four that section three does not have. */
export function isDisputeHead(bare: string): boolean {
  return bare === DISPUTE_OUTCOMES.pending.printed;
}

const DISPUTE_TITLE = /^[^。；]{0,20}行政复议.{0,6}行政诉讼[^。；]{0,8}情况$/;

/** True for the title of section four, whatever its number. */
export function isDisputeTitle(text: string): boolean {
  return text.length < 60 && DISPUTE_TITLE.test(bareLabel(text));
}

/** A line of section two with the clause that it stands under. */
export interface ProactiveLineMatch {
  readonly block: ProactiveBlockDefinition;
  readonly line: ProactiveLineDefinition;
  /** The paths of its fields. */
  readonly fields: readonly FieldPath[];
}

function linesByName(form: FormVersion): ReadonlyMap<string, ProactiveLineMatch> {
  const lines = new Map<string, ProactiveLineMatch>();
  for (const block of PROACTIVE_BLOCKS[form]) {
    for (const line of block.lines) {
      const match = { block, line, fields: line.fields.map(proactiveField) };
      for (const name of bareNames(line.label)) lines.set(name, match);
    }
  }
  return lines;
}

const FIND_LINE = forEachForm((form) => {
  const lines = linesByName(form);
  const names = [...lines.keys()];
  return rememberTexts((bare) => lines.get(bare) ?? lines.get(nearestName(bare, names) ?? '') ?? null);
});

/** The line of section two on a form that a bare label names; null when it names none. */
export function matchProactiveLine(bare: string, form: FormVersion): ProactiveLineMatch | null {
  return FIND_LINE[form](bare);
}

/** Labels of section two that only one form prints; they tell the form. */
const TELLING: ReadonlyMap<string, FormVersion> = new Map(
  FORM_VERSIONS.flatMap((form) => tellingLabels(form).map((name) => [name, form] as const)),
);

function labelsOf(form: FormVersion): string[] {
  return PROACTIVE_BLOCKS[form].flatMap((block) =>
    [...block.columns.map((column) => column.head), ...block.lines.map((line) => line.label)].flatMap(bareNames),
  );
}

function tellingLabels(form: FormVersion): string[] {
  const others = new Set(FORM_VERSIONS.filter((other) => other !== form).flatMap(labelsOf));
  return labelsOf(form).filter((name) => !others.has(name));
}

const PROACTIVE_NAMES = [...new Set(FORM_VERSIONS.flatMap(labelsOf))];
const LONGEST_TOLD = Math.max(...PROACTIVE_NAMES.map((name) => name.length)) + 2;

/** The form that a bare label of section two belongs to, cut or misprinted perhaps; null when both forms or neither print it. */
export const formTold: (bare: string) => FormVersion | null = rememberTexts((bare) => {
  if (bare.length > LONGEST_TOLD) return null;
  return TELLING.get(bare) ?? TELLING.get(nearestName(bare, PROACTIVE_NAMES) ?? '') ?? null;
});
