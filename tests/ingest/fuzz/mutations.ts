/** Ways to spoil the bytes of a document, for property tests and the bench. */
import { fc } from '@fast-check/vitest';

/** One spoiling: what is done, where (as a share of the length) and with what. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly byte: number;
}

/**
 * flip a byte · cut the rest · cutAtMark: cut at, just before or just after a byte that means something to the format · drop a part ·
 * repeat a small part · flood: a small part thousands of times · swap two parts · swapPieces: two pieces between marks · noise ·
 * splice the end of another document · digits: other digits for a number.
 */
export const KINDS = ['flip', 'cut', 'cutAtMark', 'drop', 'repeat', 'flood', 'swap', 'swapPieces', 'noise', 'splice', 'digits'] as const;
const LONGEST_REPEAT = 400;
const MOST_FLOODS = 4000;
/** A document does not grow beyond this by being spoiled. */
const MOST_BYTES = 4 * 1024 * 1024;

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
  return mutations.reduce((spoiled, mutation) => mutateOnce(spoiled, mutation, other).subarray(0, MOST_BYTES), bytes);
}

const position = (share: number, length: number): number => Math.floor(share * Math.max(0, length - 1));

function mutateOnce(bytes: Uint8Array, { kind, at, to, byte }: Mutation, other: Uint8Array): Uint8Array {
  const [from, end] = [position(Math.min(at, to), bytes.length), position(Math.max(at, to), bytes.length)];
  const piece = bytes.subarray(from, Math.min(end, from + 64));
  switch (kind) {
    case 'flip':
      return bytes.map((old, i) => (i === from ? old ^ (byte || 1) : old));
    case 'cut':
      return bytes.subarray(0, from);
    case 'cutAtMark':
      return bytes.subarray(0, Math.max(0, markAfter(bytes, from) + (byte % 3) - 1));
    case 'drop':
      return joined(bytes.subarray(0, from), bytes.subarray(end));
    case 'repeat':
      return joined(bytes.subarray(0, end), ...Array.from({ length: (byte * 7) % LONGEST_REPEAT }, () => piece), bytes.subarray(end));
    case 'flood':
      return joined(
        bytes.subarray(0, end),
        ...Array.from({ length: ((byte + 1) * MOST_FLOODS) / 256 }, () => piece.subarray(0, 1 + (byte % 32))),
        bytes.subarray(end),
      );
    case 'swap':
      return joined(bytes.subarray(0, from), bytes.subarray(end), bytes.subarray(from, end));
    case 'swapPieces':
      return swapPieces(bytes, from, end);
    case 'noise':
      return bytes.map((old, i) => (i >= from && i < Math.min(end, from + 200) ? (old * 31 + byte + i) % 256 : old));
    case 'splice':
      return joined(bytes.subarray(0, from), other.subarray(position(to, other.length)));
    case 'digits':
      return bytes.map((old, i) => (i >= from && i < from + 200 && old >= 0x30 && old <= 0x39 ? 0x30 + ((old + byte + i) % 10) : old));
  }
}

// What ends or begins something in one of the formats: tags, cells, lines, strings, objects, the signatures of a ZIP.
const MARKS = new Set([...'<>|,;"\n\t{}[]()/=&PK '].map((char) => char.charCodeAt(0)));

/** The first mark at or after a place; the end where there is none. */
function markAfter(bytes: Uint8Array, from: number): number {
  const found = bytes.subarray(from).findIndex((byte) => MARKS.has(byte));
  return found < 0 ? bytes.length : from + found;
}

/** Two pieces, each from a mark to the next, change places: tags, cells, lines or words. */
function swapPieces(bytes: Uint8Array, from: number, end: number): Uint8Array {
  const [a, c] = [markAfter(bytes, from), markAfter(bytes, end)];
  const [b, d] = [markAfter(bytes, a + 1), markAfter(bytes, c + 1)];
  if (b > c) return bytes;
  return joined(bytes.subarray(0, a), bytes.subarray(c, d), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(d));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
