/**
 * `npm run bench:reading`: documents per second of each format on one core and on all, milliseconds of processor for each and the share
 * of them outside the parsing library, the highest memory; and whether memory is flat over many documents (20,000 pages, or as many as
 * the first argument says, and a tenth of that of PDF, Word and Excel). Measured is the built server, as users run it, each format in
 * processes of its own; reader and library take turns on the same bytes. Other work on the machine shows in every number.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../server/packageRoot.ts';
import { FORMATS } from '../contracts/formats.ts';
import { PLAIN_LAYOUT } from '../ingest/build/layout.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { balanceReport } from '../ingest/build/madeUpReport.ts';
import { startReading } from './readingProcess.ts';

const MANY = Number(process.argv[2] ?? 20_000);
const KINDS = 8;
const SECONDS = 4;
const WITH_LIBRARY = ['HTML', 'HTML pasted from Word', 'PDF', 'Word', 'Excel'];
const MANY_OF: readonly (readonly [string, number])[] = [
  ['HTML pasted from Word', MANY],
  ['PDF', MANY / 10],
  ['Word', MANY / 10],
  ['Excel', MANY / 10],
];

/** Different documents of one format in a folder of their own: what is read twice in a row must not be the same. */
async function writeDocuments(folder: string, { write }: (typeof FORMATS)[number]): Promise<void> {
  mkdirSync(folder);
  const layout = { ...PLAIN_LAYOUT, around: ['preamble', 'prose', 'metadataLines', 'footer'] } as const;
  for (let i = 0; i < KINDS; i++) {
    const { made } = balanceReport({}, [3, 0, 0, 12 + i, 0, 1, 0, 25, 1250 + i]);
    writeFileSync(join(folder, String(i)), await write(layoutReport(made, layout)));
  }
}

interface Pace {
  readonly processorMs: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** The cost of one document for each of the processes, which take turns; the time before counts for none: the compiler is at work. */
async function takeTurns(roles: readonly ('reader' | 'threads' | 'library')[], format: string, folder: string): Promise<Pace[]> {
  const processes = await Promise.all(roles.map((role) => startReading(role, format, folder)));
  const [first] = processes;
  if (!first) return [];
  for (const each of processes) for (let spent = 0; spent < SECONDS / 2;) spent += (await each.read(KINDS)).seconds;
  // A turn is long enough for the clock and short enough for another program to disturb both alike.
  const turn = KINDS * Math.max(1, Math.round(0.2 / (await first.read(KINDS)).seconds));
  const sums = roles.map(() => ({ processorMs: 0, seconds: 0, peakMegabytes: 0 }));
  let turns = 0;
  for (const until = performance.now() + SECONDS * 1000 * roles.length; performance.now() < until || turns < 2; turns += 1) {
    for (const [i, sum] of sums.entries()) {
      const cost = await processes[i]?.read(turn);
      sum.processorMs += cost?.processorMs ?? 0;
      sum.seconds += cost?.seconds ?? 0;
      sum.peakMegabytes = cost?.peakMegabytes ?? 0;
    }
  }
  for (const each of processes) each.end();
  const documents = turns * turn;
  return sums.map((sum) => ({ ...sum, processorMs: sum.processorMs / documents, seconds: sum.seconds / documents }));
}

async function measureFormat(name: string, folder: string): Promise<string> {
  const [own, library] = await takeTurns(WITH_LIBRARY.includes(name) ? ['reader', 'library'] : ['reader'], name, folder);
  const [all] = name === 'ZIP' ? [] : await takeTurns(['threads'], name, folder);
  const rate = (pace: Pace | undefined): string => (pace ? (1 / pace.seconds).toFixed(0) : '–');
  const share = own && library ? library.processorMs / own.processorMs : null;
  return [
    `${name}: ${rate(own)} documents/s on one core, ${rate(all)} on ${availableParallelism()}`,
    `${own?.processorMs.toFixed(2)} ms of processor each` +
      (share === null
        ? ''
        : `, ${Math.max(0, 100 - share * 100).toFixed(0)} % outside the library (${share.toFixed(2)} of its bare speed)`),
    `at most ${own?.peakMegabytes.toFixed(0)} MB, with threads ${all?.peakMegabytes.toFixed(0) ?? '–'} MB`,
  ].join('; ');
}

/** Memory after each tenth of many documents. */
async function measureMemory(name: string, folder: string, count: number): Promise<string> {
  const reading = await startReading('reader', name, folder);
  const sizes: string[] = [];
  for (let tenth = 0; tenth < 10; tenth++) sizes.push((await reading.read(Math.round(count / 10))).megabytes.toFixed(0));
  reading.end();
  return `memory over ${count} of ${name}, in MB: ${sizes.join(', ')}`;
}

spawnSync(process.execPath, [join(packageRoot, 'server/build.js'), '--server-only', '--quiet'], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'gongkai-reading-'));
const folderOf = (name: string): string => join(folder, name.replaceAll(/\W/g, '-'));
try {
  for (const format of FORMATS) {
    await writeDocuments(folderOf(format.name), format);
    console.log(await measureFormat(format.name, folderOf(format.name)));
  }
  for (const [name, count] of MANY_OF) console.log(await measureMemory(name, folderOf(name), count));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
