/** Every golden document reads as its folder says, and what the folder says is what the document truly holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedCells, expectedOf, hasCorpus, listCorpus, readCorpus, WHY_SKIPPED } from '../ingest/corpus.ts';
import { read } from '../ingest/readAsReport.ts';
import { GOLDEN_CASES } from './allCases.ts';
import { faultsAgainst, faultsOfFindings, whoExpected } from './checkAgainstTruth.ts';
import { corpusFolder, GOLDEN } from './goldenFolders.ts';
import { extensionOf, isKept, isSameEachTime, truthOf, whoOf, writeInput, type GoldenCase } from './goldenCase.ts';
import { showReport } from './readable.ts';

const isText = ({ format = 'html' }: GoldenCase): boolean => !['pdf', 'docx', 'xlsx'].includes(format);
/** Without tags and white space. */
const bare = (text: string): string => text.replace(/<[^>]*>|&nbsp;|&#12288;|[\s\u3000]/g, '');
const reportIn = (folder: string): unknown => JSON.parse(readFileSync(join(GOLDEN, folder, 'report.json'), 'utf8'));

describe('a made-up golden document', () => {
  it.each(GOLDEN_CASES.map((of) => [of.name, of] as const))('%s reads as its folder says, and that is true', async (name, of) => {
    const made = await writeInput(of);
    const bytes = isKept(of) ? readFileSync(join(GOLDEN, name, `input.${extensionOf(of)}`)) : made;
    if (isSameEachTime(of)) expect(Buffer.compare(bytes, Buffer.from(await writeInput(of)))).toBe(0);
    for (const document of isSameEachTime(of) ? [bytes] : [bytes, made]) {
      const report = await read(document);
      expect(showReport(report)).toEqual(reportIn(name));
      expect([...faultsAgainst(report, truthOf(of), whoOf(of)), ...faultsOfFindings(report, of)]).toEqual([]);
    }
  });

  it.each(GOLDEN_CASES.filter(isText).map((of) => [of.name, of] as const))('%s is read where it is said to be', async (_name, of) => {
    const bytes = await writeInput(of);
    const lines = new TextDecoder().decode(bytes).split('\n');
    const report = await read(bytes);
    const numbers = report.isReport ? [...report.cells].filter(([, { status }]) => status === 'REPORTED') : [];
    expect(numbers.filter(([, { raw, place }]) => !bare(lines[(place?.line ?? 0) - 1] ?? '').includes(bare(raw)))).toEqual([]);
  });

  it('or one of the corpus stands in the table of README.md', () => {
    const readme = readFileSync(join(GOLDEN, 'README.md'), 'utf8');
    const folders = readdirSync(GOLDEN, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    expect(folders.filter((name) => !readme.includes(`[${name}](${name})`))).toEqual([]);
  });

  it('has a folder, and every folder has a document', () => {
    const folders = readdirSync(GOLDEN, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    const names = GOLDEN_CASES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(folders.filter((name) => !name.startsWith('corpus-')).sort()).toEqual(names.toSorted());
  });
});

describe.skipIf(!hasCorpus)(`a golden document of the corpus${WHY_SKIPPED}`, () => {
  it.each(hasCorpus ? listCorpus('documents') : ['none'])('%s reads as its folder says, and that is true', async (name) => {
    const report = await read(readCorpus('documents', name));
    expect(showReport(report)).toEqual(reportIn(corpusFolder(name)));
    const expected = expectedOf(name);
    expect(faultsAgainst(report, expected ? expectedCells(expected) : new Map(), whoExpected(expected), true)).toEqual([]);
  });
});
