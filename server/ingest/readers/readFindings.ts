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

const saveAs = (programZh: string, programEn: string, ending: string): Text => ({
  zh: `请用 ${programZh} 打开，另存为 ${ending}，再检查新文件`,
  en: `open it in ${programEn}, save it as ${ending} and check the new file`,
});
const AS_DOCX = saveAs('Word 或 WPS', 'Word or WPS', '.docx');
const AS_XLSX = saveAs('Excel 或 WPS', 'Excel or WPS', '.xlsx');
const OTHERWISE: Text = { zh: '请从发布网站保存网页（HTML）再检查', en: 'save the web page from the site that publishes the report' };

/** What a kind is called, and what to do about it. */
const KINDS: Readonly<Record<string, readonly [Text, Text]>> = {
  'application/pdf': [{ zh: ' PDF 文件', en: 'a PDF' }, OTHERWISE],
  'application/rtf': [{ zh: ' RTF 文件（写字板或旧版 Word）', en: 'an RTF file (WordPad or old Word)' }, AS_DOCX],
  'multipart/related': [
    { zh: '单个文件网页（.mht，也可能以 .doc 命名）', en: 'a web page in one file (.mht, perhaps named .doc)' },
    AS_DOCX,
  ],
  'application/xml': [
    { zh: ' Word 或 Excel 2003 的 XML 文件', en: 'XML of Word or Excel 2003' },
    saveAs('Word、Excel 或 WPS', 'Word, Excel or WPS', '.docx / .xlsx'),
  ],
  'application/zip': [
    { zh: '压缩包（ZIP）', en: 'a ZIP archive' },
    {
      zh: '请逐个检查包内文件，或用命令行 check、import 检查整个压缩包',
      en: 'check the files inside, or the whole archive with the commands check and import',
    },
  ],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': [
    { zh: '演示文稿（.pptx）', en: 'a presentation (.pptx)' },
    { zh: '请提供年报本身的网页、Word 或 PDF 文件', en: 'find the report itself as a web page, Word file or PDF' },
  ],
  'application/vnd.ms-excel.sheet.binary.macroEnabled.12': [
    { zh: ' Excel 二进制工作簿（.xlsb）', en: 'a binary workbook (.xlsb)' },
    AS_XLSX,
  ],
  'application/vnd.oasis.opendocument.text': [
    { zh: ' OpenDocument 文件（.odt、.ods）', en: 'an OpenDocument file (.odt, .ods)' },
    saveAs('LibreOffice 或 WPS', 'LibreOffice or WPS', '.docx / .xlsx'),
  ],
  'application/ofd': [
    { zh: '版式文件（.ofd）', en: 'an OFD file (.ofd, the national format for fixed pages)' },
    {
      zh: '请用 OFD 阅读器或 WPS 转换为 PDF（带文字层）或 .docx，再检查新文件',
      en: 'turn it into a PDF with text, or .docx, with an OFD reader or WPS, and check the new file',
    },
  ],
  'application/msword': [{ zh: '旧版 Word 或 WPS 文字文件（.doc、.wps）', en: 'an old Word or WPS file (.doc, .wps)' }, AS_DOCX],
  'application/vnd.ms-excel': [{ zh: '旧版 Excel 或 WPS 表格文件（.xls、.et）', en: 'an old Excel or WPS workbook (.xls, .et)' }, AS_XLSX],
  'application/vnd.ms-powerpoint': [
    { zh: '旧版演示文稿（.ppt、.dps）', en: 'an old presentation (.ppt, .dps)' },
    { zh: '请提供年报本身的网页、Word 或 PDF 文件', en: 'find the report itself as a web page, Word file or PDF' },
  ],
  'application/x-ole': [
    { zh: '旧版 Office 或 WPS 文件', en: 'a file of old Office or WPS' },
    saveAs('Word、Excel 或 WPS', 'Word, Excel or WPS', '.docx / .xlsx'),
  ],
  'application/vnd.rar': [
    { zh: ' RAR 压缩包', en: 'a RAR archive' },
    { zh: '请解压后检查里面的文件，或重新压缩为 ZIP', en: 'unpack it and check the files, or pack them as a ZIP' },
  ],
  'application/x-7z-compressed': [
    { zh: ' 7z 压缩包', en: 'a 7z archive' },
    { zh: '请解压后检查里面的文件，或重新压缩为 ZIP', en: 'unpack it and check the files, or pack them as a ZIP' },
  ],
  'application/gzip': [
    { zh: ' gzip 压缩包', en: 'a gzip archive' },
    { zh: '请解压后检查里面的文件，或重新压缩为 ZIP', en: 'unpack it and check the files, or pack them as a ZIP' },
  ],
  'application/octet-stream': [{ zh: '二进制文件，不是文本', en: 'binary data, no text' }, OTHERWISE],
};

/** The bytes are of a kind that cannot be read, whatever the name ends in. */
export function unreadableKind(mediaType: string): Finding {
  const [kind, advice] = KINDS[mediaType] ?? [{ zh: ` ${mediaType}`, en: mediaType }, OTHERWISE];
  return makeFinding('unreadableKind', {
    zh: `按内容看，这是${kind.zh}，不能直接读取。${advice.zh}。`,
    en: `By its content this is ${kind.en}, which cannot be read as it is. What to do: ${advice.en}.`,
  });
}

/** A new Word, Excel or PowerPoint file under a password. */
export const encryptedOffice: Finding = makeFinding('encryptedDocument', {
  zh: '文件设有打开密码（加密的 Word、Excel 或 WPS 文件），没有读取。请用密码打开，取消密码后另存，再检查新文件。',
  en: 'The file is a Word, Excel or WPS file under a password and was not read. Open it with the password, save it without one and check the new file.',
});

/** A text of separated values that cannot be parted. */
export const notSeparated: Finding = makeFinding('damagedDocument', {
  zh: '表格文本（CSV）的引号不成对，不能分成单元格，没有读取。请用 Excel 或 WPS 打开核对，另存为 .xlsx，再重新检查。',
  en: 'The quotes of the CSV do not match, so that it cannot be parted into cells. Open it in Excel or WPS, save it as .xlsx and check that file.',
});

/** A data file that is not in the interchange format. */
export function notInterchange(problem: Text): Finding {
  return makeFinding('notInterchange', {
    zh: `不符合 Gongkai 的交换格式：${problem.zh}。格式见 docs/interchange.md。`,
    en: `Not in Gongkai's interchange format: ${problem.en}. See docs/interchange.md.`,
  });
}

/** A page strikes words or numbers out. */
export const struckText: Finding = makeFinding('unreadPart', {
  zh: '网页中有加删除线的文字或数字，按作废处理，没有读取。请核对相应单元格。',
  en: 'The page strikes out some words or numbers; they no longer hold and were not read. Check those cells.',
});

const LIMIT_NAMES = {
  depth: { zh: '嵌套层数', en: 'nesting of elements' },
  tag: { zh: '一个标签的字符数', en: 'length of one tag' },
  cells: { zh: '表格单元格数', en: 'number of table cells' },
  wordPieces: { zh: 'Word 段落和单元格数', en: 'number of paragraphs and cells' },
  span: { zh: '合并单元格的跨度', en: 'span of merged cells' },
  pages: { zh: '页数', en: 'number of pages' },
  commands: { zh: '一页的绘图指令数', en: 'number of drawing commands of a page' },
  characters: { zh: '字符数', en: 'number of characters' },
  lines: { zh: '一页的表格线数', en: 'number of ruling lines of a page' },
  prose: { zh: '正文字数', en: 'length of the running text' },
  elements: { zh: '元素数', en: 'number of elements' },
} as const;

/** A part was left out because it goes past a limit. */
export function cutAtLimit(what: keyof typeof LIMIT_NAMES, limit: number): Finding {
  const name = LIMIT_NAMES[what];
  return makeFinding('cutAtLimit', {
    zh: `文件的${name.zh}超过上限 ${limit}，超出部分没有读取。请确认这是一份年报。`,
    en: `The ${name.en} goes past the limit of ${limit}; the rest was not read. Make sure that this is an annual report.`,
  });
}
