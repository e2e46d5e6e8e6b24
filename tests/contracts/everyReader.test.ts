/** No reader without the contract, and none without being fuzzed. */
import { describe, expect, it } from 'vitest';
import { EXPANDERS } from '../../server/ingest/readers/expanders.ts';
import { READ_TYPES, readSource } from '../../server/ingest/readers/readSource.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { SUBJECTS } from '../ingest/fuzz/subjects.ts';
import { LIMITS } from '../ingest/readAsReport.ts';
import { FORMATS } from './formats.ts';

const BLOCKS = layoutReport({});

describe('every reader', () => {
  it('has a format that keeps the contract', () => {
    const kept = new Set(FORMATS.map(({ mediaType }) => mediaType));
    expect(READ_TYPES.filter((type) => !kept.has(type))).toEqual([]);
  });

  it('and nothing else is called a reader: the media types of all formats have one', () => {
    expect(FORMATS.map(({ mediaType }) => mediaType).filter((type) => !READ_TYPES.includes(type))).toEqual([]);
  });

  it('is fuzzed', async () => {
    const fuzzed = new Set(await Promise.all(SUBJECTS.map(async ({ write }) => (await readSource(await write(BLOCKS), LIMITS)).mediaType)));
    expect(READ_TYPES.filter((type) => !fuzzed.has(type))).toEqual([]);
  });
});

describe('everything that takes files of several documents apart', () => {
  it('is asked by a format of the contract, and is fuzzed', async () => {
    const [kept, fuzzed] = await Promise.all([FORMATS, SUBJECTS].map((all) => Promise.all(all.map(({ write }) => write(BLOCKS)))));
    for (const { suits } of EXPANDERS) {
      expect(kept?.some(suits)).toBe(true);
      expect(fuzzed?.some(suits)).toBe(true);
    }
  });
});
