/**
 * The text of one report in the interchange format (docs/interchange.md) → a draft, or what is wrong with it. It enters the pipeline
 * at the mapping step: there are no tables to find, and agency, year and scope are given.
 */
import type { Finding, Text } from '../../../domain/finding.ts';
import type { DocumentInfo, DraftReport } from '../../../domain/report.ts';
import { notInterchange } from '../readFindings.ts';
import { buildDraft } from './buildDraft.ts';
import { describeIssues } from './describeIssue.ts';
import { findRepeatedKey } from './findRepeatedKey.ts';
import { interchangeSchema, type InterchangeReport } from './interchangeSchema.ts';

/** A report of the format, or what is wrong with the file. */
export type ReadInterchange =
  | { readonly draft: DraftReport; readonly origin: DocumentOrigin }
  /** What is wrong, and where in the format. */
  | { readonly problem: Finding };

/** What the file says of the document: all of it, or only where and when it was published. */
export type DocumentOrigin = DocumentInfo | Pick<DocumentInfo, 'source' | 'date'>;

/** Reads the format. A field that the form does not have is refused: it would be lost without a word. */
export function readInterchange(text: string): ReadInterchange {
  const json = parseJson(text);
  if ('fault' in json) return { problem: notInterchange(json.fault) };
  const parsed = interchangeSchema.safeParse(json.value, { reportInput: true });
  if (!parsed.success) return { problem: notInterchange(describeIssues(parsed.error)) };
  const origin = originOf(parsed.data);
  if ('fault' in origin) return { problem: notInterchange(origin.fault) };
  const built = buildDraft(parsed.data);
  return 'fault' in built ? { problem: notInterchange(built.fault) } : { draft: built, origin };
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: Text } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Broken text is a SyntaxError, nesting without end a RangeError.
    const reason = error instanceof Error ? error.message : String(error);
    return {
      fault: {
        zh: `不是完整的 JSON（${reason}）。请确认文件没有被截断或改动`,
        en: `no complete JSON (${reason}). Make sure that the file was neither cut nor changed`,
      },
    };
  }
  if (Array.isArray(value)) return { fault: MANY };
  const repeated = findRepeatedKey(text);
  if (repeated === null) return { value };
  return {
    fault: {
      zh: `${repeated} 出现两次，不能确定以哪个为准。请删去一个`,
      en: `${repeated} occurs twice, and which one holds is not certain. Remove one`,
    },
  };
}

const MANY: Text = {
  zh: '这里应是一份报告 {…}，文件里是列表 […]。列表里的报告请用 gongkai import 整份导入',
  en: 'one report {…} is expected here and the file holds a list […]. Import the file as a whole with gongkai import',
};

/** An export names its document in full. Without its size it is what `check --json` prints, and the JSON is the document. */
function originOf({ document, source, date }: InterchangeReport): DocumentOrigin | { readonly fault: Text } {
  const said = { source: document?.source ?? source ?? null, date: document?.date ?? date ?? null };
  if ((source && said.source !== source) || (date && said.date !== date)) return { fault: TWICE };
  if (document?.bytes === undefined) return said;
  const { path, sha256, mediaType, encoding, bytes } = document;
  return { path, sha256, mediaType, encoding, bytes, ...said };
}

const TWICE: Text = {
  zh: 'source 或 date 与 document 里的不同。请只写一处',
  en: 'source or date differs from that in document. Write it in one place only',
};
