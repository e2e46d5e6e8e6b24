/** The n-th spoiled document of a subject under a seed: always the same bytes. */
import { LABEL_NOISES, type LabelNoise } from '../build/labelNoise.ts';
import {
  DISPUTE_SHAPES,
  HEADING_STYLES,
  PROACTIVE_SHAPES,
  REQUEST_SHAPES,
  SURROUNDINGS,
  TITLE_STYLES,
  type Layout,
} from '../build/layout.ts';
import { layoutReport } from '../build/layoutReport.ts';
import { balanceReport } from '../build/madeUpReport.ts';
import { NUMBER_NOISES, type NumberNoise } from '../build/numberNoise.ts';
import type { PrintedBlock } from '../build/printedBlock.ts';
import { KINDS, type Mutation } from './mutations.ts';
import { spoil, SUBJECTS, type Subject } from './subjects.ts';

/** Numbers from 0 up to 1, the same for the same words. */
export function makeDice(...words: readonly (string | number)[]): () => number {
  let state = 0x811c9dc5;
  for (const char of words.join('|')) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NOISE_SHARE = 0.06;
const INSIDE_SHARE = 0.75;
const MOST_MUTATIONS = 6;
const MOST_NOISE = 60_000;

function pickOf<T>(dice: () => number, items: readonly T[]): T {
  return items[Math.floor(dice() * items.length)] as T;
}

function anyBlocks(dice: () => number): PrintedBlock[] {
  const pick = <T>(items: readonly T[]): T => pickOf(dice, items);
  const form = (): 'FORM2019' | 'FORM2021' => pick(['FORM2019', 'FORM2021'] as const);
  const some = <T>(items: readonly T[]): T[] => (dice() < 0.5 ? [] : [pick(items), pick(items)]);
  const layout: Layout = {
    title: pick(TITLE_STYLES),
    headings: pick(HEADING_STYLES),
    around: some(SURROUNDINGS),
    proactive: pick(PROACTIVE_SHAPES),
    requests: pick(REQUEST_SHAPES),
    disputes: pick(DISPUTE_SHAPES),
    labels: some(Object.keys(LABEL_NOISES) as LabelNoise[]),
    numbers: some(Object.keys(NUMBER_NOISES) as NumberNoise[]),
  };
  const counts = Array.from({ length: 12 }, () => (dice() < 0.6 ? 0 : Math.floor(dice() * 10 ** (1 + dice() * 4))));
  return layoutReport(balanceReport({ proactive: form(), requests: form() }, counts).made, layout);
}

const anyMutation = (dice: () => number): Mutation => ({
  kind: pickOf(dice, KINDS),
  at: dice(),
  to: dice(),
  byte: Math.floor(dice() * 256),
});

/** A case: the document before, how it is spoiled, and what is spliced in. */
export interface FuzzCase {
  readonly bytes: Uint8Array;
  readonly mutations: readonly Mutation[];
  readonly inside: number | null;
  readonly other: Uint8Array;
}

/** Makes a case. */
export async function makeCase(subject: Subject, seed: number, n: number): Promise<FuzzCase> {
  const dice = makeDice(seed, subject.name, n);
  const whole = await subject.write(anyBlocks(dice));
  const other = await pickOf(dice, SUBJECTS).write(anyBlocks(dice));
  const mutations = Array.from({ length: 1 + Math.floor(dice() * MOST_MUTATIONS) }, () => anyMutation(dice));
  const inside = dice() < INSIDE_SHARE ? dice() : null;
  if (dice() >= NOISE_SHARE) return { bytes: whole, mutations, inside, other };
  // The first bytes say what kind it is; behind them stands nothing but noise.
  const noise = Uint8Array.from({ length: Math.floor(dice() * MOST_NOISE) }, () => Math.floor(dice() * 256));
  return { bytes: Buffer.concat([whole.subarray(0, 24), noise]), mutations: [], inside: null, other };
}

/** The bytes of a case, or of one with some of its spoilings only. */
export function spoilCase({ bytes, mutations, inside, other }: FuzzCase, only?: readonly number[]): Promise<Uint8Array> {
  return spoil(bytes, { mutations: only ? mutations.filter((_, i) => only.includes(i)) : mutations, inside }, other);
}
