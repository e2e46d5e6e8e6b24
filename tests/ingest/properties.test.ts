/** Any report, printed in any layout and format, reads back to the same cells, or to fewer and a finding; never to a wrong number. */
import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anyDocument, anyReport, type AnyDocument } from './build/anyDocument.ts';
import { PLAIN_LAYOUT, type Layout } from './build/layout.ts';
import { layoutReport } from './build/layoutReport.ts';
import { balanceReport, type Numbers } from './build/madeUpReport.ts';
import { TEXT_FORMATS, writeAs } from './build/textFormats.ts';
import { read } from './readAsReport.ts';

const RUNS = { numRuns: 80, seed: 20231231 };

/** Cells that were read as another number than the report holds. */
async function wrongCells(text: string, numbers: Numbers): Promise<string[]> {
  const report = await read(text);
  if (!report.isReport) return [];
  return [...report.cells].flatMap(([field, { value }]) =>
    value !== null && value !== numbers[field] ? [`${field}: ${value} instead of ${numbers[field]}`] : [],
  );
}

/** Shown when a property fails: what the document is made of. */
const describeDocument = ({ format, layout, made }: AnyDocument): object => ({
  format,
  proactive: made.proactive,
  requests: made.requests,
  layout: Object.fromEntries(Object.entries(layout).filter(([key, value]) => value !== PLAIN_LAYOUT[key as keyof Layout])),
});

describe('any report in any layout', () => {
  it.prop([anyDocument()], RUNS)('is never read with a wrong number', async (document) => {
    expect({ ...describeDocument(document), wrong: await wrongCells(document.text, document.numbers) }).toMatchObject({ wrong: [] });
  });

  it.prop([anyDocument()], RUNS)('says why wherever it gives no number for a cell', async ({ text }) => {
    const report = await read(text);
    if (!report.isReport) {
      expect(report.findings[0]?.severity).toBe('ERROR');
      return;
    }
    const silent = [...report.cells].filter(
      ([field, { value, status }]) =>
        value === null && status !== 'NOT_APPLICABLE' && !report.findings.some((finding) => finding.fields.includes(field)),
    );
    expect(silent.map(([field]) => field)).toEqual([]);
  });

  it.prop(
    [anyDocument(['html', 'valueALine', 'tabs', 'markdown']), fc.nat(10_000), fc.constantFrom('', '若干', '-', '5万元', '0/0')],
    RUNS,
  )(
    'in which any one number is lost or replaced by words is never read with a wrong one',
    async ({ made, numbers, layout, format }, at, instead) => {
      const fields = Object.keys(numbers);
      const lost = fields[at % fields.length] ?? '';
      const blocks = layoutReport({ ...made, cells: { ...made.cells, [lost]: instead } }, layout);
      const wrong = await wrongCells(writeAs(format, blocks), numbers);
      // 5万元 where an amount belongs is an amount.
      expect(wrong.filter((line) => instead !== '5万元' || !line.startsWith('proactive.'))).toEqual([]);
    },
  );
});

describe('a report in two layouts', () => {
  it.prop([anyReport, fc.constantFrom(...TEXT_FORMATS)], { ...RUNS, numRuns: 40 })(
    'reads the same with prose and a page round it as without',
    async ({ made }, format) => {
      const around: Layout['around'] = ['metadataLines', 'breadcrumbs', 'preamble', 'prose', 'modelSentence', 'footer'];
      const [bare, framed] = [
        await read(writeAs(format, layoutReport(made))),
        await read(writeAs(format, layoutReport(made, { ...PLAIN_LAYOUT, around }))),
      ];
      expect(framed.isReport).toBe(bare.isReport);
      if (!bare.isReport || !framed.isReport) return;
      const valuesOf = (report: typeof bare): unknown => [...report.cells].map(([field, { value }]) => [field, value]);
      expect(valuesOf(framed)).toEqual(valuesOf(bare));
    },
  );
});

/** Documents that were once read with wrong numbers. */
const COUNTEREXAMPLES: Readonly<Record<string, { layout: Partial<Layout>; format: AnyDocument['format'] }>> = {
  'a Markdown table without totals whose labels span columns': { layout: { requests: 'noTotals' }, format: 'markdown' },
  'a row of numbers before its label': { layout: {}, format: 'rawOrder' },
  'one number before its label': { layout: { numbers: ['padded'] }, format: 'rawOrder' },
  'numbers before labels that are written one character a line': { layout: { labels: ['vertical'] }, format: 'rawOrder' },
  'rows of bars without totals whose labels span columns': { layout: { requests: 'noTotals' }, format: 'pipeRows' },
  'a space inside numbers that spaces part': { layout: { numbers: ['spaceInside'] }, format: 'spacedRows' },
  'a space inside some of the numbers': { layout: { numbers: ['plain', 'spaceInside', 'blankZero'] }, format: 'gluedLabels' },
  'a space inside numbers that nothing parts': { layout: { numbers: ['spaceInside'] }, format: 'runTogetherRows' },
  'a space inside numbers that spaces part in part': { layout: { numbers: ['spaceInside'] }, format: 'partlySeparated' },
  'a space inside numbers in columns': { layout: { numbers: ['spaceInside', 'blankZero'] }, format: 'columns' },
  'signs for nothing among numbers that spaces part': {
    layout: { numbers: ['plain', 'noneZero', 'plain', 'plain'] },
    format: 'spacedRows',
  },
  'an amount whose unit stands in the head, beside a count': { layout: { proactive: 'unitInHead' }, format: 'valueALine' },
};

describe('a document that was once read wrongly', () => {
  it.each(Object.entries(COUNTEREXAMPLES))('%s is read without a wrong number', async (_what, { layout, format }) => {
    for (const form of ['FORM2019', 'FORM2021'] as const) {
      for (const counts of [[3, 0, 0, 12, 0, 1, 0, 0, 25, 1250], [0, 0, 5, 0, 82, 0, 0, 13], [51]]) {
        const { made, numbers } = balanceReport({ proactive: form, requests: form }, counts);
        expect(await wrongCells(writeAs(format, layoutReport(made, { ...PLAIN_LAYOUT, ...layout })), numbers)).toEqual([]);
      }
    }
  });
});
