/**
 * The bytes of a ZIP → its entries, by yauzl, or why there are none. Nothing is inflated here. Names are only names: they are
 * shown and compared, and never become paths on this machine.
 */
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** An entry that can be inflated: what the directory of the archive says about it, and its compressed bytes. */
export interface ZipEntry {
  /** With `/` between folders, whatever the writer used. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** The size and the checksum that the directory declares; both are held against what is really inflated. */
  readonly size: number;
  readonly crc32: number;
  readonly data: Uint8Array;
}

/** `damaged`: no directory of entries can be read. `members`: there are more entries than allowed. */
export type ZipFault = 'damaged' | 'members';

/** Lists the entries, folders left out. Never throws for what the bytes can hold. */
export async function listZip(bytes: Uint8Array, mostEntries: number): Promise<readonly ZipEntry[] | ZipFault> {
  const buffer = withoutTail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    const zip = await open(buffer);
    if (zip.entryCount > mostEntries) return 'members';
    const entries: ZipEntry[] = [];
    for (let entry = await next(zip); entry; entry = await next(zip)) {
      const name = decodeName(entry).replaceAll('\\', '/').replace(CONTROLS, '\ufffd');
      if (!name.endsWith('/')) entries.push(await locate(zip, entry, name, buffer));
      if (entries.length > mostEntries) return 'members';
    }
    return entries;
  } catch {
    return 'damaged';
  }
}

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;

/** Servers and mail programs add a few bytes behind the end; every program for archives passes over them. */
function withoutTail(buffer: Buffer): Buffer {
  const end = buffer.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end + END_LENGTH > buffer.length) return buffer;
  return buffer.subarray(0, end + END_LENGTH + buffer.readUInt16LE(end + END_LENGTH - 2));
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are decoded here: yauzl takes those without a flag for the code page of old DOS, where Chinese systems write GBK.
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: false }, (error: Error | null, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

// Names are printed in terminals.
const CONTROLS = /[\0-\x1f\x7f-\x9f]/g;

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      zip.removeAllListeners();
      settle();
    };
    zip.once('entry', (entry: Entry) => done(() => resolve(entry)));
    zip.once('end', () => done(() => resolve(null)));
    zip.once('error', (error: Error) => done(() => reject(error)));
    zip.readEntry();
  });
}

/** Where the data of an entry cannot be found it is empty, and does not agree with its size. */
function locate(zip: ZipFile, entry: Entry, name: string, buffer: Buffer): Promise<ZipEntry> {
  return new Promise((resolve) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      const { compressionMethod: method, uncompressedSize: size, compressedSize, crc32 } = entry;
      const data = error ? new Uint8Array() : buffer.subarray(header.fileDataStart, header.fileDataStart + compressedSize);
      resolve({ name, isEncrypted: entry.isEncrypted(), method, size: error ? NaN : size, crc32, data });
    });
  });
}

const UTF8_FLAG = 0x800;
/** Info-ZIP's field with the name in UTF-8: a version byte and a checksum of four, then the name. */
const UNICODE_NAME = 0x7075;

/** UTF-8 where the archive says so or where it can be nothing else; the GB charset of Chinese Windows and WPS otherwise. */
function decodeName({ fileName, generalPurposeBitFlag, extraFields }: Entry): string {
  // With decodeStrings off the name is its bytes.
  const raw = fileName as unknown as Buffer;
  const unicode = extraFields.find(({ id, data }) => id === UNICODE_NAME && data.length > 5);
  if (unicode) return unicode.data.subarray(5).toString('utf8');
  if (generalPurposeBitFlag & UTF8_FLAG) return raw.toString('utf8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}
