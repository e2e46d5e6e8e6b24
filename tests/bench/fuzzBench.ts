/**
 * `npm run bench:fuzz [SECONDS] [SEED] [READER]`: spoils documents of every reader (or of one) for so many seconds in all and prints for
 * each: documents tried, the slowest, the highest memory, faults. A document that throws, hangs, takes too much memory or is not answered
 * with a finding is a fault; its smallest case is written to a folder. The same seed gives the same documents. Ends with 1 on faults.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits } from '../../server/config.ts';
import { makeCase, spoilCase } from '../ingest/fuzz/fuzzCases.ts';
import { SUBJECTS, type Subject } from '../ingest/fuzz/subjects.ts';
import type { FuzzAnswer, FuzzOrder } from './fuzzChild.ts';

const seconds = Number(process.argv[2] ?? 120);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const subjects = SUBJECTS.filter(({ name }) => process.argv[4] === undefined || name === process.argv[4]);
/** Milliseconds that one document may take; it has at most four megabytes. */
const LONGEST = 30_000;
const NOT_ANSWERED = 'not answered within';
/** Milliseconds more for a process that is just starting. */
const STARTING = 60_000;

interface Tally {
  tried: number;
  slowest: { readonly n: number; readonly cpuMs: number; readonly bytes: number };
  peakMegabytes: number;
  readonly faults: string[];
}

/** The process that reads; a new one is started after each that hung or died. */
let child: ChildProcess | null = null;
let hasAnswered = false;

function startChild(): ChildProcess {
  hasAnswered = false;
  return fork(fileURLToPath(new URL('fuzzChild.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${limits.threadMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Reads one case; what it says when the process hangs or dies is a fault like any other. */
function tryCase(order: FuzzOrder): Promise<FuzzAnswer> {
  return new Promise((resolve) => {
    const process = (child ??= startChild());
    const failed = (fault: string): void => end({ cpuMs: LONGEST, bytes: 0, fault, peakMegabytes: 0 }, true);
    const timer = setTimeout(() => failed(`${NOT_ANSWERED} ${LONGEST / 1000} s`), LONGEST + (hasAnswered ? 0 : STARTING));
    const end = (answer: FuzzAnswer, isOver = false): void => {
      clearTimeout(timer);
      process.removeAllListeners();
      if (isOver) process.kill('SIGKILL');
      child = isOver ? null : process;
      resolve(answer);
    };
    process.once('exit', (code, signal) => failed(`the process ended (${signal ?? code})`));
    process.once('message', (answer: FuzzAnswer) => {
      hasAnswered = true;
      end(answer);
    });
    process.send(order);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-fuzz-'));

/** Leaves out each spoiling that the fault does not need, and writes the case. */
async function writeSmallest(subject: Subject, n: number): Promise<string> {
  const spoiled = await makeCase(subject, seed, n);
  let only = spoiled.mutations.map((_, i) => i);
  for (const one of [...only]) {
    const fewer = only.filter((i) => i !== one);
    if ((await tryCase({ subject: subject.name, seed, n, only: fewer })).fault !== null) only = fewer;
  }
  const path = join(folder, `${subject.name.replace(/\W+/g, '-')}-${seed}-${n}.bin`);
  writeFileSync(path, await spoilCase(spoiled, only));
  return path;
}

async function fuzz(subject: Subject, until: number): Promise<Tally> {
  const tally: Tally = { tried: 0, slowest: { n: 0, cpuMs: 0, bytes: 0 }, peakMegabytes: 0, faults: [] };
  for (let n = 0; performance.now() < until; n++) {
    const order = { subject: subject.name, seed, n };
    const first = await tryCase(order);
    // A busy machine can stall a process: it is a fault only when it comes again.
    const { cpuMs, bytes, fault, peakMegabytes } = first.fault?.startsWith(NOT_ANSWERED) ? await tryCase(order) : first;
    tally.tried += 1;
    // The first document of all pays for what is loaded only once.
    if (cpuMs > tally.slowest.cpuMs && n > 0) tally.slowest = { n, cpuMs, bytes };
    tally.peakMegabytes = Math.max(tally.peakMegabytes, peakMegabytes);
    if (fault === null) continue;
    tally.faults.push(`case ${n}: ${fault.split('\n').slice(0, 4).join(' ')} (${await writeSmallest(subject, n)})`);
  }
  return tally;
}

console.log(`seed ${seed}, ${seconds} s, ${subjects.length} kinds of documents`);
console.log('reader                      tried   slowest (case, size)            peak MB  faults');
let faults = 0;
for (const subject of subjects) {
  const tally = await fuzz(subject, performance.now() + (seconds * 1000) / subjects.length);
  const { n, cpuMs, bytes } = tally.slowest;
  const slowest = `${cpuMs} ms (${n}, ${Math.round(bytes / 1024)} KB)`;
  console.log(
    `${subject.name.padEnd(26)} ${String(tally.tried).padStart(6)}   ${slowest.padEnd(30)} ${String(tally.peakMegabytes).padStart(7)}  ${tally.faults.length}`,
  );
  for (const fault of tally.faults) console.log(`  ${fault}`);
  faults += tally.faults.length;
}
console.log(faults === 0 ? 'Every document was answered.' : `${faults} documents were not answered as they should be.`);
process.exitCode = faults === 0 ? 0 : 1;
(child as ChildProcess | null)?.disconnect();
