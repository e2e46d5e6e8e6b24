/**
 * Reads documents in threads. A document that takes too long or too much memory, or on which a thread breaks, is ended and becomes
 * a rejected document; the others go on. Results come back as promises, so the caller decides how many are under way and in what
 * order they are taken.
 */
import { Piscina } from 'piscina';
import type { Finding } from '../../domain/finding.ts';
import type { CheckedReport, RejectedDocument } from '../../domain/report.ts';
import type { IncomingDocument } from '../readers/incomingDocument.ts';
import type { ReadLimits } from '../readers/sourceDocument.ts';
import { readerFailed, tooMuchMemory, tooSlow } from './readFailures.ts';
import type { ReadSetup, ReadTask } from './readTask.ts';

/** What one document may cost at most, and what a thread may. */
export interface ThreadLimits extends ReadLimits {
  /** Milliseconds from its beginning to its end. */
  readonly documentMs: number;
  /** Megabytes of memory for JavaScript in one thread. */
  readonly threadMegabytes: number;
}

/** Threads that read. */
export interface ReadPool {
  /** Reads one document, whose hash is `sha256`; never rejects. The bytes are handed over: the caller must not use them any more. */
  readonly read: (document: IncomingDocument, sha256: string) => Promise<CheckedReport | RejectedDocument>;
  /** Ends the threads; what is under way is given up. */
  readonly close: () => Promise<void>;
}

// A slot is used again only after many others: a thread that is just being ended may still write to its own.
const SLOTS = 4096;
const fromSource = import.meta.url.endsWith('.ts');

/** Makes the pool. A thread starts when it is needed, up to `threads`. */
export function openReadPool(limits: ThreadLimits, threads: number): ReadPool {
  const began = new Int32Array(new SharedArrayBuffer(SLOTS * Int32Array.BYTES_PER_ELEMENT));
  const epoch = Date.now();
  const setup: ReadSetup = { limits, began, epoch };
  const piscina = new Piscina({
    filename: new URL(fromSource ? './readWorker.ts' : './readWorker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Infinity,
    // A thread that waits for its next document still lets libraries finish what they do in the background.
    atomics: 'disabled',
    recordTiming: false,
    execArgv: fromSource ? ['--import', 'tsx'] : [],
    resourceLimits: { maxOldGenerationSizeMb: limits.threadMegabytes },
    workerData: setup,
  });
  // A thread that breaks between two documents is replaced by the pool; there is no document to blame.
  piscina.on('error', () => undefined);
  const underWay = new Map<number, AbortController>();
  const watch = setInterval(
    () => endTooSlow(underWay, began, Date.now() - epoch - limits.documentMs),
    Math.min(250, limits.documentMs / 4),
  );
  watch.unref();
  let slot = 0;

  const read: ReadPool['read'] = async (document, sha256) => {
    const mine = (slot = (slot + 1) % SLOTS);
    const ending = new AbortController();
    const { path, bytes } = document;
    const size = bytes.length;
    const reject = (finding: Finding): RejectedDocument => rejectFailed(path, size, sha256, finding);
    underWay.set(mine, ending);
    try {
      const task: ReadTask = { document, slot: mine };
      return (await piscina.run(task, { signal: ending.signal, transferList: ownBuffer(bytes) })) as CheckedReport | RejectedDocument;
    } catch (error) {
      if (ending.signal.aborted) return reject(tooSlow(limits.documentMs));
      return reject(isOutOfMemory(error) ? tooMuchMemory(limits.threadMegabytes) : readerFailed(error));
    } finally {
      underWay.delete(mine);
      Atomics.store(began, mine, 0);
    }
  };
  return {
    read,
    close: async () => {
      clearInterval(watch);
      await piscina.destroy();
    },
  };
}

/** Ends every task that began at or before `latest`. */
function endTooSlow(underWay: ReadonlyMap<number, AbortController>, began: Int32Array, latest: number): void {
  for (const [slot, ending] of underWay) {
    const at = Atomics.load(began, slot);
    if (at > 0 && at <= latest) ending.abort();
  }
}

/** Bytes that fill their buffer are handed over without a copy; a part of a shared buffer is copied. */
function ownBuffer({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The bytes went to the thread that failed: all that is known is what they were. */
function rejectFailed(path: string, bytes: number, sha256: string, finding: Finding): RejectedDocument {
  const document = { path, sha256, mediaType: 'application/octet-stream', encoding: null, bytes, source: null, date: null };
  return { isReport: false, document, findings: [finding] };
}
