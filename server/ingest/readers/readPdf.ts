/**
 * PDF → SourceDocument. Characters and lines are taken from what each page paints; the lines give the cells of the tables, the
 * characters fill them; tables and paragraphs are joined over the ends of pages.
 */
import type { Finding } from '../../domain/finding.ts';
import { arrangePage, type ArrangedPage } from './pdf/arrangePage.ts';
import { dropMargins } from './pdf/dropMargins.ts';
import { joinPages } from './pdf/joinPages.ts';
import { maskUnreadable } from './pdf/judgeFonts.ts';
import { UNKNOWN_CHAR } from './pdf/normalChar.ts';
import { openPdf, TooManyCommands, type OpenPdf } from './pdf/openPdf.ts';
import type { PaintedPage } from './pdf/pageContent.ts';
import { paintPage } from './pdf/paintPage.ts';
import { damagedDocument, damagedPages, encryptedDocument, pagesWithoutText, scannedDocument, unmappedText } from './pdf/pdfFindings.ts';
import { turnPage } from './pdf/turnPage.ts';
import { cutAtLimit } from './readFindings.ts';
import type { ReadLimits, Refusal, SourceDocument } from './sourceDocument.ts';

/** A document with fewer characters than these has no text: a page number, a stamp. */
const LEAST_CHARACTERS = 40;

/** Reads a PDF. Never throws for anything that a PDF can contain. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<SourceDocument | Refusal> {
  const pdf = await openPdf(bytes);
  if (pdf === 'encrypted') return { refusal: encryptedDocument };
  if (pdf === 'damaged') return { refusal: damagedDocument };
  try {
    const { pages, damaged, findings } = await paintPages(pdf, limits);
    const characters = pages.reduce((sum, { marks }) => sum + marks.length, 0);
    const unseen = pages.reduce((sum, page) => sum + page.unseen, 0);
    if (characters < LEAST_CHARACTERS && damaged.length > 0) return { refusal: damagedDocument };
    const [cut] = findings;
    if (characters < LEAST_CHARACTERS && cut) return { refusal: cut };
    if (characters < LEAST_CHARACTERS || unseen > characters) return { refusal: scannedDocument };
    if (damaged.length > 0) findings.push(damagedPages(damaged));
    return arrangeDocument(maskUnreadable(pages), limits, findings);
  } finally {
    await pdf.close();
  }
}

/** The pages as far as they can be read and the limits allow. */
interface PaintedPages {
  readonly pages: PaintedPage[];
  readonly damaged: number[];
  readonly findings: Finding[];
}

async function paintPages(pdf: OpenPdf, { pdfPages, pdfCommands, pdfCharacters }: ReadLimits): Promise<PaintedPages> {
  const painted: PaintedPages = { pages: [], damaged: [], findings: pdf.pages > pdfPages ? [cutAtLimit('pages', pdfPages)] : [] };
  let characters = 0;
  for (let number = 1; number <= Math.min(pdf.pages, pdfPages); number++) {
    try {
      const page = paintPage(await pdf.readPage(number, pdfCommands), pdf.ops);
      characters += page.marks.length;
      if (characters > pdfCharacters) {
        painted.findings.push(cutAtLimit('characters', pdfCharacters));
        break;
      }
      painted.pages.push(page);
    } catch (error) {
      if (error instanceof TooManyCommands) {
        painted.findings.push(cutAtLimit('commands', pdfCommands));
        break;
      }
      painted.damaged.push(number);
    }
  }
  return painted;
}

function arrangeDocument(painted: readonly PaintedPage[], limits: ReadLimits, findings: Finding[]): SourceDocument {
  const pages: ArrangedPage[] = [];
  let cells = limits.cells;
  for (const page of painted) {
    const arranged = arrangePage(turnPage(page), { cells, lines: limits.pdfLines });
    if (arranged.cut) {
      findings.push(arranged.cut === 'cells' ? cutAtLimit('cells', limits.cells) : cutAtLimit('lines', limits.pdfLines));
      break;
    }
    cells -= arranged.pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? piece.cells.length : 0), 0);
    pages.push(arranged);
  }
  const empty = painted.filter(({ marks }) => marks.length === 0).map(({ number }) => number);
  if (empty.length > 0) findings.push(pagesWithoutText(empty));
  const unknown = painted.map(({ number, marks }) => ({ number, count: marks.filter(({ char }) => char === UNKNOWN_CHAR).length }));
  const unmapped = unknown.filter(({ count }) => count > 0);
  if (unmapped.length > 0) {
    const count = unmapped.reduce((sum, page) => sum + page.count, 0);
    findings.push(
      unmappedText(
        count,
        unmapped.map(({ number }) => number),
      ),
    );
  }
  return { blocks: joinPages(dropMargins(pages)), findings };
}
