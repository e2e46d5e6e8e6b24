/** The text of a CSV of agencies that must report → who they are and for which years, or what is wrong with which line. */
import { CsvError, parse } from 'csv-parse/sync';
import { settleAgency } from '../directory/settleAgency.ts';
import type { AgencyIdentity } from '../domain/agency.ts';
import type { Text } from '../domain/finding.ts';

/** One agency of a list. */
export interface ListedAgency {
  readonly identity: AgencyIdentity & { readonly name: string };
  readonly firstYear: number;
  /** Null while it goes on. */
  readonly lastYear: number | null;
}

/** What is wrong, and in which line of the file; null when it is the whole file. */
export interface ListProblem {
  readonly line: number | null;
  readonly text: Text;
}

interface Line {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const COLUMNS = ['name', 'region', 'first_year', 'last_year'];
const NEEDED = ['name', 'first_year'];
const EARLIEST_YEAR = 2008;
const LATEST_YEAR = 2100;

/** Parses the list. `most` is how many lines it may have. */
export function parseExpectedList(text: string, most: number): { agencies: readonly ListedAgency[]; problems: readonly ListProblem[] } {
  const lines = parseLines(text, most);
  if ('problem' in lines) return { agencies: [], problems: [lines.problem] };
  const agencies: ListedAgency[] = [];
  const problems: ListProblem[] = [];
  const seen = new Map<string, number>();
  for (const { record, info } of lines.lines) {
    const agency = parseAgency(record);
    if ('problem' in agency) {
      problems.push({ line: info.lines, text: agency.problem });
      continue;
    }
    const key = `${agency.identity.name} ${agency.identity.regionCode ?? ''} ${agency.firstYear}`;
    const before = seen.get(key);
    if (before !== undefined) problems.push({ line: info.lines, text: twice(agency.identity.name, before) });
    seen.set(key, info.lines);
    agencies.push(agency);
  }
  return { agencies, problems };
}

function parseLines(text: string, most: number): { readonly lines: readonly Line[] } | { readonly problem: ListProblem } {
  let missing: readonly string[] = NEEDED;
  try {
    const columns = (head: string[]): string[] => {
      const names = head.map((name) => name.trim().toLowerCase());
      missing = NEEDED.filter((name) => !names.includes(name));
      return names;
    };
    const options = { columns, bom: true, trim: true, skip_empty_lines: true, info: true, to: most + 1 } as const;
    const lines = parse(text, options) as unknown as Line[];
    if (missing.length > 0) return { problem: { line: 1, text: noColumns(missing) } };
    if (lines.length > most) return { problem: { line: null, text: tooMany(most) } };
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as CsvError & { readonly lines?: number }).lines ?? 0);
    return { problem: { line: line > 0 ? line : null, text: notCsv } };
  }
}

function parseAgency(record: Readonly<Record<string, string>>): ListedAgency | { readonly problem: Text } {
  const firstYear = parseYear(record['first_year'] ?? '');
  const last = record['last_year'] ?? '';
  const lastYear = last === '' ? null : parseYear(last);
  if (firstYear === undefined || lastYear === undefined) return { problem: wrongYear };
  if (lastYear !== null && lastYear < firstYear) return { problem: yearsSwapped };
  const settled = settleAgency(record['name'] ?? '', record['region'] || null);
  if ('problem' in settled) return settled;
  if (settled.name === null) return { problem: noName };
  return { identity: { ...settled, name: settled.name }, firstYear, lastYear };
}

function parseYear(text: string): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined;
}

const noColumns = (names: readonly string[]): Text => ({
  zh: `缺少列 ${names.join('、')}。第一行应是列名：${COLUMNS.join(',')}。`,
  en: `There is no column ${names.join(', ')}. The first line names the columns: ${COLUMNS.join(',')}.`,
});
const tooMany = (most: number): Text => ({ zh: `清单超过 ${most} 行。`, en: `The list has more than ${most} lines.` });
const notCsv: Text = { zh: '不是有效的 CSV：引号或列数不对。', en: 'This is no CSV: quotes or the number of columns are wrong.' };
const wrongYear: Text = {
  zh: `first_year 和 last_year 应是 ${EARLIEST_YEAR} 起的四位年份；last_year 可空。`,
  en: `first_year and last_year are years from ${EARLIEST_YEAR} on, in four digits; last_year may be empty.`,
};
const yearsSwapped: Text = { zh: 'last_year 早于 first_year。', en: 'last_year is before first_year.' };
const noName: Text = { zh: '看不出是哪个机关。', en: 'The name tells no agency.' };
const twice = (name: string, line: number): Text => ({
  zh: `${name}与第 ${line} 行重复。`,
  en: `${name} is in line ${line} already.`,
});
