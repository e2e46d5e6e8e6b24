/** Who and when under every style of title, with every thing that pages put round a report, in every text format: right, or not told. */
import { describe, expect, it } from 'vitest';
import { PLAIN_LAYOUT, SURROUNDINGS, TITLE_STYLES, type Layout } from '../build/layout.ts';
import { layoutReport } from '../build/layoutReport.ts';
import { AGENCY, YEAR } from '../build/layoutRound.ts';
import { TEXT_FORMATS, writeAs } from '../build/textFormats.ts';
import { read } from '../readAsReport.ts';

const AROUND: readonly Layout['around'][] = [
  ...SURROUNDINGS.map((one) => [one]),
  ['staleDate', 'breadcrumbs', 'neighbourLinks', 'metadataTable', 'footer'],
];
// The three tables take their time to read and tell nothing here.
const MADE = { proactive: 'FORM2021', requests: null, disputes: false } as const;

describe('who and when', () => {
  it.each(TITLE_STYLES.flatMap((title) => AROUND.map((around) => [title, around] as const)))(
    'is told under a title in the style %s among %j',
    async (title, around) => {
      for (const format of TEXT_FORMATS) {
        const report = await read(writeAs(format, layoutReport(MADE, { ...PLAIN_LAYOUT, title, around })));
        if (!report.isReport) throw new Error(`${format}: ${report.findings[0]?.message.en ?? ''}`);
        const { name } = report.agency;
        const printsWho = title !== 'none' && title !== 'noAgency';
        const printsWhen = title !== 'none' && title !== 'noYear';
        expect({ format, name }).toEqual({ format, name: printsWho ? AGENCY : name && AGENCY });
        expect({ format, year: report.year }).toEqual({ format, year: printsWhen ? YEAR : report.year && YEAR });
      }
    },
  );
});
