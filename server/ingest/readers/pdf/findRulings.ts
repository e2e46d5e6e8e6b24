/** The lines of a page, drawn in pieces → whole lines, gathered by the table that they draw. */
import type { Rule } from './pageContent.ts';

/** Lines that touch one another. */
export interface Ruling {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

// Pieces of one line lie this close to it and to one another; the gap covers dashed lines.
const BESIDE = 1.2;
const GAP = 3.6;
const SHORTEST = 4;
const TOUCH = 2.5;

/** Joins the pieces of lines that run on. */
export function joinRules(pieces: readonly Rule[]): Rule[] {
  const lines: { at: number; pieces: Rule[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line && piece.at - line.at <= BESIDE) line.pieces.push(piece);
    else lines.push({ at: piece.at, pieces: [piece] });
  }
  return lines.flatMap(({ pieces: own }) => joinPieces(own)).filter(({ from, to }) => to - from >= SHORTEST);
}

function joinPieces(pieces: readonly Rule[]): Rule[] {
  const joined: { at: number; from: number; to: number }[] = [];
  for (const { at, from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else joined.push({ at, from, to });
  }
  return joined;
}

/** The tables that lines draw: lines that touch belong together. Lines that touch none are left out. */
export function groupRules(level: readonly Rule[], upright: readonly Rule[]): Ruling[] {
  const groupOf = [...level, ...upright].map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (groupOf[root] !== root) root = groupOf[root] ?? root;
    for (let at = i; at !== root;) [at, groupOf[at]] = [groupOf[at] ?? root, root];
    return root;
  };
  for (const [i, across] of level.entries()) {
    for (const [j, down] of upright.entries()) if (touch(across, down)) groupOf[rootOf(i)] = rootOf(level.length + j);
  }
  const groups = new Map<number, { level: Rule[]; upright: Rule[] }>();
  const groupAt = (i: number): { level: Rule[]; upright: Rule[] } => {
    const root = rootOf(i);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    return group;
  };
  for (const [i, rule] of level.entries()) groupAt(i).level.push(rule);
  for (const [j, rule] of upright.entries()) groupAt(level.length + j).upright.push(rule);
  return [...groups.values()].filter((group) => group.level.length > 0 && group.upright.length > 0);
}

function touch(across: Rule, down: Rule): boolean {
  return down.at >= across.from - TOUCH && down.at <= across.to + TOUCH && across.at >= down.from - TOUCH && across.at <= down.to + TOUCH;
}
