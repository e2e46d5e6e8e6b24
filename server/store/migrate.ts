/** Brings a database to the tables of this version: all missing migrations in one transaction, or nothing. */
import type Sqlite from 'better-sqlite3';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import { fillAgencySearch } from './agencySearchIndex.ts';

/** How a file stands to the migrations of this version. FOREIGN: a SQLite file of another program. */
export type SchemaState = 'EMPTY' | 'OLDER' | 'CURRENT' | 'NEWER' | 'FOREIGN';

// The table that drizzle-kit keeps its own record in, so that its tools go on working.
const RECORD = '__drizzle_migrations';

function readMigrations(): MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: join(packageRoot, 'drizzle') });
}

function lastAppliedAt(client: Sqlite.Database): number | null {
  const row = client.prepare(`select max(created_at) as at from ${RECORD}`).get() as { at: number | null };
  return row.at;
}

/** Looks at a file without changing it. */
export function readSchemaState(client: Sqlite.Database): SchemaState {
  const tables = client.prepare(`select name from sqlite_master where type = 'table'`).pluck().all() as string[];
  if (tables.length === 0) return 'EMPTY';
  if (!tables.includes(RECORD)) return 'FOREIGN';
  const newest = readMigrations().at(-1)?.folderMillis ?? 0;
  const applied = lastAppliedAt(client) ?? 0;
  if (applied > newest) return 'NEWER';
  if (applied < newest) return 'OLDER';
  return tables.includes('facts') ? 'CURRENT' : 'FOREIGN';
}

/**
 * Applies what is missing. Two processes may call this at once: the second finds nothing left to do. A table that gets another constraint is
 * made anew and its rows moved: dropping the old one must not take with it what refers to it, so references are not enforced meanwhile
 * (which SQLite allows only outside of a transaction) and are checked before anything is committed. `afterwards` is the last step of the
 * same transaction: what new columns must be filled with from the rows that were there.
 */
export function migrate(client: Sqlite.Database, afterwards: () => void = () => {}): void {
  client.pragma('foreign_keys = OFF');
  const apply = client.transaction(() => {
    client.exec(`create table if not exists ${RECORD} (id integer primary key, hash text not null, created_at numeric)`);
    const applied = lastAppliedAt(client) ?? 0;
    const record = client.prepare(`insert into ${RECORD} (hash, created_at) values (?, ?)`);
    for (const migration of readMigrations().filter(({ folderMillis }) => folderMillis > applied)) {
      for (const statement of migration.sql) client.exec(statement);
      record.run(migration.hash, migration.folderMillis);
    }
    fillAgencySearch(client);
    client.exec('insert into dataset (id, version, synthetic) values (1, 0, 0) on conflict (id) do nothing');
    afterwards();
    const dangling = client.pragma('foreign_key_check') as unknown[];
    if (dangling.length > 0) throw new Error(`The migration leaves ${dangling.length} rows that refer to nothing.`);
  });
  apply.immediate();
}
