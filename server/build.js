/**
 * Builds what is missing or older than its sources: the server by tsc, the dashboard by vite. Plain JavaScript, because it
 * runs before anything is built. `--quiet` speaks only when something fails; `--server-only` leaves the dashboard alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const quiet = process.argv.includes('--quiet');

const TARGETS = [
  {
    name: 'server',
    sources: ['server', 'schema.graphql', 'package.json', 'tsconfig.json', 'tsconfig.build.json'],
    tool: join(root, 'node_modules/typescript/bin/tsc'),
    args: ['-p', 'tsconfig.build.json'],
  },
  {
    name: 'dashboard',
    sources: ['dashboard', 'schema.graphql', 'package.json'],
    tool: join(root, 'node_modules/vite/bin/vite.js'),
    args: ['build', 'dashboard', '--outDir', join(dist, 'dashboard'), '--emptyOutDir', '--logLevel', 'warn'],
  },
];

/** Every file of a source with its time and size, as one hash: a changed, new or removed file changes it. */
function fingerprint(sources) {
  const hash = createHash('sha1');
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) hash.update(`${path} ${stat.mtimeMs} ${stat.size}\n`);
    else for (const name of readdirSync(path).sort()) if (name !== 'node_modules') visit(join(path, name));
  };
  for (const source of sources) visit(join(root, source));
  return hash.digest('hex');
}

const stampOf = (target) => join(dist, `.${target.name}.built`);
const outputOf = (target) => join(dist, target.name);

function isFresh(target) {
  if (!existsSync(outputOf(target)) || !existsSync(stampOf(target))) return false;
  return readFileSync(stampOf(target), 'utf8') === fingerprint(target.sources);
}

/** True when it can be built; an installed package without its tools and sources is used as it was built. */
function isStale(target) {
  if (isFresh(target)) return false;
  return existsSync(target.tool) || !existsSync(outputOf(target));
}

function build(target) {
  if (!existsSync(target.tool)) fail(target, '缺少构建工具，请先运行 npm ci。 The build tools are missing: run npm ci first.');
  if (!quiet) console.error(`正在构建 ${target.name} … building ${target.name}`);
  // Taken before the build: what changes while it runs is built the next time.
  const sources = fingerprint(target.sources);
  rmSync(stampOf(target), { force: true });
  rmSync(outputOf(target), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [target.tool, ...target.args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) fail(target, `${stdout}${stderr}`);
  writeFileSync(stampOf(target), sources);
}

function fail(target, output) {
  unlock();
  console.error(`构建失败 Building failed: ${target.name}\n${output}`);
  process.exit(1);
}

const lock = join(dist, '.building');
let locked = false;

/** One build at a time: whoever comes second waits and then finds nothing left to do. */
async function takeLock() {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      locked = true;
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(lock, { force: true });
    else await sleep(200);
  }
}

/** A build that was killed leaves its lock behind; an empty one is just being written. */
function isAbandoned() {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function unlock() {
  if (locked) rmSync(lock, { force: true });
  locked = false;
}

const targets = process.argv.includes('--server-only') ? TARGETS.slice(0, 1) : TARGETS;
if (targets.some(isStale)) {
  await takeLock();
  try {
    for (const target of targets) if (isStale(target)) build(target);
  } finally {
    unlock();
  }
}
