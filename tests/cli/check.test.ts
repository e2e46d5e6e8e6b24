/** `gongkai check`: results on standard output, everything else on standard error, honest exit codes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainReport } from './plainReport.ts';
import { makeFolder, runCli } from './runCli.ts';

let folder = '';
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

beforeAll(() => {
  folder = makeFolder();
  mkdirSync(join(folder, 'reports'));
  mkdirSync(join(folder, 'nothing'));
  put('reports/one.txt', plainReport({ title: '高青县民政局2024年政府信息公开工作年度报告', granted: 3 }));
  put('empty.html', '');
  put('renamed.html', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n'));
  put('weather.html', '<html><body><h1>天气</h1><p>晴，最高气温 20 度。</p></body></html>');
  put('other.json', '{"agency": {"name": "高青县民政局"}}');
  put('large.txt', '');
  truncateSync(join(folder, 'large.txt'), 60 * 1024 * 1024);
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
});

describe('check', () => {
  it('prints one JSON object a document with the identifiers of the catalogue', () => {
    const { code, stdout, stderr } = runCli(folder, 'check', 'reports', '--json');
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    const report = JSON.parse(lines[0] ?? '') as Record<string, unknown> & {
      requests: Record<string, Record<string, number>>;
      findings: unknown[];
    };
    expect(report).toMatchObject({
      document: { path: join('reports', 'one.txt'), mediaType: 'text/plain', encoding: 'utf-8 (strict)' },
      isReport: true,
      agency: { name: '高青县民政局', regionCode: '370322', unitType: 'DEPARTMENT', rank: 'COUNTY', organ: 'CIVIL_AFFAIRS' },
      year: 2024,
      scope: 'SINGLE_AGENCY',
      forms: { proactive: 'FORM2021', requests: 'FORM2021' },
      proactive: { normativeDocsInForce: 0, administrativeFeeAmount: 0 },
      disputes: { reconsideration: { upheld: 0, total: 0 } },
    });
    expect(report.requests['totalConcluded']).toMatchObject({ naturalPerson: 3, total: 3 });
    expect(report.requests['denied']).toMatchObject({ naturalPerson: 0, total: 0 });
    expect(report.requests['otherHandling']).toMatchObject({ total: 0 });
    expect(report.findings).toEqual([]);
    expect(code).toBe(0);
    expect(stderr).toContain('1 份');
  });

  it.each([
    ['empty.html', 'emptyDocument', '文件是空的'],
    ['renamed.html', 'damagedDocument', '文件已损坏'],
    ['large.txt', 'tooLarge', '60 MB'],
    ['weather.html', 'notReport', '没有找到'],
    ['other.json', 'notInterchange', 'agency.regionCode'],
    ['nothing', 'unreadableDocument', '没有任何文件'],
    ['missing.html', 'unreadableDocument', '没有这个文件'],
    ['pipe.txt', 'unreadableDocument', '不是普通文件'],
  ])('refuses %s and says why', (name, check, words) => {
    const { code, stdout } = runCli(folder, 'check', name, '--json');
    const refused = JSON.parse(stdout) as { isReport: boolean; findings: { check: string; severity: string; message: string }[] };
    expect(refused.isReport).toBe(false);
    expect(refused.findings[0]).toMatchObject({ check, severity: 'ERROR' });
    expect(refused.findings[0]?.message).toContain(words);
    expect(code).toBe(1);
  });

  it('goes on after a document that it refuses', () => {
    const { code, stdout } = runCli(folder, 'check', 'empty.html', 'reports', '--json');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { isReport: boolean }).isReport),
    ).toEqual([false, true]);
    expect(code).toBe(1);
  });

  it('speaks English when asked to', () => {
    const { stdout } = runCli(folder, 'check', 'empty.html', '--lang', 'en');
    expect(stdout).toContain('The file is empty.');
  });

  it.each([[[]], [['check']], [['check', 'reports', '--loud']], [['unknown']], [['check', 'reports', '--lang', 'fr']]])(
    'ends with 2 on wrong use: %j',
    (args) => {
      const { code, stdout, stderr } = runCli(folder, ...args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).not.toBe('');
    },
  );

  it('has help for every command', () => {
    for (const command of ['check', 'import', 'serve']) {
      const { code, stdout } = runCli(folder, command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`gongkai ${command}`);
    }
  });
});
