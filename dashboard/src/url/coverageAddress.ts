/** The codec between the address of the coverage page and what it asks: what the lines are, years, filters. */
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { CoverageDimension } from '../gql/graphql';
import { formatDirectory, NO_FILTERS, parseDirectory, singleOf, type DirectoryFilters } from './directoryFilters';
import { parseYears } from './filters';

/** What the lines of the matrix can be, from the widest to the narrowest. */
export const COVERAGE_LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'AGENCY'] as const satisfies readonly CoverageDimension[];
/** What the lines of the matrix are. */
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** What the coverage page asks. */
export interface CoverageState extends DirectoryFilters {
  readonly level: CoverageLevel;
  /** First and last year; null where open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** All provinces, all years. */
export const ALL_COVERAGE: CoverageState = { ...NO_FILTERS, level: 'PROVINCE', from: null, to: null };

/** Address → what is asked. Coverage knows no groups of organs. */
export function parseCoverage(query: LocationQuery): CoverageState {
  const level = singleOf(query['by']).toUpperCase();
  return {
    ...parseDirectory(query),
    organGroups: [],
    level: COVERAGE_LEVELS.find((known) => known === level) ?? ALL_COVERAGE.level,
    ...parseYears(query),
  };
}

/** What is asked → address. */
export function formatCoverage({ level, from, to, ...filters }: CoverageState): LocationQueryRaw {
  return {
    ...(level === ALL_COVERAGE.level ? {} : { by: level.toLowerCase() }),
    ...formatDirectory({ ...filters, organGroups: [] }),
    ...(from === null ? {} : { from: String(from) }),
    ...(to === null ? {} : { to: String(to) }),
  };
}
