/** The names of fields in words, for messages and docs: `第三部分（一）予以公开，总计`. */
import { DISPUTE_GROUPS, DISPUTE_OUTCOMES, type DisputeGroup, type DisputeOutcome } from './disputeColumns.ts';
import type { Text } from './finding.ts';
import { addressOf, FORM_VERSIONS, SECTIONS, type FieldPath } from './form.ts';
import { printedLabel, type Label } from './label.ts';
import { proactiveFieldsOf } from './proactiveBlocks.ts';
import { APPLICANTS, OUTCOME_GROUPS, REQUEST_ROWS, type Applicant, type OutcomeGroup, type RequestRow } from './requestRows.ts';

const PROACTIVE = new Map(FORM_VERSIONS.flatMap((form) => proactiveFieldsOf(form).map((of) => [of.field, of] as const)));

function requestLabel(row: string): Label {
  return REQUEST_ROWS[row as RequestRow]?.label ?? OUTCOME_GROUPS[row as OutcomeGroup];
}

/** The row of section three as the form prints it, with its group: `（三）不予公开1.属于国家秘密`. */
export function nameOfRequestRow(row: string): Text {
  const of = requestLabel(row);
  const group = REQUEST_ROWS[row as RequestRow]?.group;
  const zh = (group ? printedLabel(OUTCOME_GROUPS[group]) : '') + printedLabel(of);
  return { zh, en: group ? `${OUTCOME_GROUPS[group].en}: ${of.en}` : of.en };
}

/** A field in words. Throws on a path that is in no catalogue: a mistake in code. */
export function nameOfField(path: FieldPath): Text {
  const { section, row, column } = addressOf(path);
  const part = `第${SECTIONS[section].number}部分`;
  if (section === 'proactive') {
    const of = PROACTIVE.get(row);
    if (!of) throw new Error(`No such field: ${path}`);
    return { zh: `${part}“${of.line.printed}”的${of.head.printed}`, en: `section two, ${of.line.en}: ${of.head.en}` };
  }
  if (section === 'requests') {
    const name = nameOfRequestRow(row);
    const applicant = APPLICANTS[column as Applicant];
    return { zh: `${part}“${name.zh}”的${applicant.printed}`, en: `section three, ${name.en}: ${applicant.en}` };
  }
  const group = DISPUTE_GROUPS[row as DisputeGroup];
  const outcome = DISPUTE_OUTCOMES[column as DisputeOutcome];
  return { zh: `${part}“${group.printed}”的${outcome.printed}`, en: `section four, ${group.en}: ${outcome.en}` };
}
