import { fc, it } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import { limits } from '../../../server/config.ts';
import { readPdf } from '../../../server/ingest/readers/readPdf.ts';
import type { SourceDocument } from '../../../server/ingest/readers/sourceDocument.ts';
import { PLAIN_LAYOUT } from '../build/layout.ts';
import { layoutReport } from '../build/layoutReport.ts';
import { balanceReport, type BalancedReport } from '../build/madeUpReport.ts';
import type { PdfLayout } from '../build/pdfLayout.ts';
import { writePdf } from '../build/writePdf.ts';
import { expectedCells, expectedOf, hasCorpus, missedNumbers, readCorpus, WHY_SKIPPED, wrongNumbers } from '../corpus.ts';
import { read, readAsReport } from '../readAsReport.ts';

const RUNS = { numRuns: 12, seed: 20230331 };
// A PDF takes a good part of a second on a machine that has other work.
const PATIENCE = 180_000;
vi.setConfig({ testTimeout: PATIENCE });
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** A PDF of one page with these commands, and one font without a list of characters, whose codes are the numbers of its drawings. */
function rawPdf(commands: string, trailer = ''): Uint8Array {
  return bytesOf(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 8 0 R>>>>>> endobj
4 0 obj <</Length ${commands.length}>> stream
${commands}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type0/BaseFont/Numbered/Encoding/Identity-H/DescendantFonts[6 0 R]>> endobj
6 0 obj <</Type/Font/Subtype/CIDFontType2/BaseFont/Numbered/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R/DW 500>> endobj
7 0 obj <</Type/FontDescriptor/FontName/Numbered/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>> endobj
8 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R/Size 9${trailer}>>
`);
}

const textsOf = (document: SourceDocument): string[] => document.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));

describe('a PDF that cannot be read', () => {
  it.each(['%PDF-1.7 1 0 obj', '%PDF-1.4\ntrailer <</Root 1 0 R>>', '%PDF-'])('is refused as damaged: %j', async (text) => {
    expect(await readPdf(bytesOf(text), limits)).toMatchObject({ refusal: { check: 'damagedDocument' } });
  });

  it('is refused as encrypted when it opens with a password only', async () => {
    const o = '94e8094419662a774442fb072e3d9f19e9d130ec09a4d0061e78fe920f7ab62f';
    const u = 'e4310464eae0c8543a17f4e83a5603f2ad1b9c26454f87764ea45bc916af0dcb';
    const id = '18f484a5466011116193e7e3eeeca0f6';
    const encryption = `/ID[<${id}><${id}>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${o}>/U<${u}>>>`;
    expect(await readPdf(rawPdf('', encryption), limits)).toMatchObject({ refusal: { check: 'encryptedDocument' } });
  });

  it('is refused as scanned when its pages have no text, or only the hidden text of a scanner', async () => {
    expect(await readPdf(rawPdf('10 10 200 200 re f'), limits)).toMatchObject({ refusal: { check: 'scannedDocument' } });
    const hidden = `BT 3 Tr /F2 10 Tf 10 200 Td (${'0123456789 '.repeat(20)}) Tj ET`;
    expect(await readPdf(rawPdf(hidden), limits)).toMatchObject({ refusal: { check: 'scannedDocument' } });
  });

  it('has no digits where its font only numbers its drawings', async () => {
    // Drawings 1 to 3 and 48 to 57: the codes of the digits, by chance.
    const codes = [1, 2, 3, ...Array.from({ length: 10 }, (_, i) => 48 + i)].map((code) => code.toString(16).padStart(4, '0')).join('');
    const document = await readPdf(rawPdf(`BT /F1 10 Tf 10 200 Td <${codes}> Tj /F2 10 Tf 0 -20 Td (${'word '.repeat(12)}) Tj ET`), limits);
    if ('refusal' in document) throw new Error(document.refusal.message.en);
    expect(document.findings).toMatchObject([{ check: 'unmappedText', place: { page: 1 } }]);
    expect(textsOf(document).join('')).not.toMatch(/\d/);
  });
});

describe('a PDF over a limit', () => {
  const blocks = layoutReport(balanceReport({}, [1, 2]).made);

  it.each([
    ['pdfPages', 1],
    ['pdfCommands', 50],
    ['pdfCharacters', 500],
    ['pdfLines', 10],
    ['cells', 20],
  ] as const)('is cut at %s with a finding', async (limit, most) => {
    const document = await readPdf(await writePdf(blocks, { fontSize: 14 }), { ...limits, [limit]: most });
    const findings = 'refusal' in document ? [document.refusal] : document.findings;
    expect(findings.map(({ check }) => check)).toContain('cutAtLimit');
  });
});

const counts = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(99) }, { weight: 1, arbitrary: fc.nat(9999) }),
  { minLength: 40, maxLength: 120 },
);
const form = fc.constantFrom('FORM2019' as const, 'FORM2021' as const);
const balanced = fc.record({ proactive: form, requests: form, counts }).map(({ proactive, requests, counts: free }) => {
  const report = balanceReport({ proactive, requests }, free);
  const amount = report.made.cells?.['proactive.procurementAmount'];
  // An amount without its unit is a finding of its own.
  const cells = { ...report.made.cells, ...(amount && { 'proactive.procurementAmount': `${amount}元` }) };
  return { ...report, made: { ...report.made, cells } };
});
const looks = fc.record({
  fontSize: fc.constantFrom(7, 9, 10.5, 12),
  breaks: fc.constantFrom('betweenRows' as const, 'insideRows' as const),
  closedAtBreak: fc.boolean(),
  repeatedHeadRows: fc.constantFrom(0, 3),
  startAt: fc.nat(450),
  pageNumbers: fc.constantFrom('none' as const, 'bare' as const, 'dashed' as const),
  runningHead: fc.constantFrom(null, '政府信息公开年度报告'),
  runs: fc.constantFrom('lines' as const, 'characters' as const),
  bold: fc.boolean(),
  turned: fc.boolean(),
  outerLines: fc.boolean(),
});
const sheet = fc.constantFrom<Partial<PdfLayout>>(
  {},
  { width: 842, height: 595, direction: 90 },
  { width: 842, height: 595, direction: 270 },
);

const write = ({ made }: BalancedReport, layout: Partial<PdfLayout>): Promise<Uint8Array> =>
  writePdf(layoutReport(made, { ...PLAIN_LAYOUT, around: ['preamble'] }), { ...layout, startAt: layout.width ? 0 : (layout.startAt ?? 0) });

describe('a made-up report as a PDF', () => {
  const lines = fc.constantFrom('strokes' as const, 'thinBoxes' as const, 'cellBoxes' as const);

  it.prop([balanced, looks, sheet, lines], RUNS)('reads back whole where its tables have lines', async (report, look, size, rulings) => {
    const back = await readAsReport(await write(report, { ...look, ...size, rulings }));
    expect(Object.fromEntries([...back.cells].map(([field, { value }]) => [field, value]))).toEqual(report.numbers);
    expect(back.findings).toEqual([]);
    expect(back).toMatchObject({ year: 2023, agency: { name: '高青县民政局' } });
  });

  const noLines = fc.constantFrom('levelOnly' as const, 'none' as const);

  it.prop([balanced, looks, sheet, noLines], RUNS)('is never read as another number without lines', async (report, look, size, rulings) => {
    const back = await read(await write(report, { ...look, ...size, rulings }));
    const cells = back.isReport ? [...back.cells] : [];
    expect(cells.filter(([field, { value }]) => value !== null && value !== report.numbers[field]).map(([field]) => field)).toEqual([]);
    expect(back.isReport || back.findings.length > 0).toBe(true);
  });

  it('says on which page each cell stands', async () => {
    const report = balanceReport({}, [1]);
    const back = await readAsReport(await write(report, { startAt: 300 }));
    expect(back.cells.get('proactive.rulesIssued')?.place?.page).toBe(1);
    expect(back.cells.get('disputes.reconsideration.total')?.place?.page).toBeGreaterThan(1);
  });

  it('is the same bytes and the same reading each time', async () => {
    const report = balanceReport({}, [4, 0, 7]);
    expect(Buffer.from(await write(report, {})).equals(Buffer.from(await write(report, {})))).toBe(true);
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
