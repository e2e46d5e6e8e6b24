/** A file from before successions and held reports were kept: its rows are kept, found and related when it is opened. */
import Sqlite from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUCCESSION_RULES } from '../../server/directory/successionRules.ts';
import { packageRoot } from '../../server/packageRoot.ts';
import { closeDatabase, openDatabase } from '../../server/store/openDatabase.ts';
import { relateAll } from '../../server/store/relateReport.ts';

const BEFORE_THE_DIRECTORY = 4;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-upgrade-'));
const path = join(folder, 'old.sqlite');

/** A government and a zone that govern one county, each with a report of 2022. */
function writeOldFile(): void {
  const old = new Sqlite(path);
  old.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)');
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: join(packageRoot, 'drizzle') }).slice(
    0,
    BEFORE_THE_DIRECTORY,
  )) {
    for (const statement of sql) old.exec(statement);
    old.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, folderMillis);
  }
  old.exec(`
    insert into dataset (id, version, synthetic) values (1, 2, 0);
    insert into agencies (id, name, region_code, unit_type, rank) values
      (1, '平潭县人民政府', '350128', 'GOVERNMENT', 'COUNTY'), (2, '平潭综合实验区管委会', '350128', 'ZONE', 'COUNTY');
    insert into agency_aliases (agency_id, alias) values (2, '平潭');
    insert into documents (id, sha256, path, media_type, bytes, imported_at) values
      (1, 'a', 'a.html', 'text/html', 1, '2026-01-01T00:00:00Z'), (2, 'b', 'b.html', 'text/html', 1, '2026-01-01T00:00:00Z');
    insert into reports (id, agency_id, year, revision, current, scope, scope_basis, document_id) values
      (1, 1, 2022, 1, 1, 'REGION_CONSOLIDATED', 'WORDING', 1), (2, 2, 2022, 1, 1, 'REGION_CONSOLIDATED', 'WORDING', 2);
    insert into cells (report_id, ordinal, field, raw, value, status, unit) values (1, 0, 'requests.newRequests.total', '7', 7, 'REPORTED', '件');
    insert into facts (report_id, agency_id, year, scope, rank, unit_type, region_code, new_requests) values
      (1, 1, 2022, 'REGION_CONSOLIDATED', 'COUNTY', 'GOVERNMENT', '350128', 7),
      (2, 2, 2022, 'REGION_CONSOLIDATED', 'COUNTY', 'ZONE', '350128', 7);
  `);
  old.close();
}

beforeAll(writeOldFile);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file from before the directory', () => {
  it('keeps its rows, is searched, and counts the figures of one county once', () => {
    const db = openDatabase(path, { afterMigration: (old) => relateAll(old, SUCCESSION_RULES) });
    const count = (table: string): unknown => db.$client.prepare(`select count(*) from ${table}`).pluck().get();
    expect(['agencies', 'agency_aliases', 'documents', 'reports', 'cells', 'facts'].map(count)).toEqual([2, 1, 2, 2, 1, 2]);
    expect(count('agency_search')).toBe(2);
    const held = db.$client.prepare('select agency_id, held_by is not null as held from facts order by agency_id').raw().all();
    expect(held).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(db.$client.pragma('foreign_key_check')).toEqual([]);
    closeDatabase(db);
  });

  it('is not looked at again when it is up to date', () => {
    let calls = 0;
    closeDatabase(openDatabase(path, { afterMigration: () => (calls += 1) }));
    expect(calls).toBe(0);
  });
});
