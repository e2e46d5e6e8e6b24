/**
 * Found paths → what became of each document, in the order of the paths. A few documents are under way at once, so that all
 * threads have work; memory does not grow with the number of documents.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';
import { isRefused, type IncomingDocument } from '../ingest/readers/incomingDocument.ts';
import { openReadPool, type ReadPool, type ThreadLimits } from '../ingest/workers/readPool.ts';
import type { FoundPath } from './findDocuments.ts';
import { openIncoming } from './openIncoming.ts';

/** A document that was read, or one that need not be. */
export type ReadOutcome =
  { readonly report: CheckedReport | RejectedDocument } | { readonly known: { readonly path: string; readonly sha256: string } };

/** How to read. */
export interface ReadOptions {
  readonly limits: ThreadLimits;
  /** How many documents there are, as far as is known: few documents get few threads. */
  readonly expected: number;
  /** At most so many threads; without it as many as there are processors. */
  readonly threads?: number;
  /** Says of the hash of a document that it need not be read. */
  readonly isKnown?: (sha256: string) => boolean;
  /** Called after the last document of each found path. */
  readonly onPathDone?: () => void;
}

// A thread takes longer to start than a few documents take to be read.
const DOCUMENTS_FOR_A_THREAD = 8;
const UNDER_WAY_FOR_A_THREAD = 4;
// Beyond this no further document is taken up until the first is done.
const BYTES_UNDER_WAY = 64 * 1024 * 1024;

/** Reads the documents. What cannot be read is a rejected document like any other. */
export async function* readDocuments(found: Iterable<FoundPath>, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  const most = options.threads ?? availableParallelism();
  const threads = Math.max(1, Math.min(most, Math.ceil(options.expected / DOCUMENTS_FOR_A_THREAD)));
  const pool = openReadPool(options.limits, threads);
  try {
    yield* inOrder(takeUp(found, pool, options), threads * UNDER_WAY_FOR_A_THREAD, options.onPathDone);
  } finally {
    await pool.close();
  }
}

/** A document under way, or the end of a path. */
type UnderWay = { readonly bytes: number; readonly outcome: Promise<ReadOutcome> | ReadOutcome } | 'PATH_DONE';

async function* takeUp(found: Iterable<FoundPath>, pool: ReadPool, { limits, isKnown }: ReadOptions): AsyncGenerator<UnderWay> {
  for (const path of found) {
    for await (const incoming of openIncoming(path, limits)) yield start(incoming, pool, isKnown);
    yield 'PATH_DONE';
  }
}

function start(incoming: IncomingDocument | RejectedDocument, pool: ReadPool, isKnown: ReadOptions['isKnown']): UnderWay {
  if (isRefused(incoming)) return { bytes: 0, outcome: { report: incoming } };
  const { path, bytes } = incoming;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (isKnown?.(sha256)) return { bytes: 0, outcome: { known: { path, sha256 } } };
  return { bytes: bytes.length, outcome: pool.read(incoming, sha256).then((report) => ({ report })) };
}

/** Keeps at most `most` documents under way and gives them in their order. */
async function* inOrder(source: AsyncIterable<UnderWay>, most: number, onPathDone?: () => void): AsyncGenerator<ReadOutcome> {
  const waiting: UnderWay[] = [];
  let [documents, bytes] = [0, 0];
  const count = (item: UnderWay, sign: 1 | -1): void => {
    if (item === 'PATH_DONE') return;
    documents += sign;
    bytes += sign * item.bytes;
  };
  async function* first(): AsyncGenerator<ReadOutcome> {
    const item = waiting.shift();
    if (item === undefined) return;
    if (item === 'PATH_DONE') return onPathDone?.();
    yield await item.outcome;
    count(item, -1);
  }
  for await (const item of source) {
    waiting.push(item);
    count(item, 1);
    while (documents > most || (bytes > BYTES_UNDER_WAY && documents > 1)) yield* first();
  }
  while (waiting.length > 0) yield* first();
}
