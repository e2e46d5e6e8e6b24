/** What every reader that gives a SourceDocument promises, whatever its format. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../server/domain/cell.ts';
import { readSource } from '../../server/ingest/readers/readSource.ts';
import type { SourceDocument } from '../../server/ingest/readers/sourceDocument.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { balanceReport } from '../ingest/build/madeUpReport.ts';
import { LIMITS } from '../ingest/readAsReport.ts';
import { SOURCE_FORMATS } from './formats.ts';

const { made } = balanceReport({}, [3, 0, 12, 0, 0, 7, 1250]);
const BLOCKS = layoutReport(made);
const LABELS = ['高青县民政局2023年政府信息公开工作年度报告', '行政规范性文件', '自然人', '（七）总计', '尚未审结'];

const textsOf = (document: SourceDocument): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : block.rows.flatMap((row) => row.map(({ text }) => text))));
const placesOf = (document: SourceDocument): Place[] =>
  document.blocks.flatMap((block) => [
    block.place,
    ...(block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ place }) => place)) : []),
  ]);
const squeezed = (text: string): string => text.replace(/\s/g, '');

describe.each(SOURCE_FORMATS)('the reader of $name', ({ write, mediaType }) => {
  const readContent = async (bytes: Uint8Array, limits = LIMITS): Promise<SourceDocument> => {
    const { content } = await readSource(bytes, limits);
    if (!('blocks' in content)) throw new Error('The document was refused.');
    return content;
  };

  it('knows its documents by their bytes', async () => {
    expect((await readSource(await write(BLOCKS), LIMITS)).mediaType).toBe(mediaType);
  });

  it('gives title, labels and headings in reading order', async () => {
    const text = squeezed(textsOf(await readContent(await write(BLOCKS))).join(''));
    const at = LABELS.map((label) => text.indexOf(label));
    expect(at.every((index) => index >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('gives every number of the report as often as it is printed', async () => {
    const texts = textsOf(await readContent(await write(BLOCKS))).flatMap((text) => text.split(/\s+/));
    const printed = Object.values(made.cells ?? {});
    expect(texts.filter((text) => text === '1250')).toHaveLength(printed.filter((text) => text === '1250').length);
  });

  it('trims texts and makes runs of white space one space', async () => {
    const texts = textsOf(await readContent(await write(BLOCKS)));
    expect(texts.filter((text) => text !== text.trim() || /\s{2}|[\u00a0\u3000\n]/.test(text))).toEqual([]);
  });

  it('gives no empty text, no empty table and no span under one or over the limit', async () => {
    const { blocks } = await readContent(await write(BLOCKS));
    expect(blocks.filter((block) => (block.kind === 'text' ? block.text === '' : block.rows.length === 0))).toEqual([]);
    const spans = blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      .flatMap((cell) => [cell.rowspan, cell.colspan]);
    expect(spans.filter((span) => !Number.isInteger(span) || span < 1 || span > LIMITS.span)).toEqual([]);
  });

  it('says of every cell where it stands, counted from one', async () => {
    const document = await readContent(await write(BLOCKS));
    const cells = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    expect(cells.filter(({ place }) => place.table === null || place.row === null || place.cell === null)).toEqual([]);
    const numbers = placesOf(document).map(({ page, line, table, row, cell }) =>
      [page, line, table, row, cell].filter((part) => part !== null),
    );
    expect(numbers.flat().filter((part) => !Number.isInteger(part) || part < 1)).toEqual([]);
  });

  it('reads the same document the same way every time, also two at once, and leaves its bytes alone', async () => {
    const bytes = await write(BLOCKS);
    const copy = Uint8Array.from(bytes);
    const [first, second] = await Promise.all([readContent(bytes), readContent(bytes)]);
    expect(second).toEqual(first);
    expect(await readContent(copy)).toEqual(first);
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });

  it('reads nothing of a document over the limit of bytes', async () => {
    const bytes = await write(BLOCKS);
    const { content } = await readSource(bytes, { ...LIMITS, documentBytes: bytes.length - 1 });
    expect(content).toMatchObject({ refusal: { check: 'tooLarge' } });
  });

  it('gives no more cells than the limit allows, and says that it cut', async () => {
    const bytes = await write(BLOCKS);
    const { content } = await readSource(bytes, { ...LIMITS, cells: 60 });
    if ('refusal' in content) return expect(content.refusal.severity).toBe('ERROR');
    if (!('blocks' in content)) throw new Error('Neither read nor refused.');
    const tables = content.blocks.filter((block) => block.kind === 'table');
    if (tables.length === 0) return expect(content.blocks.length + content.findings.length).toBeGreaterThan(0);
    expect(tables.flatMap((block) => block.rows.flat()).length).toBeLessThanOrEqual(60);
    return expect(content.findings).toMatchObject([{ check: 'cutAtLimit' }]);
  });

  it('refuses a document without any text', async () => {
    const { content } = await readSource(await write([]), LIMITS);
    expect('refusal' in content || ('blocks' in content && content.blocks.every((block) => block.kind === 'text'))).toBe(true);
  });
});
