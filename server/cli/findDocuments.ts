/** The paths of a command → the files to read, one at a time and in a stable order. Paths count from where the user stands. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { userFolder } from '../config.ts';

/** A file to read, or a path of which nothing can be read. */
export type FoundPath = { readonly shown: string; readonly file: string } | { readonly shown: string; readonly problem: PathProblem };

/** MISSING: no such file. EMPTY: a folder without files. UNREADABLE: no rights, or no ordinary file. UNSTABLE: it changes while it is read. */
export type PathProblem = 'MISSING' | 'EMPTY' | 'UNREADABLE' | 'UNSTABLE';

/** A path as the user means it. */
export function resolveFromUser(path: string): string {
  return resolve(userFolder(), path);
}

/**
 * Folders are walked in the order of their names, one folder at a time in memory; files whose name begins with a dot are passed over.
 * The order does not depend on the language of the computer, so that an import that goes on goes on at the same place.
 */
export function* findDocuments(paths: readonly string[]): Generator<FoundPath> {
  for (const path of paths) yield* walk(path, resolveFromUser(path));
}

/** How many files there are. Only names are looked at. */
export function countDocuments(paths: readonly string[]): number {
  let count = 0;
  const found = findDocuments(paths);
  while (!found.next().done) count += 1;
  return count;
}

function* walk(shown: string, path: string): Generator<FoundPath> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      if (!(yield* walkFolder(shown, path))) yield { shown, problem: 'EMPTY' };
    } else yield stat.isFile() ? { shown, file: path } : { shown, problem: 'UNREADABLE' };
  } catch (error) {
    yield { shown, problem: codeOf(error) === 'ENOENT' ? 'MISSING' : 'UNREADABLE' };
  }
}

/** Gives whether anything was found; an empty folder inside another is nothing. */
function* walkFolder(shown: string, path: string): Generator<FoundPath, boolean> {
  let found = false;
  for (const entry of listFolder(path)) {
    const [innerShown, innerPath] = [join(shown, entry.name), join(path, entry.name)];
    if (entry.isFile()) {
      found = true;
      yield { shown: innerShown, file: innerPath };
    } else if (entry.isDirectory()) {
      found = (yield* walkInner(innerShown, innerPath)) || found;
    } else if (!leadsToFolder(innerPath)) {
      found = true;
      yield* walk(innerShown, innerPath);
    }
  }
  return found;
}

function* walkInner(shown: string, path: string): Generator<FoundPath, boolean> {
  try {
    return yield* walkFolder(shown, path);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    yield { shown, problem: 'UNREADABLE' };
    return true;
  }
}

/** Links to folders are not followed: they can lead round in a circle. */
function leadsToFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listFolder(path: string): Dirent[] {
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
