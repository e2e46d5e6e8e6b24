import Sqlite from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/packageRoot.ts';
import { FACT_FIELDS } from '../../server/domain/factFields.ts';
import { DatabaseError, toDatabaseError } from '../../server/store/databaseError.ts';
import { markSynthetic, readDataset } from '../../server/store/datasetStore.ts';
import { closeDatabase, openDatabase, type OpenOptions } from '../../server/store/openDatabase.ts';
import { saveReport } from '../../server/store/saveReport.ts';
import { makeReport } from '../helpers/makeReport.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The error that opening gives; fails when it opens. */
function openingError(path: string, options?: OpenOptions): DatabaseError {
  try {
    closeDatabase(openDatabase(path, options));
  } catch (error) {
    if (error instanceof DatabaseError) return error;
    throw error;
  }
  throw new Error('The database was opened.');
}

function makeDatabase(path: string): void {
  const db = openDatabase(path);
  for (let year = 2010; year < 2024; year += 1) saveReport(db, makeReport({ year, facts: { newRequests: year } }));
  closeDatabase(db);
}

describe('openDatabase', () => {
  it('makes a new file with its folder, and finds the data again', () => {
    const path = join(folder, 'new', 'gongkai.sqlite');
    makeDatabase(path);
    const db = openDatabase(path, { readonly: true });
    expect(readDataset(db)).toMatchObject({ version: 14, reports: 14, synthetic: false });
    closeDatabase(db);
  });

  it('brings the file of an earlier version up to date and keeps its data', () => {
    const path = join(folder, 'a.sqlite');
    const migrations = readMigrationFiles({ migrationsFolder: join(packageRoot, 'drizzle') });
    const earlier = new Sqlite(path);
    earlier.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)');
    for (const { sql, hash, folderMillis } of migrations.slice(0, -1)) {
      for (const statement of sql) earlier.exec(statement);
      earlier.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, folderMillis);
    }
    earlier.exec('insert into dataset (id, version, synthetic) values (1, 14, 1)');
    earlier.close();
    const db = openDatabase(path);
    expect(db.$client.prepare('select count(*) from __drizzle_migrations').pluck().get()).toBe(migrations.length);
    expect(readDataset(db)).toMatchObject({ version: 14, synthetic: true });
    saveReport(db, makeReport({ year: 2023 }));
    expect(readDataset(db)).toMatchObject({ version: 15, reports: 1 });
    closeDatabase(db);
  });

  it('writes ahead, keeps references and remembers made-up data', () => {
    const db = openDatabase(join(folder, 'a.sqlite'));
    expect(db.$client.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1);
    markSynthetic(db);
    expect(readDataset(db).synthetic).toBe(true);
    closeDatabase(db);
  });

  it('refuses to write when opened for reading', () => {
    const path = join(folder, 'a.sqlite');
    makeDatabase(path);
    const db = openDatabase(path, { readonly: true });
    expect(() => saveReport(db, makeReport({ year: 2024 }))).toThrow(/readonly/);
    closeDatabase(db);
  });

  it('says LOCKED when another process holds the file, in words of what to do', () => {
    const path = join(folder, 'a.sqlite');
    const other = new Sqlite(path);
    other.exec('begin exclusive');
    const error = openingError(path, { busyTimeoutMs: 50 });
    other.close();
    expect(error.code).toBe('LOCKED');
    expect(error.text.zh).toContain(path);
    expect(error.text.zh).toContain('重试');
    expect(error.text.en).toMatch(/try again/);
  });

  it('says NOT_A_DATABASE for another kind of file, and leaves it as it is', () => {
    const path = join(folder, 'notes.txt');
    const text = '这不是数据库。'.repeat(200);
    writeFileSync(path, text);
    expect(openingError(path).code).toBe('NOT_A_DATABASE');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('says NOT_A_DATABASE for the database of another program, and leaves it as it is', () => {
    const path = join(folder, 'other.sqlite');
    const other = new Sqlite(path);
    other.exec('create table songs (title text)');
    other.close();
    const before = readFileSync(path);
    expect(openingError(path).code).toBe('NOT_A_DATABASE');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says CORRUPT for a damaged file, and leaves it as it is', () => {
    const path = join(folder, 'a.sqlite');
    makeDatabase(path);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192, 40_960);
    writeFileSync(path, bytes);
    expect(openingError(path).code).toBe('CORRUPT');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('says CORRUPT for a file that was cut off', () => {
    const path = join(folder, 'a.sqlite');
    makeDatabase(path);
    writeFileSync(path, readFileSync(path).subarray(0, 20_000));
    expect(openingError(path).code).toBe('CORRUPT');
  });

  it('says NEWER for the file of a later version', () => {
    const path = join(folder, 'a.sqlite');
    makeDatabase(path);
    const later = new Sqlite(path);
    later.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)`);
    later.close();
    expect(openingError(path).code).toBe('NEWER');
  });

  it('says UNREADABLE for a missing file that is only to be read, and for a folder that cannot be made', () => {
    expect(openingError(join(folder, 'missing.sqlite'), { readonly: true }).code).toBe('UNREADABLE');
    writeFileSync(join(folder, 'file'), '');
    expect(openingError(join(folder, 'file', 'a.sqlite')).code).toBe('UNREADABLE');
  });

  it('says FULL when the disk is, keeps what was stored, and takes no part of the report that did not fit', () => {
    const path = join(folder, 'a.sqlite');
    makeDatabase(path);
    const db = openDatabase(path);
    const held = db.$client.pragma('page_count', { simple: true });
    db.$client.pragma(`max_page_count = ${Number(held)}`);
    const save = (year: number) => saveReport(db, makeReport({ year, facts: Object.fromEntries(FACT_FIELDS.map(({ id }) => [id, year])) }));
    const failure = (): unknown => {
      try {
        for (let year = 2024; year < 2100; year += 1) save(year);
        return null;
      } catch (error) {
        return toDatabaseError(error, path);
      }
    };
    const error = failure();
    expect(error).toBeInstanceOf(DatabaseError);
    expect((error as DatabaseError).code).toBe('FULL');
    expect((error as DatabaseError).text.zh).toContain('继续');
    const { reports, documents, version } = readDataset(db);
    expect([documents, version]).toEqual([reports, reports]);
    expect(reports).toBeGreaterThanOrEqual(14);
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
    closeDatabase(db);
  });
});
