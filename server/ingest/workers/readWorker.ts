/** Runs in a thread: one document in, its report or why it is none out. What it costs is watched from outside (readPool.ts). */
import { workerData } from 'node:worker_threads';
import type { CheckedReport, RejectedDocument } from '../../domain/report.ts';
import { readReport } from '../readReport.ts';
import type { ReadSetup, ReadTask } from './readTask.ts';

const { limits, began, epoch } = workerData as ReadSetup;

/** Reads one document. */
export default async function readTask({ document, slot }: ReadTask): Promise<CheckedReport | RejectedDocument> {
  Atomics.store(began, slot, Math.max(1, Date.now() - epoch));
  try {
    return await readReport(document, limits);
  } finally {
    Atomics.store(began, slot, 0);
  }
}
