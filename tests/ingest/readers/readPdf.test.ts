import { describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { readPdf } from '../../../server/ingest/readers/readPdf.ts';
import { expectedCells, expectedOf, hasCorpus, missedNumbers, readCorpus, WHY_SKIPPED, wrongNumbers } from '../corpus.ts';
import { readAsReport } from '../readAsReport.ts';

describe('bytes that are no whole PDF', () => {
  it.each(['%PDF-1.7 1 0 obj', '%PDF-1.4\ntrailer <</Root 1 0 R>>', '%PDF-'])('are refused as damaged: %j', async (text) => {
    expect(await readPdf(new TextEncoder().encode(text), limits)).toMatchObject({ refusal: { check: 'damagedDocument' } });
  });
});

describe.skipIf(!hasCorpus)(`a real report as a PDF${WHY_SKIPPED}`, () => {
  it('洪泽区 2023 is read with every figure', async () => {
    const expected = expectedOf('hongze-2023.pdf');
    const cells = expected ? expectedCells(expected) : new Map<string, number | null>();
    const report = await readAsReport(readCorpus('documents', 'hongze-2023.pdf'));
    expect(cells.size).toBe(186);
    expect(wrongNumbers(report, cells)).toEqual([]);
    expect(missedNumbers(report, cells)).toEqual([]);
    expect(report.year).toBe(2023);
  });
});
