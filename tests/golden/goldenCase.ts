/** A golden document that is made up: what it is made of, the bytes of its file and the numbers that it truly holds. */
import { PLAIN_LAYOUT, type Layout } from '../ingest/build/layout.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { AGENCY, YEAR } from '../ingest/build/layoutRound.ts';
import { balanceReport, type MadeUpReport } from '../ingest/build/madeUpReport.ts';
import type { PrintedBlock } from '../ingest/build/printedBlock.ts';
import type { Who } from './checkAgainstTruth.ts';
import { writeAs, type TextFormat } from '../ingest/build/textFormats.ts';

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
  /** Turns of the page's drawing. */
  readonly noise?: readonly number[];
  /** The blocks themselves, for a document that is no report of the form. */
  readonly blocks?: readonly PrintedBlock[];
  /** A last change to the text, such as words that a thief of pages put in. */
  readonly rewrite?: (text: string) => string;
}

/** Formats that are no text. */
export type BinaryFormat = never;

const COUNTS = [2, 0, 5, 0, 0, 13, 1, 0, 0, 0, 27, 0, 118];

/** The ending of the file's name. */
export function extensionOf({ format = 'html' }: GoldenCase): string {
  return format === 'html' ? 'html' : format === 'markdown' ? 'md' : 'txt';
}

function madeOf({ report = {}, counts = COUNTS, cells = {} }: GoldenCase): MadeUpReport {
  const { made } = balanceReport(report, counts);
  return { ...made, cells: { ...made.cells, ...cells } };
}

/** The bytes of the document. The same at every run. */
export async function writeInput(of: GoldenCase): Promise<Uint8Array> {
  const { layout = {}, format = 'html', noise, rewrite = (text) => text } = of;
  const blocks = of.blocks ?? layoutReport(madeOf(of), { ...PLAIN_LAYOUT, ...layout });
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
