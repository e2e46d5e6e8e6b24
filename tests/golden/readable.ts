/** What was read of a document, in a form that a person can compare with the document: one line for each row of the form. */
import type { Cell } from '../../server/domain/cell.ts';
import { DISPUTE_GROUP_IDS, DISPUTE_OUTCOME_IDS } from '../../server/domain/disputeColumns.ts';
import { disputeField, proactiveField, requestField } from '../../server/domain/form.ts';
import type { Finding } from '../../server/domain/finding.ts';
import { proactiveFieldsOf } from '../../server/domain/proactiveBlocks.ts';
import type { CheckedReport, RejectedDocument } from '../../server/domain/report.ts';
import { APPLICANT_IDS, requestRowsOf } from '../../server/domain/requestRows.ts';

const FIELDS_SHOWN = 3;

/** A cell in a word: the number; `(0)` for a blank that is shown to be zero; what stands there instead of a number; `-` for no cell. */
function showCell(cell: Cell | undefined): string {
  if (!cell) return '-';
  if (cell.status === 'REPORTED') return `${cell.value}${cell.note === null ? '' : ` [${cell.note}]`}`;
  if (cell.status === 'IMPLIED_ZERO') return `(${cell.value})`;
  return cell.status === 'TEXT' ? `text "${cell.raw}"` : cell.status.toLowerCase();
}

function showFinding({ check, severity, fields }: Finding): string {
  const shown = fields.slice(0, FIELDS_SHOWN).join(', ');
  const rest = fields.length > FIELDS_SHOWN ? ` and ${fields.length - FIELDS_SHOWN} more` : '';
  return `${severity} ${check}${shown && `: ${shown}`}${rest}`;
}

/** The readable form. */
export function showReport(report: CheckedReport | RejectedDocument): object {
  const findings = report.findings.map(showFinding);
  if (!report.isReport) return { isReport: false, findings };
  const { agency, year, scope, forms, cells } = report;
  const row = (fields: readonly string[]): string => fields.map((field) => showCell(cells.get(field))).join(' | ');
  const rows = <K extends string>(names: readonly K[], fieldsOf: (name: K) => string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, row(fieldsOf(name))]));
  const { proactive, requests, disputes } = forms;
  return {
    isReport: true,
    agency: agency.name,
    regionCode: agency.regionCode,
    year,
    scope,
    forms,
    proactive: proactive
      ? rows(
          proactiveFieldsOf(proactive).map(({ field }) => field),
          (field) => [proactiveField(field)],
        )
      : null,
    requests: requests ? rows(requestRowsOf(requests), (of) => APPLICANT_IDS.map((applicant) => requestField(of, applicant))) : null,
    disputes: disputes ? rows(DISPUTE_GROUP_IDS, (of) => DISPUTE_OUTCOME_IDS.map((outcome) => disputeField(of, outcome))) : null,
    findings,
  };
}
