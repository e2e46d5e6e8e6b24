/** A row of section three, out of the catalogue. */
import { printedLabel } from '../../domain/label.ts';
import { OUTCOME_GROUPS, REQUEST_ROWS } from '../../domain/requestRows.ts';
import { toFormLabel } from '../formLabel.ts';
import type { RequestRowResolvers } from './../types.generated.ts';

export const RequestRow: RequestRowResolvers = {
  id: (row) => row,
  label: (row) => printedLabel(REQUEST_ROWS[row].label),
  labelEn: (row) => REQUEST_ROWS[row].label.en,
  outcome: (row) => REQUEST_ROWS[row].outcome,
  group: (row) => {
    const { group } = REQUEST_ROWS[row];
    return group === null ? null : toFormLabel(group, OUTCOME_GROUPS[group]);
  },
};
