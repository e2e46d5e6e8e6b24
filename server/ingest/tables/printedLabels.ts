/** The labels that the forms print, as one pattern over text without white space: where a label stands in text that lost its cells. */
import { DISPUTE_GROUPS, DISPUTE_OUTCOMES } from '../../domain/disputeColumns.ts';
import { SECTIONS } from '../../domain/form.ts';
import type { Label } from '../../domain/label.ts';
import { PROACTIVE_BLOCKS } from '../../domain/proactiveBlocks.ts';
import { APPLICANTS, OUTCOME_GROUPS, REQUEST_ROWS } from '../../domain/requestRows.ts';

/** Heads that name no field. */
const OTHER_HEADS = ['信息内容', '申请人情况', '法人或其他组织', '本年度办理结果', '行政诉讼'];
const CLAUSE = '第二十条第[（(]?[一二五六八九][）)]?项[）)]?';
const SUM_NOTE = '[（(]?本列数据的勾稽关系为[^）)]{0,60}[）)]';
const NUMBERING = '[（(][一二三四五六七八九]{1,2}[）)]|[一二三四五六七八]、|\\d[.．、,，]';
// A note of a label, not the number of the next.
const BRACKET = '[（(](?![一二三四五六七八九]{1,2}[）)])[^（）()]{0,160}[）)]';

/** A character of a label → what documents print for it. */
function patternOf(char: string): string {
  if (/[（(]/.test(char)) return '[（(]';
  if (/[）)]/.test(char)) return '[）)]';
  if (/[“”"]/.test(char)) return '[“”"‘’\']{0,2}';
  if (/[，、,]/.test(char)) return '[，、,]?';
  return char.replace(/[.*+?^${}|[\]\\/]/g, '\\$&');
}

function namesOf(label: Label): string[] {
  return [label.printed, ...label.variants];
}

const LABELS: readonly Label[] = [
  ...Object.values(REQUEST_ROWS).map(({ label }) => label),
  ...Object.values(OUTCOME_GROUPS),
  ...Object.values(APPLICANTS),
  ...Object.values(DISPUTE_GROUPS),
  ...Object.values(DISPUTE_OUTCOMES),
  ...Object.values(PROACTIVE_BLOCKS)
    .flat()
    .flatMap(({ columns, lines }) => [...columns.map(({ head }) => head), ...lines.map(({ label }) => label)]),
];

const NAMES = [...new Set([...LABELS.flatMap(namesOf), ...OTHER_HEADS, ...Object.values(SECTIONS).map(({ title }) => title)])]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => [...name].map(patternOf).join(''));

/** A label of a form with its number before and a note in brackets after it. Global: use with `matchAll`. */
export const PRINTED_LABEL = new RegExp(`(?:${NUMBERING})?(?:${SUM_NOTE}|${CLAUSE}|${NAMES.join('|')})(?:${BRACKET})?`, 'g');
