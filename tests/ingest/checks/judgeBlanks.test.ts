import { describe, expect, it } from 'vitest';
import type { CheckedReport } from '../../../server/domain/report.ts';
import { buildReportHtml, requestCells } from '../buildReportHtml.ts';
import { APPLICANTS, printedRows } from '../printedForm.ts';
import { readAsReport } from '../readAsReport.ts';

const readWith = async (cells: Record<string, string>): Promise<CheckedReport> =>
  await readAsReport(buildReportHtml({ requests: 'FORM2019', cells }));
const at = (report: CheckedReport, field: string): unknown => {
  const cell = report.cells.get(field);
  return [cell?.value, cell?.status];
};

/** Two requests of natural persons, both granted. */
const TWO_GRANTED = {
  ...requestCells('newRequests', [2, 0, 0, 0, 0, 0, 2]),
  ...requestCells('granted', [2, 0, 0, 0, 0, 0, 2]),
  ...requestCells('totalConcluded', [2, 0, 0, 0, 0, 0, 2]),
};

describe('judgeBlanks', () => {
  it('takes a blank for zero where every identity that touches it closes', async () => {
    const report = await readWith({ ...TWO_GRANTED, 'requests.granted.otherOrg': '', 'requests.carriedOverIn.naturalPerson': '' });
    expect(at(report, 'requests.granted.otherOrg')).toEqual([0, 'IMPLIED_ZERO']);
    expect(at(report, 'requests.carriedOverIn.naturalPerson')).toEqual([0, 'IMPLIED_ZERO']);
    expect(report.findings).toEqual([]);
  });

  it('takes a whole row of blanks for zeros where its columns close', async () => {
    const report = await readWith({ ...TWO_GRANTED, ...requestCells('partiallyGranted', []) });
    for (const applicant of APPLICANTS) expect(at(report, `requests.partiallyGranted.${applicant}`)).toEqual([0, 'IMPLIED_ZERO']);
  });

  it('keeps a blank that closes no identity, and says so', async () => {
    const report = await readWith({ ...TWO_GRANTED, 'requests.granted.naturalPerson': '' });
    expect(at(report, 'requests.granted.naturalPerson')).toEqual([null, 'BLANK']);
    expect(report.findings).toMatchObject([{ check: 'blankCell', fields: ['requests.granted.naturalPerson'] }]);
  });

  it('keeps a blank total over parts that are not zero, and shows the sum beside it', async () => {
    const report = await readWith({ ...TWO_GRANTED, 'requests.granted.total': '' });
    expect(at(report, 'requests.granted.total')).toEqual([null, 'BLANK']);
    expect(report.computed.get('requests.granted.total')).toBe(2);
    expect(report.findings).toMatchObject([{ check: 'missingTotal', fields: ['requests.granted.total'] }]);
    expect(report.balanced).toBe(true);
  });

  // 上海市人民政府办公厅 2019: zeros are left blank and so are the totals of the outcome rows.
  it('keeps missing totals and takes the other blanks of their rows for zero', async () => {
    const report = await readWith({ ...TWO_GRANTED, ...requestCells('granted', [2]), ...requestCells('deniedStateSecret', []) });
    expect(at(report, 'requests.granted.total')).toEqual([null, 'BLANK']);
    expect(at(report, 'requests.granted.otherOrg')).toEqual([0, 'IMPLIED_ZERO']);
    expect(at(report, 'requests.deniedStateSecret.naturalPerson')).toEqual([0, 'IMPLIED_ZERO']);
  });

  it('keeps a blank where no identity can be tested: section two has none', async () => {
    const report = await readWith({ 'proactive.rulesRepealed': '', ...TWO_GRANTED });
    expect(at(report, 'proactive.rulesRepealed')).toEqual([null, 'BLANK']);
  });

  it('takes nothing in a table without any number for zero', async () => {
    const blank = Object.assign({}, ...printedRows('FORM2019').map(({ row }) => requestCells(row, []))) as Record<string, string>;
    const report = await readWith(blank);
    const requests = [...report.cells].filter(([field]) => field.startsWith('requests.'));
    expect(requests).toHaveLength(161);
    expect(requests.filter(([, cell]) => cell.value !== null)).toEqual([]);
  });

  it('does not count text as zero', async () => {
    const report = await readWith({ ...TWO_GRANTED, 'requests.granted.otherOrg': '', 'requests.granted.legalServiceOrg': '见附件' });
    expect(at(report, 'requests.granted.otherOrg')).toEqual([null, 'BLANK']);
  });

  it('never changes a number that is printed', async () => {
    const report = await readWith({ ...TWO_GRANTED, 'requests.granted.total': '9' });
    expect(at(report, 'requests.granted.total')).toEqual([9, 'REPORTED']);
  });
});
