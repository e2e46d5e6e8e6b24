/** Found paths → checked reports and rejected documents, one at a time, so that memory does not grow with their number. */
import { readFileSync, statSync } from 'node:fs';
import { makeFinding } from '../domain/checkCatalogue.ts';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';
import { readReport } from '../ingest/readReport.ts';
import { tooLarge } from '../ingest/readers/readFindings.ts';
import type { ReadLimits } from '../ingest/readers/sourceDocument.ts';
import type { FoundPath, PathProblem } from './findDocuments.ts';

/** Reads the documents in order. A path that cannot be read is a rejected document like any other. */
export async function* readDocuments(found: readonly FoundPath[], limits: ReadLimits): AsyncGenerator<CheckedReport | RejectedDocument> {
  for (const item of found) yield 'problem' in item ? rejectPath(item.shown, item.problem) : await readFile(item.shown, item.file, limits);
}

async function readFile(shown: string, file: string, limits: ReadLimits): Promise<CheckedReport | RejectedDocument> {
  try {
    const { size } = statSync(file);
    // A file over the limit is not even brought into memory.
    if (size > limits.documentBytes)
      return { isReport: false, document: unread(shown, size), findings: [tooLarge(size, limits.documentBytes)] };
    return await readReport({ path: shown, bytes: readFileSync(file) }, limits);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return rejectPath(shown, 'UNREADABLE');
  }
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
} as const satisfies Record<PathProblem, { zh: string; en: string }>;

function rejectPath(shown: string, problem: PathProblem): RejectedDocument {
  return { isReport: false, document: unread(shown, 0), findings: [makeFinding('unreadableDocument', PROBLEMS[problem])] };
}

function unread(path: string, bytes: number): RejectedDocument['document'] {
  return { path, sha256: '', mediaType: 'application/octet-stream', encoding: null, bytes, source: null, date: null };
}
