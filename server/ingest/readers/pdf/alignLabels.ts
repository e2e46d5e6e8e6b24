/** Words that stand in columns → labels: the lines of one label are one above the other, close, and only the first is numbered. */
import type { Segment } from './alignedTable.ts';
import { widthOf, type Box } from './pageContent.ts';

/** A label of one or more lines. */
export interface LabelBlock extends Box {
  readonly text: string;
  readonly size: number;
  /** True when no other label stands between it and the numbers. */
  readonly isLast: boolean;
}

/** How a label of a row begins. */
export const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]+条)/;
const CLOSE = 0.75;

interface Gathering extends Box {
  text: string;
  size: number;
  /** Whether numbers stand on one of its lines. */
  hasValues: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Joins words to labels. `withValues`: the lines that numbers stand on; a label has numbers on one line only,
 * and what follows a numbered label without a number of its own belongs to it.
 */
export function joinLabels(words: readonly Segment[], withValues: ReadonlySet<number | undefined>): LabelBlock[] {
  const blocks: Gathering[] = [];
  for (const word of words.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const above = blocks.findLast((block) => isBelow(word, block));
    const hasValues = withValues.has(word.line);
    if (above && !NUMBERED.test(word.text) && !(hasValues && above.hasValues && !NUMBERED.test(above.text))) {
      above.hasValues ||= hasValues;
      above.text += word.text;
      above.left = Math.min(above.left, word.left);
      above.right = Math.max(above.right, word.right);
      above.bottom = word.bottom;
    } else {
      const { text, size, left, right, top, bottom } = word;
      blocks.push({ text, size, hasValues, left, right, top, bottom });
    }
  }
  return blocks
    .map((block) => ({ ...block, isLast: !blocks.some((other) => other.left >= block.right && overlapsInHeight(block, other)) }))
    .toSorted((a, b) => a.left - b.left || a.top - b.top);
}

/** True for a word that begins or is centred under a label and right below it. */
function isBelow(word: Segment, block: Gathering): boolean {
  const gap = (word.top - block.bottom) / word.size;
  if (gap < -0.5 || gap > CLOSE || Math.abs(word.size - block.size) > 0.2 * word.size) return false;
  const shared = Math.min(word.right, block.right) - Math.max(word.left, block.left);
  return shared > 0.6 * Math.min(widthOf(word), widthOf(block));
}

const overlapsInHeight = (a: Box, b: Box): boolean => a.top < b.bottom && a.bottom > b.top;
