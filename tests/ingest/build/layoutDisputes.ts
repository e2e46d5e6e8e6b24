/** Section four as a printed table: one line of fifteen numbers, or its numbers in one of the other shapes that are met. */
import { DISPUTE_GROUPS, DISPUTE_LABELS, DISPUTE_OUTCOMES } from '../printedForm.ts';
import type { Layout, Pen } from './layout.ts';
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

const NAMES: Record<(typeof DISPUTE_GROUPS)[number], string> = {
  reconsideration: '行政复议',
  litigationDirect: '未经复议直接起诉',
  litigationPostReview: '复议后起诉',
};

/** The section in a shape. */
export function layoutDisputes(shape: Layout['disputes'], cells: Readonly<Record<string, string>>, pen: Pen): PrintedBlock[] {
  const valuesOf = (group: (typeof DISPUTE_GROUPS)[number]): PrintedCell[] =>
    DISPUTE_OUTCOMES.map((outcome) => {
      const field = `disputes.${group}.${outcome}`;
      return { text: pen.number(cells[field] ?? '0', field), isValue: true };
    });
  const heads = (): PrintedCell[] => DISPUTE_LABELS.map((label) => ({ text: pen.label(label, 'head') }));
  const line = (): PrintedCell[] => DISPUTE_GROUPS.flatMap(valuesOf);
  const table = (...rows: PrintedCell[][]): PrintedBlock => ({ kind: 'table', rows });
  const allHeads = (): PrintedCell[] => DISPUTE_GROUPS.flatMap(heads);
  const suits = [
    { text: NAMES.litigationDirect, colspan: 5 },
    { text: NAMES.litigationPostReview, colspan: 5 },
  ];
  switch (shape) {
    case 'standard':
      return [
        table(
          [
            { text: '行政复议', colspan: 5, rowspan: 2 },
            { text: '行政诉讼', colspan: 10 },
          ],
          suits,
          allHeads(),
          line(),
        ),
      ];
    case 'threeTables':
      return DISPUTE_GROUPS.flatMap((group): PrintedBlock[] => [{ kind: 'text', text: NAMES[group] }, table(heads(), valuesOf(group))]);
    case 'groupRows':
      return [table([{ text: '' }, ...heads()], ...DISPUTE_GROUPS.map((group) => [{ text: NAMES[group] }, ...valuesOf(group)]))];
    case 'shortHead':
      return [table(allHeads().slice(0, 12), line())];
    case 'twoLevelHead':
      return [table([{ text: '行政复议', colspan: 5 }, ...suits], allHeads(), line())];
  }
}
