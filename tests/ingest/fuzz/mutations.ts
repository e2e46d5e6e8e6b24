/** Ways to spoil the bytes of a document, for property tests and the bench. */
import { fc } from '@fast-check/vitest';

/** One spoiling: what is done, where (as a share of the length) and with what. */
export interface Mutation {
  readonly kind: 'flip' | 'cut' | 'drop' | 'repeat' | 'swap' | 'noise' | 'splice';
  readonly at: number;
  readonly to: number;
  readonly byte: number;
}

const KINDS = ['flip', 'cut', 'drop', 'repeat', 'swap', 'noise', 'splice'] as const satisfies readonly Mutation['kind'][];
const LONGEST_REPEAT = 400;

/** One to eight spoilings. */
export const anyMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Spoils bytes. `other` is what is spliced in. */
export function mutate(bytes: Uint8Array, mutations: readonly Mutation[], other: Uint8Array): Uint8Array {
  return mutations.reduce((spoiled, mutation) => mutateOnce(spoiled, mutation, other), bytes);
}

function mutateOnce(bytes: Uint8Array, { kind, at, to, byte }: Mutation, other: Uint8Array): Uint8Array {
  const position = (share: number, length: number): number => Math.floor(share * Math.max(0, length - 1));
  const [from, end] = [position(Math.min(at, to), bytes.length), position(Math.max(at, to), bytes.length)];
  const piece = bytes.subarray(from, Math.min(end, from + 64));
  switch (kind) {
    case 'flip':
      return bytes.map((old, i) => (i === from ? old ^ (byte || 1) : old));
    case 'cut':
      return bytes.subarray(0, from);
    case 'drop':
      return joined(bytes.subarray(0, from), bytes.subarray(end));
    case 'repeat':
      return joined(bytes.subarray(0, end), ...Array.from({ length: (byte * 7) % LONGEST_REPEAT }, () => piece), bytes.subarray(end));
    case 'swap':
      return joined(bytes.subarray(0, from), bytes.subarray(end), bytes.subarray(from, end));
    case 'noise':
      return bytes.map((old, i) => (i >= from && i < Math.min(end, from + 200) ? (old * 31 + byte + i) % 256 : old));
    case 'splice':
      return joined(bytes.subarray(0, from), other.subarray(position(to, other.length)));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
