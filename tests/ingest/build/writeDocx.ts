/** Printed blocks → a Word document, by the library docx, with the noise that real files show: none of it may be read. */
import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

/** Which of the ways of writing is taken at each turn; the numbers are used one after the other, again and again. */
export type WordNoise = readonly number[];

const CHANGE = { id: 1, author: '某人', date: '2024-01-05T08:00:00Z' };
/** Digits that a reader does not see where a figure stands. */
const UNSEEN = '97531';

/** How the document is arranged. */
export interface WordWay {
  /** All of it stands in a table of one cell, as pages that were pasted into Word do. */
  readonly nested?: boolean;
  /** The title stands in a text box. */
  readonly boxedTitle?: boolean;
}

type Turn = (choices: number) => number;

function writeRuns(text: string, turn: Turn): ParagraphChild[] {
  const middle = Math.ceil(text.length / 2);
  const plain = new TextRun(text);
  const ways: (() => ParagraphChild[])[] = [
    () => [plain],
    () => [new TextRun({ text: text.slice(0, middle), bold: true }), new TextRun({ text: text.slice(middle), size: 18 })],
    () => [new DeletedTextRun({ ...CHANGE, text: UNSEEN }), new InsertedTextRun({ ...CHANGE, text })],
    () => [plain, new TextRun({ text: UNSEEN, vanish: true })],
    () => [plain, new FootnoteReferenceRun(1)],
    () => [new CommentRangeStart(0), plain, new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })],
    () => [new Bookmark({ id: 'figure', children: [plain] })],
    () => [new SimpleField(' =SUM(LEFT) ', text)],
  ];
  return ways[turn(ways.length)]?.() ?? [plain];
}

function writeParagraphs(text: string, turn: Turn): Paragraph[] {
  const lines = text.split('\n').map((line) => new Paragraph({ children: writeRuns(line, turn) }));
  return [lines, [...lines, new Paragraph('')], [new Paragraph(' \u3000'), ...lines]][turn(3)] ?? lines;
}

function writeCell({ text, colspan = 1, rowspan = 1 }: PrintedCell, turn: Turn): TableCell {
  return new TableCell({ columnSpan: colspan, rowSpan: rowspan, children: writeParagraphs(text, turn) });
}

function writeBlock(block: PrintedBlock, turn: Turn): Paragraph | Table {
  if (block.kind === 'text') return new Paragraph({ children: writeRuns(block.text, turn) });
  return new Table({ rows: block.rows.map((row) => new TableRow({ children: row.map((cell) => writeCell(cell, turn)) })) });
}

/** Writes the document. Without noise nothing is in it but its blocks. */
export async function writeDocx(
  blocks: readonly PrintedBlock[],
  noise: WordNoise = [],
  { nested = false, boxedTitle = false }: WordWay = {},
): Promise<Uint8Array> {
  let at = 0;
  const turn: Turn = (choices) => (noise.length === 0 ? 0 : Math.abs(noise[at++ % noise.length] ?? 0) % choices);
  const around = {
    headers: { default: new Header({ children: [new Paragraph(`${UNSEEN}号文件`)] }) },
    footers: {
      default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] }),
    },
  };
  const body = blocks.flatMap((block, i) => {
    const isBoxed = boxedTitle && i === 0 && block.kind === 'text';
    const written = writeBlock(block, turn);
    return [
      isBoxed ? new Textbox({ style: { width: '300pt' }, children: [written] }) : written,
      ...(turn(4) === 3 ? [new Paragraph('')] : []),
    ];
  });
  // A cell ends with a paragraph.
  const inCell = new TableCell({ children: [...body, new Paragraph('')] as (Paragraph | Table)[] });
  const children = nested ? [new Table({ rows: [new TableRow({ children: [inCell] })] })] : body;
  const document = new Document({
    comments: { children: [{ ...CHANGE, id: 0, date: new Date(CHANGE.date), children: [new Paragraph(UNSEEN)] }] },
    footnotes: { 1: { children: [new Paragraph(`注：${UNSEEN}`)] } },
    sections: [{ ...(noise.length > 0 ? around : {}), children }],
  });
  return Packer.toBuffer(document);
}
