/**
 * A document becomes a checked report, or says why it is none. The whole pipeline on one screen:
 * bytes → text → SourceDocument → DraftReport → CheckedReport. Pure except for the bytes it is given; never throws for a document.
 */
import { createHash } from 'node:crypto';
import { makeFinding } from '../domain/checkCatalogue.ts';
import type { Finding } from '../domain/finding.ts';
import type { CheckedReport, DocumentInfo, DraftReport, RejectedDocument } from '../domain/report.ts';
import { checkReport } from './checks/checkReport.ts';
import { mapReport } from './forms/mapReport.ts';
import { explainNoReport } from './forms/explainNoReport.ts';
import { decodeText, type DecodedText } from './readers/decodeText.ts';
import { detectMediaType, type MediaType } from './readers/detectMediaType.ts';
import { emptyDocument, tooLarge, unreadableKind } from './readers/readFindings.ts';
import { readHtml } from './readers/readHtml.ts';
import { readInterchange } from './readers/readInterchange.ts';
import { readPlainText } from './readers/readPlainText.ts';
import type { ReadLimits, SourceDocument } from './readers/sourceDocument.ts';

/** A document as it comes in. */
export interface IncomingDocument {
  /** The file name or address; it is kept, and decides nothing. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads and checks one document. */
export function readReport({ path, bytes }: IncomingDocument, limits: ReadLimits): CheckedReport | RejectedDocument {
  if (bytes.length > limits.documentBytes) return reject(describe(path, bytes), [tooLarge(bytes.length, limits.documentBytes)]);
  const decoded = decodeText(bytes);
  const mediaType = detectMediaType(bytes, decoded?.text ?? null);
  const document = describe(path, bytes, mediaType, decoded);
  if (!decoded || !/^(?:text\/|application\/json)/.test(mediaType)) {
    return reject(document, [bytes.length === 0 ? emptyDocument : unreadableKind(mediaType)]);
  }
  if (decoded.text.trim() === '') return reject(document, [emptyDocument]);
  if (mediaType === 'application/json') return readInterchangeReport(decoded.text, document);
  const source = mediaType === 'text/html' ? readHtml(decoded.text, limits) : readPlainText(decoded.text);
  return judge(mapReport(source), document, source);
}

function readInterchangeReport(text: string, document: DocumentInfo): CheckedReport | RejectedDocument {
  const read = readInterchange(text);
  if ('problem' in read) return reject(document, [read.problem]);
  return checkReport(read.draft, { ...document, source: read.source, date: read.date });
}

/** A draft with at least one number is a report; anything else is told apart by what it holds instead. */
function judge(draft: DraftReport | null, document: DocumentInfo, source: SourceDocument): CheckedReport | RejectedDocument {
  const other = explainNoReport(draft, source);
  if (!draft || other) return reject(document, [other ?? makeFinding('notReport', { zh: '没有找到统计表。', en: 'No table was found.' })]);
  return checkReport(draft, document);
}

function reject(document: DocumentInfo, findings: readonly Finding[]): RejectedDocument {
  return { isReport: false, document, findings };
}

function describe(
  path: string,
  bytes: Uint8Array,
  mediaType: MediaType = 'application/octet-stream',
  decoded: DecodedText | null = null,
): DocumentInfo {
  return {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType,
    encoding: decoded?.encoding ?? null,
    bytes: bytes.length,
    source: null,
    date: null,
  };
}
