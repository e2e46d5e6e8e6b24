/**
 * The bytes of a PDF → its pages, one by one, as commands. pdf.js is loaded when the first PDF comes. It reads no network, runs no
 * script of the document, decodes no picture and needs no canvas.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { loadPdfjs, type Pdfjs } from './loadPdfjs.ts';
import { IDENTITY, parseMatrix } from './matrix.ts';
import type { PageCommands } from './paintPage.ts';
import type { FontFacts } from './paintText.ts';

/** An open document. */
export interface OpenPdf {
  readonly pages: number;
  readonly ops: Pdfjs['OPS'];
  /** Reads a page; throws a TooManyCommands when it has more commands than `most`. */
  readonly readPage: (number: number, most: number) => Promise<PageCommands>;
  /** Frees what the document holds. */
  readonly close: () => Promise<void>;
}

/** Why a document cannot be opened. */
export type OpenProblem = 'encrypted' | 'damaged';

/** A page with more commands than may be read. */
export class TooManyCommands extends Error {}

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => `${join(packageFolder, name)}/`;

/** Opens a document, or says why it cannot be. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | OpenProblem> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes away with it.
    data: Uint8Array.from(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    // No outlines of characters are built where fonts are said to be faces.
    disableFontFace: false,
    maxImageSize: 1,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const layers = await document.getOptionalContentConfig();
    const isShown = (layer: unknown): boolean => layer === null || layers.isVisible(layer) !== false;
    return {
      pages: document.numPages,
      ops: pdfjs.OPS,
      readPage: (number, most) => readPage(document, number, most, isShown),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
  }
}

async function readPage(document: PDFDocumentProxy, number: number, most: number, isShown: PageCommands['isShown']): Promise<PageCommands> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await commandsOf(page, most);
  const known = new Map<string, FontFacts | null>();
  const fontOf = (name: string): FontFacts | null => {
    if (!known.has(name)) known.set(name, page.commonObjs.has(name) ? factsOf(name, page.commonObjs.get(name)) : null);
    return known.get(name) ?? null;
  };
  const commands = {
    number,
    width,
    height,
    toPage: parseMatrix(transform) ?? IDENTITY,
    commands: fnArray,
    args: argsArray,
    fontOf,
    isShown,
  };
  return commands;
}

/** The commands of a page. They come in pieces; counting them as they come keeps a page without end from filling the memory. */
async function commandsOf(page: PDFPageProxy, most: number): Promise<{ fnArray: number[]; argsArray: unknown[] }> {
  let count = 0;
  const tooMany = new Promise<never>((_resolve, reject) => {
    const pieces = page as unknown as { _renderPageChunk?: (piece: { length: number }, state: unknown) => void };
    const add = pieces._renderPageChunk;
    if (!add) return;
    pieces._renderPageChunk = (piece, state) => {
      count += piece.length;
      if (count > most) reject(new TooManyCommands());
      else add.call(page, piece, state);
    };
  });
  return Promise.race([page.getOperatorList(), tooMany]);
}

/** What pdf.js tells of a font. */
function factsOf(name: string, font: unknown): FontFacts {
  const { fontMatrix, vertical } = font as Record<string, unknown>;
  const unit = Array.isArray(fontMatrix) && typeof fontMatrix[0] === 'number' ? fontMatrix[0] : 0.001;
  return { name, unit, vertical: vertical === true };
}
