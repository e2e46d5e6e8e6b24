/** Files → a ZIP, true or lying: names in any encoding, wrong sizes and checksums, passwords, entries twice. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack, and how the archive lies about it. */
export interface PackedFile {
  /** Bytes where the name is not in UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** The size that is declared. */
  readonly size?: number;
  readonly checksum?: number;
}

const UTF8 = 0x800;
const ENCRYPTED = 1;

/** Packs the files in their order. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name as string);
    const content = Buffer.from(file.content as string);
    const data = file.stored ? content : deflateRawSync(content);
    const flags = (typeof file.name === 'string' ? UTF8 : 0) | (file.encrypted ? ENCRYPTED : 0);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(file.method ?? (file.stored ? 0 : 8), 4);
    fields.writeUInt32LE(file.checksum ?? crc32(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(file.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04'), fields, name, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), fields, rest, name);
    offset += 4 + fields.length + name.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...directory, Buffer.from('PK\x05\x06'), end]);
}

const CONTENT_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document of nothing but its main part, from the XML of its body. */
export function writeWordXml(body: string, { prefix = 'w', namespace = WORD } = {}): Uint8Array {
  const namespaces = [
    `xmlns:${prefix}="${namespace}"`,
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  ];
  const xml = `<?xml version="1.0"?><w:document ${namespaces.join(' ')}><w:body>${body}</w:body></w:document>`;
  const prefixed = prefix === 'w' ? xml : xml.replace(/(<\/?|\s)w:(?!ord)/g, `$1${prefix}:`);
  return writeZip([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    { name: 'word/document.xml', content: prefixed },
  ]);
}
