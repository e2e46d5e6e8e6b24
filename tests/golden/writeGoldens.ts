/**
 * `node --import tsx tests/golden/writeGoldens.ts`: writes the folders again from the cases and from what is read of them.
 * Never run by tests. Read what changed before you commit it: a number that changes must change because the document says so.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedCells, expectedOf, listCorpus, readCorpus } from '../ingest/corpus.ts';
import { read } from '../ingest/readAsReport.ts';
import { GOLDEN_CASES } from './allCases.ts';
import { faultsAgainst, whoExpected, type Who } from './checkAgainstTruth.ts';
import { corpusFolder, GOLDEN, writeReadme } from './goldenFolders.ts';
import { extensionOf, truthOf, whoOf, writeInput, type Truth } from './goldenCase.ts';
import { showReport } from './readable.ts';

async function writeGolden(folder: string, bytes: Uint8Array, truth: Truth, who: Who, leavesOpen = false): Promise<void> {
  const report = await read(bytes);
  const faults = faultsAgainst(report, truth, who, leavesOpen);
  if (faults.length > 0) process.exitCode = 1;
  for (const fault of faults) process.stderr.write(`${folder}: ${fault}\n`);
  mkdirSync(join(GOLDEN, folder), { recursive: true });
  writeFileSync(join(GOLDEN, folder, 'report.json'), `${JSON.stringify(showReport(report), null, 2)}\n`);
}

for (const entry of readdirSync(GOLDEN, { withFileTypes: true }))
  if (entry.isDirectory()) rmSync(join(GOLDEN, entry.name), { recursive: true });
for (const of of GOLDEN_CASES) {
  const bytes = await writeInput(of);
  await writeGolden(of.name, bytes, truthOf(of), whoOf(of));
  writeFileSync(join(GOLDEN, of.name, `input.${extensionOf(of)}`), bytes);
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
