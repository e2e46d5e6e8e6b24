/** 平潭综合实验区管委会, 2024 and 2025: the six outcomes as its reports print them, with the intervals of the API. */
import type { Figure, YearRow } from '../figures';
import { OUTCOMES } from '../outcomeKinds';
import { makeCompared, makeFigure, makeYearRow } from '../yearRow.fixture';

/** Wilson 95 % interval, as the API gives it with a share. */
function intervalOf(part: number, whole: number): { low: number; high: number } {
  const z = 1.96;
  const p = part / whole;
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  return { low: middle - half, high: middle + half };
}

function makeOutcomes(
  year: number,
  counts: readonly number[],
  total: number,
  before: { counts: readonly number[]; total: number } | null,
): YearRow {
  const figures = OUTCOMES.flatMap((kind, at): Figure[] => {
    const count = counts[at] ?? 0;
    const delta = before ? count / total - (before.counts[at] ?? 0) / before.total : null;
    return [
      makeFigure(kind.count, count),
      makeFigure(kind.share, count / total, {
        numerator: count,
        denominator: total,
        interval: intervalOf(count, total),
        compared: [makeCompared(before ? { delta } : { reason: 'NO_MATCHED_AGENCY', agencies: 0 })],
      }),
    ];
  });
  return makeYearRow(year, [makeFigure('TOTAL_CONCLUDED', total), ...figures]);
}

const IN_2024 = [71, 29, 39, 75, 1, 3];
const IN_2025 = [33, 38, 11, 53, 2, 11];

/** Two years: 公开 falls, 部分公开 and 其他处理 rise. Parts of 2024 add up to 218, of 2025 to 148. */
export const PINGTAN_OUTCOMES = [makeOutcomes(2024, IN_2024, 218, null), makeOutcomes(2025, IN_2025, 148, { counts: IN_2024, total: 218 })];

/** 平潭 2020 as printed: the outcomes add up to 27, the printed total is 21. */
export const PINGTAN_UNBALANCED = [makeOutcomes(2020, [7, 6, 0, 7, 3, 4], 21, null)];
