import Sqlite from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/packageRoot.ts';
import { searchWordsOf } from '../../server/store/agencySearchIndex.ts';
import { closeDatabase, openDatabase, type Database } from '../../server/store/openDatabase.ts';
import { saveReport } from '../../server/store/saveReport.ts';
import { makeReport } from '../helpers/makeReport.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

const idsOf = (db: Database, text: string): unknown[] =>
  db.$client.prepare('select rowid from agency_search where agency_search match ?').pluck().all(`"${text}"*`);

describe('the search index', () => {
  it('keeps a name as its ends, its pinyin and its first letters from each character on, and as a whole', () => {
    expect(searchWordsOf('吕梁市')).toEqual([
      '吕梁市',
      '梁市',
      '市',
      'lvliangshi',
      'liangshi',
      'shi',
      'lls',
      'ls',
      's',
      '→吕梁市←',
      '→lvliangshi←',
      '→lls←',
    ]);
  });

  it('keeps no more of a long name than is ever looked for, and nothing of one without characters', () => {
    expect(Math.max(...searchWordsOf('县'.repeat(1000)).map((word) => word.length))).toBeLessThan(410);
    expect(searchWordsOf('县'.repeat(1000)).length).toBeLessThan(310);
    expect(searchWordsOf('（—）😀')).toEqual([]);
  });

  it('is filled when the database of an earlier version is opened', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-search-'));
    const path = join(folder, 'a.sqlite');
    const migrations = readMigrationFiles({ migrationsFolder: join(packageRoot, 'drizzle') });
    const before = migrations.findIndex(({ sql }) => sql.some((statement) => statement.includes('agency_search')));
    const earlier = new Sqlite(path);
    earlier.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)');
    for (const { sql, hash, folderMillis } of migrations.slice(0, before)) {
      for (const statement of sql) earlier.exec(statement);
      earlier.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, folderMillis);
    }
    earlier.exec(`insert into agencies (id, name, unit_type) values (7, '高青县民政局', 'DEPARTMENT'), (9, '沂源县水利局', 'DEPARTMENT')`);
    earlier.exec(`insert into agency_aliases (agency_id, alias) values (9, '沂源水务')`);
    earlier.close();
    const db = openDatabase(path);
    expect([idsOf(db, '民政'), idsOf(db, 'shuili'), idsOf(db, '水务')]).toEqual([[7], [9], [9]]);
    expect(db.$client.prepare('select pinyin from agencies order by id').pluck().all()).toEqual([
      'gaoqingxianminzhengju',
      'yiyuanxianshuiliju',
    ]);
    closeDatabase(db);
    rmSync(folder, { recursive: true });
  });

  it('has nothing of a report whose transaction failed', () => {
    const db = openTestDatabase();
    const broken = makeReport({
      findings: [{ check: 'rowSum', severity: 'NONE' as 'ERROR', message: { zh: '', en: '' }, fields: [], place: null }],
    });
    expect(() => saveReport(db, broken)).toThrow();
    expect(idsOf(db, '民政')).toEqual([]);
  });

  it('has an agency once, whatever is learned of it', () => {
    const db = openTestDatabase([
      { year: 2022 },
      { year: 2023, printedName: '高青民政' },
      { year: 2024, printedName: '县民政局', organ: 'CIVIL_AFFAIRS' },
    ]);
    expect([idsOf(db, '民政'), idsOf(db, '高青民政')]).toEqual([[1], [1]]);
    expect(db.$client.prepare('select count(*) from agency_search').pluck().get()).toBe(1);
  });
});
