/**
 * Labelled rows → section four, 政府信息公开行政复议、行政诉讼情况: one line of fifteen numbers below heads of three levels, or three
 * tables of five.
 */
import type { Cell } from '../../domain/cell.ts';
import {
  DISPUTE_GROUP_IDS,
  DISPUTE_GROUPS,
  DISPUTE_OUTCOME_IDS,
  DISPUTE_OUTCOME_PARTS,
  type DisputeGroup,
} from '../../domain/disputeColumns.ts';
import type { Finding } from '../../domain/finding.ts';
import { disputeField, type FieldPath, type FormVersion } from '../../domain/form.ts';
import { identitiesOf } from '../../domain/identities.ts';
import type { ReadLimits } from '../readers/sourceDocument.ts';
import { leaveOpen } from '../segment/leaveOpen.ts';
import { findRun, printedRunOf, readingsOf } from '../segment/readRun.ts';
import { segmentRows } from '../segment/segmentRows.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import { isValueText, parseCell } from '../tables/parseCell.ts';
import { isDrawnValue } from '../tables/parseDrawnCell.ts';
import { isDisputeHead, isDisputeTitle } from './matchLabels.ts';
import { readRowCells } from './readCells.ts';
import type { SectionCells } from './sectionCells.ts';
import { hasSoft, type Spacing } from './tellSpacing.ts';

const FIELDS = DISPUTE_GROUP_IDS.flatMap((group) => DISPUTE_OUTCOME_IDS.map((outcome) => disputeField(group, outcome)));
const WIDTH = DISPUTE_OUTCOME_IDS.length;
const GROUPS = DISPUTE_GROUP_IDS.map(() => WIDTH);
const ONE_SUM = { parts: DISPUTE_OUTCOME_PARTS.map((_, i) => i), total: WIDTH - 1 };
const SUMS = DISPUTE_GROUP_IDS.map((_, group) => ({
  parts: ONE_SUM.parts.map((i) => group * WIDTH + i),
  total: group * WIDTH + ONE_SUM.total,
}));
// How far below its title the line of numbers stands at most.
const FURTHEST = 4;

/** Reads section four; null when it is not there. The form is that of section three: the section did not change. */
export function mapDisputes(rows: readonly LabelledRow[], form: FormVersion, spacing: Spacing, limits: ReadLimits): SectionCells | null {
  const from = rows.findIndex((row) => tokensOf(row).some((token) => isDisputeHead(bareLabel(token.text))));
  if (from < 0) return mapByTitle(rows, form);
  const small = mapSmallTables(rows.slice(from), form);
  if (small) return small;
  const printed = findLine(rows.slice(from, from + FURTHEST));
  if (!printed) return null;
  const values = withoutStub(printed, FIELDS.length);
  const run = spacing === 'digits' && hasSoft(values) ? null : findRun(values, FIELDS);
  if (run) {
    const readings = readingsOf(run, GROUPS, limits.segmentSteps);
    const identities = identitiesOf({ proactive: null, requests: null, disputes: form });
    const { cells, findings } = segmentRows(
      [{ run, readings, kind: 'run' }],
      { known: new Map(), identities, groups: GROUPS },
      limits.segmentSteps,
    );
    return { form, cells, findings };
  }
  // Spaces part the values unless the text says otherwise; where it says nothing the sums must.
  if (hasSoft(values) && (spacing === 'digits' || !(spacing === 'values' || SUMS.every((sum) => addsUp(values, sum))))) {
    return { form, ...leaveOpen(printedRunOf(FIELDS, values)) };
  }
  const { cells, findings } = readRowCells(values, { fields: FIELDS, sums: SUMS });
  return { form, cells: new Map(cells), findings };
}

const tokensOf = ({ head, cells }: LabelledRow): readonly Token[] => [...head, ...cells];

/** The values of the line below the heads: of the first row with a number, else of one with as many blanks as the line has numbers. */
function findLine(rows: readonly LabelledRow[]): readonly Token[] | null {
  const lines = rows.map(valuesOf);
  // Blank cells beside the heads only fill up their row. The line stands in their table.
  const own = lines.filter((_, i) => i < 2 || (rows[0]?.drawn === true && tableOf(rows[i]) === tableOf(rows[0])));
  const isFilled = (line: readonly Token[]): boolean => line.some(({ text }) => text !== '');
  return own.find(isFilled) ?? own.find((line) => line.length >= FIELDS.length) ?? own.find((line) => line.length > 0) ?? null;
}

const tableOf = (row: LabelledRow | undefined): number | null => row?.cells[0]?.place.table ?? null;

/** Where the heads are torn apart, the title and a line of fifteen numbers that add up are enough. */
function mapByTitle(rows: readonly LabelledRow[], form: FormVersion): SectionCells | null {
  const from = rows.findIndex((row) => tokensOf(row).some((token) => isDisputeTitle(token.text)));
  if (from < 0) return null;
  const values = rows
    .slice(from, from + FURTHEST)
    .map(valuesOf)
    .find((line) => line.length === FIELDS.length && SUMS.every((sum) => addsUp(line, sum)));
  if (!values) return null;
  const { cells, findings } = readRowCells(values, { fields: FIELDS, sums: SUMS });
  return { form, cells: new Map(cells), findings };
}

function addsUp(line: readonly Token[], { parts, total }: (typeof SUMS)[number]): boolean {
  const at = (i: number): number => parseCell(line[i]?.text ?? '').value ?? 0;
  return parts.reduce((sum, part) => sum + at(part), 0) === at(total);
}

/** Three lines of five numbers, each named by its group; null when the section is not written so. */
function mapSmallTables(rows: readonly LabelledRow[], form: FormVersion): SectionCells | null {
  const cells = new Map<FieldPath, Cell>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const values = withoutStub(valuesOf(row), WIDTH);
    if (values.length === 0) continue;
    if (values.length !== WIDTH) break;
    const [group, ...others] = groupsNamed(row);
    if (!group || others.length > 0 || cells.has(disputeField(group, 'total'))) break;
    const fields = DISPUTE_OUTCOME_IDS.map((outcome) => disputeField(group, outcome));
    const read = readRowCells(values, { fields, sums: [ONE_SUM] });
    for (const [field, cell] of read.cells) cells.set(field, cell);
    findings.push(...read.findings);
  }
  return cells.size === FIELDS.length ? { form, cells, findings } : null;
}

/** The groups that a row names before its numbers; the names of all groups together are heads of one line. */
function groupsNamed(row: LabelledRow): DisputeGroup[] {
  const named = tokensOf(row).map((token) => bareLabel(token.text));
  return DISPUTE_GROUP_IDS.filter((group) => named.some((bare) => bare.replace(/^行政诉讼/, '') === DISPUTE_GROUPS[group].printed));
}

/** Blank cells before the numbers stand below the stub head. */
function withoutStub(values: readonly Token[], columns: number): readonly Token[] {
  const from = values.findIndex(({ text }) => text !== '');
  return values.length > columns && from > 0 ? values.slice(Math.min(from, values.length - columns)) : values;
}

/** The values of the line: everything after its last word. Blank cells count where the table is drawn. */
function valuesOf(row: LabelledRow): readonly Token[] {
  const isValue = (text: string): boolean => isValueText(text) || (row.drawn && isDrawnValue(text));
  const lastWord = row.cells.findLastIndex(({ text }) => text !== '' && !isValue(text));
  return row.cells.slice(lastWord + 1);
}
