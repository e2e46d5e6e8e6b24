/**
 * `npm run bench:import`: imports made-up web pages (10,000, or as many as the first argument says) with one and with two threads and
 * prints documents per second, the time of the processors for each document, the highest memory, and how long it takes to pass over
 * them all when they come again. Needs the built server.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../server/packageRoot.ts';
import { writeReports } from '../cli/importFixture.ts';

const documents = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'gongkai-import-'));

interface Measured {
  readonly seconds: number;
  readonly processorMs: number;
  readonly memoryMb: number;
}

/** Runs one import; what it cost is read from /proc while it runs, so that nothing but the import is measured. */
async function measure(database: string, threads: number): Promise<Measured> {
  const program = join(packageRoot, 'dist/server/cli/gongkai.js');
  const args = [program, 'import', join(folder, 'reports'), '--db', join(folder, database), '--json', '--threads', String(threads)];
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  let [processorMs, memoryMb] = [0, 0];
  const look = (): void => {
    try {
      const [user = 0, system = 0] =
        readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
      processorMs = (user + system) * 10;
      memoryMb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? memoryMb * 1024) / 1024;
    } catch {
      // It ended between two looks.
    }
  };
  const looking = setInterval(look, 50);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(looking);
  if (!said.includes(`共 ${documents} 份文件`)) throw new Error(`The import did not come to its end:\n${said}`);
  return { seconds: (performance.now() - started) / 1000, processorMs, memoryMb };
}

function report(what: string, { seconds, processorMs, memoryMb }: Measured): void {
  const rate = (documents / seconds).toFixed(0);
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${rate} documents/s, ${(processorMs / documents).toFixed(2)} ms of processor each, ${memoryMb.toFixed(0)} MB`,
  );
}

try {
  writeReports(folder, documents);
  console.log(`${documents} documents, four of five reports of 200 cells`);
  for (const threads of [1, 2]) report(`${threads} ${threads === 1 ? 'thread' : 'threads'}`, await measure(`${threads}.sqlite`, threads));
  report('once more, all known', await measure('2.sqlite', 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
