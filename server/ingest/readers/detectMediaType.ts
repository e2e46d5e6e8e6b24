/** The media type of a document by its bytes. Its name decides nothing. */

/** What the bytes show. `application/x-ole` is the container of old Word, Excel and WPS files. */
export type MediaType =
  | 'text/html'
  | 'text/plain'
  | 'text/markdown'
  | 'text/csv'
  | 'application/json'
  | 'application/pdf'
  | 'application/rtf'
  | 'multipart/related'
  | 'application/xml'
  | 'application/zip'
  | 'application/vnd.rar'
  | 'application/x-7z-compressed'
  | 'application/gzip'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  | 'application/vnd.ms-excel.sheet.binary.macroEnabled.12'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/ofd'
  | 'application/x-ole'
  | 'application/msword'
  | 'application/vnd.ms-excel'
  | 'application/vnd.ms-powerpoint'
  | 'application/octet-stream';

const SIGNATURES: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  ['application/vnd.rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['application/x-7z-compressed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['application/gzip', [0x1f, 0x8b, 0x08]],
  ['application/x-ole', [0xd0, 0xcf, 0x11, 0xe0]],
];

// What Word and Excel also save under .doc and .xls: rich text, a page with its pictures in one file, and XML of their own.
const TEXT_SIGNATURES: readonly (readonly [MediaType, RegExp])[] = [
  ['application/rtf', /^\{\\rtf/],
  ['multipart/related', /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,20}content-type:\s*multipart\/related/i],
  ['application/xml', /^(?:<\?[^>]*\?>\s*)+<(?:w:wordDocument|pkg:package|(?:\w+:)?Workbook)\b/],
];

const MARKUP = /<(!doctype html|html|head|body|table|tr|td|p|div|span|h[1-6]|meta|article|section)\b/i;

// The line under the head of a table, or a heading.
const MARKDOWN = /^[ \t]{0,3}(?:\|?[ \t]{0,9}:?-{3,40}:?[ \t]{0,9}\|[ \t|:-]{0,400}|#{1,6}[ \t]+\S.{0,200})$/m;

/** Looks at the bytes first, then at the beginning of the text. */
export function detectMediaType(bytes: Uint8Array, text: string | null): MediaType {
  for (const [type, signature] of SIGNATURES) if (signature.every((byte, i) => bytes[i] === byte)) return type;
  if (text === null) return 'application/octet-stream';
  const start = text.slice(0, 4096).trimStart();
  for (const [type, beginning] of TEXT_SIGNATURES) if (beginning.test(start)) return type;
  // Broken JSON is JSON too, and is refused as such.
  if (/^[{[]\s*["{[\]}]/.test(start) || (/^\[/.test(start) && isJson(text))) return 'application/json';
  if (MARKUP.test(text.slice(0, 65_536))) return 'text/html';
  if (MARKDOWN.test(text.slice(0, 1_000_000))) return 'text/markdown';
  return isSeparated(text) ? 'text/csv' : 'text/plain';
}

/** Most lines are fields parted by commas or semicolons, as spreadsheets save them; Chinese prose has commas of its own. */
function isSeparated(text: string): boolean {
  const lines = text
    .slice(0, 16_384)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const parted = lines.filter((line) => (line.split(',').length > 2 || line.split(';').length > 2) && !isSentence(line));
  return parted.length >= 3 && parted.length * 10 >= lines.length * 6;
}

/** Copied prose has its commas in half width: 。 stands outside quotation marks, and no field is empty. */
function isSentence(line: string): boolean {
  const bare = line.replace(/"[^"]*"/g, '').trim();
  return bare.includes('。') && !/[,;]$|[,;]{2}/.test(bare);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
