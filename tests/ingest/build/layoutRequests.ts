/** Section three as a printed table. */
import type { FormVersion } from '../../../server/domain/form.ts';
import { APPLICANT_LABELS, APPLICANTS, printedRows, type PrintedRow } from '../printedForm.ts';
import type { Layout, Pen } from './layout.ts';
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

/** What the section holds and the shape that it is printed in. */
export interface RequestSection {
  readonly form: FormVersion;
  readonly shape: Layout['requests'];
  readonly cells: Readonly<Record<string, string>>;
}

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const isResult = ({ label }: PrintedRow): boolean => /^(?:（|\d)/.test(label);

/** The section as one table, as two where a page ends, or as one for each group. */
export function layoutRequests(section: RequestSection, pen: Pen): PrintedBlock[] {
  const rows = printedRows(section.form);
  if (section.shape === 'miniTables') return miniTables(rows, section, pen);
  if (section.shape !== 'cutInTwo') return [{ kind: 'table', rows: [...headsOf(section, pen), ...rowsOf(rows, section, pen)] }];
  // The page ends inside a group, which is printed again on the next page.
  const cut = rows.findIndex(({ row }) => row === 'deniedInternalAffairs');
  return [rows.slice(0, cut), rows.slice(cut)].map((part) => ({
    kind: 'table',
    rows: [...headsOf(section, pen), ...rowsOf(part, section, pen)],
  }));
}

const applicantsOf = ({ shape }: RequestSection): readonly string[] => (shape === 'noTotals' ? APPLICANTS.slice(0, -1) : APPLICANTS);

function headsOf(section: RequestSection, pen: Pen): PrintedCell[][] {
  const [natural = '', ...organizations] = APPLICANT_LABELS.slice(0, -1).map((label) => pen.label(label, 'head'));
  const total = section.shape === 'noTotals' ? [] : [{ text: '总计', rowspan: 2 }];
  return [
    [
      { text: pen.label(NOTE, 'note'), colspan: 3, rowspan: 3 },
      { text: '申请人情况', colspan: applicantsOf(section).length },
    ],
    [{ text: natural, rowspan: 2 }, { text: '法人或其他组织', colspan: 5 }, ...total],
    organizations.map((text) => ({ text })),
  ];
}

function valuesOf({ row }: PrintedRow, section: RequestSection, pen: Pen): PrintedCell[] {
  return applicantsOf(section).map((applicant) => {
    const field = `requests.${row}.${applicant}`;
    return { text: pen.number(section.cells[field] ?? '0', field), isValue: true };
  });
}

function rowsOf(rows: readonly PrintedRow[], section: RequestSection, pen: Pen): PrintedCell[][] {
  const results = rows.filter(isResult);
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));
  const height = results.length + (section.shape === 'groupsAsRows' ? groups.size : 0);
  return rows.flatMap((row, i) => {
    const { label, group } = row;
    const isFirst = group !== null && rows[i - 1]?.group !== group;
    const size = rows.filter((other) => other.group === group).length;
    const stub = row === results[0] ? [{ text: pen.label('三、本年度办理结果', 'stub'), rowspan: height }] : [];
    const wide = !isResult(row) ? { colspan: 3 } : group && section.shape !== 'groupsAsRows' ? {} : { colspan: 2 };
    const line = (...before: PrintedCell[]): PrintedCell[] => [
      ...before,
      { text: pen.label(label, 'row'), ...wide },
      ...valuesOf(row, section, pen),
    ];
    if (section.shape === 'groupsAsRows') {
      if (!isFirst) return [line(...stub)];
      return [[...stub, { text: pen.label(group, 'group'), colspan: 2 + applicantsOf(section).length }], line()];
    }
    if (section.shape === 'groupsRepeated') return [line(...stub, ...(group ? [{ text: pen.label(group, 'group') }] : []))];
    return [line(...stub, ...(isFirst ? [{ text: pen.label(group, 'group'), rowspan: size }] : []))];
  });
}

/** One table for each group, under heads that say nothing, as converters of PDFs write them. */
function miniTables(rows: readonly PrintedRow[], section: RequestSection, pen: Pen): PrintedBlock[] {
  const parts: PrintedRow[][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    if (part && part[0]?.group === row.group) part.push(row);
    else parts.push([row]);
  }
  return parts.flatMap((part): PrintedBlock[] => {
    const group = part[0]?.group;
    const heads = [group ? pen.label(group, 'group') : '项目', ...applicantsOf(section).map((_, i) => `数据${i + 1}`)];
    const lines = part.map((row) => [{ text: pen.label(row.label, 'row') }, ...valuesOf(row, section, pen)]);
    return [{ kind: 'table', rows: [heads.map((text) => ({ text })), ...lines] }];
  });
}
