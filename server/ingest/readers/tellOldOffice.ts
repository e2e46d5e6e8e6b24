/** The container of old Word, Excel and WPS files → what is in it, by the names of its streams. */

/** `encrypted` is a new Word or Excel file under a password, which is kept in the old container. */
export type OldOfficeKind = 'word' | 'excel' | 'powerpoint' | 'encrypted' | 'unknown';

// Names of streams stand in the container as UTF-16. WPS uses those of Microsoft.
const STREAMS: readonly (readonly [OldOfficeKind, string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['word', 'WordDocument'],
  ['excel', 'Workbook'],
  ['powerpoint', 'PowerPoint Document'],
  // Excel of 1995.
  ['excel', 'Book\0'],
];

/** Tells the kind. */
export function tellOldOffice(bytes: Uint8Array): OldOfficeKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return STREAMS.find(([, name]) => buffer.includes(Buffer.from(name, 'utf16le')))?.[0] ?? 'unknown';
}
