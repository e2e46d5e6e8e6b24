/**
 * A ZIP → the documents in it, one at a time and in its order, those of archives inside it too. The path of a document is
 * `all.zip/county/2023.html`: names are shown and never become paths on this machine. An office document, which is a ZIP as well, is one
 * document. All of it stays under the limits for members, bytes and depth; what cannot be unpacked is a refused document.
 */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { RejectedDocument } from '../../domain/report.ts';
import type { ExpandedDocuments, IncomingFile } from './incomingDocument.ts';
import { tooLarge } from './readFindings.ts';
import type { ReadLimits, Refusal } from './sourceDocument.ts';
import { inflateEntry } from './zip/inflateEntry.ts';
import { listZip, type ZipEntry } from './zip/listZip.ts';
import { tellZipKind } from './zip/tellZipKind.ts';
import { refuseEntry, refuseZip } from './zip/zipFindings.ts';

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** True for what begins like a ZIP. Whether it is an archive or one office document shows when it is taken apart. */
export function isZip(head: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => head[i] === byte);
}

/** Takes an archive apart. Never throws for what its bytes can hold. */
export async function* expandArchive({ path, pieces }: IncomingFile, limits: ReadLimits): ExpandedDocuments {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    taken.push(piece);
    size += piece.length;
    if (size > limits.archiveFileBytes) return yield refuse(path, { refusal: tooLarge(size, limits.archiveFileBytes) });
  }
  yield* new Unpacking(limits).unpack(path, Buffer.concat(taken), 1);
}

/** Systems and programs put these beside documents. */
const NO_DOCUMENT = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** One archive with those inside it: they share what may be unpacked. */
class Unpacking {
  private readonly limits: ReadLimits;
  private members = 0;
  private bytes = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  async *unpack(path: string, bytes: Uint8Array, depth: number): ExpandedDocuments {
    const { limits } = this;
    const entries = await listZip(bytes, limits.archiveMembers - this.members);
    if (entries === 'members') return yield refuse(path, refuseZip(entries, limits));
    // What cannot be opened is refused when it is read, like any broken document.
    if (entries === 'damaged' || tellZipKind(entries.map(({ name }) => name)) !== 'archive') return yield { path, bytes };
    if (depth > limits.archiveDepth) return yield refuse(path, tooDeep(limits.archiveDepth));
    const documents = entries.filter(({ name }) => !NO_DOCUMENT.test(name));
    if (documents.length === 0) return yield refuse(path, emptyArchive);
    this.members += documents.length;
    for (const entry of documents) {
      if (this.bytes >= limits.archiveBytes) return yield refuse(path, { refusal: tooLarge(this.bytes, limits.archiveBytes) });
      yield* this.unpackEntry(`${path}/${entry.name}`, entry, depth);
    }
  }

  private async *unpackEntry(path: string, entry: ZipEntry, depth: number): ExpandedDocuments {
    const { documentBytes, archiveBytes, inflationRatio } = this.limits;
    const bytes = inflateEntry(entry, { bytes: Math.min(documentBytes, archiveBytes - this.bytes), ratio: inflationRatio });
    if (typeof bytes === 'string') return yield refuse(path, refuseEntry(bytes, entry.name, documentBytes));
    this.bytes += bytes.length;
    if (isZip(bytes)) yield* this.unpack(path, bytes, depth + 1);
    else yield { path, bytes };
  }
}

function refuse(path: string, { refusal }: Refusal): RejectedDocument {
  const document = { path, sha256: '', mediaType: 'application/zip', encoding: null, bytes: 0, source: null, date: null };
  return { isReport: false, document, findings: [refusal] };
}

function tooDeep(depth: number): Refusal {
  const refusal = makeFinding('tooLarge', {
    zh: `压缩包套压缩包超过 ${depth} 层，没有读取。请解压后指定文件夹，或重新压缩为一层。`,
    en: `Archives stand inside archives deeper than ${depth} levels; this one was not read. Unpack it and name the folder, or pack it anew.`,
  });
  return { refusal };
}

const emptyArchive: Refusal = {
  refusal: makeFinding('emptyDocument', {
    zh: '压缩包里没有文件。请确认压缩包完整，再重新检查。',
    en: 'There is no file in the archive. Make sure that it is complete, then check it again.',
  }),
};
