/** Whether a row that does not add up would do so with two neighbouring digits of one number swapped: 12 0 0 0 0 0 21. */
import type { Reading } from './splitRun.ts';

/**
 * The commonest slip of the pen, and the one that matters: however a run is cut, its sum is off by a multiple of nine only, and so is
 * the sum of a row with two digits swapped. Any other misprint leaves a run that cannot be cut so that it adds up.
 */
export function couldBeSlip(numbers: Reading, groups: readonly number[]): boolean {
  let from = 0;
  return groups.every((size) => {
    const group = numbers.slice(from, (from += size));
    const off = sumOf(group.slice(0, -1)) - (group.at(-1) ?? 0);
    return off === 0 || group.some((number, i) => swapsBy(number, i === size - 1 ? off : -off));
  });
}

const sumOf = (numbers: Reading): number => numbers.reduce((sum, number) => sum + number, 0);

/** True when swapping two neighbouring digits changes a number by that much. */
function swapsBy(number: number, change: number): boolean {
  const digits = String(number);
  for (let i = 0; i + 1 < digits.length; i++) {
    const swapped = digits.slice(0, i) + (digits[i + 1] ?? '') + (digits[i] ?? '') + digits.slice(i + 2);
    if (Number(swapped) - number === change) return true;
  }
  return false;
}
