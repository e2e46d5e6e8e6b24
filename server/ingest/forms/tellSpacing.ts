/**
 * What the spaces of a running text part: values, or also the digits of a number. The sums of section three tell, and what they tell
 * holds for the sections that have none.
 */
import { APPLICANT_IDS } from '../../domain/requestRows.ts';
import { addsUp } from '../segment/addsUp.ts';
import { joinPieces } from '../segment/joinPieces.ts';
import { splitRun } from '../segment/splitRun.ts';
import type { Token } from '../tables/labelledRows.ts';
import { halfWidth, parseCell } from '../tables/parseCell.ts';
import type { MetRow } from './meetRows.ts';

/**
 * `values`: rows add up when each space parts two values. `digits`: they do not, or only when pieces are joined. `doubtful`: spaces stand
 * among the numbers, and no row tells what they part. `unknown`: no row has spaces.
 */
export type Spacing = 'values' | 'digits' | 'doubtful' | 'unknown';

const WIDTH = APPLICANT_IDS.length;
const GROUPS = [WIDTH];

/** True for values of which a space may have torn a number apart. */
export const hasSoft = (values: readonly Token[]): boolean => values.some(({ soft }) => soft);

/** Tells what spaces part in the rows of section three. */
export function tellSpacing(rows: readonly MetRow[], steps: number): Spacing {
  let values = 0;
  let failed = 0;
  for (const { values: printed } of rows.filter((row) => !row.drawn && hasSoft(row.values))) {
    const verdict = judgeRow(
      printed.map(({ text }) => halfWidth(text)),
      steps,
    );
    if (verdict === 'digits') return 'digits';
    if (verdict === 'values') values += 1;
    if (verdict === 'failed') failed += 1;
  }
  if (values + failed === 0) return rows.some((row) => !row.drawn && hasSoft(row.values)) ? 'doubtful' : 'unknown';
  return failed > values ? 'digits' : 'values';
}

function judgeRow(pieces: readonly string[], steps: number): Spacing | 'failed' {
  if (!/[1-9]/.test(pieces.join(''))) return 'unknown';
  if (pieces.length > WIDTH) return joinPieces(pieces, WIDTH).readings.some(({ broken }) => broken === 0) ? 'digits' : 'failed';
  if (pieces.length === WIDTH)
    return addsUp(pieces.map((piece) => parseCell(piece).value ?? 0)) && !pieces.some(beginsWithZero) ? 'values' : 'failed';
  // Fewer values may be a row that lost its blanks, or all its totals.
  if (pieces.length > 1 && addsUp(pieces.map((piece) => parseCell(piece).value ?? 0))) return 'values';
  const readings = splitRun(pieces, { groups: GROUPS, broken: 0 }, steps);
  if (readings === null) return 'unknown';
  // Some of its numbers run together, so the others may be torn apart as well.
  if (readings.length > 0) return 'unknown';
  if (splitRun([pieces.join('')], { groups: GROUPS, broken: 0 }, steps)?.length !== 0) return 'digits';
  return pieces.length === WIDTH - 1 ? 'unknown' : 'failed';
}

export const beginsWithZero = (piece: string): boolean => /^0\d/.test(piece);
