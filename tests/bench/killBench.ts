/**
 * `npm run bench:kill`: kills an import at 50 random moments (or as many as the first argument says) and looks at what is left:
 * the database opens and is sound, no report is half there, and the import that goes on ends equal to an uninterrupted one.
 * The second argument is the seed, the third the number of documents. Needs the built server. Ends with 1 when anything is wrong.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { findFaults } from '../cli/checkKilled.ts';
import { dumpDatabase, importReports, writeReports } from '../cli/importFixture.ts';
import { randomMoments } from '../cli/randomMoments.ts';

const count = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const documents = Number(process.argv[4] ?? 100);

const folder = mkdtempSync(join(tmpdir(), 'gongkai-kill-'));
let failures = 0;
try {
  writeReports(folder, documents);
  await importReports(folder, join(folder, 'whole.sqlite'));
  const whole = dumpDatabase(join(folder, 'whole.sqlite'));
  console.log(`seed ${seed}: ${count} moments of an import of ${documents} documents (${whole.get('reports')?.length} reports)`);
  for (const moment of randomMoments(seed, count, documents)) {
    const path = join(folder, 'killed.sqlite');
    const { signal } = await importReports(folder, path, { moment });
    const faults = findFaults(path, whole);
    const kept = signal === 'SIGKILL' ? 'killed' : 'ended by itself';
    await importReports(folder, path);
    if (!isDeepStrictEqual(dumpDatabase(path), whole)) faults.push('the resumed import ends with another database');
    console.log(`${kept} after ${moment.documents} documents and ${moment.delayMs} ms: ${faults.length === 0 ? 'ok' : faults.join('; ')}`);
    failures += faults.length > 0 ? 1 : 0;
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'All went on to the same database.' : `${failures} of ${count} went wrong.`);
process.exitCode = failures === 0 ? 0 : 1;
