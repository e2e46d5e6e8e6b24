/** Who should have published and who did: the question and its answer, as data. */
import type { Rank, UnitType } from '../../domain/agency.ts';
import type { Page } from '../readPage.ts';

/** What coverage can be counted by. */
export const COVERAGE_DIMENSIONS = ['YEAR', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'RANK', 'UNIT_TYPE', 'ORGAN', 'AGENCY'] as const;
export type CoverageDimension = (typeof COVERAGE_DIMENSIONS)[number];

/** Which agencies and years to count. Null means that everything passes; an empty list that nothing does. */
export interface CoverageFilter {
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** Codes of regions to look in and below. */
  readonly under: readonly string[] | null;
  readonly ranks: readonly Rank[] | null;
  readonly unitTypes: readonly UnitType[] | null;
  readonly organs: readonly string[] | null;
}

/** A question that can be answered. */
export interface CoverageQuestion {
  readonly by: readonly CoverageDimension[];
  readonly where: CoverageFilter;
  readonly page: Page;
}

/** What a row is of; null for a dimension that was not asked for, and where an agency has no such value. */
export interface CoverageGroup {
  readonly year: number | null;
  /** Codes of regions. */
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly rank: Rank | null;
  readonly unitType: UnitType | null;
  readonly organ: string | null;
  readonly agencyId: number | null;
}

/** Expected and published reports of one group: agencies times years. */
export interface CoverageCounts {
  readonly expected: number;
  readonly published: number;
  readonly missing: number;
  /** After the day that the regulations set, and by it; only where that day and the day of publication are known. */
  readonly late: number;
  readonly onTime: number;
  /** Published over expected; null when nothing was expected. */
  readonly share: number | null;
}

export type CoverageRow = CoverageCounts & { readonly key: CoverageGroup };

/** The answer. */
export interface CoverageTable {
  readonly rows: readonly CoverageRow[];
  readonly totals: CoverageRow;
  /** How many rows there are in all. */
  readonly totalCount: number;
  readonly offset: number;
  readonly version: number;
}
