/**
 * The catalogue of the official forms: the table of contents of this folder, from which readers, checks, database columns,
 * metrics and docs are derived. Rows and columns stand in `proactiveBlocks.ts`, `requestRows.ts` and `disputeColumns.ts`,
 * the arithmetic that the form prints or implies in `identities.ts`.
 */
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_IDS } from './disputeColumns.ts';
import { FORM_VERSIONS, forEachForm, type FormVersion } from './formVersion.ts';
import { proactiveFieldsOf, type Unit } from './proactiveBlocks.ts';
import { APPLICANT_IDS, OUTCOME_GROUP_IDS, REQUEST_ROW_IDS, requestRowsOf, type RequestRow } from './requestRows.ts';

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

/**
 * The paths of a section by row and column, each made once: cells are looked up by their paths thousands of times for every report,
 * and a string that was made before is found faster than one that is put together for the look-up.
 */
function pathsOf(section: Section, rows: readonly string[], columns: readonly string[]): (row: string, column: string) => FieldPath {
  const made = new Map(
    rows.map((row) => [row, new Map(columns.map((column) => [column, `${section}.${row}.${column}`] as const))] as const),
  );
  return (row, column) => made.get(row)?.get(column) ?? `${section}.${row}.${column}`;
}

/** The path of a cell of section three. */
export const requestField = pathsOf('requests', [...REQUEST_ROW_IDS, ...OUTCOME_GROUP_IDS], APPLICANT_IDS);
/** The path of a cell of section four. */
export const disputeField = pathsOf('disputes', DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_IDS);
/** The path of a cell of section two. */
export const proactiveField = (field: string): FieldPath => `proactive.${field}`;

const REQUEST_FIELDS = new Map(
  REQUEST_ROW_IDS.map((row) => [row as string, APPLICANT_IDS.map((applicant) => requestField(row, applicant))] as const),
);

/** The paths of a row of section three, in the order of its columns. */
export function requestFieldsOf(row: RequestRow): readonly FieldPath[] {
  return REQUEST_FIELDS.get(row) ?? [];
}

function listFields(section: Section, form: FormVersion): FieldPath[] {
  if (section === 'proactive') return proactiveFieldsOf(form).map((of) => proactiveField(of.field));
  if (section === 'requests') return requestRowsOf(form).flatMap(requestFieldsOf);
  return DISPUTE_GROUP_IDS.flatMap((group) => DISPUTE_OUTCOME_IDS.map((outcome) => disputeField(group, outcome)));
}

const FIELDS = forEachForm((form) => ({
  proactive: listFields('proactive', form),
  requests: listFields('requests', form),
  disputes: listFields('disputes', form),
}));

/** All cells of a section on a form, in printed order. */
export function fieldsOf(section: Section, form: FormVersion): readonly FieldPath[] {
  return FIELDS[form][section];
}

const ADDRESSES: ReadonlyMap<FieldPath, FieldAddress> = new Map(
  FORM_VERSIONS.flatMap((form) =>
    SECTION_IDS.flatMap((section) => fieldsOf(section, form).map((path) => [path, parsePath(path)] as const)),
  ),
);

/** Takes a path apart. Throws on a path that names no section: a mistake in code, not in a document. */
export function addressOf(path: FieldPath): FieldAddress {
  return ADDRESSES.get(path) ?? parsePath(path);
}

function parsePath(path: FieldPath): FieldAddress {
  const [section, row, column] = path.split('.');
  if (!SECTION_IDS.includes(section as Section) || !row) throw new Error(`Not a field path: ${path}`);
  return { section: section as Section, row, column: column ?? null };
}

const PROACTIVE_UNITS = new Map(
  FORM_VERSIONS.flatMap((form) => proactiveFieldsOf(form).map((of) => [proactiveField(of.field), of.unit] as const)),
);

/** The unit of a field's value: requests and disputes are 件, section two as its catalogue says. */
export function unitOf(path: FieldPath): Unit {
  return PROACTIVE_UNITS.get(path) ?? '件';
}
