/** `gongkai expect`: lists of agencies that must report, stored whole or not at all. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAgencies } from '../../server/cli/expectAgencies.ts';
import { parseExpectedList } from '../../server/cli/parseExpectedList.ts';
import { closeDatabase, openDatabase } from '../../server/store/openDatabase.ts';
import { makeFolder } from './runCli.ts';

let folder = '';
let [stdout, stderr] = ['', ''];
beforeEach(() => {
  folder = makeFolder();
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((stdout += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((stderr += String(text))));
});
afterEach(() => vi.restoreAllMocks());

function bring(text: string | Uint8Array, name = 'list.csv'): number {
  writeFileSync(join(folder, name), text);
  return expectAgencies(join(folder, name), { db: join(folder, 'a.sqlite'), lang: 'zh' });
}

function stored(): unknown {
  const db = openDatabase(join(folder, 'a.sqlite'));
  const rows = db.$client
    .prepare(
      'select name, region_code, first_year, last_year, list from expected_agencies join agencies on agencies.id = agency_id order by name, list',
    )
    .raw()
    .all();
  closeDatabase(db);
  return rows;
}

describe('a list of agencies that must report', () => {
  it('is stored under the name of its file, and replaced as a whole', () => {
    expect(bring('name,region,first_year,last_year\n高青县民政局,,2019,\n城关镇人民政府,620102,2021,2023\n')).toBe(0);
    expect(stdout).toContain('2 个机关');
    expect(stored()).toEqual([
      ['城关镇人民政府', '620102', 2021, 2023, 'list.csv'],
      ['高青县民政局', '370322', 2019, null, 'list.csv'],
    ]);
    expect(bring('\ufefffirst_year,NAME\n2020,高青县财政局\n')).toBe(0);
    expect(bring('name,first_year\n高青县财政局,2018\n', 'other.csv')).toBe(0);
    expect(stored()).toEqual([
      ['高青县财政局', '370322', 2020, null, 'list.csv'],
      ['高青县财政局', '370322', 2018, null, 'other.csv'],
    ]);
  });

  it('stores nothing when a line is wrong, and names every such line', () => {
    bring('name,first_year\n高青县民政局,2019\n');
    const lines = [
      '高青县财政局,,2019,',
      '城关镇人民政府,,2019,',
      '高青县教育局,,19,',
      '高青县司法局,,2021,2020',
      '高青县财政局,,2019,',
      '高青县审计局,999999,2019,',
    ];
    expect(bring(`name,region,first_year,last_year\n${lines.join('\n')}\n`)).toBe(2);
    expect([...stderr.matchAll(/第 (\d+) 行/g)].map(([, line]) => Number(line))).toEqual([3, 4, 5, 6, 2, 7]);
    expect(stderr).toContain('5 处错误');
    expect(stored()).toEqual([['高青县民政局', '370322', 2019, null, 'list.csv']]);
  });

  it.each([
    ['no,columns\n1,2\n', '缺少列 name、first_year'],
    ['', '缺少列'],
    ['name,first_year\n"高青县民政局,2019\n', 'CSV'],
    ['name,first_year\n高青县民政局,2019,2020\n', 'CSV'],
    [Uint8Array.of(0xb8, 0xdf, 0xc7, 0xe0), 'UTF-8'],
  ])('is refused as %j', (text, words) => {
    expect(bring(text)).toBe(2);
    expect(stderr).toContain(words);
  });

  it('that is not there is said to be so', () => {
    expect(expectAgencies(join(folder, 'none.csv'), { lang: 'en' })).toBe(2);
    expect(stderr).toContain('cannot be read');
  });

  it('may not be longer than the limit', () => {
    const text = `name,first_year\n${Array.from({ length: 3 }, (_, i) => `高青县民政局,${2019 + i}\n`).join('')}`;
    expect(parseExpectedList(text, 3).agencies).toHaveLength(3);
    expect(parseExpectedList(text, 2).problems).toMatchObject([{ line: null, text: { en: 'The list has more than 2 lines.' } }]);
  });
});
