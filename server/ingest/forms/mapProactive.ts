/** Labelled rows → section two, 主动公开政府信息情况. The form is told by the heads of its columns and its lines. */
import { NOWHERE, type Cell } from '../../domain/cell.ts';
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { FORM_VERSIONS, proactiveField, type FieldPath, type FormVersion } from '../../domain/form.ts';
import type { ReadLimits } from '../readers/sourceDocument.ts';
import { leaveOpen } from '../segment/leaveOpen.ts';
import { printedRunOf, type PrintedRun } from '../segment/readRun.ts';
import { findFreeRun, segmentFree } from '../segment/segmentFree.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import { halfWidth, parseCell } from '../tables/parseCell.ts';
import { toSimplified } from '../../directory/toSimplified.ts';
import { formTold, matchProactiveLine, matchRequestRow, type ProactiveLineMatch } from './matchLabels.ts';
import { readCell, readRowCells } from './readCells.ts';
import type { SectionCells } from './sectionCells.ts';
import { beginsWithZero, hasSoft, type Spacing } from './tellSpacing.ts';

/** Reads section two; null when no line of it is there. */
export function mapProactive(rows: readonly LabelledRow[], told: ToldBySums, limits: ReadLimits): SectionCells | null {
  const form = tellForm(rows);
  if (!form) return null;
  const cells = new Map<FieldPath, Cell>();
  const findings: Finding[] = [];
  const runs: PrintedRun[] = [];
  const met = new Set<FieldPath>();
  let headUnit: string | null = null;
  let begun = false;
  for (const row of rows) {
    // Lists of other things have a line 行政许可 too: the section begins with its own heads, and ends where section three begins.
    begun ||= [...row.head, ...row.cells].some((token) => beginsSection(token.text));
    if (!begun) continue;
    if (met.size > 0 && beginsRequests(row)) break;
    headUnit = amountUnitIn([...row.head, ...row.cells]) ?? headUnit;
    const found = findLine(row, form);
    if (!found) continue;
    const { fields } = found.match;
    if (fields.some((field) => met.has(field))) continue;
    for (const field of fields) met.add(field);
    const run = row.drawn ? null : findFreeRun(found.label, found.values, fields);
    if (!row.drawn && isDoubtful(found, run !== null, told)) keep(leaveOpen(printedRunOf(fields, found.values)));
    else if (run) runs.push(run);
    else keep(readRowCells(found.values, { fields, sums: [], headUnit: fields.includes(AMOUNT) ? headUnit : null }));
  }
  keep(
    segmentFree(runs, (text, field) => readCell({ text, place: NOWHERE }, field, field === AMOUNT ? headUnit : null), limits.segmentSteps),
  );
  if (cells.size === 0) return null;
  return { form, cells, findings: [...findings, ...amountWithoutUnit(cells, headUnit)] };

  function keep(read: { readonly cells: Iterable<readonly [FieldPath, Cell]>; readonly findings: readonly Finding[] }): void {
    for (const [field, cell] of read.cells) cells.set(field, cell);
    findings.push(...read.findings);
  }
}

/** What the sums of section three tell of how the text writes numbers; this section has none. */
export interface ToldBySums {
  readonly spacing: Spacing;
  /** False where section three lacks numbers or leaves open where they part: lines here may lack some as well. Null without section three. */
  readonly isComplete: boolean | null;
}

/** True for a line of which a space may have torn a number apart, or that may have lost a blank, where the text shows that it does so. */
function isDoubtful({ match, values }: FoundLine, isRun: boolean, { spacing, isComplete }: ToldBySums): boolean {
  const hard = values.filter(({ soft }) => !soft).length;
  const isMixed = hard > 1 && hard < values.length;
  const isTorn = hasSoft(values) && (spacing === 'digits' || spacing === 'doubtful' || isMixed);
  // Zeros alone are one number each, and there are no more of them than columns.
  const isShort = (hasSoft(values) || isRun) && !isComplete && !values.every(({ text }) => /^0*$/.test(text));
  return isTorn || isShort || (values.length === match.fields.length && values.some(({ text }) => beginsWithZero(halfWidth(text))));
}

/** A row of section three with its numbers. */
function beginsRequests({ cells }: LabelledRow): boolean {
  const [label] = cells;
  return label !== undefined && cells.length > 1 && matchRequestRow(bareLabel(label.text)) === 'newRequests';
}

function beginsSection(text: string): boolean {
  return /^第二十条第/.test(text.replace(/\s/g, '')) || formTold(bareLabel(text)) !== null;
}

const AMOUNT = proactiveField('procurementAmount');

/** The form whose own labels occur most; null when no label of either occurs. */
function tellForm(rows: readonly LabelledRow[]): FormVersion | null {
  const votes: Record<FormVersion, number> = { FORM2019: 0, FORM2021: 0 };
  for (const row of rows) {
    for (const token of [...row.head, ...row.cells]) {
      const form = formTold(bareLabel(token.text));
      if (form) votes[form] += 1;
    }
  }
  const [best] = FORM_VERSIONS.toSorted((a, b) => votes[b] - votes[a]);
  return best && votes[best] > 0 ? best : null;
}

/** A line of the form as met. */
interface FoundLine {
  readonly match: ProactiveLineMatch;
  readonly label: Token;
  readonly values: readonly Token[];
}

/** The last cell of a row that names a line of the form, and the values after it. */
function findLine(row: LabelledRow, form: FormVersion): FoundLine | null {
  for (let i = row.cells.length - 1; i >= 0; i--) {
    const label = row.cells[i];
    const match = matchProactiveLine(bareLabel(label?.text ?? ''), form);
    const values = row.cells.slice(i + 1);
    if (label && match && values.length > 0) return { match, label, values };
  }
  return row.drawn ? null : findBrokenLine(row, form);
}

/** A line whose label was broken over two lines of text: 行政规范 and 性文件. */
function findBrokenLine({ head, cells }: LabelledRow, form: FormVersion): FoundLine | null {
  const [label, ...values] = cells;
  const before = head.at(-1);
  const match = label && before ? matchProactiveLine(bareLabel(before.text + label.text), form) : null;
  return label && match && values.length > 0 ? { match, label, values } : null;
}

/** The unit in the head 采购总金额(万元), where it has one. The head may be broken over lines. */
function amountUnitIn(tokens: readonly Token[]): string | null {
  const heads = tokens.map(({ text }) => text).join('');
  if (!/[采採]/.test(heads)) return null;
  const bare = toSimplified(heads).replace(/\s/g, '');
  return /采购总?金额[（(](?:单位[:：]?)?(亿元|万元|元)[）)]/.exec(bare)?.[1] ?? null;
}

function amountWithoutUnit(cells: ReadonlyMap<FieldPath, Cell>, headUnit: string | null): Finding[] {
  const cell = cells.get(AMOUNT);
  if (!cell?.value || headUnit || parseCell(cell.raw).unit) return [];
  const name = nameOfField(AMOUNT);
  return [
    makeFinding(
      'amountUnit',
      {
        zh: `${name.zh}写的是“${cell.raw}”，没有单位，按“元”读取。请补写单位（元或万元）。`,
        en: `${name.en} reads “${cell.raw}” without a unit and was taken as yuan. Add the unit (元 or 万元).`,
      },
      [AMOUNT],
      cell.place,
    ),
  ];
}
