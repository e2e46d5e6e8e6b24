/** What is said when a ZIP, or a document that is one inside, cannot be opened: what, where, what to do. */
import { makeFinding } from '../../../domain/checkCatalogue.ts';
import type { ReadLimits, Refusal } from '../sourceDocument.ts';
import type { EntryFault } from './inflateEntry.ts';
import type { ZipFault } from './listZip.ts';

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));

/** The whole file cannot be opened. */
export function refuseZip(fault: ZipFault, limits: ReadLimits): Refusal {
  if (fault === 'members') {
    const refusal = makeFinding('tooLarge', {
      zh: `压缩包里的文件超过 ${limits.archiveMembers} 个的上限，没有读取。请分成几个压缩包，或解压后指定文件夹。`,
      en: `The archive holds more than the ${limits.archiveMembers} files that one may hold. Split it, or unpack it and name the folder.`,
    });
    return { refusal };
  }
  const refusal = makeFinding('damagedDocument', {
    zh: '文件已损坏或不完整，打不开（可能没有下载完）。请重新下载；如果是 Word、Excel 文件，请用 Word 或 WPS 修复后另存，再重新检查。',
    en: 'The file is damaged or incomplete and cannot be opened (perhaps the download broke off). Download it again, or repair and save it with Word or WPS.',
  });
  return { refusal };
}

/** One entry of it cannot be had. */
export function refuseEntry(fault: EntryFault, name: string, mostBytes: number): Refusal {
  switch (fault) {
    case 'encrypted':
      return {
        refusal: makeFinding('encryptedDocument', {
          zh: `“${name}”有密码，没有读取。请用密码解压后，再检查解压出来的文件。`,
          en: `“${name}” is protected by a password and was not read. Unpack it with the password and check the unpacked files.`,
        }),
      };
    case 'method':
      return {
        refusal: makeFinding('damagedDocument', {
          zh: `“${name}”的压缩方式不常见，没有读取。请解压后，再检查解压出来的文件，或重新压缩为普通 ZIP。`,
          en: `“${name}” is compressed in an unusual way and was not read. Unpack it and check the unpacked files, or pack them as an ordinary ZIP.`,
        }),
      };
    case 'tooLarge':
      return {
        refusal: makeFinding('tooLarge', {
          zh: `“${name}”解压后过大（上限 ${megabytes(mostBytes)} MB）或压缩比异常，没有读取。请确认文件来源，只保留年报本身。`,
          en: `“${name}” becomes too large when inflated (at most ${megabytes(mostBytes)} MB), or more so than any document does. Make sure where it comes from, and keep the report alone.`,
        }),
      };
    case 'damaged':
      return {
        refusal: makeFinding('damagedDocument', {
          zh: `“${name}”已损坏，内容与校验码不符，没有读取。请重新下载，或请发送方重新提供。`,
          en: `“${name}” is damaged: its content does not agree with its checksum. Download it again, or ask for it once more.`,
        }),
      };
  }
}
