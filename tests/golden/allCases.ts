/** Every made-up golden document. */
import { CASES_OF_FILES } from './casesOfFiles.ts';
import { CASES_OF_NUMBERS } from './casesOfNumbers.ts';
import { CASES_OF_PAGES } from './casesOfPages.ts';
import { CASES_OF_PROSE } from './casesOfProse.ts';
import { CASES_OF_TABLES } from './casesOfTables.ts';
import type { GoldenCase } from './goldenCase.ts';

export const GOLDEN_CASES: readonly GoldenCase[] = [
  ...CASES_OF_PAGES,
  ...CASES_OF_TABLES,
  ...CASES_OF_NUMBERS,
  ...CASES_OF_PROSE,
  ...CASES_OF_FILES,
];
