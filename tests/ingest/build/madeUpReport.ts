/** Made-up reports: what is to be printed, and reports whose identities all hold out of any counts. */
import type { FormVersion } from '../../../server/domain/form.ts';
import { APPLICANTS, CLAUSES, DISPUTE_GROUPS, DISPUTE_OUTCOMES, printedRows } from '../printedForm.ts';

/** A report to be printed. The text of every cell by field path; a cell without a text is printed as 0. */
export interface MadeUpReport {
  /** The title as a whole; without it the layout makes one of agency and year. */
  readonly title?: string;
  readonly agency?: string;
  readonly year?: number;
  /** The form of each section; null leaves the table out. */
  readonly proactive?: FormVersion | null;
  readonly requests?: FormVersion | null;
  readonly disputes?: boolean;
  /** Paragraphs of section one. */
  readonly prose?: readonly string[];
  readonly cells?: Readonly<Record<string, string>>;
}

/** The numbers of a report by field path. */
export type Numbers = Readonly<Record<string, number>>;

/** A report with the numbers that it truly holds. */
export interface BalancedReport {
  readonly made: MadeUpReport;
  readonly numbers: Numbers;
}

const PARTS = APPLICANTS.slice(0, 6);
const NOT_OUTCOMES = new Set(['newRequests', 'carriedOverIn', 'totalConcluded', 'carriedOverOut']);

/** A report whose identities all hold; its free numbers are the counts, used one after the other, again and again. */
export function balanceReport(report: Omit<MadeUpReport, 'cells'>, counts: readonly number[]): BalancedReport {
  const { proactive = 'FORM2021', requests = 'FORM2021', disputes = true } = report;
  let at = 0;
  const next = (): number => (counts.length === 0 ? 0 : (counts[at++ % counts.length] ?? 0));
  const numbers: Record<string, number> = {};
  for (const { lines } of proactive ? CLAUSES[proactive] : [])
    for (const { fields } of lines) for (const field of fields) numbers[`proactive.${field}`] = next();
  if (requests) putRequests(requests, numbers, next);
  for (const group of disputes ? DISPUTE_GROUPS : []) {
    const outcomes = DISPUTE_OUTCOMES.slice(0, 4).map((outcome) => (numbers[`disputes.${group}.${outcome}`] = next()));
    numbers[`disputes.${group}.total`] = outcomes.reduce((sum, value) => sum + value, 0);
  }
  const cells = Object.fromEntries(Object.entries(numbers).map(([field, value]) => [field, String(value)]));
  return { made: { ...report, cells }, numbers };
}

function putRequests(form: FormVersion, numbers: Record<string, number>, next: () => number): void {
  const rows = printedRows(form).map(({ row }) => row);
  for (const part of PARTS) {
    const put = (row: string, value: number): void => void (numbers[`requests.${row}.${part}`] = value);
    let concluded = 0;
    for (const row of rows.filter((id) => !NOT_OUTCOMES.has(id))) {
      const value = next();
      concluded += value;
      put(row, value);
    }
    const carriedOut = next();
    const carriedIn = Math.min(next(), concluded + carriedOut);
    put('totalConcluded', concluded);
    put('carriedOverOut', carriedOut);
    put('carriedOverIn', carriedIn);
    put('newRequests', concluded + carriedOut - carriedIn);
  }
  for (const row of rows)
    numbers[`requests.${row}.total`] = PARTS.reduce((sum, part) => sum + (numbers[`requests.${row}.${part}`] ?? 0), 0);
}
