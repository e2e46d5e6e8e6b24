/**
 * Printed blocks → a PDF. Chinese text is set in STSong-Light, which is not embedded, with the predefined UniGB-UTF16-H, as many
 * real PDFs do: a reader needs the tables of its library to understand it. The same blocks give the same bytes.
 */
import { degrees, PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import { emsOf, PLAIN_PDF, type PdfLayout, type SetLine, type SetPage, type SetRule } from './pdfLayout.ts';
import { setPages } from './pdfPages.ts';
import type { PrintedBlock } from './printedBlock.ts';

/** Writes a PDF. */
export async function writePdf(blocks: readonly PrintedBlock[], choices: Partial<PdfLayout> = {}): Promise<Uint8Array> {
  const layout = { ...PLAIN_PDF, ...choices };
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = addFont(document);
  for (const page of setPages(blocks, layout)) addPage(document, font, contentOf(page, layout), layout);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** Adds the font: half an em for characters of ASCII, one for others. */
function addFont({ context }: PDFDocument): PDFRef {
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 6,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 752,
      Descent: -271,
      CapHeight: 737,
      StemV: 58,
    }),
  );
  const characters = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: 'STSong-Light',
      CIDSystemInfo: { Registry: PDFHexString.of('41646F6265'), Ordering: PDFHexString.of('474231'), Supplement: 4 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [1, 95, 500],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'STSong-Light-UniGB-UTF16-H',
      Encoding: 'UniGB-UTF16-H',
      DescendantFonts: [characters],
    }),
  );
}

function addPage(document: PDFDocument, font: PDFRef, content: string, { width, height, direction, turned, compressed }: PdfLayout): void {
  const page = document.addPage(direction === 0 ? [width, height] : [height, width]);
  if (direction !== 0 && turned) page.setRotation(degrees(direction));
  page.node.set(PDFName.of('Resources'), document.context.obj({ Font: { F1: font } }));
  page.node.set(
    PDFName.of('Contents'),
    document.context.register(compressed ? document.context.flateStream(content) : document.context.stream(content)),
  );
}

const n = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '');

/** The commands that paint a page. A sheet that lies on its side turns what is painted. */
function contentOf(page: SetPage, layout: PdfLayout): string {
  const { width, height, direction } = layout;
  const turn = { 0: '', 90: `0 1 -1 0 ${n(height)} 0 cm`, 270: `0 -1 1 0 0 ${n(width)} cm` }[direction];
  const rules = rulesOf(page, layout);
  const text = page.lines.flatMap((line) => (layout.bold ? [line, { ...line, x: line.x + 0.3 }] : [line]));
  return ['q', turn, ...rules, ...text.flatMap((line) => textCommands(line, layout)), 'Q'].filter(Boolean).join('\n');
}

function rulesOf({ rules, boxes }: SetPage, { rulings, height }: PdfLayout): string[] {
  const y = (value: number): number => height - value;
  const isLevel = ({ y1, y2 }: SetRule): boolean => Math.abs(y1 - y2) < 0.01;
  if (rulings === 'none') return [];
  if (rulings === 'cellBoxes')
    return ['0.5 w', ...boxes.map(({ x1, y1, x2, y2 }) => `${n(x1)} ${n(y(y2))} ${n(x2 - x1)} ${n(y2 - y1)} re S`)];
  const drawn = rulings === 'levelOnly' ? rules.filter(isLevel) : rules;
  if (rulings === 'thinBoxes')
    return drawn.map((rule) => {
      const { x1, y1, x2, y2 } = rule;
      return isLevel(rule) ? `${n(x1)} ${n(y(y1) - 0.24)} ${n(x2 - x1)} 0.48 re f` : `${n(x1 - 0.24)} ${n(y(y2))} 0.48 ${n(y2 - y1)} re f`;
    });
  return ['0.5 w', ...drawn.map(({ x1, y1, x2, y2 }) => `${n(x1)} ${n(y(y1))} m ${n(x2)} ${n(y(y2))} l S`)];
}

function textCommands({ text, x, baseline, size }: SetLine, { runs, height }: PdfLayout): string[] {
  const show = (part: string, at: number): string =>
    `BT /F1 ${n(size)} Tf 1 0 0 1 ${n(at)} ${n(height - baseline)} Tm <${hexOf(part)}> Tj ET`;
  if (runs === 'lines') return [show(text, x)];
  let at = x;
  return [...text].flatMap((char) => {
    const command = /\s/.test(char) ? [] : [show(char, at)];
    at += emsOf(char) * size;
    return command;
  });
}

/** UTF-16, big end first. */
function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase();
}
