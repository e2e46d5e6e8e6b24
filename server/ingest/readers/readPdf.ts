/**
 * PDF → SourceDocument. Characters and lines are taken from what each page paints; the lines give the cells of the tables, the
 * characters fill them; tables and paragraphs are joined over the ends of pages.
 */
import type { Finding } from '../../domain/finding.ts';
import { arrangePage, type ArrangedPage } from './pdf/arrangePage.ts';
import { dropMargins } from './pdf/dropMargins.ts';
import { joinPages } from './pdf/joinPages.ts';
import { UNKNOWN_CHAR } from './pdf/normalChar.ts';
import { openPdf, TooManyCommands, type OpenPdf } from './pdf/openPdf.ts';
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
    const reading = new PdfReading(limits);
    await reading.readPages(pdf);
    return reading.finish();
  } finally {
    await pdf.close();
  }
}

/** One pass over the pages; what is noticed on the way becomes findings. */
class PdfReading {
  private readonly limits: ReadLimits;
  private readonly pages: ArrangedPage[] = [];
  private readonly findings: Finding[] = [];
  private readonly empty: number[] = [];
  private readonly damaged: number[] = [];
  private readonly unmapped: number[] = [];
  private unmappedCharacters = 0;
  private characters = 0;
  private unseen = 0;
  private cells = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  async readPages(pdf: OpenPdf): Promise<void> {
    const { pdfPages, pdfCommands, pdfCharacters } = this.limits;
    if (pdf.pages > pdfPages) this.findings.push(cutAtLimit('pages', pdfPages));
    for (let number = 1; number <= Math.min(pdf.pages, pdfPages); number++) {
      try {
        await this.readPage(pdf, number);
      } catch (error) {
        if (error instanceof TooManyCommands) {
          this.findings.push(cutAtLimit('commands', pdfCommands));
          return;
        }
        this.damaged.push(number);
      }
      if (this.characters > pdfCharacters || this.cells > this.limits.cells) {
        this.findings.push(
          this.cells > this.limits.cells ? cutAtLimit('cells', this.limits.cells) : cutAtLimit('characters', pdfCharacters),
        );
        this.pages.pop();
        return;
      }
    }
  }

  private async readPage(pdf: OpenPdf, number: number): Promise<void> {
    const painted = paintPage(await pdf.readPage(number, this.limits.pdfCommands), pdf.ops);
    this.characters += painted.marks.length;
    this.unseen += painted.unseen;
    if (painted.marks.length === 0) this.empty.push(number);
    if (this.characters > this.limits.pdfCharacters) return void this.pages.push({ ...painted, pieces: [] });
    const page = turnPage(painted);
    const unknown = page.glyphs.filter(({ char }) => char === UNKNOWN_CHAR).length;
    if (unknown > 0) this.unmapped.push(number);
    this.unmappedCharacters += unknown;
    const arranged = arrangePage(page);
    this.cells += arranged.pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? piece.cells.length : 0), 0);
    this.pages.push(arranged);
  }

  finish(): SourceDocument | Refusal {
    const { findings, empty, damaged, unmapped, characters } = this;
    if (characters < LEAST_CHARACTERS && damaged.length > 0) return { refusal: damagedDocument };
    if (characters < LEAST_CHARACTERS || this.unseen > characters) return { refusal: scannedDocument };
    if (damaged.length > 0) findings.push(damagedPages(damaged));
    if (empty.length > 0) findings.push(pagesWithoutText(empty));
    if (unmapped.length > 0) findings.push(unmappedText(this.unmappedCharacters, unmapped));
    return { blocks: joinPages(dropMargins(this.pages)), findings };
  }
}
