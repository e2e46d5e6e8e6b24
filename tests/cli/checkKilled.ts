/** What must be true of a database whose import was killed: it is sound, holds whole reports only, and a beginning of the uninterrupted one. */
import Sqlite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { dumpDatabase, type Row } from './importFixture.ts';

/** The faults of a killed database beside `whole`, the dump of an uninterrupted import; none when it is as it must be. */
export function findFaults(path: string, whole: ReadonlyMap<string, readonly Row[]>): string[] {
  // Killed before it was made.
  if (!existsSync(path)) return [];
  const sound = checkSoundness(path);
  const killed = dumpDatabase(path);
  // Killed before the tables were made.
  if (killed.size === 0) return sound;
  return [...sound, ...checkWhole(killed), ...checkBeginning(killed, whole)];
}

function checkSoundness(path: string): string[] {
  const db = new Sqlite(path);
  const integrity = db.pragma('integrity_check', { simple: true });
  const references = db.pragma('foreign_key_check') as unknown[];
  db.close();
  return [
    ...(integrity === 'ok' ? [] : [`integrity_check: ${String(integrity)}`]),
    ...references.map((row) => `reference: ${JSON.stringify(row)}`),
  ];
}

/** Every report has its cells and totals, and every current one its fact. */
function checkWhole(killed: ReadonlyMap<string, readonly Row[]>): string[] {
  const rowsOf = (table: string): readonly Row[] => killed.get(table) ?? [];
  const faults: string[] = [];
  for (const { id, current, document_id: documentId } of rowsOf('reports')) {
    const has = (table: string): boolean => rowsOf(table).some((row) => row['report_id'] === id);
    if (!has('cells') || !has('computed_totals')) faults.push(`report ${String(id)} has no cells or totals`);
    if (has('facts') !== (current === 1)) faults.push(`report ${String(id)} and its fact disagree`);
    if (!rowsOf('documents').some((row) => row['id'] === documentId)) faults.push(`report ${String(id)} has no document`);
  }
  if (rowsOf('dataset')[0]?.['version'] !== rowsOf('reports').length) faults.push('the version does not count the reports');
  return faults;
}

const ONLY_GROW = ['documents', 'agencies', 'cells', 'computed_totals', 'findings', 'rejected_documents', 'waiting_reports'];

/** Tables to which an import only adds hold a beginning of what the uninterrupted import wrote. */
function checkBeginning(killed: ReadonlyMap<string, readonly Row[]>, whole: ReadonlyMap<string, readonly Row[]>): string[] {
  return ONLY_GROW.filter((table) => {
    const rows = killed.get(table) ?? [];
    return JSON.stringify(rows) !== JSON.stringify((whole.get(table) ?? []).slice(0, rows.length));
  }).map((table) => `${table} holds other rows than the uninterrupted import`);
}
