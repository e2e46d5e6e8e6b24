/**
 * Text that lost the borders of its cells → a block for each label and each piece of digits: `（一）予以公开7000007（二）部分公开…`.
 * What is prose stays whole. How a piece of digits is told apart is not for here.
 */
import type { Block, TextBlock } from '../readers/sourceDocument.ts';
import { toSimplified } from '../../directory/toSimplified.ts';
import { halfWidth } from './parseCell.ts';
import { PRINTED_LABEL } from './printedLabels.ts';

type Kind = 'label' | 'run' | 'words';

/** A stretch of the text. */
interface Stretch {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

const VALUE = String.raw`(?:[+-]?\d+(?:\.\d+)?(?:亿元|万元|元)?|[/—](?![^\s/—]))`;
const RUN = new RegExp(String.raw`^\s*(${VALUE}(?:\s*${VALUE})*)`);
/** What may follow a run: the number of the next label or heading. In prose a measure word or a comma does. */
const AFTER_RUN = /^\s*(?:$|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])/;

/** A line of numbers and nothing else: fewer may be one number with spaces inside, or a date. */
const BARE_ROW = /^\s*\d{1,9}(?:\s+\d{1,9}){4,19}\s*$/;

// Fewer runs than these in a text with other words are a sentence about the figures.
const FEWEST_RUNS = 3;
// Words between labels that are longer than this are prose.
const LONGEST_WORDS = 20;
// A table has fewer characters; a longer text is told apart piece by piece.
const LONGEST_TEXT = 200_000;

/** Splits a block; a block that is no table stays as it is. */
export function splitGlued(block: Block): Block[] {
  if (block.kind === 'table' || block.text.length > LONGEST_TEXT || !/\d/.test(block.text)) return [block];
  if (BARE_ROW.test(block.text)) return toBlocks(block, { kind: 'run', start: 0, end: block.text.length });
  const stretches = findStretches(block.text);
  if (!stretches.some(({ kind }) => kind === 'run')) return [block];
  const pieces = clusters(stretches).flatMap((cluster) => (isTable(cluster, stretches) ? cluster : join(cluster)));
  return pieces.flatMap((stretch) => toBlocks(block, stretch));
}

function toBlocks({ text, place }: TextBlock, { kind, start, end }: Stretch): TextBlock[] {
  const piece = text.slice(start, end).trim();
  // A sign begins a number; a sign for not applicable is a value of its own.
  const parts = kind === 'run' ? piece.replace(/[/—]/g, ' $& ').replace(/[+-]/g, ' $&').split(/\s+/) : [piece];
  return parts
    .filter((part) => part !== '')
    .map((part, i, all) => ({
      kind: 'text',
      text: part,
      place,
      ...(i > 0 && /^\d/.test(part) && /\d$/.test(all[i - 1] ?? '') ? { soft: true } : {}),
    }));
}

/** Labels, the runs right after them, and the words between. */
function findStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const takeGap = (end: number): void => {
    const gap = halfWidth(text.slice(from, end));
    const length = stretches.at(-1)?.kind === 'label' ? runLength(gap) : 0;
    if (length > 0) stretches.push({ kind: 'run', start: from, end: from + length });
    if (gap.slice(length).trim() !== '') stretches.push({ kind: 'words', start: from + length, end });
  };
  for (const { start, end } of findLabels(text)) {
    takeGap(start);
    stretches.push({ kind: 'label', start, end });
    from = end;
  }
  takeGap(text.length);
  return stretches;
}

/** How long the run at the beginning of a gap is; 0 when there is none or when it belongs to a sentence. */
function runLength(gap: string): number {
  const run = RUN.exec(gap)?.[0] ?? '';
  // The last digit is the number of the next label, whatever that says: `00000003.危及`.
  const isNumbered = /\d$/.test(run) && /^[.．、]\D/.test(gap.slice(run.length));
  const length = isNumbered ? run.length - 1 : run.length;
  return /\d|[/—]/.test(run.slice(0, length)) && AFTER_RUN.test(gap.slice(length)) ? length : 0;
}

/** Where labels stand, white space inside them and traditional characters disregarded. */
function findLabels(text: string): { start: number; end: number }[] {
  const places: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (/\s/.test(char)) continue;
    bare += char;
    places.push(i);
  }
  return [...toSimplified(bare).matchAll(PRINTED_LABEL)].map((match) => {
    const last = match.index + match[0].length - 1;
    return { start: places[match.index] ?? 0, end: (places[last] ?? 0) + 1 };
  });
}

/** Stretches that belong together: long words part them. */
function clusters(stretches: readonly Stretch[]): Stretch[][] {
  const all: Stretch[][] = [];
  let current: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.kind === 'words' && stretch.end - stretch.start > LONGEST_WORDS) {
      if (current.length > 0) all.push(current);
      all.push([stretch]);
      current = [];
    } else {
      current.push(stretch);
    }
  }
  if (current.length > 0) all.push(current);
  return all;
}

/** Several runs are a table; so is a text that is nothing but labels and runs. */
function isTable(cluster: readonly Stretch[], whole: readonly Stretch[]): boolean {
  const runs = cluster.filter(({ kind }) => kind === 'run').length;
  return runs >= FEWEST_RUNS || (runs > 0 && cluster.length === whole.length && cluster.every(({ kind }) => kind !== 'words'));
}

function join(cluster: readonly Stretch[]): Stretch[] {
  const [first] = cluster;
  const last = cluster.at(-1);
  return first && last ? [{ kind: 'words', start: first.start, end: last.end }] : [];
}
