/** A path of a page → the level and upright lines that it draws: stroked edges, and filled shapes too thin to be anything else. */
import type { Matrix } from './matrix.ts';
import type { Rule } from './pageContent.ts';

/** How a path is painted. */
export interface Paint {
  readonly stroke: boolean;
  readonly fill: boolean;
}

/** The lines of a page. */
export interface PageRules {
  readonly level: Rule[];
  readonly upright: Rule[];
}

const STRAIGHT = 0.7;
/** A filled shape at most this thick is a line: the thickest border of a word processor is 6 pt, a row of text is higher than 3. */
const THICKEST = 3;
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CURVE_SHORT = 3;
const CLOSE = 4;

/** Adds the lines that a path draws. `data` is the path as pdf.js hands it on: commands and their points in one list. */
export function paintPath(data: ArrayLike<number>, { stroke, fill }: Paint, toPage: Matrix, rules: PageRules): void {
  for (const { points, curved, closed } of subpaths(data, toPage)) {
    const first = points[0];
    if (!first) continue;
    if (stroke) {
      const ends = closed ? [...points, first] : points;
      for (let i = 1; i < ends.length; i++) addEdge(ends[i - 1] ?? first, ends[i] ?? first, rules);
    }
    if (fill && !curved && points.length >= 3) addThinShape(points, rules);
  }
}

type Point = readonly [number, number];

interface Subpath {
  readonly points: Point[];
  curved: boolean;
  closed: boolean;
}

function subpaths(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Subpath[] {
  const paths: Subpath[] = [];
  let path: Subpath = { points: [], curved: false, closed: false };
  const point = (i: number): Point => {
    const [x, y] = [data[i] ?? 0, data[i + 1] ?? 0];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  for (let i = 0; i < data.length;) {
    const command = data[i];
    if (command === MOVE || path.closed) {
      const start = path.points[0];
      path = { points: command === MOVE || !start ? [] : [start], curved: false, closed: false };
      paths.push(path);
    }
    if (command === CLOSE) path.closed = true;
    else path.points.push(point(command === CURVE ? i + 5 : command === CURVE_SHORT ? i + 3 : i + 1));
    if (command === CURVE || command === CURVE_SHORT) path.curved = true;
    i += command === CURVE ? 7 : command === CURVE_SHORT ? 5 : command === MOVE || command === LINE ? 3 : 1;
  }
  return paths;
}

/** Adds a straight edge; slanted ones draw no table. */
function addEdge([x1, y1]: Point, [x2, y2]: Point, rules: PageRules): void {
  const [dx, dy] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (dy <= STRAIGHT && dx > dy) rules.level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  else if (dx <= STRAIGHT && dy > dx) rules.upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}

function addThinShape(points: readonly Point[], rules: PageRules): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  addThinBox({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }, rules);
}

/** Adds a filled box as the line that it looks like; a box that is wide and high is a ground, a dot may be part of either line. */
export function addThinBox(box: { left: number; right: number; top: number; bottom: number }, rules: PageRules): void {
  const wide = box.right - box.left;
  const high = box.bottom - box.top;
  if (Math.min(wide, high) > THICKEST) return;
  const isDot = Math.max(wide, high) <= THICKEST;
  if (wide >= high || isDot) rules.level.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
  if (wide < high || isDot) rules.upright.push({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });
}
