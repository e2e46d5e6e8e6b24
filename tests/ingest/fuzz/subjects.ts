/** What is fuzzed: a document of every reader, and how it is spoiled. A new reader is one more entry; a test holds them against the list. */
import { FORMATS } from '../../contracts/formats.ts';
import { limits } from '../../../server/config.ts';
import type { CheckedReport, RejectedDocument } from '../../../server/domain/report.ts';
import { inflateEntry } from '../../../server/ingest/readers/zip/inflateEntry.ts';
import { listZip } from '../../../server/ingest/readers/zip/listZip.ts';
import type { PrintedBlock } from '../build/printedBlock.ts';
import { TEXT_LAYOUTS, writeText, type TextLayout } from '../build/writeText.ts';
import { writePdf } from '../build/writePdf.ts';
import { writeZip } from '../build/writeZip.ts';
import { mutate, type Mutation } from './mutations.ts';

/** One kind of document. */
export interface Subject {
  readonly name: string;
  readonly write: (blocks: readonly PrintedBlock[]) => Promise<Uint8Array>;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const LAYOUTS = (Object.keys(TEXT_LAYOUTS) as TextLayout[]).filter((layout) => layout !== 'valueALine' && layout !== 'tabs');

/** Every format of the contract, every way of text, and a PDF whose pages are not compressed, so that their commands are spoiled. */
export const SUBJECTS: readonly Subject[] = [
  ...FORMATS,
  ...LAYOUTS.map((layout) => ({
    name: `text, ${layout}`,
    write: async (blocks: readonly PrintedBlock[]) => encoded(writeText(blocks, layout)),
  })),
  { name: 'PDF, plain', write: async (blocks) => writePdf(blocks, { compressed: false }) },
  {
    name: 'JSON Lines',
    write: async (blocks) => {
      const json = await FORMATS.find(({ name }) => name === 'JSON')?.write(blocks);
      return Buffer.concat([json ?? new Uint8Array(), Buffer.from('\n'), json ?? new Uint8Array()]);
    },
  },
];

/** How one document is spoiled. In a ZIP `inside` spoils one of its entries and packs it anew: bytes of packed data only break checksums. */
export interface Spoiling {
  readonly mutations: readonly Mutation[];
  /** A share that chooses the entry; null to spoil the file itself. */
  readonly inside: number | null;
}

/** The spoiled document. */
export async function spoil(bytes: Uint8Array, { mutations, inside }: Spoiling, other: Uint8Array): Promise<Uint8Array> {
  if (inside === null) return mutate(bytes, mutations, other);
  const entries = await listZip(bytes, limits.archiveMembers);
  if (typeof entries === 'string' || entries.length === 0) return mutate(bytes, mutations, other);
  const chosen = Math.min(entries.length - 1, Math.floor(inside * entries.length));
  const files = entries.map((entry, i) => {
    const content = inflateEntry(entry, { bytes: limits.documentBytes, ratio: limits.inflationRatio });
    if (typeof content === 'string') return { name: entry.name, content: '' };
    return { name: entry.name, content: i === chosen ? mutate(content, mutations, other) : content };
  });
  return writeZip(files);
}

/** What is wrong with the answer to a document; null when nothing is. */
export function faultOfAnswer(answer: readonly (CheckedReport | RejectedDocument)[]): string | null {
  if (answer.length === 0) return 'no document came out';
  for (const report of answer) {
    if (report.findings.some(({ message }) => message.zh === '' || message.en === '' || /undefined|NaN|\[object/.test(message.en)))
      return 'a finding without words';
    if (!report.isReport) {
      if (!report.findings.some(({ severity }) => severity === 'ERROR')) return 'refused without an error';
      continue;
    }
    const cells = [...report.cells.values()];
    if (cells.length === 0 && report.findings.length === 0) return 'neither a cell nor a finding';
    if (cells.some(({ value }) => value !== null && !Number.isFinite(value))) return 'a number that is none';
  }
  return null;
}
