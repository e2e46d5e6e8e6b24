/**
 * `node --import tsx tests/golden/writeGoldens.ts`: writes the folders again from the cases and from what is read of them.
 * Never run by tests. Read what changed before you commit it: a number that changes must change because the document says so.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expectedCells, expectedOf, listCorpus, readCorpus } from '../ingest/corpus.ts';
import { read } from '../ingest/readAsReport.ts';
import { GOLDEN_CASES } from './allCases.ts';
import { faultsAgainst, faultsOfFindings, whoExpected, type Who } from './checkAgainstTruth.ts';
import { corpusFolder, GOLDEN, writeReadme } from './goldenFolders.ts';
import { extensionOf, isKept, isSameEachTime, truthOf, whoOf, writeInput, type GoldenCase, type Truth } from './goldenCase.ts';
import { showReport } from './readable.ts';

async function writeGolden(folder: string, bytes: Uint8Array, truth: Truth, who: Who, leavesOpen = false): Promise<void> {
  const report = await read(bytes);
  const faults = faultsAgainst(report, truth, who, leavesOpen);
  if (faults.length > 0) process.exitCode = 1;
  for (const fault of faults) process.stderr.write(`${folder}: ${fault}\n`);
  mkdirSync(join(GOLDEN, folder), { recursive: true });
  writeFileSync(join(GOLDEN, folder, 'report.json'), `${JSON.stringify(showReport(report), null, 2)}\n`);
}

/** What is not the same at every run stays as it is while it reads the same as what is made now. */
async function inputOf(of: GoldenCase): Promise<Uint8Array> {
  const [path, made] = [join(GOLDEN, of.name, `input.${extensionOf(of)}`), await writeInput(of)];
  if (isSameEachTime(of) || !existsSync(path)) return made;
  const kept = readFileSync(path);
  return isDeepStrictEqual(showReport(await read(kept)), showReport(await read(made))) ? kept : made;
}

const inputs = new Map<string, Uint8Array>();
for (const of of GOLDEN_CASES) inputs.set(of.name, await inputOf(of));
for (const entry of readdirSync(GOLDEN, { withFileTypes: true }))
  if (entry.isDirectory()) rmSync(join(GOLDEN, entry.name), { recursive: true });
for (const of of GOLDEN_CASES) {
  const bytes = inputs.get(of.name) ?? new Uint8Array();
  await writeGolden(of.name, bytes, truthOf(of), whoOf(of));
  for (const fault of faultsOfFindings(await read(bytes), of)) process.stderr.write(`${of.name}: ${fault}\n`);
  if (isKept(of)) writeFileSync(join(GOLDEN, of.name, `input.${extensionOf(of)}`), bytes);
}
for (const name of listCorpus('documents')) {
  const expected = expectedOf(name);
  await writeGolden(
    corpusFolder(name),
    readCorpus('documents', name),
    expected ? expectedCells(expected) : new Map(),
    whoExpected(expected),
    true,
  );
}
writeReadme(GOLDEN_CASES);
