/** What is said of a document whose reading had to be ended: the others go on. */
import { makeFinding, type CheckId } from '../../domain/checkCatalogue.ts';
import type { Finding } from '../../domain/finding.ts';

/** Checks whose outcome depends on the machine: a document with one of these is read again by the next import. */
export const FAILURE_CHECKS: ReadonlySet<string> = new Set<CheckId>(['tooSlow', 'readerFailed']);

/** The document was not read within its time. */
export function tooSlow(limitMs: number): Finding {
  const seconds = Math.round(limitMs / 100) / 10;
  return makeFinding('tooSlow', {
    zh: `读取超过 ${seconds} 秒，已经停止。请只保存年报本身（不要保存整个网站或合订本）；如果电脑正忙，请稍后重新导入。`,
    en: `Reading took more than ${seconds} seconds and was stopped. Save the report alone, not a whole site or volume; if the computer was busy, import it again later.`,
  });
}

/** The document took more memory than a thread may have. */
export function tooMuchMemory(megabytes: number): Finding {
  return makeFinding('readerFailed', {
    zh: `读取所需内存超过 ${megabytes} MB，已经停止。请只保存年报本身，不要打包图片、视频或整个网站。`,
    en: `Reading took more than ${megabytes} MB of memory and was stopped. Save the report alone, without pictures, videos or a whole site.`,
  });
}

/** The program failed on the document. */
export function readerFailed(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return makeFinding('readerFailed', {
    zh: `读取时程序出错，没有得到结果（${reason}）。其他文件不受影响。请换一种格式（网页、Word、PDF）保存后重试，并把这份文件报告给开发者。`,
    en: `The program failed on this document (${reason}). Other documents are not affected. Save it in another format (web page, Word, PDF) and try again, and report this document to the developers.`,
  });
}
