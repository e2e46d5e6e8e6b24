/** Tables that lost their labels or heads, stand twice or were not filled in. */
import { describe, expect, it } from 'vitest';
import type { CheckedReport } from '../../../server/domain/report.ts';
import { printedRows, APPLICANTS } from '../printedForm.ts';
import { readAsReport } from '../readAsReport.ts';

const TITLE = '高青县民政局2022年政府信息公开工作年度报告';
const value = (report: CheckedReport, field: string): number | null | undefined => report.cells.get(field)?.value;
const checks = (report: CheckedReport): string[] => report.findings.map(({ check }) => check);

type Counts = Readonly<Record<string, number>>;
const COUNTS: Counts = { newRequests: 5, granted: 3, unableNotHeld: 2, totalConcluded: 5 };

/** Section three with natural persons only: one line for each label and one for each number; `line` prints a row. */
function section(counts: Counts, line = (label: string, numbers: readonly number[]): string => [label, ...numbers].join('\n')): string {
  return printedRows('FORM2019')
    .map(({ row, label }) => {
      const count = counts[row] ?? 0;
      return line(
        label,
        APPLICANTS.map((applicant) => (applicant === 'naturalPerson' || applicant === 'total' ? count : 0)),
      );
    })
    .join('\n');
}

describe('rows of section three', () => {
  it('whose labels are lost are known by their number between two labelled rows', async () => {
    const lost = ['（一）予以公开', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'];
    const report = await readAsReport(
      `${TITLE}\n${section(COUNTS, (label, numbers) => (lost.includes(label) ? `果\n${numbers.join('\n')}` : [label, ...numbers].join('\n')))}`,
    );
    expect(value(report, 'requests.granted.total')).toBe(3);
    expect(value(report, 'requests.partiallyGranted.total')).toBe(0);
  });

  it('whose labels are lost are left out when one is missing as well', async () => {
    const text = section(COUNTS, (label, numbers) => {
      if (label.startsWith('（一）')) return `果\n${numbers.join('\n')}`;
      return label.startsWith('（二）') ? '' : [label, ...numbers].join('\n');
    });
    const report = await readAsReport(`${TITLE}\n${text}`);
    expect(value(report, 'requests.granted.total')).toBeUndefined();
    expect(value(report, 'requests.partiallyGranted.total')).toBeUndefined();
  });

  it('whose label is broken over lines are read', async () => {
    const text = section(COUNTS).replace('1.本机关不掌握相关政府信息', '1.本机关不\n掌握相关政\n府信息');
    expect(value(await readAsReport(`${TITLE}\n${text}`), 'requests.unableNotHeld.total')).toBe(2);
  });

  it('that lost a blank do not take the number of a page for it, in a text with a value a line', async () => {
    const text = section({ ...COUNTS, carriedOverIn: 1, carriedOverOut: 1 }, (label, numbers) => {
      // 予以公开 and 结转 lost their totals; a page ends after the first of them.
      if (label.startsWith('（一）')) return [label, ...numbers.slice(0, 6), 17].join('\n');
      return [label, ...(label.startsWith('二、') ? numbers.slice(0, 6) : numbers)].join('\n');
    });
    const report = await readAsReport(`${TITLE}\n${text}`);
    expect(value(report, 'requests.granted.total')).toBeNull();
    expect(report.findings.some(({ fields }) => fields.includes('requests.granted.total'))).toBe(true);
    expect(value(report, 'requests.newRequests.total')).toBe(5);
  });

  it('do not take the number of a page below them for a value', async () => {
    const text = section(COUNTS, (label, numbers) => `${label} ${numbers.join(' ')}`).replace(/(四、结转.*) 0$/, '$1\n3');
    const report = await readAsReport(`${TITLE}\n${text}`);
    expect([0, null]).toContain(value(report, 'requests.carriedOverOut.total'));
    expect(value(report, 'requests.granted.total')).toBe(3);
  });

  it('are told from a number too many by the columns, and said', async () => {
    const text = section(COUNTS, (label, numbers) => [label, ...numbers, ...(label.startsWith('（一）') ? [7] : [])].join('\n'));
    const report = await readAsReport(`${TITLE}\n${text}`);
    expect(value(report, 'requests.granted.total')).toBe(3);
    expect(checks(report)).toContain('strayNumber');
  });
});

describe('two reports in one document', () => {
  const OTHER: Counts = { newRequests: 9, partiallyGranted: 9, totalConcluded: 9 };

  it('one after the other are not mixed: the first is read', async () => {
    const report = await readAsReport(`${TITLE}\n${section(COUNTS)}\n附\n${section(OTHER)}`);
    expect(value(report, 'requests.newRequests.total')).toBe(5);
    expect(value(report, 'requests.partiallyGranted.total')).toBe(0);
    expect(checks(report)).toContain('twoReports');
  });

  it('between the lines of each other are not read', async () => {
    const [a, b] = [
      section(COUNTS, (label, numbers) => [label, ...numbers].join('、')),
      section(OTHER, (label, numbers) => [label, ...numbers].join('、')),
    ];
    const other = b.split('\n');
    const lines = a.split('\n').flatMap((line, i) => [...line.split(/、(?=\d+(?:、|$))/), ...(other[i] ?? '').split(/、(?=\d+(?:、|$))/)]);
    const report = await readAsReport(`${TITLE}\n规章\n本年制发件数\n规章\n1\n2\n3\n${lines.join('\n')}`);
    expect([...report.cells].filter(([field, cell]) => field.startsWith('requests.') && cell.value !== null)).toEqual([]);
    expect(checks(report)).toContain('twoReports');
  });
});

describe('section four', () => {
  const html = (rows: readonly string[]): string => `<h1>${TITLE}</h1>${rows.map((row) => `<table>${row}</table>`).join('')}`;
  const tr = (...cells: readonly (string | number)[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

  it('written as three tables is read group by group', async () => {
    const report = await readAsReport(
      html([
        tr('行政复议', ...heads) + tr('', 27, 10, 9, 15, 61),
        tr('未经复议直接起诉', ...heads) + tr('', 3, 0, 0, 0, 3),
        tr('复议后起诉', ...heads) + tr('', 8, 0, 1, 1, 10),
      ]),
    );
    expect(value(report, 'disputes.reconsideration.total')).toBe(61);
    expect(value(report, 'disputes.litigationDirect.upheld')).toBe(3);
    expect(value(report, 'disputes.litigationPostReview.total')).toBe(10);
  });
});

describe('a table that nobody filled in', () => {
  it('is said once', async () => {
    const blank = printedRows('FORM2019')
      .map(({ label }) => `<tr><td>${label}</td>${'<td></td>'.repeat(7)}</tr>`)
      .join('');
    const two =
      '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>0</td><td>1</td></tr></table>';
    const report = await readAsReport(`<h1>${TITLE}</h1>${two}<table>${blank}</table>`);
    expect(checks(report).filter((check) => check === 'unfilledTable')).toHaveLength(1);
    expect(checks(report)).not.toContain('blankCell');
  });
});
