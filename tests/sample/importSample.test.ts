import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../server/directory/regions/allRegions.ts';
import type { CheckedReport } from '../../server/domain/report.ts';
import { importSample } from '../../server/sample/importSample.ts';
import { LIMITS } from '../ingest/readAsReport.ts';

async function takeSample(): Promise<CheckedReport[]> {
  const reports: CheckedReport[] = [];
  await importSample((report) => reports.push(report), LIMITS);
  return reports;
}

const find = async (name: string, year: number): Promise<CheckedReport> => {
  const report = (await takeSample()).find((of) => of.agency.name === name && of.year === year);
  if (!report) throw new Error(`The sample has no report of ${name} for ${year}.`);
  return report;
};

describe('importSample', () => {
  it('imports 18 reports, each a document of its own', async () => {
    const reports = await takeSample();
    expect(reports).toHaveLength(18);
    expect(new Set(reports.map((report) => report.document.sha256)).size).toBe(18);
  });

  it('gives each a region of the directory', async () => {
    const regions: (string | undefined)[] = [];
    expect((await importSample(({ agency }) => regions.push(REGIONS.get(agency.regionCode ?? '')?.name), LIMITS)).imported).toBe(18);
    expect(regions).toContain('高青县');
    expect(regions).not.toContain(undefined);
  });

  // The total of 予以公开 is missing: its line carries six numbers, not seven.
  it('keeps the missing total of 高青县民政局 2020 empty beside the sum 2', async () => {
    const report = await find('高青县民政局', 2020);
    expect(report.cells.get('requests.granted.total')).toMatchObject({ value: null, status: 'BLANK' });
    expect(report.computed.get('requests.granted.total')).toBe(2);
    expect(report.findings).toMatchObject([{ check: 'missingTotal', fields: ['requests.granted.total'] }]);
  });

  // 洪泽区 2023 prints the totals 0 over 11 and 5 cases.
  it('keeps the totals of 洪泽 2023 as printed and says that they do not add up', async () => {
    const reports = (await takeSample()).filter((report) => report.agency.name?.includes('洪泽') && report.year === 2023);
    const [report] = reports;
    expect(report?.cells.get('disputes.reconsideration.total')?.value).toBe(0);
    expect(report?.computed.get('disputes.reconsideration.total')).toBe(11);
    expect(report?.findings.filter((finding) => finding.check === 'disputeSum')).toHaveLength(2);
    expect(report?.balanced).toBe(false);
  });

  it('reads no figure of a well-kept report as a fault: 高青县民政局 2020 balances', async () => {
    expect((await find('高青县民政局', 2020)).balanced).toBe(true);
  });
});
