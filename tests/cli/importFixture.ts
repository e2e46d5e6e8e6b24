/** A folder of made-up documents for imports, and a database as plain rows, so that two imports can be compared. */
import Sqlite from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/packageRoot.ts';
import { buildReportHtml } from '../ingest/buildReportHtml.ts';

const AGENCIES = ['高青县民政局', '高青县财政局', '淄博市教育局', '淄博市审计局', '桓台县水利局', '淮安市洪泽区人民政府', '沭阳县房管局'];

/**
 * Writes `count` documents into `reports/`, in folders of a hundred. Of every ten one is no report, one names no agency, and one is a
 * corrected report; the rest are reports, each agency and year once.
 */
export function writeReports(folder: string, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const inside = join(folder, 'reports', String(Math.floor(i / 100)).padStart(3, '0'));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${String(i).padStart(6, '0')}.html`), documentText(i));
  }
}

function documentText(i: number): string {
  if (i % 10 === 3) return `<html><body><h1>天气</h1><p>今天是第 ${i} 天，晴。</p></body></html>`;
  if (i % 10 === 6) return reportText('2023年政府信息公开工作年度报告', i);
  return reportText(titleOf(i % 10 === 9 ? i - 4 : i), i);
}

/** The agencies have names of their own: the seven above, and their subdistricts by number. */
function titleOf(i: number): string {
  const agency = AGENCIES[i % AGENCIES.length] ?? '';
  const year = 2021 + (Math.floor(i / AGENCIES.length) % 4);
  const office = Math.floor(i / AGENCIES.length / 4);
  return `${office > 0 ? agency.replace(/.{2}$/, `第${office}$&`) : agency}${year}年政府信息公开工作年度报告`;
}

function reportText(title: string, i: number): string {
  const cells = { 'requests.newRequests.naturalPerson': String(i), 'requests.newRequests.total': String(i) };
  return buildReportHtml({ title, cells }, [i, i * 3, i * 7, 5]);
}

export type Row = Readonly<Record<string, unknown>>;

/** Every table of a database, in the order of its rows. When a document came in is left out: it cannot be the same twice. */
export function dumpDatabase(path: string): Map<string, Row[]> {
  const db = new Sqlite(path, { readonly: true });
  const names = db.prepare(`select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'`).pluck().all();
  // How FTS5 packs its segments depends on when it merges them; which agencies it holds, and how long their words are, does not.
  const compared = (names as string[]).filter((name) => !/^agency_search_(?:data|idx|config)$/.test(name));
  const tables = compared.toSorted().map((name): [string, Row[]] => {
    const rows = db.prepare(`select rowid as row_number, * from "${name}" order by rowid`).all() as Record<string, unknown>[];
    for (const row of rows) delete row['imported_at'];
    return [name, rows];
  });
  db.close();
  return new Map(tables);
}

/** How an import that may be ended went. */
export interface EndedImport {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** When to end an import: after so many documents, and so many milliseconds later. */
export interface Moment {
  readonly documents: number;
  readonly delayMs: number;
}

/** Imports `reports` into `database`; ends the program with `signal` at the moment, if there is one. */
export function importReports(
  folder: string,
  database: string,
  { moment = null, signal = 'SIGKILL' }: { moment?: Moment | null; signal?: NodeJS.Signals } = {},
): Promise<EndedImport> {
  const program = join(packageRoot, 'dist/server/cli/gongkai.js');
  const env = { ...process.env };
  delete env['INIT_CWD'];
  const child = spawn(process.execPath, [program, 'import', 'reports', '--db', database, '--json'], { cwd: folder, env });
  let [stdout, stderr] = ['', ''];
  let armed = moment;
  const endAtMoment = (): void => {
    if (!armed || stdout.split('\n').length - 1 < armed.documents) return;
    setTimeout(() => child.kill(signal), armed.delayMs);
    armed = null;
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    endAtMoment();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  endAtMoment();
  return new Promise((resolve) => {
    child.on('close', (code, ended) => resolve({ code, signal: ended, lines: stdout.trim().split('\n'), stderr }));
  });
}
