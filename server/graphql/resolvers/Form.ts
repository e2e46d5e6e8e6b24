/** An official form, out of the catalogue. */
import { DISPUTE_GROUPS, DISPUTE_OUTCOMES } from '../../domain/disputeColumns.ts';
import { FORMS } from '../../domain/form.ts';
import { PROACTIVE_BLOCKS } from '../../domain/proactiveBlocks.ts';
import { APPLICANTS, requestRowsOf } from '../../domain/requestRows.ts';
import { toFormLabels } from '../formLabel.ts';
import type { FormResolvers } from './../types.generated.ts';

export const Form: FormResolvers = {
  id: (form) => form,
  notice: (form) => FORMS[form].notice,
  proactive: (form) => PROACTIVE_BLOCKS[form],
  requestRows: (form) => requestRowsOf(form),
  applicants: () => toFormLabels(APPLICANTS),
  disputeGroups: () => toFormLabels(DISPUTE_GROUPS),
  disputeOutcomes: () => toFormLabels(DISPUTE_OUTCOMES),
};
