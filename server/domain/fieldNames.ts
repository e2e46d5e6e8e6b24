/** The names of fields in words, for messages and docs: `第三部分（一）予以公开，总计`. */
import { DISPUTE_GROUPS, DISPUTE_OUTCOMES, type DisputeGroup, type DisputeOutcome } from './disputeColumns.ts';
import type { Text } from './finding.ts';
import { addressOf, FORM_VERSIONS, SECTIONS, type FieldPath, type Section } from './form.ts';
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

/** The line of a table that a field stands in, in words: `第二部分“规章”`, `第三部分“（一）予以公开”`, `第四部分“行政复议”`. */
export function nameOfLine(path: FieldPath): Text {
  const { section, row } = addressOf(path);
  const part = { zh: `第${SECTIONS[section].number}部分`, en: `section ${SECTIONS[section].numberEn}` };
  if (section === 'requests') {
    const name = nameOfRequestRow(row);
    return { zh: `${part.zh}“${name.zh}”`, en: `${part.en}, ${name.en}` };
  }
  const label = section === 'proactive' ? PROACTIVE.get(row)?.line : DISPUTE_GROUPS[row as DisputeGroup];
  if (!label) throw new Error(`No such field: ${path}`);
  return { zh: `${part.zh}“${label.printed}”`, en: `${part.en}, ${label.en}` };
}

/** A field in words. Throws on a path that is in no catalogue: a mistake in code. */
export function nameOfField(path: FieldPath): Text {
  const { section, row, column } = addressOf(path);
  const line = nameOfLine(path);
  const head = headOf(section, row, column);
  return { zh: `${line.zh}的${head.printed}`, en: `${line.en}: ${head.en}` };
}

function headOf(section: Section, row: string, column: string | null): Label {
  const proactive = PROACTIVE.get(row);
  if (section === 'proactive' && proactive) return proactive.head;
  return section === 'requests' ? APPLICANTS[column as Applicant] : DISPUTE_OUTCOMES[column as DisputeOutcome];
}
