/** The formats whose readers keep the contract: how a printed report becomes a document of each. A new format is one more entry. */
import type { CheckedReport } from '../../server/domain/report.ts';
import type { MediaType } from '../../server/ingest/readers/detectMediaType.ts';
import { toJsonLine } from '../../server/cli/toJsonLine.ts';
import type { PrintedBlock } from '../ingest/build/printedBlock.ts';
import { writeFieldCsv, writeSheetCsv } from '../ingest/build/writeCsv.ts';
import { writeDocx } from '../ingest/build/writeDocx.ts';
import { writeHtml } from '../ingest/build/writeHtml.ts';
import { writeMarkdown } from '../ingest/build/writeMarkdown.ts';
import { writePastedHtml } from '../ingest/build/writePastedHtml.ts';
import { writePdf } from '../ingest/build/writePdf.ts';
import { writeText } from '../ingest/build/writeText.ts';
import { writeXlsx } from '../ingest/build/writeXlsx.ts';
import { writeZip } from '../ingest/build/writeZip.ts';
import { readAsReport } from '../ingest/readAsReport.ts';

/** A format and its writer. */
export interface Format {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly write: (blocks: readonly PrintedBlock[]) => Promise<Uint8Array>;
  /** True where blank cells are seen, so that a report with blanks reads the same as from a page. */
  readonly seesBlanks: boolean;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Readers that give a SourceDocument. */
export const SOURCE_FORMATS: readonly Format[] = [
  { name: 'HTML', mediaType: 'text/html', write: async (blocks) => encoded(writeHtml(blocks)), seesBlanks: true },
  {
    name: 'HTML pasted from Word',
    mediaType: 'text/html',
    write: async (blocks) => encoded(writePastedHtml(blocks)),
    seesBlanks: true,
  },
  {
    name: 'text, one value a line',
    mediaType: 'text/plain',
    write: async (blocks) => encoded(writeText(blocks, 'valueALine')),
    seesBlanks: false,
  },
  { name: 'text, tabs', mediaType: 'text/plain', write: async (blocks) => encoded(writeText(blocks, 'tabs')), seesBlanks: false },
  { name: 'Markdown', mediaType: 'text/markdown', write: async (blocks) => encoded(writeMarkdown(blocks)), seesBlanks: false },
  { name: 'PDF', mediaType: 'application/pdf', write: async (blocks) => writePdf(blocks), seesBlanks: true },
  {
    name: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (blocks) => writeDocx(blocks),
    seesBlanks: true,
  },
  {
    name: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (blocks) => writeXlsx(blocks),
    seesBlanks: true,
  },
  {
    name: 'CSV of a sheet',
    mediaType: 'text/csv',
    write: async (blocks) => encoded(writeSheetCsv(blocks)),
    seesBlanks: false,
  },
];

const asRead = async (blocks: readonly PrintedBlock[]): Promise<CheckedReport> => readAsReport(writeHtml(blocks));

/**
 * Formats that enter behind the SourceDocument: our own, written from what the page of the same report was read as, and archives, whose
 * files are read each by its own reader.
 */
export const OTHER_FORMATS: readonly Format[] = [
  {
    name: 'JSON',
    mediaType: 'application/json',
    write: async (blocks) => encoded(toJsonLine(await asRead(blocks), 'zh')),
    seesBlanks: false,
  },
  {
    name: 'CSV of our own format',
    mediaType: 'text/csv',
    write: async (blocks) => encoded(writeFieldCsv(await asRead(blocks))),
    seesBlanks: false,
  },
  {
    name: 'ZIP',
    mediaType: 'text/html',
    write: async (blocks) => writeZip([{ name: '2023/年报.html', content: writeHtml(blocks) }]),
    seesBlanks: true,
  },
];

/** All formats. */
export const FORMATS: readonly Format[] = [...SOURCE_FORMATS, ...OTHER_FORMATS];
