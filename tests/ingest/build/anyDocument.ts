/** Any report in any layout and format, for property tests. */
import { fc } from '@fast-check/vitest';
import type { FormVersion } from '../../../server/domain/form.ts';
import { LABEL_NOISES, type LabelNoise } from './labelNoise.ts';
import { DISPUTE_SHAPES, HEADING_STYLES, PROACTIVE_SHAPES, REQUEST_SHAPES, SURROUNDINGS, TITLE_STYLES, type Layout } from './layout.ts';
import { layoutReport } from './layoutReport.ts';
import { balanceReport, type BalancedReport } from './madeUpReport.ts';
import { NUMBER_NOISES, type NumberNoise } from './numberNoise.ts';
import { TEXT_FORMATS, writeAs, type TextFormat } from './textFormats.ts';

/** Counts as they occur: mostly zero, some small, a few large. */
export const anyCounts = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(99) }, { weight: 1, arbitrary: fc.nat(99_999) }),
  { minLength: 1, maxLength: 60 },
);
const anyForm = fc.constantFrom<FormVersion>('FORM2019', 'FORM2021');

/** A report whose identities all hold. */
export const anyReport: fc.Arbitrary<BalancedReport> = fc
  .record({ proactive: anyForm, requests: anyForm, counts: anyCounts })
  .map(({ counts, ...forms }) => balanceReport(forms, counts));

const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>): K[] => Object.keys(of) as K[];

/** Any layout. */
export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  title: fc.constantFrom(...TITLE_STYLES),
  headings: fc.constantFrom(...HEADING_STYLES),
  around: fc.subarray([...SURROUNDINGS]),
  proactive: fc.constantFrom(...PROACTIVE_SHAPES),
  requests: fc.constantFrom(...REQUEST_SHAPES),
  disputes: fc.constantFrom(...DISPUTE_SHAPES),
  labels: fc.array(fc.constantFrom<LabelNoise>(...keysOf(LABEL_NOISES)), { maxLength: 4 }),
  numbers: fc.array(fc.constantFrom<NumberNoise>(...keysOf(NUMBER_NOISES)), { maxLength: 4 }),
});

/** A document with the numbers that it truly holds. The layout and format are kept to be shown when a test fails. */
export interface AnyDocument extends BalancedReport {
  readonly layout: Layout;
  readonly format: TextFormat;
  readonly text: string;
}

/** Any report in any layout, in one of the formats. */
export function anyDocument(formats: readonly TextFormat[] = TEXT_FORMATS): fc.Arbitrary<AnyDocument> {
  return fc
    .record({ report: anyReport, layout: anyLayout, format: fc.constantFrom(...formats), noise: fc.array(fc.nat(100), { maxLength: 12 }) })
    .map(({ report, layout, format, noise }) => ({
      ...report,
      layout,
      format,
      text: writeAs(format, layoutReport(report.made, layout), noise),
    }));
}
