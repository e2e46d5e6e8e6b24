/**
 * A workbook (.xlsx, also as WPS writes it) → SourceDocument: each visible sheet is the text above its table and one table, with what
 * the sheet shows. Formulas count by their saved results. What is hidden is not read, and a finding says so. Read from the parts of the
 * file: see docs/decisions/0006-workbooks-are-read-from-their-parts.md.
 */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { NOWHERE } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import { cutAtLimit } from './readFindings.ts';
import type { Block, ReadLimits, Refusal, SourceDocument } from './sourceDocument.ts';
import { layoutSheet } from './xlsx/layoutSheet.ts';
import { readSheet, type Sheet } from './xlsx/readSheet.ts';
import { readWorkbook, type SheetEntry, type Workbook } from './xlsx/readWorkbook.ts';
import { tellHiddenSheets, tellSheet, unreadSheet } from './xlsx/sheetFindings.ts';
import { readParts, type OfficeParts } from './zip/readParts.ts';

const WANTED = /^(?:_rels\/\.rels|xl\/(?:_rels\/[^/]+\.rels|[^/]+\.xml|worksheets\/[^/]+\.xml))$/i;

/** Reads a workbook. Never throws for what the bytes can hold. */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<SourceDocument | Refusal> {
  const parts = await readParts(bytes, limits, (name) => WANTED.test(name.replace(/^\//, '')));
  if ('refusal' in parts) return parts;
  const workbook = readWorkbook(parts, limits.depth);
  if (!workbook) return { refusal: brokenWorkbook };
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const blocks: Block[] = [];
  const findings: Finding[] = tellHiddenSheets(workbook.sheets.filter(({ isHidden }) => isHidden));
  let cells = limits.cells;
  for (const [i, entry] of visible.entries()) {
    const page = i + 1;
    const sheet = readEntry(entry, parts, workbook, { ...limits, cells });
    if (typeof sheet === 'string') {
      findings.push(sheet === 'cells' ? cutAtLimit('cells', limits.cells) : unreadSheet(entry.name, page));
      continue;
    }
    const table = blocks.filter(({ kind }) => kind === 'table').length;
    const laidOut = layoutSheet(sheet, { page, table }, cells);
    if (laidOut) blocks.push(...laidOut);
    else findings.push(cutAtLimit('cells', limits.cells));
    cells -= Math.min(cells, sheet.cells.length);
    findings.push(...tellSheet(sheet, entry.name, page));
  }
  return { blocks, findings };
}

function readEntry({ part }: SheetEntry, parts: OfficeParts, workbook: Workbook, limits: ReadLimits): Sheet | 'cells' | 'damaged' {
  const xml = part === null ? null : parts.read(part);
  return xml === null ? 'damaged' : readSheet(xml, workbook, limits);
}

const brokenWorkbook: Finding = makeFinding(
  'damagedDocument',
  {
    zh: 'Excel 文件的工作簿已损坏或结构异常，没有读取。请用 Excel 或 WPS 打开（修复）后另存为 .xlsx，再重新检查。',
    en: 'The workbook is broken or built in an unusual way and was not read. Open (repair) it in Excel or WPS, save it as .xlsx and check that file.',
  },
  [],
  NOWHERE,
);
