/** What the PDF reader says when a document cannot be read whole, or not at all. */
import { makeFinding } from '../../../domain/checkCatalogue.ts';
import { NOWHERE } from '../../../domain/cell.ts';
import type { Finding } from '../../../domain/finding.ts';

/** A document whose pages are pictures. */
export const scannedDocument: Finding = makeFinding('scannedDocument', {
  zh: 'PDF 里没有可以读取的文字，页面是扫描图片（或只有识别软件附加的隐藏文字，不能作为数字依据）。请使用由 Word、WPS 直接导出的 PDF，或原始的 Word、网页文件。',
  en: 'The PDF has no text that can be read: its pages are pictures, at most with hidden text from text recognition, which is no ground for figures. Use a PDF exported from Word or WPS, or the original Word file or web page.',
});

/** Pages without any text in a document that has some. */
export function pagesWithoutText(pages: readonly number[]): Finding {
  return makeFinding(
    'pageWithoutText',
    {
      zh: `第 ${pages.join('、')} 页没有可以读取的文字。如果这些页是图片，其中的数字没有读取，请换成文字版的 PDF。`,
      en: `There is no text on page ${pages.join(', ')}. If they are pictures, their figures were not read; use a PDF with text.`,
    },
    [],
    { ...NOWHERE, page: pages[0] ?? null },
  );
}

/** A document that opens with a password only. */
export const encryptedDocument: Finding = makeFinding('encryptedDocument', {
  zh: 'PDF 文件有打开密码，不能读取。请去掉密码（另存为不加密的文件）后再检查。',
  en: 'The PDF opens with a password only. Save it without a password, then check it again.',
});

/** A document that cannot be opened. */
export const damagedDocument: Finding = makeFinding('damagedDocument', {
  zh: 'PDF 文件已损坏，打不开。请从发布网站重新下载，或重新导出后再检查。',
  en: 'The PDF is damaged and cannot be opened. Download or export it again, then check it again.',
});

/** A page that cannot be read in a document that opens. */
export function damagedPages(pages: readonly number[]): Finding {
  return makeFinding(
    'damagedDocument',
    {
      zh: `第 ${pages.join('、')} 页已损坏，没有读取。请重新下载或重新导出后再检查。`,
      en: `Page ${pages.join(', ')} is damaged and was not read. Download or export the file again, then check it again.`,
    },
    [],
    { ...NOWHERE, page: pages[0] ?? null },
  );
}

/** Characters whose font does not say what they are. */
export function unmappedText(count: number, pages: readonly number[]): Finding {
  return makeFinding(
    'unmappedText',
    {
      zh: `第 ${pages.join('、')} 页有 ${count} 个字符的字体没有文字编码，看得见却读不出，含有它们的单元格没有读取数字。请用 Word 或 WPS 重新导出 PDF，或使用原始文件。`,
      en: `On page ${pages.join(', ')} the fonts of ${count} characters do not say which characters they draw; cells with them have no number. Export the PDF again from Word or WPS, or use the original file.`,
    },
    [],
    { ...NOWHERE, page: pages[0] ?? null },
  );
}
