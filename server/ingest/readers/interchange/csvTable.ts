/** The text of a CSV → its head and its records, by csv-parse, one at a time and with the line at which each begins. */
import { CsvError, parse, type Info } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import type { Text } from '../../../domain/finding.ts';
import { CSV_COLUMNS, REQUIRED_COLUMNS } from './csvColumns.ts';

/** A record: its cells, and the line at which it begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Broken CSV, in words. */
export class CsvFaultError extends Error {
  readonly line: number;
  readonly text: Text;

  constructor(line: number, text: Text) {
    super(text.en);
    this.line = line;
    this.text = text;
  }
}

/** The records, the head among them, without rows that are empty. Throws a CsvFaultError where the text is no CSV. */
export async function* readCsvRecords(text: AsyncIterable<string>, delimiter: string, longest: number): AsyncGenerator<CsvRecord> {
  const parser = parse({ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: longest });
  // A fault of the source destroys the parser, and comes out of the loop below.
  pipeline(Readable.from(text), parser, () => undefined);
  let lines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (record.some((cell) => cell !== '')) yield { line: lines + 1, cells: record };
      lines = info.lines;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new CsvFaultError(lines + 1, wordsOf(error.code));
    throw error;
  }
}

function wordsOf(code: CsvError['code']): Text {
  if (code === 'CSV_MAX_RECORD_SIZE') return TOO_LONG;
  return {
    zh: '引号没有配对。含逗号、引号或换行的格应写在一对双引号里，格内的引号写两个',
    en: 'quotes do not pair. A cell with a comma, quote or line end stands in double quotes, and a quote in it is written twice',
  };
}

const TOO_LONG: Text = {
  zh: '一行过长，可能是引号没有配对。请检查这一行',
  en: 'a row is too long, perhaps because a quote is not closed. Check this row',
};

/** Where each column of the format stands in a file. */
export type CsvHead = ReadonlyMap<string, number>;

/** Reads the head. A column that the format does not have would be lost without a word, so it is refused. */
export function readCsvHead(cells: readonly string[]): CsvHead | { readonly fault: Text } {
  const head = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim().toLowerCase();
    if (name === '') continue;
    if (!CSV_COLUMNS.includes(name)) return { fault: unknownColumn(cell) };
    if (head.has(name)) return { fault: { zh: `有两个 ${name} 列。请删去一个`, en: `there are two columns ${name}. Remove one` } };
    head.set(name, index);
  }
  const lacking = REQUIRED_COLUMNS.filter((name) => !head.has(name));
  if (lacking.length === 0) return head;
  return {
    fault: {
      zh: `表头缺少 ${lacking.join('、')} 列。请补上`,
      en: `the head lacks the columns ${lacking.join(', ')}. Add them`,
    },
  };
}

const unknownColumn = (name: string): Text => ({
  zh: `“${name.slice(0, 60)}”不是交换格式的列。请删去它，或改成文档里的列名`,
  en: `“${name.slice(0, 60)}” is not a column of the format. Remove it, or use the name that the documentation gives`,
});
