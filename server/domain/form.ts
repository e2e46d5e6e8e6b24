/**
 * The catalogue of the official forms: the table of contents of this folder, from which readers, checks, database columns,
 * metrics and docs are derived. Rows and columns stand in `proactiveBlocks.ts`, `requestRows.ts` and `disputeColumns.ts`,
 * the arithmetic that the form prints or implies in `identities.ts`.
 */
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_IDS } from './disputeColumns.ts';
import { FORM_VERSIONS, type FormVersion } from './formVersion.ts';
import { proactiveFieldsOf, type Unit } from './proactiveBlocks.ts';
import { APPLICANT_IDS, requestRowsOf } from './requestRows.ts';

export { FORM_VERSIONS, FORMS, type FormVersion } from './formVersion.ts';

/** The three statistical tables, by the section of the report that holds them. */
export const SECTIONS = {
  proactive: { number: '二', numberEn: 'two', title: '主动公开政府信息情况' },
  requests: { number: '三', numberEn: 'three', title: '收到和处理政府信息公开申请情况' },
  disputes: { number: '四', numberEn: 'four', title: '政府信息公开行政复议、行政诉讼情况' },
} as const;
export type Section = keyof typeof SECTIONS;
export const SECTION_IDS = Object.keys(SECTIONS) as Section[];

/** The path of a cell: `proactive.rulesIssued`, `requests.granted.total`, `disputes.reconsideration.upheld`. */
export type FieldPath = string;

/** Where a field stands in its table. */
export interface FieldAddress {
  readonly section: Section;
  readonly row: string;
  /** Null in section two, where a row is one field. */
  readonly column: string | null;
}

/** The form of each table of one report; null where the table was not found. */
export type SectionForms = Record<Section, FormVersion | null>;

/** The path of a cell of section three. */
export const requestField = (row: string, applicant: string): FieldPath => `requests.${row}.${applicant}`;
/** The path of a cell of section four. */
export const disputeField = (group: string, outcome: string): FieldPath => `disputes.${group}.${outcome}`;
/** The path of a cell of section two. */
export const proactiveField = (field: string): FieldPath => `proactive.${field}`;

/** Takes a path apart. Throws on a path that names no section: a mistake in code, not in a document. */
export function addressOf(path: FieldPath): FieldAddress {
  const [section, row, column] = path.split('.');
  if (!SECTION_IDS.includes(section as Section) || !row) throw new Error(`Not a field path: ${path}`);
  return { section: section as Section, row, column: column ?? null };
}

/** All cells of a section on a form, in printed order. */
export function fieldsOf(section: Section, form: FormVersion): FieldPath[] {
  if (section === 'proactive') return proactiveFieldsOf(form).map((of) => proactiveField(of.field));
  if (section === 'requests') return requestRowsOf(form).flatMap((row) => APPLICANT_IDS.map((applicant) => requestField(row, applicant)));
  return DISPUTE_GROUP_IDS.flatMap((group) => DISPUTE_OUTCOME_IDS.map((outcome) => disputeField(group, outcome)));
}

const PROACTIVE_UNITS = new Map(
  FORM_VERSIONS.flatMap((form) => proactiveFieldsOf(form).map((of) => [proactiveField(of.field), of.unit] as const)),
);

/** The unit of a field's value: requests and disputes are 件, section two as its catalogue says. */
export function unitOf(path: FieldPath): Unit {
  return PROACTIVE_UNITS.get(path) ?? '件';
}
