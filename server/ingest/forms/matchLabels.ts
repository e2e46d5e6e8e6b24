/** Bare labels of a document → rows, groups, lines and columns of the catalogue. */
import { DISPUTE_OUTCOMES } from '../../domain/disputeColumns.ts';
import { FORM_VERSIONS, type FormVersion } from '../../domain/form.ts';
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

// A label may carry a few characters more than the form prints; a sentence that mentions it has many more.
const LONGER_AT_MOST = 8;

const bareNames = (label: Label): string[] => [label.printed, ...label.variants].map(bareLabel);

const REQUEST_LABELS = REQUEST_ROW_IDS.map((row) => {
  const { label, mark } = REQUEST_ROWS[row];
  const names = bareNames(label);
  return { row, names, mark, longest: Math.max(...names.map((name) => name.length)) };
});

/** The row of section three that a bare label names; null when it names none. */
export function matchRequestRow(bare: string): RequestRow | null {
  const exact = REQUEST_LABELS.find(({ names }) => names.includes(bare));
  if (exact) return exact.row;
  return REQUEST_LABELS.find(({ mark, longest }) => bare.length <= longest + LONGER_AT_MOST && mark.test(bare))?.row ?? null;
}

/** The group of section three that a bare label names; null when it names none. */
export function matchOutcomeGroup(bare: string): OutcomeGroup | null {
  return OUTCOME_GROUP_IDS.find((group) => bareNames(OUTCOME_GROUPS[group])[0] === bare) ?? null;
}

/** True for the head of a column of section four that section three does not have. */
export function isDisputeHead(bare: string): boolean {
  return bare === DISPUTE_OUTCOMES.pending.printed;
}

/** A line of section two with the clause that it stands under. */
export interface ProactiveLineMatch {
  readonly block: ProactiveBlockDefinition;
  readonly line: ProactiveLineDefinition;
}

/** The line of section two on a form that a bare label names; null when it names none. */
export function matchProactiveLine(bare: string, form: FormVersion): ProactiveLineMatch | null {
  for (const block of PROACTIVE_BLOCKS[form]) {
    const line = block.lines.find((candidate) => bareNames(candidate.label).includes(bare));
    if (line) return { block, line };
  }
  return null;
}

/** Labels of section two that only one form prints; they tell the form. */
const TELLING: Readonly<Record<FormVersion, ReadonlySet<string>>> = {
  FORM2019: new Set(tellingLabels('FORM2019')),
  FORM2021: new Set(tellingLabels('FORM2021')),
};

function tellingLabels(form: FormVersion): string[] {
  const labels = (of: FormVersion): string[] =>
    PROACTIVE_BLOCKS[of].flatMap((block) =>
      [...block.columns.map((column) => column.head), ...block.lines.map((line) => line.label)].flatMap(bareNames),
    );
  const others = new Set(FORM_VERSIONS.filter((other) => other !== form).flatMap(labels));
  return labels(form).filter((name) => !others.has(name));
}

/** The form that a bare label of section two belongs to; null when both forms or neither print it. */
export function formTold(bare: string): FormVersion | null {
  return FORM_VERSIONS.find((form) => TELLING[form].has(bare)) ?? null;
}
