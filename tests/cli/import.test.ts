/** `gongkai import` and the start of the server: what is stored, what is not, and what cannot be used stays as it was. */
import Sqlite from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainReport } from './plainReport.ts';
import { makeFolder, runCli, runProgram } from './runCli.ts';

let folder = '';
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const count = (database: string, table: string): number => {
  const db = new Sqlite(database, { readonly: true });
  const row = db.prepare(`select count(*) as n from ${table}`).get() as { n: number };
  db.close();
  return row.n;
};

beforeEach(() => {
  folder = makeFolder();
  writeFileSync(join(folder, 'one.txt'), plainReport({ title: '高青县民政局2024年政府信息公开工作年度报告', granted: 3 }));
  writeFileSync(join(folder, 'noname.txt'), plainReport({ title: '2024年政府信息公开工作年度报告', granted: 3 }));
  writeFileSync(join(folder, 'weather.txt'), '晴，最高气温 20 度。');
});

describe('import', () => {
  it('stores a report once, however often it comes', () => {
    const database = join(folder, 'new.sqlite');
    const first = runCli(folder, 'import', 'one.txt', '--db', 'new.sqlite', '--json');
    expect(JSON.parse(first.stdout)).toMatchObject({ status: 'created', revision: 1, agency: '高青县民政局', year: 2024 });
    expect(first.code).toBe(0);
    const before = count(database, 'cells');
    const second = runCli(folder, 'import', 'one.txt', '--db', 'new.sqlite', '--json');
    expect(JSON.parse(second.stdout)).toMatchObject({ status: 'unchanged', revision: 1 });
    expect(second.code).toBe(0);
    // 10 cells of section two, 25 × 7 of section three, 15 of section four.
    expect([before, count(database, 'cells'), count(database, 'reports')]).toEqual([200, 200, 1]);
  });

  it('keeps a corrected document as a new revision', () => {
    runCli(folder, 'import', 'one.txt');
    writeFileSync(join(folder, 'one.txt'), plainReport({ title: '高青县民政局2024年政府信息公开工作年度报告', granted: 4 }));
    expect(JSON.parse(runCli(folder, 'import', 'one.txt', '--json').stdout)).toMatchObject({ status: 'revised', revision: 2 });
    expect(count(join(folder, 'default.sqlite'), 'reports')).toBe(2);
    expect(count(join(folder, 'default.sqlite'), 'facts')).toBe(1);
  });

  it('stores what can be stored and says what was not', () => {
    const { code, stdout, stderr } = runCli(folder, 'import', 'noname.txt', 'one.txt', 'weather.txt', '--json');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { status: string }).status),
    ).toEqual(['needs-review', 'created', 'rejected']);
    expect(code).toBe(1);
    expect(stderr).toContain('没有存入');
    expect(count(join(folder, 'default.sqlite'), 'reports')).toBe(1);
  });

  it('makes no database where nothing can be stored', () => {
    expect(runCli(folder, 'import', 'weather.txt').code).toBe(1);
    expect(existsSync(join(folder, 'default.sqlite'))).toBe(false);
  });

  it('leaves a file that is no database as it was', () => {
    const file = join(folder, 'notes.sqlite');
    writeFileSync(file, 'These are notes, and no database at all. '.repeat(100));
    const before = hashOf(file);
    const { code, stderr } = runCli(folder, 'import', 'one.txt', '--db', 'notes.sqlite');
    expect([code, hashOf(file)]).toEqual([1, before]);
    expect(stderr).toContain('notes.sqlite');
    expect(stderr).not.toContain('    at ');
  });

  it('says that another program holds the database', () => {
    runCli(folder, 'import', 'one.txt');
    const holder = new Sqlite(join(folder, 'default.sqlite'));
    holder.exec('begin exclusive');
    writeFileSync(join(folder, 'two.txt'), plainReport({ title: '高青县民政局2023年政府信息公开工作年度报告', granted: 1 }));
    const { code, stderr } = runCli(folder, 'import', 'two.txt');
    holder.exec('rollback');
    holder.close();
    expect(code).toBe(1);
    expect(stderr).toContain('占用');
    expect(count(join(folder, 'default.sqlite'), 'reports')).toBe(1);
  });
});

describe('the server', () => {
  let taken: Server | undefined;
  afterEach(() => taken?.close());

  it('says that the port is in use and makes no database', async () => {
    const port = await new Promise<number>((resolve) => {
      taken = createServer().listen(0, '127.0.0.1', () => resolve((taken?.address() as { port: number }).port));
    });
    const { code, stderr } = runProgram('dist/server/main.js', { folder, env: { PORT: String(port) } });
    expect(code).toBe(1);
    expect(stderr).toContain(String(port));
    expect(stderr).not.toContain('    at ');
    expect(existsSync(join(folder, 'default.sqlite'))).toBe(false);
  });

  it('says which setting is wrong', () => {
    const { code, stderr } = runProgram('dist/server/main.js', { folder, env: { PORT: 'eighty', LOG_LEVEL: 'loud' } });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('LOG_LEVEL');
  });
});
