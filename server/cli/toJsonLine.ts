/** A report as `check --json` prints it: one JSON object a document, with the identifiers of the catalogue. */
import type { Finding } from '../domain/finding.ts';
import { addressOf } from '../domain/form.ts';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';
import { OUTCOME_GROUPS } from '../domain/requestRows.ts';

type Figures = Record<string, number | null>;
type Groups = Record<string, Figures>;

/** Reports before 2019 had no fixed form, table by table; none of their figures is read. */
const BEFORE_2019 = { proactive: 'PRE2019', requests: 'PRE2019', disputes: 'PRE2019' };

/** The object of one document; `language` is that of the messages. */
export function toJsonLine(report: CheckedReport | RejectedDocument, language: 'zh' | 'en'): string {
  const { path, sha256, mediaType, encoding } = report.document;
  const document = { path, sha256, mediaType, encoding };
  const findings = report.findings.map((finding) => toJsonFinding(finding, language));
  if (!report.isReport) return JSON.stringify({ document, isReport: false, findings });
  const { agency, year, scope, scopeBasis, scopeConfidence, balanced } = report;
  const forms = report.before2019 ? BEFORE_2019 : report.forms;
  const whose = { scope, scopeBasis, scopeConfidence };
  return JSON.stringify({ document, isReport: true, agency, year, ...whose, forms, balanced, ...figuresOf(report), findings });
}

function toJsonFinding({ check, severity, message, fields, place }: Finding, language: 'zh' | 'en'): object {
  return { check, severity, message: message[language], fields, place };
}

/** Published figures, and the groups of outcomes that the form does not print, as sums. */
function figuresOf({ cells, computed }: CheckedReport): { proactive: Figures; requests: Groups; disputes: Groups } {
  const figures = { proactive: {} as Figures, requests: {} as Groups, disputes: {} as Groups };
  const put = (field: string, value: number | null): void => {
    const { section, row, column } = addressOf(field);
    if (section === 'proactive') figures.proactive[row] = value;
    else (figures[section][row] ??= {})[column ?? ''] = value;
  };
  for (const [field, cell] of cells) put(field, cell.value);
  for (const [field, value] of computed) if (addressOf(field).row in OUTCOME_GROUPS && !cells.has(field)) put(field, value);
  return figures;
}
