/** A report: everything that hangs on it is loaded for many reports at a time. */
import { addressOf } from '../../domain/form.ts';
import { SECTION_NAMES } from '../sectionNames.ts';
import type { ReportResolvers } from './../types.generated.ts';

/** A row that the tables refer to. Throws when it is gone: the database keeps its references, so that is a mistake in code. */
function present<Row>(row: Row | null, what: string): Row {
  if (row === null) throw new Error(`The report refers to a ${what} that is not there.`);
  return row;
}

function inDocument<Row>(rows: readonly Row[], { mediaType }: { readonly mediaType: string }): (Row & { readonly mediaType: string })[] {
  return rows.map((row) => ({ ...row, mediaType }));
}

export const Report: ReportResolvers = {
  agency: async ({ agencyId }, _arg, { loaders }) => present(await loaders.agency(agencyId), 'agency'),
  forms: ({ formProactive, formRequests, formDisputes }) => ({ proactive: formProactive, requests: formRequests, disputes: formDisputes }),
  cells: async ({ id, documentId }, { section }, { loaders }) => {
    const [cells, document] = await Promise.all([loaders.cells(id), loaders.document(documentId)]);
    const asked = section ? cells.filter(({ field }) => SECTION_NAMES[addressOf(field).section] === section) : cells;
    return inDocument(asked, present(document, 'document'));
  },
  computedTotals: async ({ id }, _arg, { loaders }) => {
    const [totals, cells] = await Promise.all([loaders.computedTotals(id), loaders.cells(id)]);
    const printed = new Map(cells.map(({ field, value }) => [field, value]));
    return totals.map((total) => ({ ...total, published: printed.get(total.field) ?? null }));
  },
  findings: async ({ id, documentId }, _arg, { loaders }) => {
    const [findings, document] = await Promise.all([loaders.findings(id), loaders.document(documentId)]);
    return inDocument(findings, present(document, 'document'));
  },
  document: async ({ documentId }, _arg, { loaders }) => present(await loaders.document(documentId), 'document'),
  revisions: async ({ agencyId, year }, _arg, { loaders }) =>
    (await loaders.reportsOfAgency(agencyId)).filter((report) => report.year === year),
};
