/** Section two as a printed table. */
import type { FormVersion } from '../../../server/domain/form.ts';
import { CLAUSES, type PrintedClause } from '../printedForm.ts';
import type { Layout, Pen } from './layout.ts';
import { AGENCY, YEAR } from './layoutRound.ts';
import type { MadeUpReport } from './madeUpReport.ts';
import { shiftPoint } from './numberNoise.ts';
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

/** What the section holds and the shape that it is printed in. */
export interface ProactiveSection {
  readonly report: MadeUpReport;
  readonly form: FormVersion;
  readonly shape: Layout['proactive'];
  readonly cells: Readonly<Record<string, string>>;
}

/** The section as one table, or as one for each clause. */
export function layoutProactive(section: ProactiveSection, pen: Pen): PrintedBlock[] {
  const clauses = CLAUSES[section.form].map((clause) => rowsOfClause(clause, section, pen));
  if (section.shape === 'perClause') return clauses.map((rows) => ({ kind: 'table', rows }));
  const { agency = AGENCY, year = YEAR } = section.report;
  const caption = section.shape === 'caption' ? [[{ text: `单位: ${agency} ${year}年度`, colspan: 4 }]] : [];
  return [{ kind: 'table', rows: [...caption, ...clauses.flat()] }];
}

function rowsOfClause(of: PrintedClause, section: ProactiveSection, pen: Pen): PrintedCell[][] {
  const { shape } = section;
  const clause: PrintedCell = { text: pen.label(of.clause, 'clause') };
  const heads = [
    { text: '信息内容' },
    ...widen(
      of.heads.map((head) => ({ text: pen.label(headOf(head, shape), 'head') })),
      shape,
    ),
  ];
  const lines = of.lines.map(({ label, fields }) => [{ text: pen.label(label, 'line') }, ...widen(valuesOf(fields, section, pen), shape)]);
  const extra = shape === 'extraRow' && of === CLAUSES[section.form][0] ? [extraRow(of)] : [];
  const rows = [heads, ...lines, ...extra];
  if (shape !== 'clauseAtLeft') return [[{ ...clause, colspan: of.heads.length + 1 }], ...rows];
  return rows.map((row, i) => (i === 0 ? [{ ...clause, rowspan: rows.length }, ...row] : row));
}

function headOf(head: string, shape: Layout['proactive']): string {
  return shape === 'unitInHead' && head === '采购总金额' ? '采购总金额(万元)' : head;
}

function valuesOf(fields: readonly string[], { cells, shape }: ProactiveSection, pen: Pen): PrintedCell[] {
  return fields.map((name) => {
    const field = `proactive.${name}`;
    const text = cells[field] ?? '0';
    const isShifted = shape === 'unitInHead' && name === 'procurementAmount' && /^\d+$/.test(text);
    return { text: isShifted ? shiftPoint(text) : pen.number(text, field), isValue: true };
  });
}

/** Columns on a grid of five: where there are fewer, they are wide. */
function widen(cells: readonly PrintedCell[], shape: Layout['proactive']): PrintedCell[] {
  if (shape !== 'fiveColumns') return [...cells];
  const wide = cells.length === 1 ? [4] : cells.length === 2 ? [2, 2] : [1, 1, 2];
  return cells.map((cell, i) => ({ ...cell, colspan: wide[i] ?? 1 }));
}

/** A row that some places add and the form does not have. */
function extraRow({ heads }: PrintedClause): PrintedCell[] {
  return [{ text: '其他主动公开文件' }, ...heads.map((_, i) => ({ text: String(400 + i), isValue: true }))];
}
