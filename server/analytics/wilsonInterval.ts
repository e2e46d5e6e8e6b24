/** The Wilson score interval: how far a share could be off if each case were a draw. Wilson, JASA 22 (1927), 209. */

/** Bounds between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution for 95 %. */
const Z = 1.959963984540054;

/** The 95 % interval of `part` of `whole`; null when `part` is no part of `whole`. */
export function wilsonInterval(part: number, whole: number): Interval | null {
  if (whole <= 0 || part < 0 || part > whole) return null;
  const share = part / whole;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * whole)) / (1 + z2 / whole);
  const half = (Z / (1 + z2 / whole)) * Math.sqrt((share * (1 - share)) / whole + z2 / (4 * whole * whole));
  // At the ends one bound is exact, and rounding must not push it past the end.
  return { low: part === 0 ? 0 : Math.max(0, centre - half), high: part === whole ? 1 : Math.min(1, centre + half) };
}
