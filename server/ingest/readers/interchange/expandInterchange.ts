/**
 * A file of many reports in the interchange format → its reports, each a document of its own: `export.jsonl:12` for a line,
 * `reports.json#3` for an item of a list, `export.csv:214` for rows that begin there. Read as a stream, one report in memory at a time.
 */
import type { Text } from '../../../domain/finding.ts';
import type { RejectedDocument } from '../../../domain/report.ts';
import type { ExpandedDocuments, IncomingDocument, IncomingFile } from '../incomingDocument.ts';
import { notInterchange, tooLarge } from '../readFindings.ts';
import type { ReadLimits } from '../sourceDocument.ts';
import { BrokenTextError, decodePieces } from './decodePieces.ts';
import { expandCsv } from './expandCsv.ts';
import { NO_REPORT, refusePart } from './refusePart.ts';
import { splitLines, splitList, type JsonPart } from './splitJson.ts';
import { tellCollection, type Collection } from './tellCollection.ts';

/** True for a file that `expandInterchange` takes apart; `head` is its first 64 KB or all of it. */
export function holdsManyReports(head: Uint8Array): boolean {
  return tellCollection(head) !== null;
}

/** Takes the file apart. Never throws for what the file holds; what cannot be taken out comes out refused. */
export async function* expandInterchange({ path, pieces }: IncomingFile, limits: ReadLimits): ExpandedDocuments {
  const file = await decodePieces(pieces);
  const collection = tellCollection(file.head);
  if (!collection) return yield refusePart(path, notInterchange(NO_COLLECTION));
  try {
    if (collection === 'csv') yield* expandCsv({ path, file, limits });
    else yield* expandJson(path, collection, file.text, limits);
  } catch (error) {
    if (!(error instanceof BrokenTextError)) throw error;
    yield refusePart(path, notInterchange(brokenText(file.encoding ?? '')));
  }
}

async function* expandJson(
  path: string,
  kind: Exclude<Collection, 'csv'>,
  text: AsyncIterable<string>,
  limits: ReadLimits,
): ExpandedDocuments {
  let waiting: JsonPart | null = null;
  let count = 0;
  const parts = kind === 'lines' ? splitLines(text, limits.documentBytes) : splitList(text, limits.documentBytes);
  const nameOf = ({ at }: JsonPart): string => (kind === 'lines' ? `${path}:${at}` : `${path}#${at}`);
  let next = await parts.next();
  for (; !next.done; next = await parts.next()) {
    if (waiting) yield toDocument(nameOf(waiting), waiting, limits);
    waiting = next.value;
    count += 1;
  }
  // A file of one line is that report, whatever its kind.
  if (waiting) yield toDocument(count === 1 && kind === 'lines' ? path : nameOf(waiting), waiting, limits);
  if (count === 0 && next.value !== 'cut') yield refusePart(path, notInterchange(NO_REPORT));
  if (next.value === 'cut') yield refusePart(path, notInterchange(cutList(count)));
  if (next.value === 'trailing') yield refusePart(path, notInterchange(trailing(count)));
}

function toDocument(path: string, { text }: JsonPart, limits: ReadLimits): IncomingDocument | RejectedDocument {
  if (text === null) return refusePart(path, tooLarge(limits.documentBytes + 1, limits.documentBytes));
  const bytes = new TextEncoder().encode(text);
  return text.startsWith('{') ? { path, bytes } : refusePart(path, notInterchange(NO_OBJECT), bytes.length);
}

const NO_COLLECTION: Text = {
  zh: '文件不是 JSON Lines、JSON 列表或 CSV。请用 gongkai export 导出的文件，或按文档编写',
  en: 'the file is no JSON Lines, JSON list or CSV. Use a file that gongkai export wrote, or write it as documented',
};

const NO_OBJECT: Text = {
  zh: '这里应是一份报告 {…}。请检查这一行（项）是否完整，一份报告占一行',
  en: 'one report {…} is expected here. Check that the line or item is whole; each report is one line',
};

const cutList = (count: number): Text => ({
  zh: `列表没有结尾，前 ${count} 份报告已读出。请确认文件已完整下载或保存`,
  en: `the list has no end; ${count} reports before that were read. Make sure that the file was saved completely`,
});

const trailing = (count: number): Text => ({
  zh: `列表的 ${count} 份报告之后还有内容，没有读取。请把它删去或移到列表里`,
  en: `something stands behind the list of ${count} reports and was not read. Remove it or move it into the list`,
});

const brokenText = (encoding: string): Text => ({
  zh: `文件中途出现不属于 ${encoding} 的字节，其后没有读取。请另存为 UTF-8 再导入`,
  en: `the file holds bytes that are not ${encoding}; what follows was not read. Save it as UTF-8 and import it again`,
});
