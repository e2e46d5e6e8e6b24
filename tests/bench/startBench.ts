/** `npm run bench:start`: from `npm start` (installed and built) to the first painted chart, and the size of the first load. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../e2e/chromium.ts';
import { packageRoot } from '../../server/packageRoot.ts';

const RUNS = 5;
const PORT = 4873;

interface Run {
  readonly startMs: number;
  readonly paintMs: number;
  readonly scriptBytes: number;
}

/** One start with an empty database, so that importing the sample is part of it. */
async function measureOnce(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const browser = await openBrowser();
  const started = performance.now();
  const env = { ...process.env, PORT: String(PORT), GONGKAI_DB: join(folder, 'bench.sqlite'), LOG_LEVEL: 'error' };
  const server = spawn('npm', ['start'], { cwd: packageRoot, env, stdio: 'ignore', detached: true });
  try {
    const url = `http://127.0.0.1:${PORT}`;
    while (!(await fetch(`${url}/healthz`).catch(() => null))?.ok) await new Promise((resolve) => setTimeout(resolve, 20));
    const startMs = performance.now() - started;
    const page = await browser.newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.body());
    });
    await page.goto(url);
    await page.locator('[data-painted="true"]').first().waitFor();
    const paintMs = performance.now() - started;
    const bodies = await Promise.all(scripts);
    return { startMs, paintMs, scriptBytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) };
  } finally {
    await browser.close();
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 500));
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const runs: Run[] = [];
for (let run = 0; run < RUNS; run++) runs.push(await measureOnce());
console.log(`npm start to the first answer: ${(median(runs.map((run) => run.startMs)) / 1000).toFixed(1)} s (median of ${RUNS})`);
console.log(`npm start to the first painted chart: ${(median(runs.map((run) => run.paintMs)) / 1000).toFixed(1)} s`);
console.log(`JavaScript of the first load: ${(median(runs.map((run) => run.scriptBytes)) / 1024).toFixed(0)} KB gzipped`);
