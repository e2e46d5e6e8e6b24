/** Spoiled documents of every format: each is read or refused with a finding; nothing throws, nothing hangs. Seeds are fixed and printed. */
import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { FORMATS } from '../../contracts/formats.ts';
import { layoutReport } from '../build/layoutReport.ts';
import { balanceReport } from '../build/madeUpReport.ts';
import { readFile } from '../readFile.ts';
import { anyMutations, mutate } from './mutations.ts';
import { faultOfAnswer, spoil, SUBJECTS } from './subjects.ts';

const RUNS = { numRuns: 12, seed: 20241231 };
const SIGNATURES = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '<html><body><table>',
  '{"agency":{',
  '[{"year":2023',
  '| 规章 | ',
  '\ufeff规章\t',
  'agency,year\n',
];
const blocks = layoutReport(balanceReport({}, [3, 0, 0, 12, 0, 1, 0, 25]).made);

/** Longer than any spoiled document of this size may take. */
const LONGEST = 20_000;

/** What is wrong with the answer to a document, null when nothing is. Reading that does not end is the end of the test's time. */
async function faultOf(bytes: Uint8Array): Promise<string | null> {
  const started = performance.now();
  const fault = faultOfAnswer(await readFile(bytes));
  const took = performance.now() - started;
  return took > LONGEST ? `took ${Math.round(took)} ms` : fault;
}

const anySpoiling = fc.record({
  mutations: anyMutations,
  inside: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { freq: 3 }),
});

describe.each(SUBJECTS)('a spoiled document of $name', ({ write }) => {
  it.prop([anySpoiling, fc.constantFrom(...SUBJECTS)], RUNS)(
    'is read or refused',
    async (spoiling, other) => {
      expect(await faultOf(await spoil(await write(blocks), spoiling, await other.write(blocks)))).toBeNull();
    },
    120_000,
  );
});

describe('a document of any format', () => {
  // Where the parts of its format begin and end, and inside them.
  it.each(SUBJECTS.map(({ name, write }) => [name, write] as const))(
    '%s, cut at any kind of place, is read or refused',
    async (_name, write) => {
      const bytes = await write(blocks);
      for (let share = 0; share <= 1; share += 0.125) {
        for (const byte of [0, 1, 2]) {
          const cut = mutate(bytes, [{ kind: 'cutAtMark', at: share, to: share, byte }], bytes);
          expect(await faultOf(cut)).toBeNull();
        }
      }
    },
  );
});

describe('noise', () => {
  it.prop([fc.constantFrom(...SIGNATURES), fc.uint8Array({ maxLength: 3000 })], { ...RUNS, numRuns: 80 })(
    'behind the first bytes of a format is read or refused',
    async (start, noise) => {
      expect(await faultOf(Buffer.concat([Buffer.from(start, 'latin1'), noise]))).toBeNull();
    },
  );
});

describe('a page whose tags are shuffled', () => {
  it.prop([fc.array(fc.tuple(fc.nat(2000), fc.nat(2000)), { minLength: 1, maxLength: 30 })], RUNS)('is read or refused', async (swaps) => {
    const html = FORMATS.find(({ name }) => name === 'HTML');
    const parts = new TextDecoder().decode(await html?.write(blocks)).split(/(<[^>]*>)/);
    for (const [a, b] of swaps) {
      const [i, j] = [a % parts.length, b % parts.length];
      [parts[i], parts[j]] = [parts[j] ?? '', parts[i] ?? ''];
    }
    expect(await faultOf(new TextEncoder().encode(parts.join('')))).toBeNull();
  });
});
