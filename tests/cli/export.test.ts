/** `gongkai export`: what it writes and where, what it says, and what it never leaves behind. */
import Sqlite from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../server/store/openDatabase.ts';
import { readAsReport } from '../ingest/readAsReport.ts';
import { save } from './export/roundTrip.ts';
import { plainReport } from './plainReport.ts';
import { makeFolder, runCli } from './runCli.ts';

let folder = '';
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const yearsOf = (text: string): unknown[] => lines(text).map((line) => (JSON.parse(line) as { year: number }).year);
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** A database with a report of 2022 in two revisions and one of 2023 between them. */
async function fill(path: string): Promise<void> {
  const db = openDatabase(path);
  for (const [year, granted] of [
    [2022, 3],
    [2023, 4],
    [2022, 5],
  ] as const) {
    save(db, await readAsReport(plainReport({ title: `高青县民政局${year}年政府信息公开工作年度报告`, granted })));
  }
  closeDatabase(db);
}

const template = join(makeFolder(), 'template.sqlite');
beforeAll(() => fill(template));
beforeEach(() => {
  folder = makeFolder();
  copyFileSync(template, join(folder, 'default.sqlite'));
});

describe('export', { timeout: 120_000 }, () => {
  it.each(['json', 'csv'])('writes %s that an import into another database makes whole again', (format) => {
    const first = runCli(folder, 'export', '--format', format);
    expect([first.code, first.stderr]).toEqual([0, '已导出 3 份报告。\n']);
    writeFileSync(join(folder, 'export'), first.stdout);
    expect(runCli(folder, 'import', 'export', '--db', 'other.sqlite').code).toBe(0);
    expect(runCli(folder, 'export', '--format', format, '--db', 'other.sqlite').stdout).toBe(first.stdout);
  });

  it('takes years, regions and current revisions', () => {
    const taken = (...options: string[]): unknown[] => yearsOf(runCli(folder, 'export', ...options).stdout);
    expect(taken()).toEqual([2022, 2023, 2022]);
    expect(taken('--current')).toEqual([2023, 2022]);
    expect(taken('--years', '2023')).toEqual([2023]);
    expect(taken('--years', '-2022')).toEqual([2022, 2022]);
    expect(taken('--region', '370300', '--years', '2023-2030')).toEqual([2023]);
  });

  it('writes a file that is there whole, over what was there', () => {
    writeFileSync(join(folder, 'out.csv'), 'before');
    const { code, stdout } = runCli(folder, 'export', '--format', 'csv', '--out', 'out.csv');
    expect([code, stdout]).toEqual([0, '']);
    expect(textOf('out.csv').startsWith('\ufeffformat,')).toBe(true);
    // 3 reports of 10 + 25 × 7 + 15 cells, and the head.
    expect(lines(textOf('out.csv'))).toHaveLength(601);
    expect(readdirSync(folder).filter((file) => file.includes('unfinished'))).toEqual([]);
  });

  it('says that nothing matches, and writes nothing', () => {
    const { code, stdout, stderr } = runCli(folder, 'export', '--years', '2030', '--out', 'out.jsonl');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('2022—2023');
    expect(existsSync(join(folder, 'out.jsonl'))).toBe(false);
  });

  it('says that the database is empty or is not there, and makes none', () => {
    const empty = new Sqlite(join(folder, 'default.sqlite'));
    for (const table of ['cells', 'computed_totals', 'findings', 'facts', 'reports']) empty.exec(`delete from ${table}`);
    empty.close();
    const none = runCli(folder, 'export', '--lang', 'en');
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('There is no report in the database');
    const absent = runCli(folder, 'export', '--db', 'absent.sqlite');
    expect([absent.code, existsSync(join(folder, 'absent.sqlite'))]).toEqual([1, false]);
    expect(absent.stderr).toContain('absent.sqlite');
  });

  it('never writes over the database, a folder or a device', () => {
    const hash = (): string =>
      createHash('sha256')
        .update(readFileSync(join(folder, 'default.sqlite')))
        .digest('hex');
    const before = hash();
    for (const out of ['default.sqlite', '.', '/dev/null', 'no-such-folder/out.csv']) {
      const { code, stderr } = runCli(folder, 'export', '--out', out);
      expect([out, code]).toEqual([out, 1]);
      expect(stderr).not.toContain('    at ');
    }
    expect(hash()).toBe(before);
  });

  it.each([
    ['--years', '2023-2022'],
    ['--years', 'last'],
    ['--region', '37'],
    ['--format', 'xml'],
  ])('refuses %s %s as wrong use', (option, value) => {
    expect(runCli(folder, 'export', option, value).code).toBe(2);
  });
});
