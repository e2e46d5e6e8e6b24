/** Bytes of any file → what became of each document in it, as the command line reads them: files of several documents are taken apart. */
import { limits } from '../../server/config.ts';
import type { CheckedReport, RejectedDocument } from '../../server/domain/report.ts';
import { findExpander } from '../../server/ingest/readers/expanders.ts';
import { isRefused } from '../../server/ingest/readers/incomingDocument.ts';
import { readReport } from '../../server/ingest/readReport.ts';

const HEAD_BYTES = 65_536;

/** Reads a file. */
export async function readFile(bytes: Uint8Array, most = limits): Promise<(CheckedReport | RejectedDocument)[]> {
  const expander = findExpander(bytes.subarray(0, HEAD_BYTES));
  if (!expander) return [await readReport({ path: 'file', bytes }, most)];
  const read: (CheckedReport | RejectedDocument)[] = [];
  for await (const document of expander.expand({ path: 'file', pieces: [bytes] }, most)) {
    read.push(isRefused(document) ? document : await readReport(document, most));
  }
  return read;
}
