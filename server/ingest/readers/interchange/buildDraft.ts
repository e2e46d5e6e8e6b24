/** A report of the interchange format → a draft: figures become cells, and what the checks make again is left to them. */
import type { Cell, Place } from '../../../domain/cell.ts';
import { NOWHERE } from '../../../domain/cell.ts';
import type { Finding, Text } from '../../../domain/finding.ts';
import { addressOf, fieldsOf, SECTION_IDS, unitOf, type FieldPath, type SectionForms } from '../../../domain/form.ts';
import { NO_NARRATIVE } from '../../../domain/narrative.ts';
import { inPrintedOrder } from '../../../domain/printedOrder.ts';
import type { DraftReport } from '../../../domain/report.ts';
import { OUTCOME_GROUP_IDS } from '../../../domain/requestRows.ts';
import { confidenceOf } from '../../../domain/scopeReading.ts';
import { isMadeAgain } from '../../checks/derivedChecks.ts';
import { parseCell } from '../../tables/parseCell.ts';
import type { InterchangeCell, InterchangeFigure, InterchangeReport } from './interchangeSchema.ts';

/** Builds the draft; a figure that the forms do not have, or in another unit, is a fault of the whole report. */
export function buildDraft(report: InterchangeReport): DraftReport | { readonly fault: Text } {
  const forms: SectionForms = {
    ...report.forms,
    disputes: report.forms.disputes === undefined ? report.forms.requests : report.forms.disputes,
  };
  const known = new Set(SECTION_IDS.flatMap((section) => (forms[section] ? fieldsOf(section, forms[section]) : [])));
  const cells = new Map<FieldPath, Cell>();
  for (const [field, figure] of figuresOf(report)) {
    if (isComputedGroup(field, forms)) continue;
    if (!known.has(field)) return { fault: notOnForm(field, forms) };
    const unit = unitOf(field);
    if (typeof figure === 'object' && figure?.unit && figure.unit !== unit) return { fault: wrongUnit(field, figure.unit, unit) };
    cells.set(field, toCell(field, figure));
  }
  const { name, printedName = null, aliases, regionCode, unitType, rank, organ, creditCode = null } = report.agency;
  return {
    agency: { name, printedName, regionCode, unitType, rank, organ, creditCode, ...(aliases && { aliases }) },
    year: report.year,
    scope: report.scope,
    scopeBasis: report.scopeBasis ?? 'GIVEN',
    scopeConfidence: report.scopeConfidence ?? confidenceOf(report.scope, report.scopeBasis ?? 'GIVEN'),
    forms,
    cells: inPrintedOrder(cells, forms),
    narrative: NO_NARRATIVE,
    findings: (report.findings ?? []).filter(({ check }) => !isMadeAgain(check)).map(toFinding),
    ...(report.synthetic && { synthetic: true }),
  };
}

type Figures = Readonly<Record<string, InterchangeFigure>>;

function figuresOf(report: InterchangeReport): [FieldPath, InterchangeFigure][] {
  // Keys that are left out have no entry; the type of the schema says that they are undefined.
  const sections = report as { proactive: Figures; requests: Record<string, Figures>; disputes: Record<string, Figures> };
  const under = (path: string, figures: Figures): [FieldPath, InterchangeFigure][] =>
    Object.entries(figures).map(([key, figure]) => [`${path}.${key}`, figure]);
  return [
    ...under('proactive', sections.proactive),
    ...Object.entries(sections.requests).flatMap(([row, figures]) => under(`requests.${row}`, figures)),
    ...Object.entries(sections.disputes).flatMap(([group, figures]) => under(`disputes.${group}`, figures)),
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
function toCell(field: FieldPath, figure: InterchangeFigure): Cell {
  const base = { unit: unitOf(field), note: null, place: null };
  if (figure === null) return { ...base, raw: '', value: null, status: 'BLANK' };
  // −0 and 0 are one number, and are printed alike.
  if (typeof figure === 'number') return { ...base, raw: String(figure + 0), value: figure + 0, status: 'REPORTED' };
  if (typeof figure === 'object') return toFullCell(field, figure);
  return { ...base, raw: figure, value: null, status: parseCell(figure).status === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'TEXT' };
}

/** Which blanks are zero is judged again: a file may say so only of a blank that the rule makes zero. */
function toFullCell(field: FieldPath, { raw, value, status, note, place }: InterchangeCell): Cell {
  const rest = { raw, unit: unitOf(field), note: note ?? null, place: toPlace(place) };
  if (status === 'IMPLIED_ZERO') return { ...rest, value: null, status: 'BLANK' };
  return { ...rest, value: value === null ? null : value + 0, status };
}

function toPlace(place: InterchangeCell['place']): Place | null {
  if (!place) return null;
  const known: Place = {
    page: place.page ?? null,
    line: place.line ?? null,
    table: place.table ?? null,
    row: place.row ?? null,
    cell: place.cell ?? null,
  };
  return Object.keys(NOWHERE).every((part) => known[part as keyof Place] === null) ? null : known;
}

function toFinding({ check, severity, message, fields, place }: NonNullable<InterchangeReport['findings']>[number]): Finding {
  const text = typeof message === 'string' ? { zh: message, en: message } : message;
  return { check, severity, message: text, fields, place: toPlace(place) };
}

function notOnForm(field: FieldPath, forms: SectionForms): Text {
  const { section } = addressOf(field);
  const form = forms[section];
  return form
    ? {
        zh: `${field} 不是 ${form} 这种表格的字段。请核对 forms.${section} 和字段名`,
        en: `${field} is not a field of the form ${form}. Check forms.${section} and the name of the field`,
      }
    : {
        zh: `forms.${section} 为空，却有 ${field}。请写明这张表的格式`,
        en: `forms.${section} is null although ${field} is given. Say which form the table follows`,
      };
}

function wrongUnit(field: FieldPath, given: string, unit: string): Text {
  return {
    zh: `${field} 的单位应为“${unit}”，文件里是“${given}”。请换算后再写`,
    en: `the unit of ${field} should be ${unit} and is ${given}. Convert the number`,
  };
}
