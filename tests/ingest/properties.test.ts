/** Any report, printed in any layout and format, reads back to the same cells, or to fewer and a finding; never to a wrong number. */
import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anyDocument, anyReport, type AnyDocument } from './build/anyDocument.ts';
import { PLAIN_LAYOUT, type Layout } from './build/layout.ts';
import { layoutReport } from './build/layoutReport.ts';
import { balanceReport, type Numbers } from './build/madeUpReport.ts';
import { TEXT_FORMATS, writeAs, type TextFormat } from './build/textFormats.ts';
import { read } from './readAsReport.ts';

// Values that stand before their labels look like those of the label above: section two has no sums that tell.
const FORMATS = TEXT_FORMATS.filter((format) => format !== 'rawOrder');
// A fault to be mended: 无 among values that single spaces part hides the rows of （六）, whose group then gets the values of a row.
const hasKnownFault = ({ format, layout }: AnyDocument): boolean => format === 'spacedRows' && layout.numbers.includes('noneZero');

const PARTED_BY_SPACES: readonly TextFormat[] = ['spacedRows', 'gluedLabels', 'runTogether', 'runTogetherRows', 'partlySeparated'];

/**
 * Any document but those whose faults nothing in them tells: a text whose only separator is a space cannot say that a space stands
 * inside a number, nor can blanks say whether they belong to a label or are values where the column 总计 is left out.
 */
const anyToldDocument = anyDocument(FORMATS)
  .filter((document) => !hasKnownFault(document))
  .filter(
    ({ format, layout }) =>
      !(format === 'pipeRows' && layout.requests === 'noTotals') &&
      !(PARTED_BY_SPACES.includes(format) && layout.numbers.includes('spaceInside')),
  );

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
  it.prop([anyToldDocument], RUNS)('is never read with a wrong number', async (document) => {
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
