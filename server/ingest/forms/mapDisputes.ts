/** Labelled rows → section four, 政府信息公开行政复议、行政诉讼情况: one line of fifteen numbers below heads of three levels. */
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_IDS, DISPUTE_OUTCOME_PARTS } from '../../domain/disputeColumns.ts';
import { disputeField, type FormVersion } from '../../domain/form.ts';
import { bareLabel } from '../tables/bareLabel.ts';
import type { LabelledRow, Token } from '../tables/labelledRows.ts';
import { isValueText } from '../tables/parseCell.ts';
import { isDisputeHead } from './matchLabels.ts';
import { readRowCells } from './readCells.ts';
import type { SectionCells } from './sectionCells.ts';

const FIELDS = DISPUTE_GROUP_IDS.flatMap((group) => DISPUTE_OUTCOME_IDS.map((outcome) => disputeField(group, outcome)));
const WIDTH = DISPUTE_OUTCOME_IDS.length;
const SUMS = DISPUTE_GROUP_IDS.map((_, group) => ({
  parts: DISPUTE_OUTCOME_PARTS.map((_outcome, i) => group * WIDTH + i),
  total: group * WIDTH + WIDTH - 1,
}));

/** Reads section four; null when its heads are not there. The form is that of section three: the section did not change. */
export function mapDisputes(rows: readonly LabelledRow[], form: FormVersion): SectionCells | null {
  for (const [i, row] of rows.entries()) {
    if (![...row.head, ...row.cells].some((token) => isDisputeHead(bareLabel(token.text)))) continue;
    const line = valuesOf(row).length > 0 ? row : rows[i + 1];
    if (!line) return null;
    const { cells, findings } = readRowCells(valuesOf(line), { fields: FIELDS, sums: SUMS });
    return { form, cells: new Map(cells), findings };
  }
  return null;
}

/** The values of the line: everything after its last word. Blank cells count where the table is drawn. */
function valuesOf(row: LabelledRow): readonly Token[] {
  const lastWord = row.cells.findLastIndex((token) => token.text !== '' && !isValueText(token.text));
  return row.cells.slice(lastWord + 1);
}
