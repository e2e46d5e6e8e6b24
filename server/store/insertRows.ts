/**
 * Many rows into one table through one prepared statement, kept for the life of the connection. The statement is made from the
 * table, and values are encoded by its columns, so that the tables stay the only place that knows them.
 */
import type Sqlite from 'better-sqlite3';
import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './openDatabase.ts';

type Insert = (row: Readonly<Record<string, unknown>>) => void;

const prepared = new WeakMap<Sqlite.Database, Map<SQLiteTable, Insert>>();

/** Inserts the rows in their order. A column without a value becomes null. */
export function insertRows<Table extends SQLiteTable>(db: Database, table: Table, rows: Iterable<Table['$inferInsert']>): void {
  const insert = findInsert(db.$client, table);
  for (const row of rows) insert(row);
}

function findInsert(client: Sqlite.Database, table: SQLiteTable): Insert {
  const inserts = prepared.get(client) ?? new Map<SQLiteTable, Insert>();
  prepared.set(client, inserts);
  const insert = inserts.get(table) ?? prepareInsert(client, table);
  inserts.set(table, insert);
  return insert;
}

function prepareInsert(client: Sqlite.Database, table: SQLiteTable): Insert {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const statement = client.prepare(`insert into "${getTableConfig(table).name}" (${names}) values (${places})`);
  return (row) => {
    statement.run(columns.map(([key, column]) => (row[key] === undefined || row[key] === null ? null : column.mapToDriverValue(row[key]))));
  };
}
