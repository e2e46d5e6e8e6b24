/** Rows of section three as met → those of one table: two reports in one document are never mixed. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfRequestRow } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { requestField, requestFieldsOf } from '../../domain/form.ts';
import { APPLICANT_IDS, type RequestRow } from '../../domain/requestRows.ts';
import type { MetRow } from './meetRows.ts';

/** The rows of one table, with what is said of the others. */
export interface ChosenTable {
  readonly rows: readonly MetRow[];
  /** True where the rows of two reports stand among each other, so that none can be read. */
  readonly isDoubled: boolean;
  readonly findings: readonly Finding[];
}

// A table has more rows with numbers; fewer are a list or a sentence.
const FEWEST_ROWS = 3;
// More rows than these with other numbers are those of another report between the lines of the first.
const MOST_DOUBLED = 2;

/** Chooses the table; null when there is none. */
export function chooseTable(met: readonly MetRow[]): ChosenTable | null {
  const tables = partTables(met).filter((rows) => countFilled(rows) >= FEWEST_ROWS || rows.some(isWhole));
  const most = Math.max(...tables.map(countFilled));
  // The first table that is about as whole as any.
  const rows = tables.find((table) => countFilled(table) * 2 >= most);
  if (!rows) return null;
  const others = tables.filter((table) => table !== rows && countFilled(table) * 2 >= most && !isSame(table, rows));
  if (countDoubled(rows) > MOST_DOUBLED) return { rows, isDoubled: true, findings: [twoBetweenLines(rows)] };
  return { rows, isDoubled: false, findings: others.flatMap(([first]) => (first ? [twoTables(first)] : [])) };
}

const isFilled = ({ values }: MetRow): boolean => values.some(({ text }) => text !== '');
const isWhole = ({ values }: MetRow): boolean => values.length >= APPLICANT_IDS.length;
const textOf = ({ values }: MetRow): string => values.map(({ text }) => text).join(' ');

function countFilled(rows: readonly MetRow[]): number {
  return new Set(rows.filter(isFilled).map(({ row }) => row)).size;
}

/** A table begins with its first row. */
function partTables(met: readonly MetRow[]): MetRow[][] {
  const tables: MetRow[][] = [];
  for (const row of met) {
    const current = tables.at(-1);
    const begins = row.row === 'newRequests' && isFilled(row) && current?.some((other) => other.row === 'newRequests' && isFilled(other));
    if (!current || begins) tables.push([row]);
    else current.push(row);
  }
  return tables;
}

/** How many rows occur twice in a table with all their values, which differ. */
function countDoubled(rows: readonly MetRow[]): number {
  return [...groupByRow(rows.filter(isWhole)).values()].filter((texts) => texts.size > 1).length;
}

function groupByRow(rows: readonly MetRow[]): Map<RequestRow, Set<string>> {
  const texts = new Map<RequestRow, Set<string>>();
  for (const row of rows) texts.set(row.row, (texts.get(row.row) ?? new Set()).add(textOf(row)));
  return texts;
}

function isSame(a: readonly MetRow[], b: readonly MetRow[]): boolean {
  const texts = (rows: readonly MetRow[]): string => JSON.stringify(rows.filter(isFilled).map((row) => [row.row, textOf(row)]));
  return texts(a) === texts(b);
}

function twoTables({ label }: MetRow): Finding {
  return makeFinding(
    'twoReports',
    {
      zh: '文中还有另一张第三部分的表，数字不同，只读取了第一张。一个文件请只放一份年报。',
      en: 'The document holds another table of section three with other numbers; only the first was read. Put one report in a document.',
    },
    [],
    label.place,
  );
}

function twoBetweenLines(rows: readonly MetRow[]): Finding {
  return makeFinding(
    'twoReports',
    {
      zh: '第三部分的多数行出现两次，数字不同，像是两份年报并排放在一起，不能分开，没有读取。一个文件请只放一份年报。',
      en: 'Most rows of section three occur twice with different numbers, as if two reports stood side by side; they cannot be told apart and were not read. Put one report in a document.',
    },
    [...new Set(rows.map(({ row }) => row))].flatMap(requestFieldsOf),
    rows[0]?.label.place ?? null,
  );
}

/** A row that occurs twice in one table. */
export function metTwice({ row, label }: MetRow): Finding {
  const name = nameOfRequestRow(row);
  return makeFinding(
    'duplicateRow',
    {
      zh: `第三部分“${name.zh}”出现两次，数字不同，取第一次出现的。请删去多余的一行。`,
      en: `Section three, ${name.en} occurs twice with different numbers; the first is kept. Remove the one too many.`,
    },
    [requestField(row, 'total')],
    label.place,
  );
}
