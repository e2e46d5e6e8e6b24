/** The text of a CSV → its head and its records, by csv-parse, one at a time and with the line at which each begins. */
import { CsvError, parse, type Info, type Parser } from 'csv-parse';
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
  const ready: CsvRecord[] = [];
  let lines = 0;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
    // Records are taken here and not from the stream: one that broke would throw away those that it had not given out.
    on_record: (cells: string[], info: Info) => {
      if (cells.some((cell) => cell !== '')) ready.push({ line: lines + 1, cells });
      lines = info.lines;
      return null;
    },
  });
  parser.on('error', () => undefined);
  try {
    for await (const piece of text) {
      await write(parser, piece);
      yield* ready.splice(0);
    }
    await write(parser, null);
    yield* ready.splice(0);
  } catch (error) {
    yield* ready.splice(0);
    throw error instanceof CsvError ? new CsvFaultError(lines + 1, wordsOf(error.code)) : error;
  }
}

/** Gives the parser a piece of text, or the end. */
function write(parser: Parser, piece: string | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => (error ? reject(error) : resolve());
    if (piece === null) parser.end(done);
    else parser.write(piece, done);
  });
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
