/** Plane transforms as PDF writes them: [a b c d e f] takes (x, y) to (ax + cy + e, bx + dy + f). */

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Six numbers as a matrix; null when they are not six finite numbers. */
export function parseMatrix(numbers: unknown): Matrix | null {
  if (!Array.isArray(numbers) && !ArrayBuffer.isView(numbers)) return null;
  const [a, b, c, d, e, f] = numbers as unknown as readonly unknown[];
  const matrix = [a, b, c, d, e, f];
  return matrix.every((n) => typeof n === 'number' && Number.isFinite(n)) ? (matrix as unknown as Matrix) : null;
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
