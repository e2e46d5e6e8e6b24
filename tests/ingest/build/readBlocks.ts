/** What a reader gives → printed blocks, so that what was read can be held against what was written. */
import type { Block, SourceDocument, Refusal } from '../../../server/ingest/readers/sourceDocument.ts';
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

const printed = (block: Block): PrintedBlock =>
  block.kind === 'text'
    ? { kind: 'text', text: block.text }
    : { kind: 'table', rows: block.rows.map((row) => row.map(({ text, rowspan, colspan }) => printedCell({ text, rowspan, colspan }))) };

/** Spans of 1 are left out, as a writer may leave them out. */
function printedCell({ text, rowspan = 1, colspan = 1 }: PrintedCell): PrintedCell {
  return { text, ...(rowspan > 1 ? { rowspan } : {}), ...(colspan > 1 ? { colspan } : {}) };
}

/** The blocks of a document; fails with the reason where it was refused. */
export function readBlocks(read: SourceDocument | Refusal): PrintedBlock[] {
  if ('refusal' in read) throw new Error(`Refused: ${read.refusal.message.en}`);
  return read.blocks.map(printed);
}

/** The rows of the first table, each a list of its texts. */
export function firstTable(read: SourceDocument | Refusal): string[][] {
  const table = readBlocks(read).find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
}
