/** The corpus of real documents that may lie beside the repository; it is no part of the package, so its tests run only where it is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedReport } from '../../server/domain/report.ts';
import { packageRoot } from '../../server/packageRoot.ts';

export const CORPUS = join(packageRoot, '..', 'shared', 'corpus');
export const hasCorpus = existsSync(join(CORPUS, 'documents'));
/** Said in the name of a suite that does not run. */
export const WHY_SKIPPED = hasCorpus ? '' : ' (skipped: no corpus of documents beside the repository)';

type Figures = Readonly<Record<string, number | null>>;

/** The figures of a document, read and checked by hand. */
export interface ExpectedReport {
  readonly agency: { readonly name: string; readonly regionCode: string; readonly unitType: string };
  readonly year: number;
  readonly scope: string;
  readonly forms: { readonly proactive: string | null; readonly requests: string | null };
  readonly proactive: Figures;
  readonly requests: Readonly<Record<string, Figures>>;
  readonly disputes: Readonly<Record<string, Figures>>;
}

export const listCorpus = (folder: string): string[] => (hasCorpus ? readdirSync(join(CORPUS, folder)).sort() : []);
export const readCorpus = (folder: string, name: string): Buffer => readFileSync(join(CORPUS, folder, name));

/** What is expected of a document: the file of its name up to the first dot; null when there is none. */
export function expectedOf(document: string): ExpectedReport | null {
  const file = join(CORPUS, 'expected', `${document.split('.')[0]}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ExpectedReport) : null;
}

/** The expected figures by field path. */
export function expectedCells({ proactive, requests, disputes }: ExpectedReport): Map<string, number | null> {
  const nested = (section: string, rows: ExpectedReport['requests']): [string, number | null][] =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]): [string, number | null] => [`${section}.${row}.${column}`, value]),
    );
  return new Map([
    ...Object.entries(proactive).map(([field, value]): [string, number | null] => [`proactive.${field}`, value]),
    ...nested('requests', requests),
    ...nested('disputes', disputes),
  ]);
}

/** Cells that were read as a number other than the expected one. Where nothing is printed, null and a zero are both right. */
export function wrongNumbers(report: CheckedReport, expected: ReadonlyMap<string, number | null>): string[] {
  return [...report.cells].flatMap(([field, { value }]) => {
    const right = expected.get(field);
    if (value === null || right === undefined || right === value || (right === null && value === 0)) return [];
    return [`${field}: ${value} instead of ${right}`];
  });
}

/** Expected numbers that were not read. */
export function missedNumbers(report: CheckedReport, expected: ReadonlyMap<string, number | null>): string[] {
  return [...expected].filter(([field, value]) => value !== null && report.cells.get(field)?.value !== value).map(([field]) => field);
}
