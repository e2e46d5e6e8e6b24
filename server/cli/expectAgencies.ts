/** Imports a list of agencies that must report: every line is right, or nothing is stored. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { limits, loadConfig } from '../config.ts';
import { SUCCESSION_RULES } from '../directory/successionRules.ts';
import type { Text } from '../domain/finding.ts';
import { toDatabaseError } from '../store/databaseError.ts';
import { closeDatabase, openDatabase } from '../store/openDatabase.ts';
import { relateAll } from '../store/relateReport.ts';
import { saveExpected } from '../store/saveExpected.ts';
import { EXIT } from './exitCodes.ts';
import { resolveFromUser } from './findDocuments.ts';
import { parseExpectedList, type ListProblem } from './parseExpectedList.ts';

/** The options of the command. */
export interface ExpectOptions {
  readonly db?: string;
  readonly lang: 'zh' | 'en';
}

/** So many problems are shown; the rest is counted. */
const MOST_SHOWN = 50;

/** Imports the list and gives the exit code. */
export function expectAgencies(file: string, { db: given, lang }: ExpectOptions): number {
  const bytes = readList(resolveFromUser(file));
  if ('problem' in bytes) return refuse([{ line: null, text: bytes.problem }], lang);
  const list = parseExpectedList(bytes.text, limits.expectedAgencies);
  if (list.problems.length > 0) return refuse(list.problems, lang);
  const path = given ? resolveFromUser(given) : loadConfig().databasePath;
  try {
    const db = openDatabase(path, { afterMigration: (old) => relateAll(old, SUCCESSION_RULES) });
    try {
      saveExpected(db, basename(file), list.agencies, SUCCESSION_RULES);
    } finally {
      closeDatabase(db);
    }
  } catch (error) {
    throw toDatabaseError(error, path);
  }
  process.stdout.write(`${stored(basename(file), list.agencies.length)[lang]}\n`);
  return EXIT.ok;
}

function readList(path: string): { readonly text: string } | { readonly problem: Text } {
  try {
    if (statSync(path).size > limits.documentBytes) return { problem: tooLarge };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    return { problem: error instanceof TypeError ? notUtf8 : unreadable(path) };
  }
}

function refuse(problems: readonly ListProblem[], lang: 'zh' | 'en'): number {
  for (const { line, text } of problems.slice(0, MOST_SHOWN)) {
    const place = line === null ? '' : lang === 'zh' ? `第 ${line} 行：` : `Line ${line}: `;
    process.stderr.write(`${place}${text[lang]}\n`);
  }
  process.stderr.write(`${nothingStored(problems.length)[lang]}\n`);
  return EXIT.wrongUse;
}

const unreadable = (path: string): Text => ({ zh: `文件打不开：${path}。`, en: `The file cannot be read: ${path}.` });
const notUtf8: Text = { zh: '文件不是 UTF-8 编码。请另存为 UTF-8 的 CSV。', en: 'The file is not UTF-8. Save it as a CSV in UTF-8.' };
const tooLarge: Text = { zh: '文件过大。', en: 'The file is too large.' };
const stored = (name: string, count: number): Text => ({
  zh: `清单 ${name} 已存入：${count} 个机关。`,
  en: `The list ${name} is stored: ${count} agencies.`,
});
const nothingStored = (count: number): Text => ({
  zh: `清单有 ${count} 处错误，没有存入任何内容。`,
  en: `The list has ${count} ${count === 1 ? 'fault' : 'faults'}; nothing was stored.`,
});
