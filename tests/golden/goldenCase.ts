/** A golden document that is made up: what it is made of, the bytes of its file and the numbers that it truly holds. */
import { PLAIN_LAYOUT, type Layout } from '../ingest/build/layout.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { AGENCY, YEAR } from '../ingest/build/layoutRound.ts';
import { balanceReport, type MadeUpReport, type Numbers } from '../ingest/build/madeUpReport.ts';
import type { PdfLayout } from '../ingest/build/pdfLayout.ts';
import type { PrintedBlock } from '../ingest/build/printedBlock.ts';
import type { Who } from './checkAgainstTruth.ts';
import { writeAs, type TextFormat } from '../ingest/build/textFormats.ts';
import { writeSheetCsv } from '../ingest/build/writeCsv.ts';
import { writeDocx, type WordWay } from '../ingest/build/writeDocx.ts';
import { writePdf } from '../ingest/build/writePdf.ts';
import { writeXlsx, type WorkbookWay } from '../ingest/build/writeXlsx.ts';

/** The numbers that a document truly holds by field path; null where it prints none. */
export type Truth = ReadonlyMap<string, number | null>;

/** One case. Everything but the name and what it covers has a plain default. */
export interface GoldenCase {
  /** The name of its folder. */
  readonly name: string;
  /** The way documents vary that it shows, in a few words for the table in README.md. */
  readonly covers: string;
  readonly report?: Omit<MadeUpReport, 'cells'>;
  /** The free numbers of the report, see `balanceReport`. */
  readonly counts?: readonly number[];
  /** Cells printed otherwise than the balanced report has them, and what they truly say. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly truth?: Readonly<Record<string, number | null>>;
  /** Who it is of, where the title does not say it in the words of the report. */
  readonly agency?: string;
  readonly year?: number;
  readonly layout?: Partial<Layout>;
  readonly format?: TextFormat | BinaryFormat;
  /** Turns of the drawing of a page or a Word file. */
  readonly noise?: readonly number[];
  readonly pdf?: Partial<PdfLayout>;
  readonly word?: WordWay;
  readonly workbook?: WorkbookWay;
  /** Paragraphs that speak of the numbers of the report. */
  readonly prose?: (numbers: Numbers) => readonly string[];
  /** The fields that its prose contradicts, the first of each finding; none for prose that agrees with the tables. */
  readonly contradicts?: readonly string[];
  /** A check that must be among its findings. */
  readonly says?: string;
  /** A second report that stands in the same document. */
  readonly second?: Omit<MadeUpReport, 'cells'>;
  /** The blocks themselves, for a document that is no report of the form. */
  readonly blocks?: readonly PrintedBlock[];
  /** A last change to the text, such as words that a thief of pages put in. */
  readonly rewrite?: (text: string) => string;
}

/** Formats that are no text, and sheets of separated values. */
export type BinaryFormat = 'pdf' | 'docx' | 'xlsx' | 'csv';

const COUNTS = [2, 0, 5, 0, 0, 13, 1, 0, 0, 0, 27, 0, 118];
const SECOND_COUNTS = [7, 1, 0, 0, 9, 0, 0, 44, 3, 0];

/** The ending of the file's name. */
export function extensionOf({ format = 'html' }: GoldenCase): string {
  if (isBinary(format)) return format;
  return format === 'html' ? 'html' : format === 'markdown' ? 'md' : 'txt';
}

const BINARY: readonly string[] = ['pdf', 'docx', 'xlsx', 'csv'] satisfies BinaryFormat[];
const isBinary = (format: TextFormat | BinaryFormat): format is BinaryFormat => BINARY.includes(format);

/** The same bytes at every run? The libraries that write Word files and workbooks put the time and names by chance into them. */
export const isSameEachTime = ({ format }: GoldenCase): boolean => format !== 'docx' && format !== 'xlsx';

/** Whether the document lies in its folder. A PDF does not: nobody can read it in a diff, and it is made anew, the same, for each test. */
export const isKept = ({ format }: GoldenCase): boolean => format !== 'pdf';

function madeOf({ report = {}, counts = COUNTS, cells = {}, prose }: GoldenCase): MadeUpReport {
  const { made, numbers } = balanceReport(report, counts);
  return { ...made, ...(prose && { prose: prose(numbers) }), cells: { ...made.cells, ...cells } };
}

function blocksOf(of: GoldenCase): readonly PrintedBlock[] {
  if (of.blocks) return of.blocks;
  const layout = { ...PLAIN_LAYOUT, ...of.layout };
  const second = of.second ? layoutReport(balanceReport(of.second, SECOND_COUNTS).made, layout) : [];
  return [...layoutReport(madeOf(of), layout), ...second];
}

/** The bytes of the document. */
export async function writeInput(of: GoldenCase): Promise<Uint8Array> {
  const { format = 'html', noise, rewrite = (text) => text } = of;
  const blocks = blocksOf(of);
  if (format === 'pdf') return writePdf(blocks, of.pdf);
  if (format === 'docx') return writeDocx(blocks, noise, of.word);
  if (format === 'xlsx') return writeXlsx(blocks, { ...of.workbook, ...(noise && { noise }) });
  if (format === 'csv') return new TextEncoder().encode(rewrite(writeSheetCsv(blocks)));
  return new TextEncoder().encode(rewrite(writeAs(format, blocks, noise)));
}

/** What the document truly says, from the made-up report and not from any reader. Empty for what is no report. */
export function truthOf({ report = {}, counts = COUNTS, truth = {}, blocks }: GoldenCase): Truth {
  return new Map([...(blocks ? [] : Object.entries(balanceReport(report, counts).numbers)), ...Object.entries(truth)]);
}

/** Who the document is of. */
export function whoOf({ report, agency = report?.agency ?? AGENCY, year = report?.year ?? YEAR }: GoldenCase): Who {
  return { agency, year };
}
