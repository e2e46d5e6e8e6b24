/**
 * The interchange format as a schema: one report. Short figures are for people who write by hand, full cells for exports that lose
 * nothing. Nothing unknown passes: what is not read would be lost without a word. docs/interchange.md is written from this file.
 */
import { z } from 'zod';
import { RANKS, SCOPE_BASES, SCOPES, UNIT_TYPES } from '../../../domain/agency.ts';
import { addressOf, FORM_VERSIONS, fieldsOf, SECTION_IDS } from '../../../domain/form.ts';
import { APPLICANT_IDS, OUTCOME_GROUP_IDS, REQUEST_ROW_IDS, type Applicant } from '../../../domain/requestRows.ts';
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_IDS } from '../../../domain/disputeColumns.ts';
import { SEVERITIES } from '../../../domain/finding.ts';
import { isCreditCode } from '../../../directory/creditCode.ts';

/** The mark of the format; a number after the slash grows when an older program could no longer read a file. */
export const FORMAT = 'gongkai/1';

const number = z.number();
const name = z.string().min(2).max(1000);
const position = z.int().min(0).nullish();

/** Where the report was read in its document. A part that is left out is not known. */
const place = z.strictObject({ page: position, line: position, table: position, row: position, cell: position }).nullish();

const unit = z.enum(['件', '项', '元', '万元']).optional();
const note = z.string().nullish();
const blank = z.string().regex(/^\s*$/, { error: 'blank' });

/** A cell as it was read. `raw` is what the document prints, `value` the number in the unit of the field. */
const cell = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('REPORTED'), raw: z.string(), value: number, unit, note, place }),
  z.strictObject({ status: z.literal('IMPLIED_ZERO'), raw: blank, value: z.literal(0), unit, note, place }),
  z.strictObject({ status: z.literal('BLANK'), raw: blank, value: z.null(), unit, note, place }),
  z.strictObject({ status: z.enum(['NOT_APPLICABLE', 'TEXT', 'NOT_ON_FORM']), raw: z.string(), value: z.null(), unit, note, place }),
]);

/** A number, null for a cell that is blank in the document, the text that stands in it, or the cell in full. */
const figure = z.union([number, z.string(), z.null(), cell]);

/** Every field path of any form, and the groups that are added up. */
export const FIELD_PATHS: ReadonlySet<string> = new Set([
  ...FORM_VERSIONS.flatMap((form) => SECTION_IDS.flatMap((section) => fieldsOf(section, form))),
  ...OUTCOME_GROUP_IDS.flatMap((group) => APPLICANT_IDS.map((applicant) => `requests.${group}.${applicant}`)),
]);

const words = <Word extends string>(list: Iterable<Word>): [Word, ...Word[]] => [...new Set(list)] as [Word, ...Word[]];
const proactiveFields = FORM_VERSIONS.flatMap((form) => fieldsOf('proactive', form).map((path) => addressOf(path).row));
const applicants: Applicant[] = APPLICANT_IDS;

const form = z.enum(words(FORM_VERSIONS));

/** The document that an exported report was read from: with it, a report keeps its identity from one database to the next. */
const document = z.strictObject({
  path: z.string().min(1).max(10_000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256' }),
  mediaType: z.string().min(1).max(200),
  encoding: z.string().max(200).nullable(),
  /** Left out by `check --json`, whose figures are not the whole of the document and do not stand for it. */
  bytes: z.int().min(0).optional(),
  source: z.string().max(10_000).nullish(),
  date: z.iso.date({ error: 'date' }).nullish(),
});

/** What the reader noticed. The checks are made again, so their findings may be left out and are not taken over. */
const finding = z.strictObject({
  check: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,63}$/, { error: 'check' }),
  severity: z.enum(SEVERITIES),
  message: z.union([z.string(), z.strictObject({ zh: z.string(), en: z.string() })]),
  fields: z
    .array(z.string().refine((path) => FIELD_PATHS.has(path), { error: 'field' }))
    .max(1000)
    .default([]),
  place,
});

/** One report. */
export const interchangeSchema = z.strictObject({
  format: z.literal(FORMAT).optional(),
  /** True where the report was made up for a demonstration; the database that takes it says so from then on. */
  synthetic: z.boolean().optional(),
  /** Printed by `check --json`; false is no report. */
  isReport: z.literal(true).optional(),
  document: document.optional(),
  agency: z.strictObject({
    name: name.nullable(),
    printedName: name.nullish(),
    aliases: z.array(name).max(1000).optional(),
    regionCode: z
      .string()
      .regex(/^\d{6}$/, { error: 'regionCode' })
      .nullable(),
    unitType: z.enum(UNIT_TYPES),
    rank: z.enum(RANKS).nullable(),
    organ: z.string().max(200).nullable(),
    creditCode: z.string().refine(isCreditCode, { error: 'creditCode' }).nullish(),
  }),
  year: z.int().min(2008).max(2100).nullable(),
  /** Which revision it was in the database that it comes from. The database that takes it counts its own. */
  revision: z.int().min(1).optional(),
  scope: z.enum(SCOPES),
  scopeBasis: z.enum(SCOPE_BASES).optional(),
  /** How sure the scope is, 0 to 1. */
  scopeConfidence: z.number().min(0).max(1).nullish(),
  /** The form of each table; null where the table was not found. `disputes` may be left out: it is that of `requests`. */
  forms: z.strictObject({ proactive: form.nullable(), requests: form.nullable(), disputes: form.nullable().optional() }),
  /** Printed by `check --json`; worked out again. */
  balanced: z.boolean().nullish(),
  proactive: z.partialRecord(z.enum(words(proactiveFields)), figure),
  requests: z.partialRecord(z.enum(words([...REQUEST_ROW_IDS, ...OUTCOME_GROUP_IDS])), z.partialRecord(z.enum(words(applicants)), figure)),
  disputes: z.partialRecord(z.enum(words(DISPUTE_GROUP_IDS)), z.partialRecord(z.enum(words(DISPUTE_OUTCOME_IDS)), figure)),
  findings: z.array(finding).max(100_000).optional(),
  source: z.string().max(10_000).nullish(),
  date: z.iso.date({ error: 'date' }).nullish(),
});

/** A report of the format. */
export type InterchangeReport = z.infer<typeof interchangeSchema>;
/** A cell in full. */
export type InterchangeCell = z.infer<typeof cell>;
/** A figure in any of its four forms. */
export type InterchangeFigure = z.infer<typeof figure>;
