/** The bytes of an office document → its XML parts as text, all of them together under a limit; or why they cannot be had. */
import { makeFinding } from '../../../domain/checkCatalogue.ts';
import type { ReadLimits, Refusal } from '../sourceDocument.ts';
import { refuseEntry, refuseZip } from './zipFindings.ts';
import { inflateEntry } from './inflateEntry.ts';
import { listZip, type ZipEntry } from './listZip.ts';

/** The parts of a package by name. */
export interface OfficeParts {
  /** The names of all parts, also of those that were not inflated. */
  readonly names: readonly string[];
  /** The XML of a part; null when there is no such part or it was not asked for. Case and a leading slash do not matter. */
  readonly read: (name: string) => string | null;
}

/** Reads the parts whose names `isWanted` says yes to. A package that holds one part twice is refused: which one counts is not certain. */
export async function readParts(
  bytes: Uint8Array,
  limits: ReadLimits,
  isWanted: (name: string) => boolean,
): Promise<OfficeParts | Refusal> {
  const entries = await listZip(bytes, limits.archiveMembers);
  if (typeof entries === 'string') return refuseZip(entries, limits);
  const parts = new Map<string, string>();
  let left = limits.packageBytes;
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const part = inflateEntry(entry, { bytes: left, ratio: limits.inflationRatio });
    if (typeof part === 'string') return refuseEntry(part, entry.name, limits.packageBytes);
    left -= part.length;
    if (parts.has(keyOf(entry.name))) return twice(entry);
    parts.set(keyOf(entry.name), decodeXml(part));
  }
  return { names: entries.map(({ name }) => name), read: (name) => parts.get(keyOf(name)) ?? null };
}

const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

function twice({ name }: ZipEntry): Refusal {
  const refusal = makeFinding('damagedDocument', {
    zh: `文件里“${name}”出现两次，无法确定以哪一份为准，没有读取。请用 Word 或 WPS 打开后另存，再重新检查。`,
    en: `The file holds “${name}” twice, and which one counts is not certain. Open it in Word or WPS, save it again and check that file.`,
  });
  return { refusal };
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
