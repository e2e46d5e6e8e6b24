/** A found file → the documents in it: itself, those it holds, or why nothing can be read. One at a time, never past a limit of bytes. */
import { closeSync, createReadStream, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { makeFinding } from '../domain/checkCatalogue.ts';
import type { RejectedDocument } from '../domain/report.ts';
import { findExpander } from '../ingest/readers/expanders.ts';
import type { IncomingDocument, IncomingFile } from '../ingest/readers/incomingDocument.ts';
import { tooLarge } from '../ingest/readers/readFindings.ts';
import type { ReadLimits } from '../ingest/readers/sourceDocument.ts';
import { readerFailed } from '../ingest/workers/readFailures.ts';
import type { FoundPath, PathProblem } from './findDocuments.ts';

const HEAD_BYTES = 64 * 1024;
// A file that is being saved is complete a moment later.
const TRIES = 3;

/** Opens one found path. */
export async function* openIncoming(found: FoundPath, limits: ReadLimits): AsyncGenerator<IncomingDocument | RejectedDocument> {
  const { shown } = found;
  if ('problem' in found) {
    yield rejectPath(shown, found.problem);
    return;
  }
  try {
    const opened = readWhole(found.file, limits.documentBytes);
    const expander = findExpander(opened.head);
    if (expander) yield* expander.expand(piecesOf(shown, found.file, opened), limits);
    else if (opened.problem === 'TOO_LARGE') yield reject(shown, opened.size, tooLarge(opened.size, limits.documentBytes));
    else if (opened.problem) yield rejectPath(shown, opened.problem);
    else yield { path: shown, bytes: opened.bytes };
  } catch (error) {
    // Of the file system, or of the program on a file of several documents: either way the other files go on.
    yield isOfFileSystem(error) ? rejectPath(shown, 'UNREADABLE') : reject(shown, 0, readerFailed(error));
  }
}

function isOfFileSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

interface Opened {
  /** The beginning of the file. */
  readonly head: Uint8Array;
  /** The whole file; empty when there is a problem. */
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly problem: 'TOO_LARGE' | 'UNSTABLE' | null;
}

const NOTHING = new Uint8Array(0);

/** Reads a file whose bytes all belong to one state of it; of a file over the limit only the beginning. */
function readWhole(file: string, limit: number): Opened {
  let size = 0;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const descriptor = openSync(file, 'r');
    try {
      const before = fstatSync(descriptor);
      size = before.size;
      const bytes = readBytes(descriptor, size > limit ? HEAD_BYTES : size);
      if (size > limit) return { head: bytes, bytes: NOTHING, size, problem: 'TOO_LARGE' };
      if (bytes.length === size && isSame(before, fstatSync(descriptor)))
        return { head: bytes.subarray(0, HEAD_BYTES), bytes, size, problem: null };
    } finally {
      closeSync(descriptor);
    }
  }
  return { head: NOTHING, bytes: NOTHING, size, problem: 'UNSTABLE' };
}

/** As many bytes as there are, up to `size`, in a buffer of their own. */
function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read) read = readSync(descriptor, bytes, length, size - length, null);
  return length === size ? bytes : bytes.slice(0, length);
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

function piecesOf(path: string, file: string, { bytes, problem }: Opened): IncomingFile {
  return { path, pieces: problem ? (createReadStream(file) as AsyncIterable<Uint8Array>) : [bytes] };
}

const PROBLEMS = {
  MISSING: {
    zh: '没有这个文件或文件夹。请检查路径是否写对。',
    en: 'There is no such file or folder. Check the path.',
  },
  EMPTY: {
    zh: '文件夹里没有任何文件。请指定放有年报的文件夹或文件。',
    en: 'There is no file in this folder. Name a folder or file that holds reports.',
  },
  UNREADABLE: {
    zh: '没有读取权限，或者不是普通文件。请检查文件的权限。',
    en: 'It may not be read, or is no ordinary file. Check its permissions.',
  },
  UNSTABLE: {
    zh: '读取时文件还在变化，可能正在下载或保存，没有读取。请等它写完后再试。',
    en: 'The file changed while it was read, as if it were being downloaded or saved, and was not read. Try again when it is complete.',
  },
} as const satisfies Record<PathProblem, { zh: string; en: string }>;

function rejectPath(shown: string, problem: PathProblem): RejectedDocument {
  return reject(shown, 0, makeFinding('unreadableDocument', PROBLEMS[problem]));
}

function reject(path: string, bytes: number, finding: RejectedDocument['findings'][number]): RejectedDocument {
  const document = { path, sha256: '', mediaType: 'application/octet-stream', encoding: null, bytes, source: null, date: null };
  return { isReport: false, document, findings: [finding] };
}
