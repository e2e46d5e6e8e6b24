/** Why a database file cannot be used, in words for the person who runs the program. */
import type { Text } from '../domain/finding.ts';

/**
 * LOCKED: another process holds it. NEWER: a newer version of the program made it. UNREADABLE: missing, no rights, or not yet migrated.
 * FULL: no room on the disk.
 */
export type DatabaseErrorCode = 'LOCKED' | 'FULL' | 'CORRUPT' | 'NOT_A_DATABASE' | 'UNREADABLE' | 'NEWER';

const SENTENCES: Record<DatabaseErrorCode, (path: string) => Text> = {
  LOCKED: (path) => ({
    zh: `数据库正被另一个程序占用：${path}。（例如另一个正在进行的导入）。请等它结束或将其关闭，然后重试。`,
    en: `Another program, such as another import, is using the database ${path}. Wait until it ends or close it, then try again.`,
  }),
  FULL: (path) => ({
    zh: `磁盘空间不足，无法写入数据库：${path}。已存入的报告完好。请腾出空间，然后用同样的命令继续。`,
    en: `The disk is full: nothing more can be written to the database ${path}. What was stored is intact. Make room, then run the same command again.`,
  }),
  CORRUPT: (path) => ({
    zh: `数据库文件已损坏：${path}。文件未作任何改动。请从备份恢复，或换一个文件重新导入报告。`,
    en: `The database file ${path} is damaged. Nothing in it was changed. Restore it from a backup, or import the reports into another file.`,
  }),
  NOT_A_DATABASE: (path) => ({
    zh: `这不是本程序的数据库：${path}。文件未作任何改动。请用 --db 或 GONGKAI_DB 指定另一个文件。`,
    en: `${path} is not a database of this program. Nothing in it was changed. Name another file with --db or GONGKAI_DB.`,
  }),
  UNREADABLE: (path) => ({
    zh: `无法打开数据库：${path}。请检查文件是否存在、所在文件夹是否可写，以及是否有权限。`,
    en: `The database ${path} cannot be opened. Check that it exists, that its folder can be written to, and that you have the rights.`,
  }),
  NEWER: (path) => ({
    zh: `数据库由更新版本的程序建立：${path}。文件未作任何改动。请升级本程序，或换一个文件。`,
    en: `The database ${path} was made by a newer version of this program. Nothing in it was changed. Upgrade the program, or name another file.`,
  }),
};

/** A database file that cannot be used. `message` is Chinese and English; `text` has them apart. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  readonly text: Text;

  constructor(code: DatabaseErrorCode, path: string, options?: ErrorOptions) {
    const text = SENTENCES[code](path);
    super(`${text.zh}\n${text.en}`, options);
    this.name = 'DatabaseError';
    this.code = code;
    this.text = text;
  }
}

const CODE_OF_SQLITE: readonly (readonly [RegExp, DatabaseErrorCode])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'LOCKED'],
  [/^SQLITE_FULL/, 'FULL'],
  [/^SQLITE_CORRUPT/, 'CORRUPT'],
  [/^SQLITE_NOTADB/, 'NOT_A_DATABASE'],
  [/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|AUTH)/, 'UNREADABLE'],
];

/** Turns a failure of SQLite into a DatabaseError; anything else is returned as it came. */
export function toDatabaseError(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const sqliteCode = 'code' in error ? String(error.code) : '';
  const known = CODE_OF_SQLITE.find(([pattern]) => pattern.test(sqliteCode));
  if (known) return new DatabaseError(known[1], path, { cause: error });
  // better-sqlite3 reports a missing folder as a TypeError without a code.
  return error instanceof TypeError && /directory does not exist/.test(error.message)
    ? new DatabaseError('UNREADABLE', path, { cause: error })
    : error;
}
