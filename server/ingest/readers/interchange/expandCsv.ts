/** A CSV of the interchange format → one document for each report: its rows as the JSON of the format, which `readReport` reads. */
import { createHash } from 'node:crypto';
import type { RejectedDocument } from '../../../domain/report.ts';
import type { ExpandedDocuments, IncomingDocument } from '../incomingDocument.ts';
import { notInterchange } from '../readFindings.ts';
import type { ReadLimits } from '../sourceDocument.ts';
import { buildCsvReport, type CsvRow } from './buildCsvReport.ts';
import { CsvFaultError, readCsvHead, readCsvRecords } from './csvTable.ts';
import { decodeHead, type DecodedPieces } from './decodePieces.ts';
import { groupCsvRows } from './groupCsvRows.ts';
import { NO_REPORT, refusePart } from './refusePart.ts';
import { delimiterOf } from './tellCollection.ts';

/** The file, decoded. */
export interface CsvFile {
  readonly path: string;
  readonly file: DecodedPieces;
  readonly limits: ReadLimits;
}

/** Takes the file apart. */
export async function* expandCsv({ path, file, limits }: CsvFile): ExpandedDocuments {
  const delimiter = delimiterOf(decodeHead(file.head) ?? '') ?? ',';
  const records = readCsvRecords(file.text, delimiter, limits.documentBytes);
  let count = 0;
  try {
    const first = await records.next();
    const head = first.done ? null : readCsvHead(first.value.cells);
    if (!head) return yield refusePart(path, notInterchange(NO_REPORT));
    if ('fault' in head) return yield refusePart(`${path}:1`, notInterchange(head.fault));
    for await (const group of groupCsvRows(head, records)) {
      count += 1;
      const at = `${path}:${group.line}`;
      yield 'fault' in group ? refusePart(at, notInterchange(group.fault)) : toDocument(at, group.rows, file.encoding);
    }
    if (count === 0) yield refusePart(path, notInterchange(NO_REPORT));
  } catch (error) {
    if (!(error instanceof CsvFaultError)) throw error;
    yield refusePart(`${path}:${error.line}`, notInterchange(error.text));
  }
}

/** Rows that name no document are one themselves, told by what they say. */
function toDocument(path: string, rows: readonly CsvRow[], encoding: string | null): IncomingDocument | RejectedDocument {
  const built = buildCsvReport(rows);
  if ('fault' in built) return refusePart(path.replace(/\d+$/, String(built.line)), notInterchange(built.fault));
  const bytes = Buffer.from(JSON.stringify(built.report));
  if (built.report['document']) return { path, bytes };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = { path, sha256, mediaType: 'text/csv', encoding, bytes: bytes.length };
  return { path, bytes: Buffer.from(JSON.stringify({ document, ...built.report })) };
}
