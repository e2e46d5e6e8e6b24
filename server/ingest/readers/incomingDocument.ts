/** What comes in: a document, or a file that holds several of them. The types that readers of archives and of data files share. */
import type { RejectedDocument } from '../../domain/report.ts';

/** A document as it comes in. */
export interface IncomingDocument {
  /** The file name or address; it is kept, and decides nothing. In a file of several: `export.jsonl:12`, `all.zip/2023.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of any size, in pieces as they are read from the disk; pieces end anywhere, also within a character. */
export interface IncomingFile {
  readonly path: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * What stands in a file that holds several documents, one at a time and in the order of the file: a document that `readReport`
 * reads, or a part that could not be taken out of the file and is refused already.
 */
export type ExpandedDocuments = AsyncIterable<IncomingDocument | RejectedDocument>;

/** True for a part that was refused while its file was taken apart. */
export function isRefused(document: IncomingDocument | RejectedDocument): document is RejectedDocument {
  return 'isReport' in document;
}
