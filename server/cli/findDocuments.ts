/** The paths of a command → the files to read, in a stable order. Paths count from where the user stands, not from the package. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { userFolder } from '../config.ts';

/** A file to read, or a path of which nothing can be read. */
export type FoundPath = { readonly shown: string; readonly file: string } | { readonly shown: string; readonly problem: PathProblem };

/** MISSING: no such file. EMPTY: a folder without files. UNREADABLE: no rights, or no ordinary file. */
export type PathProblem = 'MISSING' | 'EMPTY' | 'UNREADABLE';

/** A path as the user means it. */
export function resolveFromUser(path: string): string {
  return resolve(userFolder(), path);
}

/** Folders are walked; files whose name begins with a dot are passed over. */
export function findDocuments(paths: readonly string[]): FoundPath[] {
  return paths.flatMap((path) => walk(path, resolveFromUser(path)));
}

function walk(shown: string, path: string): FoundPath[] {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return [{ shown, file: path }];
    if (!stat.isDirectory()) return [{ shown, problem: 'UNREADABLE' }];
    const found = readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .toSorted()
      .flatMap((name) => walk(join(shown, name), join(path, name)));
    const files = found.filter((item) => !('problem' in item) || item.problem !== 'EMPTY');
    return files.length > 0 ? files : [{ shown, problem: 'EMPTY' }];
  } catch (error) {
    return [{ shown, problem: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'MISSING' : 'UNREADABLE' }];
  }
}
