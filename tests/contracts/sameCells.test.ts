/** The same report reads to the same cells from every format, and what is no report gets a finding from every reader. */
import { describe, expect, it } from 'vitest';
import type { CheckedReport, RejectedDocument } from '../../server/domain/report.ts';
import { PLAIN_LAYOUT, type Layout } from '../ingest/build/layout.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { balanceReport } from '../ingest/build/madeUpReport.ts';
import { writeHtml } from '../ingest/build/writeHtml.ts';
import { readAsReport } from '../ingest/readAsReport.ts';
import { readFile } from '../ingest/readFile.ts';
import { FORMATS } from './formats.ts';

const COUNTS = [3, 0, 0, 12, 0, 1, 0, 25, 1250];
const cellsOf = (report: CheckedReport): Record<string, unknown> =>
  Object.fromEntries([...report.cells].map(([field, { value, status }]) => [field, { value, status }]));
const valuesOf = (report: CheckedReport): Record<string, number | null> =>
  Object.fromEntries([...report.cells].map(([field, { value }]) => [field, value]));

/** The first document of a file: files of the contract hold one, spoiled ones may hold none that can be read. */
async function readFirst(bytes: Uint8Array): Promise<CheckedReport | RejectedDocument> {
  const [first] = await readFile(bytes);
  if (!first) throw new Error('Nothing came out of the file.');
  return first;
}

async function readReportOf(bytes: Uint8Array): Promise<CheckedReport> {
  const report = await readFirst(bytes);
  if (!report.isReport) throw new Error(`Refused: ${report.findings[0]?.message.en}`);
  return report;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'as the notice prints it': PLAIN_LAYOUT,
  'with groups on every row and a preamble': { ...PLAIN_LAYOUT, requests: 'groupsRepeated', around: ['preamble', 'prose', 'footer'] },
  'cut in two by a page': { ...PLAIN_LAYOUT, requests: 'cutInTwo' },
  'with misprinted labels': { ...PLAIN_LAYOUT, labels: ['halfWidth', 'enumerationComma', 'misprinted'] },
  'with units and notes': { ...PLAIN_LAYOUT, numbers: ['withUnit', 'withNote', 'thousands', 'fullWidth'] },
};

describe.each(FORMATS)('$name', ({ write, mediaType, seesBlanks }) => {
  describe.each(['FORM2019', 'FORM2021'] as const)('of %s', (form) => {
    const { made, numbers } = balanceReport({ proactive: form, requests: form }, COUNTS);

    it.each(Object.entries(LAYOUTS))('%s holds the numbers of the report', async (_how, layout) => {
      const report = await readReportOf(await write(layoutReport(made, layout)));
      expect(valuesOf(report)).toEqual(numbers);
      expect(report).toMatchObject({ year: 2023, agency: { name: '高青县民政局' }, balanced: true, document: { mediaType } });
      expect(report.forms).toEqual({ proactive: form, requests: form, disputes: form });
    });

    it('says of blanks what the page says', async () => {
      const blocks = layoutReport(made, { ...PLAIN_LAYOUT, numbers: ['blankZero'] });
      const [page, report] = [await readAsReport(writeHtml(blocks)), await readReportOf(await write(blocks))];
      const wrong = Object.entries(valuesOf(report)).filter(([field, value]) => value !== null && value !== numbers[field]);
      expect(wrong).toEqual([]);
      if (seesBlanks) expect(cellsOf(report)).toEqual(cellsOf(page));
    });
  });

  it('cut off anywhere is read without a wrong number, or refused', async () => {
    const { made, numbers } = balanceReport({}, COUNTS);
    const bytes = await write(layoutReport(made));
    for (let share = 0; share < 1; share += 0.09) {
      const report = await readFirst(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(report.isReport || report.findings[0]?.severity === 'ERROR').toBe(true);
      // The last number before the cut may have lost digits.
      const wrong = report.isReport ? [...report.cells].filter(([field, { value }]) => value !== null && value !== numbers[field]) : [];
      expect(wrong.length).toBeLessThanOrEqual(1);
    }
  });

  it('whose content is noise is refused or read without numbers', async () => {
    const bytes = await write(layoutReport(balanceReport({}, COUNTS).made));
    // The first bytes say what kind it is; behind them stands noise.
    const noise = bytes.map((byte, i) => (i < 24 ? byte : (byte * 31 + i * 17) % 256));
    const report = await readFirst(noise);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.isReport ? [...report.cells.values()].filter((cell) => cell.value !== null) : []).toEqual([]);
  });
});
