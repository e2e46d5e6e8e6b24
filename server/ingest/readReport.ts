/**
 * A document becomes a checked report, or says why it is none. The whole pipeline on one screen:
 * bytes → SourceDocument → DraftReport → CheckedReport. Pure except for the bytes it is given; never throws for a document.
 */
import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import type { CheckedReport, DocumentInfo, RejectedDocument } from '../domain/report.ts';
import { checkReport } from './checks/checkReport.ts';
import { mapReport } from './forms/mapReport.ts';
import type { IncomingDocument } from './readers/incomingDocument.ts';
import { readInterchange } from './readers/interchange/readInterchange.ts';
import { readSource } from './readers/readSource.ts';
import type { ReadLimits } from './readers/sourceDocument.ts';

/** Reads and checks one document. */
export async function readReport({ path, bytes }: IncomingDocument, limits: ReadLimits): Promise<CheckedReport | RejectedDocument> {
  const { mediaType, encoding, content } = await readSource(bytes, limits);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document: DocumentInfo = { path, sha256, mediaType, encoding, bytes: bytes.length, source: null, date: null };
  if ('refusal' in content) return reject(document, [content.refusal]);
  if ('interchange' in content) return readInterchangeReport(content.interchange, document);
  const mapped = mapReport(content, limits);
  return 'refusal' in mapped ? reject(document, [mapped.refusal, ...content.findings]) : checkReport(mapped.draft, document);
}

function readInterchangeReport(text: string, document: DocumentInfo): CheckedReport | RejectedDocument {
  const read = readInterchange(text);
  if ('problem' in read) return reject(document, [read.problem]);
  return checkReport(read.draft, { ...document, ...read.origin });
}

function reject(document: DocumentInfo, findings: readonly Finding[]): RejectedDocument {
  return { isReport: false, document, findings };
}
