/** The part of one sheet → its cells that say something, with their text, and what is merged and hidden. */
import type { Element } from 'domhandler';
import { childOf, elementsOf, ownText, parseXml } from '../zip/parseXml.ts';
import { formatNumber, plainNumber } from './formatNumber.ts';
import { readText, type SheetText, type Workbook } from './readWorkbook.ts';

/** A cell by its row and column, both counted from 1. */
export interface SheetCell extends SheetText {
  readonly row: number;
  readonly column: number;
  /** True for a formula whose result was never saved; its text is the formula. */
  readonly isUncalculated: boolean;
}

/** A rectangle of cells, ends included. */
export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as far as it says something. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly SheetRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly SheetRange[];
}

/** `cells`: there are more cells than allowed. `damaged`: the part cannot be read. */
export type SheetFault = 'cells' | 'damaged';

/** Reads a sheet. */
export function readSheet(xml: string, workbook: Workbook, limits: { readonly cells: number; readonly depth: number }): Sheet | SheetFault {
  const filled = withoutEmpty(xml);
  if (countCells(filled, limits.cells) > limits.cells) return 'cells';
  const root = parseXml(filled, limits.depth);
  if (!root) return 'damaged';
  const cells: SheetCell[] = [];
  const hiddenRows = new Set<number>();
  let row = 0;
  for (const line of elementsOf(childOf(root, 'sheetData') ?? root).filter(({ name }) => name === 'row')) {
    row = Number(line.attribs.r) || row + 1;
    if (isTrue(line.attribs.hidden)) hiddenRows.add(row);
    let column = 0;
    for (const cell of elementsOf(line)) {
      column = columnOf(cell.attribs.r) ?? column + 1;
      const read = readCell(cell, workbook);
      if (read.text.trim() !== '' || read.struck !== '') cells.push({ ...read, row, column });
    }
  }
  return { cells, hiddenRows, merges: readMerges(root), hiddenColumns: readHiddenColumns(root) };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Cells and rows with nothing but a format may be a million: they are taken out before anything is made of them. */
function withoutEmpty(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?c\b[^<>]*\/>/g, emptyWithAddress)
    .replace(/<(?:\w+:)?row\b[^<>]*?(?:\/>|>\s*<\/(?:\w+:)?row>)/g, emptyWithAddress);
}

// Without an address a cell stands after the one before it, so that an empty one counts.
const emptyWithAddress = (tag: string): string => (/\sr=/.test(tag) ? '' : tag);

function countCells(xml: string, most: number): number {
  const tags = /<(?:\w+:)?(?:c|row)\b/g;
  let count = 0;
  while (count <= most && tags.test(xml)) count += 1;
  return count;
}

function readCell(cell: Element, { texts, styles, date1904 }: Workbook): SheetText & { readonly isUncalculated: boolean } {
  const { t: type = 'n', s: style = '0' } = cell.attribs;
  const value = childOf(cell, 'v');
  const formula = childOf(cell, 'f');
  const raw = value ? ownText(value) : '';
  const { format = 'General', isStruck = false } = styles[Number(style)] ?? {};
  const inline = childOf(cell, 'is');
  const isUncalculated = formula !== null && type !== 'str' && raw.trim() === '';
  const read = ((): SheetText => {
    if (isUncalculated) return plain(`=${ownText(formula)}`);
    if (type === 's') return texts[Number(raw)] ?? plain(raw && '\ufffd');
    if (type === 'inlineStr') return inline ? readText(inline) : plain(raw);
    if (type === 'b') return plain(raw === '1' ? 'TRUE' : 'FALSE');
    return plain(type === 'n' && raw.trim() !== '' ? drawNumber(raw, format, date1904) : raw);
  })();
  return isStruck && read.text.trim() !== '' ? { text: '', struck: read.text + read.struck, isUncalculated } : { ...read, isUncalculated };
}

const plain = (text: string): SheetText => ({ text, struck: '' });

/** A number whose format says more than words can is given with its format, which makes it a text: what is shown is not certain. */
function drawNumber(raw: string, format: string, date1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  return formatNumber(value, format, date1904) ?? `${plainNumber(value)} [${format}]`;
}

function readMerges(root: Element): SheetRange[] {
  const merges = childOf(root, 'mergeCells');
  return (merges ? elementsOf(merges) : []).flatMap(({ attribs }) => {
    const [first, last = first] = (attribs.ref ?? '').split(':');
    const [top, left, bottom, right] = [rowOf(first), columnOf(first), rowOf(last), columnOf(last)];
    return top && left && bottom && right ? [{ top, left, bottom, right }] : [];
  });
}

function readHiddenColumns(root: Element): SheetRange[] {
  const columns = childOf(root, 'cols');
  return (columns ? elementsOf(columns) : [])
    .filter(({ attribs }) => isTrue(attribs.hidden))
    .map(({ attribs }) => ({ top: 1, bottom: Infinity, left: Number(attribs.min), right: Number(attribs.max) }));
}

const rowOf = (address = ''): number | null => Number(/^\$?[A-Z]{1,3}\$?(\d{1,7})$/i.exec(address)?.[1]) || null;

/** `C` is 3; null where there is no address. */
function columnOf(address = ''): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d{1,7}$/i.exec(address)?.[1]?.toUpperCase();
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}
