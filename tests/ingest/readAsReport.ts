/** The limits of the product, for reading in tests. */
import { limits } from '../../server/config.ts';
import { readReport } from '../../server/ingest/readReport.ts';
import type { CheckedReport, RejectedDocument } from '../../server/domain/report.ts';

export const LIMITS = limits;

/** Reads a document given as text or bytes. */
export async function read(document: string | Uint8Array): Promise<CheckedReport | RejectedDocument> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  return readReport({ path: 'document', bytes }, LIMITS);
}

/** Reads a document that is a report; fails with the reason when it is refused. */
export async function readAsReport(document: string | Uint8Array): Promise<CheckedReport> {
  const report = await read(document);
  if (!report.isReport) throw new Error(`Refused: ${report.findings[0]?.message.en}`);
  return report;
}
