/** What the readers say when a document cannot be read whole, or not at all: what, where, what to do. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Finding, Text } from '../../domain/finding.ts';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/** The document has no bytes. */
export const emptyDocument: Finding = makeFinding('emptyDocument', {
  zh: '文件是空的，没有任何内容。请确认文件已完整下载或保存，再重新检查。',
  en: 'The file is empty. Make sure that it was downloaded or saved completely, then check it again.',
});

/** The document has more bytes than one document may have. */
export function tooLarge(bytes: number, limit: number): Finding {
  return makeFinding('tooLarge', {
    zh: `文件有 ${megabytes(bytes)} MB，超过单个文件 ${megabytes(limit)} MB 的上限，没有读取。请只保存年报本身，不要打包图片、视频或整个网站。`,
    en: `The file has ${megabytes(bytes)} MB, more than the ${megabytes(limit)} MB that one document may have. Save the report alone, without pictures or videos.`,
  });
}

const KIND_NAMES: Readonly<Record<string, Text>> = {
  'application/pdf': { zh: ' PDF 文件', en: 'a PDF' },
  'application/zip': { zh: ' Word、Excel 或压缩包（ZIP）文件', en: 'a Word, Excel or ZIP file' },
  'application/x-ole': { zh: '旧版 Word 或 WPS 文件（.doc、.wps）', en: 'an old Word or WPS file (.doc, .wps)' },
  'application/octet-stream': { zh: '二进制文件，不是文本', en: 'binary data, no text' },
};

/** The bytes are of a kind that cannot be read yet, whatever the name ends in. */
export function unreadableKind(mediaType: string): Finding {
  const kind = KIND_NAMES[mediaType] ?? { zh: mediaType, en: mediaType };
  return makeFinding('unreadableKind', {
    zh: `按内容看，这是${kind.zh}。目前只能读取网页（HTML）、纯文本和 Gongkai 的 JSON。请从发布网站保存网页（HTML）再检查。`,
    en: `By its content this is ${kind.en}. Web pages (HTML), plain text and Gongkai's JSON can be read. Save the web page from the site that publishes the report.`,
  });
}

/** A JSON file that is not in the interchange format. */
export function notInterchange(problem: Text): Finding {
  return makeFinding('notInterchange', {
    zh: `JSON 不符合 Gongkai 的交换格式：${problem.zh}。格式见 docs/data-dictionary.md。`,
    en: `The JSON is not in Gongkai's interchange format: ${problem.en}. See docs/data-dictionary.md.`,
  });
}

const LIMIT_NAMES = {
  depth: { zh: '嵌套层数', en: 'nesting of elements' },
  tag: { zh: '一个标签的字符数', en: 'length of one tag' },
  cells: { zh: '表格单元格数', en: 'number of table cells' },
  span: { zh: '合并单元格的跨度', en: 'span of merged cells' },
  pages: { zh: '页数', en: 'number of pages' },
  commands: { zh: '一页的绘图指令数', en: 'number of drawing commands of a page' },
  characters: { zh: '字符数', en: 'number of characters' },
} as const;

/** A part was left out because it goes past a limit. */
export function cutAtLimit(what: keyof typeof LIMIT_NAMES, limit: number): Finding {
  const name = LIMIT_NAMES[what];
  return makeFinding('cutAtLimit', {
    zh: `文件的${name.zh}超过上限 ${limit}，超出部分没有读取。请确认这是一份年报。`,
    en: `The ${name.en} goes past the limit of ${limit}; the rest was not read. Make sure that this is an annual report.`,
  });
}
