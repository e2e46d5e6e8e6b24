/**
 * A page as painted → the page as it is read: turned so that most of its text runs to the right, without what was painted twice
 * (false bold), outside the sheet, or slantwise (a watermark).
 */
import { widthOf, type Box, type Glyph, type Mark, type PageContent, type PaintedPage, type Rule, type Turn } from './pageContent.ts';

const TURNS: readonly Turn[] = [0, 90, 180, 270];
const SLANTED = 0.2;

/** Turns a page upright. */
export function turnPage(painted: PaintedPage): PageContent {
  const turned = painted.marks.flatMap((mark) => {
    const turn = turnOf(mark);
    return turn === null ? [] : [{ mark, turn }];
  });
  const main = mostCommon(turned.map(({ turn }) => turn));
  const { width, height } = painted;
  const place = turnBox(main, width, height);
  const sideways = main === 90 || main === 270;
  const page = { width: sideways ? height : width, height: sideways ? width : height };
  const glyphs = turned
    .map(({ mark, turn }) => glyphOf(mark, ((turn - main + 360) % 360) as Turn, place))
    .filter((glyph) => isInside(glyph, page));
  const rules = [...painted.level.map(levelBox), ...painted.upright.map(uprightBox)].map(place).map((box) => clip(box, page));
  return {
    number: painted.number,
    ...page,
    glyphs: withoutRepeats(glyphs),
    level: rules.filter((box) => widthOf(box) > box.bottom - box.top).map(({ top, left, right }) => ({ at: top, from: left, to: right })),
    upright: rules
      .filter((box) => box.bottom - box.top > widthOf(box))
      .map(({ left, top, bottom }) => ({ at: left, from: top, to: bottom })),
    unseen: painted.unseen,
  };
}

function turnOf({ alongX, alongY, upX, upY }: Mark): Turn | null {
  const [x, y] = alongX || alongY ? [alongX, alongY] : [-upY, upX];
  if (Math.min(Math.abs(x), Math.abs(y)) > SLANTED * Math.max(Math.abs(x), Math.abs(y))) return null;
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 180;
  return y > 0 ? 90 : 270;
}

function mostCommon(turns: readonly Turn[]): Turn {
  const count = (turn: Turn): number => turns.filter((other) => other === turn).length;
  return TURNS.map((turn) => ({ turn, times: count(turn) })).toSorted((a, b) => b.times - a.times)[0]?.turn ?? 0;
}

/** Takes boxes of a sheet of this size to the sheet turned so that text which ran by `turn` runs to the right. */
export function turnBox(turn: Turn, width: number, height: number): (box: Box) => Box {
  if (turn === 90) return ({ left, top, right, bottom }) => ({ left: top, right: bottom, top: width - right, bottom: width - left });
  if (turn === 270) return ({ left, top, right, bottom }) => ({ left: height - bottom, right: height - top, top: left, bottom: right });
  if (turn === 180)
    return ({ left, top, right, bottom }) => ({ left: width - right, right: width - left, top: height - bottom, bottom: height - top });
  return (box) => box;
}

/** The box of a character: from a fifth of an em below its line to four fifths above. */
function glyphOf({ char, x, y, alongX, alongY, upX, upY, vertical, run }: Mark, turn: Turn, place: (box: Box) => Box): Glyph {
  const xs = [x - 0.2 * upX, x + alongX + 0.8 * upX, x + alongX - 0.2 * upX, x + 0.8 * upX];
  const ys = [y - 0.2 * upY, y + alongY + 0.8 * upY, y + alongY - 0.2 * upY, y + 0.8 * upY];
  const { left, top, right, bottom } = place({
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  });
  return { char, left, top, right, bottom, size: Math.hypot(upX, upY), turn: vertical && turn === 0 ? 90 : turn, run };
}

const levelBox = ({ at, from, to }: Rule): Box => ({ left: from, right: to, top: at, bottom: at });
const uprightBox = ({ at, from, to }: Rule): Box => ({ left: at, right: at, top: from, bottom: to });

function clip({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): Box {
  const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
  return { left: within(left, width), right: within(right, width), top: within(top, height), bottom: within(bottom, height) };
}

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The same character painted again a hair's breadth beside itself is one character: 11 and a bold 1 must not be mixed up. */
function withoutRepeats(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const [row, column] = [Math.round(glyph.top / 8), Math.round(glyph.left / 8)];
    for (const near of [row - 1, row, row + 1])
      for (const beside of [column - 1, column, column + 1])
        if (seen.get(`${glyph.char}${near} ${beside}`)?.some((other) => isSamePlace(glyph, other))) return false;
    const key = `${glyph.char}${row} ${column}`;
    const here = seen.get(key);
    if (here) here.push(glyph);
    else seen.set(key, [glyph]);
    return true;
  });
}

function isSamePlace(a: Glyph, b: Glyph): boolean {
  const breadth = Math.max(Math.min(widthOf(a), widthOf(b)), 0.3 * a.size);
  return Math.abs(a.left - b.left) < 0.25 * breadth && Math.abs(a.top - b.top) < 0.25 * a.size && Math.abs(a.size - b.size) < 0.3 * a.size;
}
