/**
 * A Word document (.docx, also as WPS writes it) → SourceDocument: its main part is simplified, turned into HTML by mammoth and read
 * like a page. Headers, footers, notes and comments are not read. Places are table, row and cell: Word keeps no pages or lines.
 */
import mammoth from 'mammoth';
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import { simplifyWord } from './docx/simplifyWord.ts';
import { tellWordNotes } from './docx/tellWordNotes.ts';
import { readHtml } from './readHtml.ts';
import type { Block, ReadLimits, Refusal, SourceDocument } from './sourceDocument.ts';
import { parseXml } from './zip/parseXml.ts';
import { findMainPart } from './zip/readRelationships.ts';
import { readParts } from './zip/readParts.ts';

const MAIN_PART = /^word\/document\d*\.xml$/i;
const WANTED = /^(?:_rels\/\.rels|word\/[^/]+\.xml)$/i;
/** Parts that can be long and are not read. */
const UNWANTED =
  /^word\/(?:styles|stylesWithEffects|settings|webSettings|fontTable|numbering|comments.*|footnotes|endnotes|header\d*|footer\d*)\.xml$/i;

/** Reads a Word document. Never throws for what the bytes can hold. */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<SourceDocument | Refusal> {
  const parts = await readParts(bytes, limits, (name) => WANTED.test(name) && !UNWANTED.test(name));
  if ('refusal' in parts) return parts;
  const main = findMainPart(parts, MAIN_PART);
  const document = main === null ? null : parseXml(parts.read(main) ?? '', limits.depth);
  const simple = document && simplifyWord(document, limits.wordPieces);
  if (!simple) return { refusal: brokenWord };
  try {
    const html = await convertToHtml(simple.xml);
    const { blocks, findings } = readHtml(html, limits);
    return { blocks: blocks.map(withoutLine), findings: [...findings, ...tellWordNotes(simple.notes, blocks, limits)] };
  } catch {
    return { refusal: brokenWord };
  }
}

const brokenWord: Finding = makeFinding('damagedDocument', {
  zh: 'Word 文件的正文已损坏或结构异常，没有读取。请用 Word 或 WPS 打开（修复）后另存为 .docx，再重新检查。',
  en: 'The text of the Word file is broken or built in an unusual way and was not read. Open (repair) it in Word or WPS, save it as .docx and check that file.',
});

/** mammoth is given the one part that it needs instead of a ZIP: it takes an opened file as well, which its types leave out. */
async function convertToHtml(xml: string): Promise<string> {
  const path = 'word/document.xml';
  const file = { exists: (name: string): boolean => name === path, read: (): Promise<string> => Promise.resolve(xml) };
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, { includeDefaultStyleMap: false });
  return value;
}

/** A line of the HTML that was made on the way means nothing to a reader. */
function withoutLine(block: Block): Block {
  const place = { ...block.place, line: null };
  if (block.kind === 'text') return { ...block, place };
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, place: { ...cell.place, line: null } })));
  return { ...block, rows, place };
}
