/** A metric over the years in the space of a word: values → line pieces in a box. Pure. */
import type { Break } from '../figures';

/** A year with its value; null is a gap. */
export interface SparkPoint {
  readonly year: number;
  readonly value: number | null;
}

/** Where to draw: pieces of line between gaps, lone points, the newest point, breaks. */
export interface SparklineModel {
  readonly pieces: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly newest: boolean }[];
  readonly breaks: readonly number[];
}

/** The box, in the units of the drawing. */
export const SPARK_BOX = { width: 180, height: 34, padding: 5 } as const;

/** Lays the points out. The line breaks at every gap and at every break of the series. */
export function buildSparkline(points: readonly SparkPoint[], breaks: readonly Break[]): SparklineModel {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return { pieces: [], dots: [], breaks: [] };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const { width, height, padding } = SPARK_BOX;
  const step = points.length > 1 ? (width - 2 * padding) / (points.length - 1) : 0;
  const xOf = (at: number): number => round(padding + at * step);
  const yOf = (value: number): number =>
    round(high === low ? height / 2 : height - padding - ((value - low) / (high - low)) * (height - 2 * padding));
  const cuts = new Set(breaks.map((at) => at.year));
  const groups: { x: number; y: number }[][] = [];
  let open: { x: number; y: number }[] | null = null;
  points.forEach(({ year, value }, at) => {
    if (value === null || cuts.has(year)) open = null;
    if (value === null) return;
    if (!open) groups.push((open = []));
    open.push({ x: xOf(at), y: yOf(value) });
  });
  const newest = groups.at(-1)?.at(-1);
  return {
    pieces: groups.filter((group) => group.length > 1).map((group) => group.map(({ x, y }) => `${x},${y}`).join(' ')),
    dots: groups
      .filter((group) => group.length === 1 || group.at(-1) === newest)
      .flatMap((group) => group.slice(-1).map((dot) => ({ ...dot, newest: dot === newest }))),
    breaks: points.flatMap(({ year }, at) => (cuts.has(year) && at > 0 ? [round(xOf(at) - step / 2)] : [])),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
