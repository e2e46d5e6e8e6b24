/** Spoiled documents of every format: each is read or refused with a finding; nothing throws, nothing hangs. Seeds are fixed and printed. */
import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { FORMATS } from '../../contracts/formats.ts';
import { layoutReport } from '../build/layoutReport.ts';
import { balanceReport } from '../build/madeUpReport.ts';
import { read } from '../readAsReport.ts';
import { anyMutations, mutate } from './mutations.ts';

const RUNS = { numRuns: 25, seed: 20241231 };
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

async function isAnswered(bytes: Uint8Array): Promise<boolean> {
  const report = await read(bytes);
  return report.isReport ? report.cells.size > 0 : report.findings.some(({ severity }) => severity === 'ERROR');
}

describe.each(FORMATS)('a spoiled document of $name', ({ write }) => {
  it.prop([anyMutations, fc.constantFrom(...FORMATS)], RUNS)('is read or refused', async (mutations, other) => {
    expect(await isAnswered(mutate(await write(blocks), mutations, await other.write(blocks)))).toBe(true);
  });
});

describe('noise', () => {
  it.prop([fc.constantFrom(...SIGNATURES), fc.uint8Array({ maxLength: 3000 })], { ...RUNS, numRuns: 80 })(
    'behind the first bytes of a format is read or refused',
    async (start, noise) => {
      expect(await isAnswered(Buffer.concat([Buffer.from(start, 'latin1'), noise]))).toBe(true);
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
    expect(await isAnswered(new TextEncoder().encode(parts.join('')))).toBe(true);
  });
});
