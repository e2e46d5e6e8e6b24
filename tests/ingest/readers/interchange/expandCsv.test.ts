/** CSV as people write and save it: short rows, whole cells, rows that are apart, and faults that name their line. */
import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CheckedReport } from '../../../../server/domain/report.ts';
import { decodeText, encodeText } from '../../../../server/ingest/readers/interchange/csvText.ts';
import { readExport } from '../../../cli/export/roundTrip.ts';

const HEAD = 'agency,region_code,unit_type,rank,year,scope,form_requests,field,value';
const row = (year: number, field: string, value: string | number, agency = '高青县民政局'): string =>
  `${agency},370322,DEPARTMENT,COUNTY,${year},SINGLE_AGENCY,FORM2021,${field},${value}`;
const csv = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

async function readOne(text: string): Promise<CheckedReport> {
  const [report, ...more] = await readExport(text);
  if (!report?.isReport || more.length > 0) throw new Error(JSON.stringify([report, ...more]).slice(0, 500));
  return report;
}

async function reasons(text: string): Promise<unknown[]> {
  return (await readExport(text)).map((read) => (read.isReport ? read.year : [read.document.path, read.findings[0]?.message.en]));
}
const refusedAt = (line: number | null, reason: string): unknown => [
  line === null ? 'file' : `file:${line}`,
  expect.stringContaining(reason),
];

describe('a CSV', () => {
  it('of short rows gives number, blank and text', async () => {
    const report = await readOne(
      csv(
        row(2022, 'requests.granted.total', 8),
        row(2022, 'requests.granted.otherOrg', ''),
        row(2022, 'requests.newRequests.total', '若干'),
      ),
    );
    const cells = [...report.cells].map(([field, { value, status }]) => [field, value, status]);
    expect(cells).toEqual([
      ['requests.newRequests.total', null, 'TEXT'],
      ['requests.granted.otherOrg', null, 'BLANK'],
      ['requests.granted.total', 8, 'REPORTED'],
    ]);
    // Without a column for it, the table of section four follows the form of section three, as in JSON.
    expect(report.forms).toEqual({ proactive: null, requests: 'FORM2021', disputes: 'FORM2021' });
  });

  it('is a document of its own where it names none, the same however it is quoted', async () => {
    const plain = await readOne(csv(row(2022, 'requests.granted.total', 8)));
    const quoted = await readOne(`\ufeff${csv(row(2022, '"requests.granted.total"', '"8"'))}\n\n,,,,,,,,\n`);
    expect(plain.document).toMatchObject({ path: 'file:2', mediaType: 'text/csv', encoding: 'utf-8 (strict)' });
    expect(quoted.document.sha256).toBe(plain.document.sha256);
    const other = await readOne(csv(row(2022, 'requests.granted.total', 9)));
    expect(other.document.sha256).not.toBe(plain.document.sha256);
  });

  it('saved by a Chinese spreadsheet in GBK is read', async () => {
    // 高青县民政局 in GBK.
    const name = [0xb8, 0xdf, 0xc7, 0xe0, 0xcf, 0xd8, 0xc3, 0xf1, 0xd5, 0xfe, 0xbe, 0xd6];
    const [before = '', after = ''] = csv(row(2022, 'requests.granted.total', 8)).split('高青县民政局');
    const [report] = await readExport(Uint8Array.from([...Buffer.from(before), ...name, ...Buffer.from(after)]));
    expect(report).toMatchObject({
      isReport: true,
      agency: { name: '高青县民政局' },
      document: { encoding: expect.stringContaining('gb18030') as unknown },
    });
  });

  it('separated by semicolons is read', async () => {
    expect(
      (await readOne(csv(row(2022, 'requests.granted.total', 8)).replaceAll(',', ';'))).cells.get('requests.granted.total')?.value,
    ).toBe(8);
  });

  it('of several reports gives each under the line where it begins', async () => {
    const read = await readExport(
      csv(row(2021, 'requests.granted.total', 1), row(2021, 'requests.newRequests.total', 1), row(2022, 'requests.granted.total', 2)),
    );
    expect(read.map(({ document }) => document.path)).toEqual(['file:2', 'file:4']);
  });
});

describe('a CSV is refused', () => {
  it('for a report whose rows are apart; the others are read', async () => {
    const text = csv(
      row(2021, 'requests.granted.total', 1),
      row(2022, 'requests.granted.total', 2),
      row(2021, 'requests.newRequests.total', 1),
      row(2023, 'requests.granted.total', 3),
    );
    expect(await reasons(text)).toEqual([2021, 2022, refusedAt(4, 'do not stand together'), 2023]);
  });

  it('for a report whose rows do not agree, both parts of it', async () => {
    const text = csv(
      row(2021, 'requests.granted.total', 1),
      row(2021, 'requests.newRequests.total', 1).replace('SINGLE_AGENCY', 'UNKNOWN'),
      row(2022, 'requests.granted.total', 2),
    );
    expect(await reasons(text)).toEqual([
      refusedAt(2, 'differ in the column scope (from line 3 on)'),
      refusedAt(3, 'differ in the column scope'),
      2022,
    ]);
  });

  it('for a report that lacks rows which it should have', async () => {
    const [first = '', second = ''] = [row(2021, 'requests.granted.total', 1), row(2021, 'requests.newRequests.total', 1)];
    const counted = (rows: string[]): string => [`${HEAD},report_rows`, ...rows.map((of) => `${of},2`)].join('\n');
    expect(await reasons(counted([first, second]))).toEqual([2021]);
    expect(await reasons(counted([first]))).toEqual([refusedAt(2, 'report_rows says 2 and there are 1 rows')]);
  });

  it.each([
    ['an unknown column', csv(row(2021, 'requests.granted.total', 1)).replace(',rank,', ',level,'), 1, '“level” is not a column'],
    ['a missing column', csv(row(2021, 'requests.granted.total', 1)).replace(',scope,', ',source,'), 1, 'lacks the columns scope'],
    ['a column twice', csv(row(2021, 'requests.granted.total', 1)).replace(',rank,', ',agency,'), 1, 'two columns agency'],
    ['no rows', HEAD, null, 'no report in the file'],
    [
      'an unknown field',
      csv(row(2021, 'requests.granted.total', 1), row(2021, 'requests.refunded.total', 1)),
      3,
      '“requests.refunded.total” in the column field',
    ],
    ['the name of a method as field', csv(row(2021, 'requests.__proto__.total', 1)), 2, 'is no field'],
    ['a field twice', csv(row(2021, 'requests.granted.total', 1), row(2021, 'requests.granted.total', 2)), 3, 'occurs twice'],
    ['more cells than columns', csv(`${row(2021, 'requests.granted.total', 1)},234`), 2, 'more cells than the head has columns (9)'],
    ['a quote that is not closed', csv(row(2021, 'requests.granted.total', '"1')), 2, 'quotes do not pair'],
    [
      'a year in words',
      csv(row(2021, 'requests.granted.total', 1)).replace('2021', '二〇二一'),
      2,
      'year should be a number and is "二〇二一"',
    ],
    [
      'a field of the other form',
      csv(row(2021, 'requests.otherHandling.total', 1), row(2021, 'requests.otherHandling.otherOrg', 1)).replaceAll('FORM2021', 'FORM2018'),
      2,
      'forms.requests should be FORM2019, FORM2021',
    ],
  ])('for %s', async (_what, text, line, reason) => {
    expect(await reasons(text)).toEqual([refusedAt(line, reason)]);
  });
});

describe('the text of a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['+19', '+19'],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['', "'"],
    ['规章', '规章'],
  ])('%j is written as %j', (text, written) => {
    expect(encodeText(text, 'text')).toBe(written);
    expect(decodeText(written, 'text')).toBe(text);
  });

  it.prop([fc.string({ unit: 'binary' }), fc.constantFrom('text' as const, 'printed' as const)])(
    'comes back, and never begins a formula',
    (text, kind) => {
      const written = encodeText(text, kind);
      expect(decodeText(written, kind)).toBe(text);
      expect(written).not.toMatch(/^[=@\t\r\n]/);
      expect(/^[+-]/.test(written) && Number.isNaN(Number(written))).toBe(false);
    },
  );

  it('of a date is read as spreadsheets write it', () => {
    expect(decodeText('2024/1/5', 'date')).toBe('2024-01-05');
  });
});
