/**
 * Bytes → what stands in them, by the reader for their kind. The table below is the list of the readers.
 * Never throws for anything that bytes can hold: what cannot be read is refused with a finding.
 */
import { decodeText } from './decodeText.ts';
import { detectMediaType, type MediaType } from './detectMediaType.ts';
import { readCsvGrid } from './readCsvGrid.ts';
import { readDocx } from './readDocx.ts';
import { emptyDocument, tooLarge, unreadableKind } from './readFindings.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPdf } from './readPdf.ts';
import { readPlainText } from './readPlainText.ts';
import { readXlsx } from './readXlsx.ts';
import { refineMediaType } from './refineMediaType.ts';
import type { ReadLimits, Refusal, SourceDocument } from './sourceDocument.ts';
import { unescapeScript } from './unescapeScript.ts';

/** A document read by its reader: its content, the JSON of the interchange format, or why it is refused. */
export interface SourceReading {
  readonly mediaType: MediaType;
  /** The encoding of a text and what decided it; null for formats that carry their own. */
  readonly encoding: string | null;
  readonly content: SourceDocument | Refusal | { readonly interchange: string };
}

/** Readers of formats that are no text. */
const BINARY_READERS: Partial<Record<MediaType, (bytes: Uint8Array, limits: ReadLimits) => Promise<SourceDocument | Refusal>>> = {
  'application/pdf': readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': readXlsx,
};

/** Readers of texts. */
const TEXT_READERS: Partial<Record<MediaType, (text: string, limits: ReadLimits) => SourceReading['content']>> = {
  'text/html': (text, limits) => readHtml(unescapeScript(text), limits),
  'text/plain': readPlainText,
  'text/markdown': readMarkdown,
  'text/csv': readCsvGrid,
  'application/json': (interchange) => ({ interchange }),
};

/** The media types that have a reader. */
export const READ_TYPES = Object.keys({ ...BINARY_READERS, ...TEXT_READERS }) as readonly MediaType[];

/** Reads a document of any kind. What its name ends in decides nothing. */
export async function readSource(bytes: Uint8Array, limits: ReadLimits): Promise<SourceReading> {
  const refuse = (mediaType: MediaType, refusal: Refusal['refusal']): SourceReading => ({
    mediaType,
    encoding: null,
    content: { refusal },
  });
  if (bytes.length === 0) return refuse('application/octet-stream', emptyDocument);
  if (bytes.length > limits.documentBytes) return refuse('application/octet-stream', tooLarge(bytes.length, limits.documentBytes));
  const decoded = decodeText(bytes);
  const detected = detectMediaType(bytes, decoded?.text ?? null);
  const mediaType = await refineMediaType(detected, bytes, limits);
  if (typeof mediaType !== 'string') return refuse(detected, mediaType.refusal);
  const readBinary = BINARY_READERS[mediaType];
  if (readBinary) return { mediaType, encoding: null, content: await readBinary(bytes, limits) };
  const readText = TEXT_READERS[mediaType];
  if (!decoded || !readText) return refuse(mediaType, unreadableKind(mediaType));
  const { text, encoding } = decoded;
  return { mediaType, encoding, content: text.trim() === '' ? { refusal: emptyDocument } : readText(text, limits) };
}
