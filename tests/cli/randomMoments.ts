/** Random moments to kill an import at, from a seed, so that a failure can be run again. */
import type { Moment } from './importFixture.ts';

/** `count` moments of an import of `documents` documents, spread over the whole of it. */
export function randomMoments(seed: number, count: number, documents: number): Moment[] {
  const random = startRandom(seed);
  return Array.from({ length: count }, (_, i) => ({
    documents: Math.floor(((i + random()) / count) * documents),
    delayMs: Math.floor(random() * 30),
  }));
}

/** mulberry32: small, and good enough to choose moments. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
