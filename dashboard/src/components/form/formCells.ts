/** The cells of a report ready to be printed on its form: what to show, the mark, the computed total, the findings. Pure. */
import type { CellStatus, ReportQuery } from '../../gql/graphql';

/** A report as its page asks for it. */
export type ReportData = NonNullable<ReportQuery['report']>;
/** A form as the API describes it. */
export type FormData = ReportQuery['forms'][number];
/** A printed label in both languages. */
export type FormLabelData = Pick<FormData['applicants'][number], 'label' | 'labelEn'>;

/** One cell of a printed table. */
export interface FormCellModel {
  readonly field: string;
  readonly status: CellStatus;
  /** The text of the cell as printed; for a blank that means zero the zero; empty for other blanks. */
  readonly text: string;
  /** Whether that text is a number, to be set as one. */
  readonly isNumber: boolean;
  /** The sum of the parts, where the printed total is blank or differs; otherwise null. */
  readonly computed: number | null;
  /** The numbers of the findings that concern the cell, as the list of findings counts them. */
  readonly findings: readonly number[];
  readonly raw: string;
  readonly unit: string;
  readonly note: string | null;
  readonly place: string | null;
}

/** Findings that mark cells: what is merely worth knowing stays in the list. */
const MARKING = ['ERROR', 'WARNING'];

/** The cells by field, each with its computed total and its findings. */
export function buildFormCells(report: Pick<ReportData, 'cells' | 'computedTotals' | 'findings'>): ReadonlyMap<string, FormCellModel> {
  const computed = new Map(report.computedTotals.map((total) => [total.field, total]));
  return new Map(
    report.cells.map((cell) => {
      const total = computed.get(cell.field);
      const model: FormCellModel = {
        field: cell.field,
        status: cell.status,
        text: cell.status === 'IMPLIED_ZERO' ? '0' : cell.raw.trim(),
        isNumber: cell.value !== null,
        computed: total && total.agrees !== true && total.value !== null && total.value !== cell.value ? total.value : null,
        findings: report.findings.flatMap((finding, at) =>
          MARKING.includes(finding.severity) && finding.fields.includes(cell.field) ? [at + 1] : [],
        ),
        raw: cell.raw,
        unit: cell.unit,
        note: cell.note,
        place: cell.place?.text ?? null,
      };
      return [cell.field, model] as const;
    }),
  );
}

/** A cell that the form prints and the report lacks. */
export function absentCell(field: string): FormCellModel {
  return {
    field,
    status: 'NOT_ON_FORM',
    text: '',
    isNumber: false,
    computed: null,
    findings: [],
    raw: '',
    unit: '',
    note: null,
    place: null,
  };
}

/** The added-up number of a group of rows, such as `denied`, which the form prints no cell for. */
export function subtotalOf(report: Pick<ReportData, 'computedTotals'>, group: string): number | null {
  return report.computedTotals.find((total) => total.field === `requests.${group}.total`)?.value ?? null;
}

/** A label in the reader's language. */
export function labelOf(label: FormLabelData, locale: string): string {
  return locale === 'en' ? label.labelEn : label.label;
}

/** The fields of a report's forms in words: `（一）予以公开 · 总计`. */
export function buildFieldNames(forms: readonly FormData[], used: ReportData['forms'], locale: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const formOf = (id: string | null) => forms.find((form) => form.id === id);
  for (const block of formOf(used.proactive)?.proactive ?? []) {
    for (const line of block.lines) {
      for (const [at, field] of line.fields.entries()) {
        const column = block.columns[at];
        names.set(pathOf('proactive', field), `${labelOf(line, locale)} · ${column ? labelOf(column, locale) : ''}`);
      }
    }
  }
  const requests = formOf(used.requests);
  for (const row of requests?.requestRows ?? []) {
    for (const column of requests?.applicants ?? []) {
      names.set(`requests.${row.id}.${column.id}`, `${labelOf(row, locale)} · ${labelOf(column, locale)}`);
      if (row.group) names.set(`requests.${row.group.id}.${column.id}`, `${labelOf(row.group, locale)} · ${labelOf(column, locale)}`);
    }
  }
  const disputes = formOf(used.disputes);
  for (const group of disputes?.disputeGroups ?? []) {
    for (const outcome of disputes?.disputeOutcomes ?? []) {
      names.set(`disputes.${group.id}.${outcome.id}`, `${labelOf(group, locale)} · ${labelOf(outcome, locale)}`);
    }
  }
  return names;
}

/** The path of a field of section two, whether the form gives it with its section or without. */
export function pathOf(section: string, field: string): string {
  return field.startsWith(`${section}.`) ? field : `${section}.${field}`;
}
