/** Opens the database file: looks before it writes, brings the tables up to date, and says in words what is wrong. */
import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseError, toDatabaseError } from './databaseError.ts';
import { migrate, readSchemaState } from './migrate.ts';

/** An open database. Close it with `closeDatabase`. */
export type Database = BetterSQLite3Database & { readonly $client: Sqlite.Database };

/** How to open it. */
export interface OpenOptions {
  /** True to open without writing anything; the file must exist and be of this version. */
  readonly readonly?: boolean;
  /** Runs in the transaction that brings an older file up to date: what new columns follow from several reports (relateReport.ts). */
  readonly afterMigration?: (db: Database) => void;
  /** How long to wait for another process, in milliseconds. */
  readonly busyTimeoutMs?: number;
}

// A full check of a file up to this size takes less than a second; larger ones are only measured.
const FULL_CHECK_BYTES = 200 * 1024 * 1024;
const MEMORY = ':memory:';

/** Opens or creates the file at `path` (or `:memory:`). Throws a DatabaseError when it cannot be used. */
export function openDatabase(path: string, options: OpenOptions = {}): Database {
  let client: Sqlite.Database | undefined;
  try {
    if (path !== MEMORY && !options.readonly) mkdirSync(dirname(path), { recursive: true });
    client = new Sqlite(path, { readonly: options.readonly ?? false, timeout: options.busyTimeoutMs ?? 5000 });
    const db = drizzle(client);
    prepare(client, path, options.readonly ?? false, () => options.afterMigration?.(db));
    return db;
  } catch (error) {
    client?.close();
    if (isFileSystemError(error)) throw new DatabaseError('UNREADABLE', path, { cause: error });
    throw toDatabaseError(error, path);
  }
}

/** Closes the file and gives its write-ahead log back to it. */
export function closeDatabase(db: Database): void {
  db.$client.close();
}

function prepare(client: Sqlite.Database, path: string, readonly: boolean, afterMigration: () => void): void {
  refuseDamaged(client, path);
  const state = readSchemaState(client);
  if (state === 'FOREIGN') throw new DatabaseError('NOT_A_DATABASE', path);
  if (state === 'NEWER') throw new DatabaseError('NEWER', path);
  if (readonly) {
    if (state !== 'CURRENT') throw new DatabaseError('UNREADABLE', path);
  } else {
    client.pragma('journal_mode = WAL');
    client.pragma('synchronous = NORMAL');
    if (state !== 'CURRENT') migrate(client, state === 'OLDER' ? afterMigration : undefined);
  }
  client.pragma('foreign_keys = ON');
}

function refuseDamaged(client: Sqlite.Database, path: string): void {
  if (path === MEMORY || !existsSync(path)) return;
  const { size } = statSync(path);
  if (size === 0) return;
  if (size <= FULL_CHECK_BYTES) {
    if (client.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DatabaseError('CORRUPT', path);
    return;
  }
  const pages = Number(client.pragma('page_count', { simple: true }));
  const pageBytes = Number(client.pragma('page_size', { simple: true }));
  if (pages * pageBytes > size && !existsSync(`${path}-wal`)) throw new DatabaseError('CORRUPT', path);
}

function isFileSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
