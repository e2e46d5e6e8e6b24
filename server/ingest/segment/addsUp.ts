/** The sum that a printed row shows: its last number is that of the others. */

/** True when the last number is the sum of the others. */
export function addsUp(numbers: readonly number[]): boolean {
  return numbers.slice(0, -1).reduce((sum, number) => sum + number, 0) === (numbers.at(-1) ?? 0);
}
