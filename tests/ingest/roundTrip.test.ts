/** Any made-up report, drawn in any of the ways that are met, is read back: the same numbers, or none and a finding. */
import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { FormVersion } from '../../server/domain/form.ts';
import type { CheckedReport } from '../../server/domain/report.ts';
import { buildReportHtml, buildReportText, type MadeUpReport } from './buildReportHtml.ts';
import { APPLICANTS, CLAUSES, DISPUTE_GROUPS, DISPUTE_OUTCOMES, printedRows } from './printedForm.ts';
import { read, readAsReport } from './readAsReport.ts';

const PARTS = APPLICANTS.slice(0, 6);
const NOT_OUTCOMES = new Set(['newRequests', 'carriedOverIn', 'totalConcluded', 'carriedOverOut']);
const RUNS = { numRuns: 60, seed: 20200131 };

type Numbers = Record<string, number>;

/** A report whose identities all hold, out of any counts. */
function balance(report: { proactive: FormVersion; requests: FormVersion; counts: readonly number[] }): {
  made: MadeUpReport;
  numbers: Numbers;
} {
  let at = 0;
  const next = (): number => report.counts[at++ % report.counts.length] ?? 0;
  const numbers: Numbers = {};
  for (const { lines } of CLAUSES[report.proactive])
    for (const { fields } of lines) for (const field of fields) numbers[`proactive.${field}`] = next();
  const rows = printedRows(report.requests).map(({ row }) => row);
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
  for (const group of DISPUTE_GROUPS) {
    const outcomes = DISPUTE_OUTCOMES.slice(0, 4).map((outcome) => (numbers[`disputes.${group}.${outcome}`] = next()));
    numbers[`disputes.${group}.total`] = outcomes.reduce((sum, value) => sum + value, 0);
  }
  const cells = Object.fromEntries(Object.entries(numbers).map(([field, value]) => [field, String(value)]));
  // An amount without its unit is a finding of its own.
  if ('proactive.procurementAmount' in cells) cells['proactive.procurementAmount'] += '元';
  return { made: { proactive: report.proactive, requests: report.requests, cells }, numbers };
}

const form = fc.constantFrom<FormVersion>('FORM2019', 'FORM2021');
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat(99) },
  { weight: 1, arbitrary: fc.nat(99_999) },
);
const balanced = fc.record({ proactive: form, requests: form, counts: fc.array(count, { minLength: 40, maxLength: 200 }) }).map(balance);
const noise = fc.array(fc.nat(100), { minLength: 1, maxLength: 40 });

const valuesOf = (report: CheckedReport): Record<string, number | null> =>
  Object.fromEntries([...report.cells].map(([field, cell]) => [field, cell.value]));

/** The cells that were read as another number than the report has. */
async function wrongCells(document: string, numbers: Numbers): Promise<string[]> {
  const report = await read(document);
  if (!report.isReport) return [];
  return [...report.cells].filter(([field, { value }]) => value !== null && value !== numbers[field]).map(([field]) => field);
}

describe('a balanced report', () => {
  it.prop([balanced, noise], RUNS)('reads back from any page, without a finding', async ({ made, numbers }, turns) => {
    const report = await readAsReport(buildReportHtml(made, turns));
    expect(valuesOf(report)).toEqual(numbers);
    expect(report.findings).toEqual([]);
    expect(report.balanced).toBe(true);
    expect(report.forms).toEqual({ proactive: made.proactive, requests: made.requests, disputes: made.requests });
  });

  it.prop([balanced, noise], RUNS)('reads back from text with one value a line, without a finding', async ({ made, numbers }, turns) => {
    const report = await readAsReport(buildReportText(made, turns));
    expect(valuesOf(report)).toEqual(numbers);
    expect(report.findings).toEqual([]);
  });
});

describe('a report with blanks', () => {
  const blanked = fc.tuple(balanced, fc.infiniteStream(fc.boolean())).map(([{ made, numbers }, coin]) => {
    const cells = Object.fromEntries(
      Object.entries(made.cells ?? {}).map(([field, text]) => [field, text === '0' && coin.next().value === true ? '' : text]),
    );
    return { made: { ...made, cells }, numbers };
  });

  it.prop([blanked, noise], RUNS)(
    'whose blanks are zeros is never read as another number from a page',
    async ({ made, numbers }, turns) => {
      expect(await wrongCells(buildReportHtml(made, turns), numbers)).toEqual([]);
    },
  );

  it.prop([balanced, fc.nat(10_000), noise], RUNS)(
    'that lost any one number is never read as another from a page',
    async ({ made, numbers }, at, turns) => {
      const fields = Object.keys(numbers);
      const lost = fields[at % fields.length] ?? '';
      expect(await wrongCells(buildReportHtml({ ...made, cells: { ...made.cells, [lost]: '' } }, turns), numbers)).toEqual([]);
    },
  );

  it.prop([balanced, fc.nat(10_000)], RUNS)(
    'that lost a total is never read as another number from text',
    async ({ made, numbers }, at) => {
      const totals = Object.keys(numbers).filter((field) => field.endsWith('.total'));
      const lost = totals[at % totals.length] ?? '';
      expect(await wrongCells(buildReportText({ ...made, cells: { ...made.cells, [lost]: '' } }), numbers)).toEqual([]);
    },
  );
});

describe('a document that is cut off', () => {
  it.prop([balanced, fc.double({ min: 0, max: 1, noNaN: true })], RUNS)(
    'gives no other number than it holds',
    async ({ made, numbers }, share) => {
      const page = buildReportHtml(made);
      const end = Math.floor(page.length * share);
      // A number may be cut in two; everything before the last tag is whole.
      const whole = page.slice(0, page.slice(0, end).lastIndexOf('<') + 1).slice(0, -1);
      expect(await wrongCells(whole.replace(/\d+$/, ''), numbers)).toEqual([]);
    },
  );
});

describe('anything at all', () => {
  it.prop([fc.uint8Array({ maxLength: 2000 })], { numRuns: 300, seed: 1 })('is read or refused, and never throws', async (bytes) => {
    const report = await read(bytes);
    expect(report.isReport || report.findings.length > 0).toBe(true);
  });

  const scraps = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<br>',
    '规章',
    '一、本年新收政府信息公开申请数量',
    '本年制发件数',
    '5',
    '尚未审结',
    '/',
    '\n',
    '总计',
    '其他',
  );
  it.prop([fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join(''))], { numRuns: 300, seed: 2 })(
    'made of scraps of the form gives a report or a finding',
    async (text) => {
      const report = await read(text);
      expect(report.isReport || report.findings.length > 0).toBe(true);
    },
  );
});
