/** The sample: the published figures of 18 real reports, imported on the first start through the same pipeline as any document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedReport } from '../domain/report.ts';
import { readReport } from '../ingest/readReport.ts';
import type { ReadLimits } from '../ingest/readers/sourceDocument.ts';
import { packageRoot } from '../packageRoot.ts';

/** Where the figures are: an array of reports in the interchange format. */
const SAMPLE = join(packageRoot, 'server', 'sample', 'reports.json');

/**
 * Reads every report of the sample and hands it to `save`. Each is a document of its own, with its own bytes and hash.
 * Throws when one is refused: the sample is part of the program.
 */
export async function importSample(save: (report: CheckedReport) => unknown, limits: ReadLimits): Promise<{ imported: number }> {
  const reports = JSON.parse(readFileSync(SAMPLE, 'utf8')) as readonly { agency: { name: string }; year: number }[];
  for (const given of reports) {
    const path = `sample/${given.agency.name}-${given.year}.json`;
    const report = await readReport({ path, bytes: Buffer.from(JSON.stringify(given)) }, limits);
    if (!report.isReport) throw new Error(`The sample report ${path} was refused: ${report.findings[0]?.message.en ?? ''}`);
    save(report);
  }
  return { imported: reports.length };
}
