/** Files that hold several documents: how each kind is told by its beginning, and what takes it apart. This is the list of them. */
import { expandArchive, isZip } from './expandArchive.ts';
import type { ExpandedDocuments, IncomingFile } from './incomingDocument.ts';
import { expandInterchange, holdsManyReports } from './interchange/expandInterchange.ts';
import type { ReadLimits } from './sourceDocument.ts';

/** One kind of file that holds several documents. */
export interface Expander {
  /** True when the first 64 KB show that the file is of this kind. */
  readonly suits: (head: Uint8Array) => boolean;
  /** Takes the file apart, one document at a time. */
  readonly expand: (file: IncomingFile, limits: ReadLimits) => ExpandedDocuments;
}

/** All of them. */
export const EXPANDERS: readonly Expander[] = [
  { suits: isZip, expand: expandArchive },
  { suits: holdsManyReports, expand: expandInterchange },
];

/** What takes the file apart; null for a file that is one document. */
export function findExpander(head: Uint8Array): Expander | null {
  return EXPANDERS.find(({ suits }) => suits(head)) ?? null;
}
