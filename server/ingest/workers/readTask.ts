/** What the main thread and the threads that read say to each other. */
import type { IncomingDocument } from '../readers/incomingDocument.ts';
import type { ReadLimits } from '../readers/sourceDocument.ts';

/** What a thread is told when it starts. */
export interface ReadSetup {
  readonly limits: ReadLimits;
  /** Shared: when the task of each slot began, in milliseconds after `epoch`; 0 while none is under way. */
  readonly began: Int32Array;
  /** Milliseconds since 1970. */
  readonly epoch: number;
}

/** One document to read. */
export interface ReadTask {
  readonly document: IncomingDocument;
  /** Where in `began` the thread writes. */
  readonly slot: number;
}
