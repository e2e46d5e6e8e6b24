/** Pieces of text → standard output, or a file that is there whole or not at all. */
import { createWriteStream, existsSync, fsyncSync, openSync, closeSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Why a file cannot be written, in words for the person who runs the program. */
export class OutputError extends Error {}

/** Writes to standard output as fast as it is read. A reader that closes early, such as `head`, ends the work without a fault. */
export async function writeStandardOutput(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces, { objectMode: true }), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/**
 * Writes a file under another name beside it and renames it when it is complete; what was there stays until then.
 * `kept` are files that must not be written over.
 */
export async function writeWholeFile(path: string, pieces: Iterable<string>, kept: readonly string[]): Promise<void> {
  refuseTarget(path, kept);
  const unfinished = `${path}.${process.pid}.unfinished`;
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(unfinished, { flags: 'wx' }), { signal: stop.signal });
    flush(unfinished);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw toOutputError(error, path);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

function refuseTarget(path: string, kept: readonly string[]): void {
  if (!existsSync(path)) return;
  // A device or a pipe must not be renamed over.
  if (!statSync(path).isFile())
    throw new OutputError(`不能写入：${path} 不是普通文件。请写明文件名。\n${path} is no ordinary file. Name a file.`);
  const real = realpathSync(path);
  if (kept.some((file) => existsSync(file) && realpathSync(file) === real)) {
    throw new OutputError(
      `不能用导出文件覆盖数据库：${path}。请换一个文件名。\nThe export would replace the database ${path}. Name another file.`,
    );
  }
}

/** On the disk before it takes its name, so that not even a loss of power leaves half of it there. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function toOutputError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ABORT_ERR') return new OutputError(`导出被中断，没有写入 ${path}。\nThe export was interrupted; ${path} was not written.`);
  if (code === 'ENOENT') return new OutputError(`没有这个文件夹：${dirname(path)}。\nThere is no folder ${dirname(path)}.`);
  if (code === 'ENOSPC') return new OutputError(`磁盘空间不足，没有写入 ${path}。\nThe disk is full; ${path} was not written.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new OutputError(`没有写入权限：${path}。请换一个位置。\n${path} may not be written. Choose another place.`);
  }
  return error;
}
