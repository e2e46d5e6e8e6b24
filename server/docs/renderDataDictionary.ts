/** docs/data-dictionary.md: the fields of the forms, the statuses of a cell, and the interchange format. */
import { CELL_STATUSES, type CellStatus } from '../domain/cell.ts';
import { DISPUTE_GROUP_IDS, DISPUTE_GROUPS, DISPUTE_OUTCOME_IDS, DISPUTE_OUTCOMES } from '../domain/disputeColumns.ts';
import { FORM_VERSIONS, FORMS } from '../domain/form.ts';
import { printedLabel, type Label } from '../domain/label.ts';
import { proactiveFieldsOf } from '../domain/proactiveBlocks.ts';
import { APPLICANT_IDS, APPLICANTS, OUTCOME_GROUP_IDS, OUTCOME_GROUPS, REQUEST_ROW_IDS, REQUEST_ROWS } from '../domain/requestRows.ts';

const STATUS_MEANING: Readonly<Record<CellStatus, string>> = {
  REPORTED: 'The document prints a number.',
  IMPLIED_ZERO: 'Blank, and zero: taking the blanks of its row and column as zero closes every identity that touches it.',
  BLANK: 'Blank, and nothing shows that it means zero. The value is null.',
  NOT_APPLICABLE: 'A sign for not applicable, such as `/`. The value is null.',
  TEXT: 'Something that is no number, or digits that cannot be told apart. The value is null.',
  NOT_ON_FORM: 'The form has no such cell, or the document lacks it. The value is null.',
};

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const labelRow = (id: string, label: Label, ...rest: string[]): string => row(`\`${id}\``, printedLabel(label), label.en, ...rest);

/** The page. */
export function renderDataDictionary(): string {
  return [
    '# Data dictionary',
    '<!-- Written from the catalogue in server/domain by `npm run generate`. -->',
    'The same identifiers are used in the code, the database (snake_case), GraphQL (UPPER_SNAKE in enums) and `check --json`. A cell is named by its path: `proactive.<field>`, `requests.<row>.<applicant>`, `disputes.<group>.<outcome>`.',
    `## Forms\n\n${FORM_VERSIONS.map((form) => `- \`${form}\`: ${FORMS[form].notice}`).join('\n')}\n\nThe form is read off the labels of each table, never from the year.`,
    ...FORM_VERSIONS.map(renderProactive),
    renderRequests(),
    renderDisputes(),
    `## Statuses of a cell\n\n${[row('Status', 'Meaning'), row('---', '---'), ...CELL_STATUSES.map((status) => row(`\`${status}\``, STATUS_MEANING[status]))].join('\n')}`,
    INTERCHANGE,
  ].join('\n\n');
}

function renderProactive(form: (typeof FORM_VERSIONS)[number]): string {
  const lines = proactiveFieldsOf(form).map((of) =>
    row(`\`${of.field}\``, `${of.line.printed}：${of.head.printed}`, `${of.line.en}: ${of.head.en}`, of.unit),
  );
  return [
    `## Section two, ${form}`,
    [row('Field', 'Printed', 'English', 'Unit'), row('---', '---', '---', '---'), ...lines].join('\n'),
  ].join('\n\n');
}

function renderRequests(): string {
  const rows = REQUEST_ROW_IDS.map((id) => labelRow(id, REQUEST_ROWS[id].label, REQUEST_ROWS[id].forms.join(', ')));
  const groups = OUTCOME_GROUP_IDS.map((id) =>
    labelRow(id, OUTCOME_GROUPS[id], id === 'otherHandling' ? 'added up in FORM2021' : 'added up'),
  );
  const applicants = APPLICANT_IDS.map((id) => labelRow(id, APPLICANTS[id]));
  return [
    '## Section three',
    'Counts of requests, 件. Rows:',
    [row('Row', 'Printed', 'English', 'Forms'), row('---', '---', '---', '---'), ...rows, ...groups].join('\n'),
    'Columns:',
    [row('Column', 'Printed', 'English'), row('---', '---', '---'), ...applicants].join('\n'),
  ].join('\n\n');
}

function renderDisputes(): string {
  const groups = DISPUTE_GROUP_IDS.map((id) => labelRow(id, DISPUTE_GROUPS[id]));
  const outcomes = DISPUTE_OUTCOME_IDS.map((id) => labelRow(id, DISPUTE_OUTCOMES[id]));
  return [
    '## Section four',
    'Counts of cases, 件. `reconsideration` and `litigationPostReview` concern the same disputes: never add them.',
    [row('Group', 'Printed', 'English'), row('---', '---', '---'), ...groups].join('\n'),
    [row('Outcome', 'Printed', 'English'), row('---', '---', '---'), ...outcomes].join('\n'),
  ].join('\n\n');
}

const INTERCHANGE = `## Interchange format

Reports are exchanged in JSON, JSON Lines and CSV with these identifiers: see [interchange.md](interchange.md).
`;
