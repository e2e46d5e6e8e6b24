/** Word files, workbooks and archives that are damaged or made to do harm: a finding in bounded time, and never another number. */
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import type { CheckedReport, RejectedDocument } from '../../../server/domain/report.ts';
import { readDocx } from '../../../server/ingest/readers/readDocx.ts';
import { layoutReport } from '../build/layoutReport.ts';
import { balanceReport } from '../build/madeUpReport.ts';
import type { PrintedBlock } from '../build/printedBlock.ts';
import { firstTable } from '../build/readBlocks.ts';
import { writeDocx } from '../build/writeDocx.ts';
import { writeXlsx } from '../build/writeXlsx.ts';
import { writeWordXml } from '../build/writeZip.ts';
import { read } from '../readAsReport.ts';

const blocks: readonly PrintedBlock[] = layoutReport(
  balanceReport({ title: '高青县民政局2023年政府信息公开工作年度报告' }, [3, 0, 14, 7, 0, 0]).made,
);

/** The same noise at every run. */
function makeDice(): (sides: number) => number {
  let state = 20_241_124;
  return (sides) => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) % sides;
}

const figuresOf = (report: CheckedReport | RejectedDocument): unknown =>
  report.isReport ? [...report.cells].map(([field, { value }]) => [field, value]) : null;

describe.each([
  ['Word file', (): Promise<Uint8Array> => writeDocx(blocks)],
  ['workbook', (): Promise<Uint8Array> => writeXlsx(blocks)],
])('a damaged %s', (_kind, write) => {
  const dice = makeDice();
  let bytes = new Uint8Array();
  let whole: unknown = null;
  beforeAll(async () => {
    bytes = Uint8Array.from(await write());
    whole = figuresOf(await read(bytes));
  });

  it('is refused wherever it is cut off', async () => {
    for (let i = 0; i < 15; i++) expect(await read(bytes.slice(0, dice(bytes.length - 1)))).toMatchObject({ isReport: false });
  });

  it('gives the figures that it held or is refused, whatever bits are turned', async () => {
    expect(whole).not.toBeNull();
    for (let i = 0; i < 25; i++) {
      const turned = bytes.slice();
      for (let n = 0; n <= dice(4); n++) turned[dice(turned.length)]! ^= 1 << dice(8);
      const report = await read(turned);
      expect(report.isReport ? figuresOf(report) : whole).toEqual(whole);
    }
  });
});

describe('a Word file made to do harm', () => {
  const cell = '<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>';

  it.each([
    ['nests tables without end', '<w:tbl><w:tr><w:tc>'.repeat(2000) + '</w:tc></w:tr></w:tbl>'.repeat(2000), 'damagedDocument'],
    [
      'claims a column of a thousand million',
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
      'notReport',
    ],
    ['inflates to more than a document may', `<w:p>${'<w:r/>'.repeat(4_000_000)}</w:p>`, 'tooLarge'],
  ])('%s', async (_what, body, check) => {
    expect(await read(writeWordXml(body))).toMatchObject({ isReport: false });
    expect((await read(writeWordXml(body))).findings[0]?.check).toBe(check);
  });

  it('holds more cells than allowed: it is cut there, with a finding', async () => {
    const bytes = writeWordXml(`<w:tbl>${`<w:tr>${cell.repeat(10)}</w:tr>`.repeat(20)}</w:tbl>`);
    const cut = await readDocx(bytes, { ...limits, wordPieces: 100 });
    expect(cut).toMatchObject({ findings: [{ check: 'cutAtLimit' }] });
    expect(firstTable(cut).length).toBeLessThan(20);
  });
});
