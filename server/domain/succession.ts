/** Which agency became which, as the store asks the directory: the rules know regions and organs, the store knows who reports when. */
import type { Rank, SuccessionKind, UnitType } from './agency.ts';

/** An agency of the database, and when it reports. */
export interface KnownAgency {
  readonly id: number;
  readonly name: string;
  readonly regionCode: string | null;
  readonly unitType: UnitType;
  readonly rank: Rank | null;
  readonly organ: string | null;
  /** The first and last year with a report; null without any. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A step: an agency and what it became. */
export interface FoundStep {
  readonly agencyId: number;
  readonly successorId: number;
  /** The first year whose report is the successor's. */
  readonly year: number;
  readonly kind: SuccessionKind;
}

/** What the store needs to know of the directory. */
export interface SuccessionRules {
  /** The codes that were or are the region of a code, or a part of it, at any time; the code itself among them. Sorted. */
  readonly relatedCodes: (regionCode: string) => readonly string[];
  /** False where no rule can make an agency another, nor another it, so that nobody need look. */
  readonly concerns: (agency: { readonly regionCode: string | null; readonly organ: string | null }) => boolean;
  /** The steps between agencies whose regions are related. The same for the same agencies in any order. */
  readonly findSteps: (agencies: readonly KnownAgency[]) => readonly FoundStep[];
}

/** The rules of a store without a directory: no region changes, and no agency becomes another. */
export const NO_SUCCESSION: SuccessionRules = { relatedCodes: (code) => [code], concerns: () => false, findSteps: () => [] };
