/** A media type by its first bytes → one that says which reader is needed: an office document is a ZIP or an old container as well. */
import type { MediaType } from './detectMediaType.ts';
import { encryptedOffice } from './readFindings.ts';
import type { ReadLimits, Refusal } from './sourceDocument.ts';
import { tellOldOffice, type OldOfficeKind } from './tellOldOffice.ts';
import { listZip } from './zip/listZip.ts';
import { tellZipKind, type ZipKind } from './zip/tellZipKind.ts';
import { refuseZip } from './zip/zipFindings.ts';

const ZIP_TYPES: Readonly<Record<ZipKind, MediaType>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsb: 'application/vnd.ms-excel.sheet.binary.macroEnabled.12',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odf: 'application/vnd.oasis.opendocument.text',
  ofd: 'application/ofd',
  archive: 'application/zip',
};
const OLD_TYPES: Readonly<Record<Exclude<OldOfficeKind, 'encrypted'>, MediaType>> = {
  word: 'application/msword',
  excel: 'application/vnd.ms-excel',
  powerpoint: 'application/vnd.ms-powerpoint',
  unknown: 'application/x-ole',
};

/** Looks into containers; other types stay what they are. A container that cannot be opened is refused. */
export async function refineMediaType(type: MediaType, bytes: Uint8Array, limits: ReadLimits): Promise<MediaType | Refusal> {
  if (type === 'application/x-ole') {
    const kind = tellOldOffice(bytes);
    return kind === 'encrypted' ? { refusal: encryptedOffice } : OLD_TYPES[kind];
  }
  if (type !== 'application/zip') return type;
  const entries = await listZip(bytes, limits.archiveMembers);
  return typeof entries === 'string' ? refuseZip(entries, limits) : ZIP_TYPES[tellZipKind(entries.map(({ name }) => name))];
}
