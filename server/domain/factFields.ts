/** The counts of a report that figures are made of: one number each, derived from the catalogue of the forms. */
import { countOf } from './computeTotals.ts';
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_IDS } from './disputeColumns.ts';
import { disputeField, FORM_VERSIONS, proactiveField, requestField, type FieldPath, type FormVersion, type Section } from './form.ts';
import { PROACTIVE_BLOCKS, proactiveFieldsOf } from './proactiveBlocks.ts';
import type { CheckedReport } from './report.ts';
import { OUTCOME_GROUP_IDS, REQUEST_ROW_IDS, REQUEST_ROWS, type OutcomeGroup } from './requestRows.ts';

/** A count that figures are made of. Its id is the field of design §3: `newRequests`, `denied`, `reconsideration.upheld`. */
export interface FactField {
  readonly id: string;
  readonly section: Section;
  /** The cell or computed total that it is. */
  readonly path: FieldPath;
  /** The forms on which it can be had. */
  readonly forms: readonly FormVersion[];
}

function listFactFields(): FactField[] {
  const rows = REQUEST_ROW_IDS.filter((row) => row !== 'otherHandling').map((row) => ({
    id: row as string,
    forms: REQUEST_ROWS[row].forms,
  }));
  const groups = OUTCOME_GROUP_IDS.map((group: OutcomeGroup) => ({ id: group as string, forms: FORM_VERSIONS }));
  const requests = [...rows, ...groups].map(({ id, forms }): FactField => ({
    id,
    section: 'requests',
    path: requestField(id, 'total'),
    forms,
  }));
  const disputes = DISPUTE_GROUP_IDS.flatMap((group) =>
    DISPUTE_OUTCOME_IDS.map((outcome): FactField => ({
      id: `${group}.${outcome}`,
      section: 'disputes',
      path: disputeField(group, outcome),
      forms: FORM_VERSIONS,
    })),
  );
  const proactiveIds = new Set(FORM_VERSIONS.flatMap((form) => proactiveFieldsOf(form).map((of) => of.field)));
  const proactive = [...proactiveIds].map((id): FactField => ({
    id,
    section: 'proactive',
    path: proactiveField(id),
    forms: formsWith(id),
  }));
  return [...requests, ...disputes, ...proactive];
}

function formsWith(field: string): FormVersion[] {
  return FORM_VERSIONS.filter((form) => PROACTIVE_BLOCKS[form].some((block) => block.lines.some((line) => line.fields.includes(field))));
}

/** All fact fields: rows and groups of section three, all cells of section four, all fields of section two. */
export const FACT_FIELDS: readonly FactField[] = listFactFields();

/** The counts of one report, by the id of the fact field. */
export interface ReportFacts {
  /** Null where the form has no such cell or the document has no number. */
  readonly values: ReadonlyMap<string, number | null>;
  /** Ids whose printed total is missing and whose value was added up from its parts. */
  readonly computedIds: readonly string[];
}

/** Takes the fact fields out of a checked report. */
export function factsOf(report: CheckedReport): ReportFacts {
  const values = new Map<string, number | null>();
  const computedIds: string[] = [];
  for (const { id, path } of FACT_FIELDS) {
    const value = countOf(path, report.cells, report.computed);
    values.set(id, value);
    const printed = report.cells.get(path);
    if (value !== null && printed && printed.value === null) computedIds.push(id);
  }
  return { values, computedIds };
}

/** The name of a fact field as a database column: `litigationDirect.upheld` → `litigation_direct_upheld`. */
export function columnNameOf(id: string): string {
  return id.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
