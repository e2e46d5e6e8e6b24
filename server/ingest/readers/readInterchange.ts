/**
 * Gongkai's own JSON (docs/data-dictionary.md): one report with its figures by field, as `check --json` prints it.
 * It enters the pipeline at the mapping step: there are no tables to find, and agency, year and scope are given.
 */
import { z } from 'zod';
import { RANKS, SCOPES, UNIT_TYPES } from '../../domain/agency.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Finding, Text } from '../../domain/finding.ts';
import {
  addressOf,
  FORM_VERSIONS,
  fieldsOf,
  SECTION_IDS,
  unitOf,
  type FieldPath,
  type Section,
  type SectionForms,
} from '../../domain/form.ts';
import { NO_NARRATIVE } from '../../domain/narrative.ts';
import type { DraftReport } from '../../domain/report.ts';
import { OUTCOME_GROUP_IDS } from '../../domain/requestRows.ts';
import { parseCell } from '../tables/parseCell.ts';
import { notInterchange } from './readFindings.ts';

/** A figure: a number, null for a cell that is blank in the document, or the text that stands in it. */
const figure = z.union([z.number(), z.string(), z.null()]);
const form = z.enum(FORM_VERSIONS);
const name = z.string().min(1);
const groups = z.record(name, z.record(name, figure));

const interchange = z.object({
  agency: z.object({
    name: z.string().min(2),
    printedName: z.string().nullish(),
    regionCode: z
      .string()
      .regex(/^\d{6}$/)
      .nullable(),
    unitType: z.enum(UNIT_TYPES),
    rank: z.enum(RANKS).nullable(),
    organ: z.string().nullable(),
    creditCode: z.string().nullish(),
  }),
  year: z.number().int().min(2008).max(2100),
  scope: z.enum(SCOPES),
  forms: z.object({ proactive: form.nullable(), requests: form.nullable(), disputes: form.nullish() }),
  proactive: z.record(name, figure),
  requests: groups,
  disputes: groups,
  source: z.string().nullish(),
  date: z.iso.date().nullish(),
});

type Interchange = z.infer<typeof interchange>;

/** A report of the format, or what is wrong with the file. */
export type ReadInterchange =
  { readonly draft: DraftReport; readonly source: string | null; readonly date: string | null } | { readonly problem: Finding };

/** Reads the format. A field that the form does not have is refused: it would be lost without a word. */
export function readInterchange(text: string): ReadInterchange {
  const json = parseJson(text);
  if ('fault' in json) return { problem: notInterchange(inBoth(json.fault)) };
  const parsed = interchange.safeParse(json.value);
  if (!parsed.success) return { problem: notInterchange(inBoth(firstIssue(parsed.error))) };
  const report = parsed.data;
  const forms: SectionForms = { ...report.forms, disputes: report.forms.disputes ?? report.forms.requests };
  const known = new Set(SECTION_IDS.flatMap((section) => (forms[section] ? fieldsOf(section, forms[section]) : [])));
  const cells = new Map<FieldPath, Cell>();
  for (const [field, value] of figuresOf(report)) {
    if (isComputedGroup(field, forms)) continue;
    if (!known.has(field))
      return { problem: notInterchange({ zh: `${field} 不是这种表格的字段`, en: `${field} is not a field of the form` }) };
    cells.set(field, toCell(field, value));
  }
  const { agency } = report;
  return {
    draft: {
      agency: { ...agency, printedName: agency.printedName ?? null, creditCode: agency.creditCode ?? null },
      year: report.year,
      scope: report.scope,
      scopeBasis: 'GIVEN',
      forms,
      cells: inPrintedOrder(cells, forms),
      narrative: NO_NARRATIVE,
      findings: [],
    },
    source: report.source ?? null,
    date: report.date ?? null,
  };
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  // An object would swallow such a key without a word.
  let hidden = false;
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      hidden ||= key === '__proto__';
      return inner;
    });
    return hidden ? { fault: '__proto__ is not a field of the form' } : { value };
  } catch (error) {
    // Broken text is a SyntaxError, nesting without end a RangeError.
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What a library says is English in both languages. */
const inBoth = (text: string): Text => ({ zh: text, en: text });

/** Where the first fault is and what it is: `agency.name: Invalid input: expected string`. */
function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  return issue ? `${issue.path.join('.') || 'report'}: ${issue.message}` : '';
}

function figuresOf({ proactive, requests, disputes }: Interchange): [FieldPath, number | string | null][] {
  const nested = (section: Section, rows: Interchange['requests']): [FieldPath, number | string | null][] =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]): [FieldPath, number | string | null] => [`${section}.${row}.${column}`, value]),
    );
  return [
    ...Object.entries(proactive).map(([field, value]): [FieldPath, number | string | null] => [`proactive.${field}`, value]),
    ...nested('requests', requests),
    ...nested('disputes', disputes),
  ];
}

/** `check --json` also gives the groups that it adds up; they are added up again here. */
function isComputedGroup(field: FieldPath, forms: SectionForms): boolean {
  const { section, row } = addressOf(field);
  return (
    section === 'requests' && OUTCOME_GROUP_IDS.some((group) => group === row) && (row !== 'otherHandling' || forms.requests === 'FORM2021')
  );
}

/** Numbers are in the unit of the field; a text is kept as TEXT unless it says that nothing applies. */
function toCell(field: FieldPath, value: number | string | null): Cell {
  const base = { unit: unitOf(field), note: null, place: null };
  if (value === null) return { ...base, raw: '', value: null, status: 'BLANK' };
  if (typeof value === 'number') return { ...base, raw: String(value), value, status: 'REPORTED' };
  return { ...base, raw: value, value: null, status: parseCell(value).status === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'TEXT' };
}

function inPrintedOrder(cells: ReadonlyMap<FieldPath, Cell>, forms: SectionForms): Map<FieldPath, Cell> {
  const order = SECTION_IDS.flatMap((section) => (forms[section] ? fieldsOf(section, forms[section]) : []));
  return new Map(
    order.flatMap((field) => {
      const cell = cells.get(field);
      return cell ? [[field, cell] as const] : [];
    }),
  );
}
