/** Who publishes reports, and whose figures a report holds. */

/** The rank (级别) of a unit: that of the government it belongs to, never the depth in a tree. */
export const RANKS = ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const;
export type Rank = (typeof RANKS)[number];

/** What kind of unit an agency is. */
export const UNIT_TYPES = [
  'MINISTRY',
  'GOVERNMENT',
  'GENERAL_OFFICE',
  'DEPARTMENT',
  'VERTICAL_BRANCH',
  'TOWNSHIP',
  'SUBDISTRICT',
  'ZONE',
  'AUTHORIZED_ORG',
  'UNKNOWN',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** Whose figures a report holds. UNKNOWN is never summed. */
export const SCOPES = ['SINGLE_AGENCY', 'LEVEL_GOVERNMENT', 'REGION_CONSOLIDATED', 'VERTICAL_SYSTEM', 'UNKNOWN'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a scope was decided by: the words of the report, its sums beside those of others, the kind of unit, a person or data file, nothing. */
export const SCOPE_BASES = ['WORDING', 'ARITHMETIC', 'UNIT_TYPE', 'GIVEN', 'NONE'] as const;
export type ScopeBasis = (typeof SCOPE_BASES)[number];

/** How an agency became another: under a new name only, together with others, or divided among several. */
export const SUCCESSION_KINDS = ['RENAMED', 'MERGED', 'SPLIT'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** An agency as far as a document tells. */
export interface AgencyIdentity {
  /** The full official name; null when the document names no agency. */
  readonly name: string | null;
  /** The name as printed, where it differs from `name`. */
  readonly printedName: string | null;
  /** GB/T 2260, 100000 for an organ of the whole country; null when it could not be told. */
  readonly regionCode: string | null;
  readonly unitType: UnitType;
  readonly rank: Rank | null;
  /** The kind of organ, such as CIVIL_AFFAIRS; null for governments and where unknown. */
  readonly organ: string | null;
  /** 统一社会信用代码; null when the document prints none with a right check digit. */
  readonly creditCode: string | null;
  /** Other names that it is known by, where the data come from another database; a document has none. */
  readonly aliases?: readonly string[];
}
