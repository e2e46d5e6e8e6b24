import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyMapper, AgencyConnectionMapper, AgencyFacetsMapper, AgencyScopeMapper, CellMapper, ComputedTotalMapper, CoverageKeyMapper, CoverageTableMapper, FigureMapper, FigureKeyMapper, FigureRowMapper, FigureTableMapper, FindingMapper, FormMapper, MetricMapper, NoteMapper, OrganMapper, PlaceMapper, ProactiveBlockMapper, ProactiveColumnMapper, ProactiveLineMapper, RegionMapper, ReportMapper, RequestRowMapper, SuccessionMapper } from './schema.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of things. Can pass 2³¹; a JSON number, exact up to 2⁵³. */
  Count: { input: number; output: number; }
  /** An opaque place in a list; valid for the data version that gave it. */
  Cursor: { input: string; output: string; }
  /** A calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A region code of six characters: GB/T 2260, such as `370322`; for zones without one a local code, such as `3703Z1`. */
  RegionCode: { input: string; output: string; }
};

/** An agency that publishes reports. Not the same as its name. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Names as printed in reports, where they differ from the full name. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The unified social credit code (统一社会信用代码); null when no report prints it. */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** The id of the agency. */
  readonly id: Scalars['ID']['output'];
  /** The full official name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** The kind of organ, such as CIVIL_AFFAIRS; null for governments and for organs not known. */
  readonly organ?: Maybe<Organ>;
  /** Agencies that it was before: by another name, merged into it, or that it was split from. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** The rank of the unit; null when it could not be told. */
  readonly rank?: Maybe<Rank>;
  /** The region it belongs to; null when it could not be told or is the whole country. */
  readonly region?: Maybe<Region>;
  /** Its current reports, oldest first. */
  readonly reports: ReadonlyArray<Report>;
  /** Whose figures its newest report holds; null without a report. */
  readonly scope?: Maybe<AgencyScope>;
  /** Agencies that it became. */
  readonly successors: ReadonlyArray<Succession>;
  /** The kind of unit. */
  readonly unitType: UnitType;
  /** Its years with their headline figures, oldest first. */
  readonly years: ReadonlyArray<AgencyYear>;
};

/** A page of agencies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The agencies with their cursors. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** How they are spread over provinces, ranks and kinds. */
  readonly facets: AgencyFacets;
  /** The agencies. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agency in a list. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** The place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The agency. */
  readonly node: Agency;
};

/** How the agencies found are spread. Each facet counts as if its own filter were not set, so that another value can be chosen. */
export type AgencyFacets = {
  readonly __typename?: 'AgencyFacets';
  /** By kind of organ, most first. */
  readonly organs: ReadonlyArray<OrganFacet>;
  /** By province, by code. */
  readonly provinces: ReadonlyArray<RegionFacet>;
  /** By rank, highest first. */
  readonly ranks: ReadonlyArray<RankFacet>;
  /** By kind of unit, most first. */
  readonly unitTypes: ReadonlyArray<UnitTypeFacet>;
};

/** The order of agencies. Nulls come last, ties by name. */
export type AgencyOrder = {
  /** By what. */
  readonly by: AgencySortKey;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** Whose figures the reports of an agency hold, and why. */
export type AgencyScope = {
  readonly __typename?: 'AgencyScope';
  /** What it was decided by. */
  readonly basis: ScopeBasis;
  /** How sure it is, 0 to 1; null when nothing decided it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** The scope of its newest report. */
  readonly scope: Scope;
  /** The scope that a person settled for one of its reports; null when nobody did. */
  readonly settled?: Maybe<Scope>;
};


/** Whose figures the reports of an agency hold, and why. */
export type AgencyScopereasonArgs = {
  lang?: Language;
};

/** What agencies are ordered by. */
export type AgencySortKey =
  /** The disclosure rate of the newest report. */
  | 'DISCLOSURE_RATE'
  /** The year of the newest report. */
  | 'LATEST_YEAR'
  /** The Chinese name, by pinyin. */
  | 'NAME'
  /** Requests newly received, of the newest report. */
  | 'NEW_REQUESTS'
  /** The region's code. */
  | 'REGION'
  /** Requests concluded, of the newest report. */
  | 'TOTAL_CONCLUDED'
  /** How many years have a report. */
  | 'YEARS';

/** One year of an agency. */
export type AgencyYear = {
  readonly __typename?: 'AgencyYear';
  /** True when every identity that could be tested holds; null when none could be. */
  readonly balanced?: Maybe<Scalars['Boolean']['output']>;
  /** Disclosed and partially disclosed over concluded; null when nothing was concluded or a number is missing. */
  readonly disclosureRate?: Maybe<Scalars['Float']['output']>;
  /** Requests newly received; null when the report has no number. */
  readonly newRequests?: Maybe<Scalars['Float']['output']>;
  /** The id of its current report. */
  readonly reportId: Scalars['ID']['output'];
  /** Requests concluded; null when the report has no number. */
  readonly totalConcluded?: Maybe<Scalars['Float']['output']>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** How reports are added up. */
export type Basis =
  /** Sum the reports of single agencies only (自下而上汇总). */
  | 'BOTTOM_UP'
  /** Take the consolidated reports of regions of exactly one rank (汇总报告). */
  | 'REPORTED';

/** One cell of a table as printed, and what it was read as. */
export type Cell = {
  readonly __typename?: 'Cell';
  /** The column, such as `naturalPerson` or `upheld`; null in section two, where a row is one field. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The field: section, row and column, such as `requests.granted.total`. */
  readonly field: Scalars['String']['output'];
  /** A note that the cell carries beside its number; null when there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where in the document it was read; null when the source has no places. */
  readonly place?: Maybe<Place>;
  /** The text as printed; empty for a blank. */
  readonly raw: Scalars['String']['output'];
  /** The row, such as `granted`, `reconsideration`, or the field of section two. */
  readonly row: Scalars['String']['output'];
  /** The table. */
  readonly section: Section;
  /** Why the value is what it is. */
  readonly status: CellStatus;
  /** The unit of the value: 件, 项, 元 or 万元. */
  readonly unit: Scalars['String']['output'];
  /** The number; null when there is none, see `status`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Why a cell has its value, or has none. */
export type CellStatus =
  /** The cell is blank, and nothing shows that it means zero. */
  | 'BLANK'
  /** The cell is blank and zero: taking the blanks of its row and column as zero closes every identity that touches it. */
  | 'IMPLIED_ZERO'
  /** The document prints a sign for not applicable, such as `/`. */
  | 'NOT_APPLICABLE'
  /** The form of the table has no such cell, or the document lacks it. */
  | 'NOT_ON_FORM'
  /** The document prints a number. */
  | 'REPORTED'
  /** The document prints something that is no number. */
  | 'TEXT';

/** A figure beside its value of an earlier year, both over the same panel. */
export type ComparedFigure = {
  readonly __typename?: 'ComparedFigure';
  /** How many agencies stand on both sides (MATCHED), or in the current year (ALL). */
  readonly agencies: Scalars['Int']['output'];
  /** The value of this year over the panel; for MATCHED it can differ from the figure's own value. */
  readonly current?: Maybe<Scalars['Float']['output']>;
  /** Current minus previous. For rates a difference of ratios. */
  readonly delta?: Maybe<Scalars['Float']['output']>;
  /** Delta over previous; null for rates, and when the base is zero or missing. */
  readonly growth?: Maybe<Scalars['Float']['output']>;
  /** Which agencies. */
  readonly panel: Panel;
  /** The value of the earlier year over the panel. */
  readonly previous?: Maybe<Scalars['Float']['output']>;
  /** Why `delta` or `growth` is null; null when both are there, and for the growth of rates. */
  readonly reason?: Maybe<MissingReason>;
  /** How many years back. */
  readonly yearsBack: Scalars['Int']['output'];
};

/** Compare with an earlier year. */
export type Comparison = {
  /** Which agencies are compared. */
  readonly panel?: Panel;
  /** How many years back, 1 to 10. */
  readonly yearsBack: Scalars['Int']['input'];
};

/** How a comparison's agencies came and went, for one year. */
export type ComparisonPanel = {
  readonly __typename?: 'ComparisonPanel';
  /** Agencies with a report in the later year only. */
  readonly entered: Scalars['Int']['output'];
  /** Agencies with a report in the earlier year only. */
  readonly left: Scalars['Int']['output'];
  /** Agencies with a usable report in both years. */
  readonly matched: Scalars['Int']['output'];
  /** The later year. */
  readonly year: Scalars['Int']['output'];
  /** How many years back the other one is. */
  readonly yearsBack: Scalars['Int']['output'];
};

/** A number added up from cells, beside the one that is printed for the same thing. */
export type ComputedTotal = {
  readonly __typename?: 'ComputedTotal';
  /** True when both are there and equal, false when they differ, null when one is missing. */
  readonly agrees?: Maybe<Scalars['Boolean']['output']>;
  /** The field that is added up, such as `requests.granted.total` or `requests.denied.total`. */
  readonly field: Scalars['String']['output'];
  /** The printed number; null when the form has no such cell or the cell has no number. */
  readonly published?: Maybe<Scalars['Float']['output']>;
  /** The sum; null when a part is missing. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What an answer stands on. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Agencies that they come from. */
  readonly agencies: Scalars['Int']['output'];
  /** Reports that match the filter but are not used, by reason. */
  readonly excluded: ReadonlyArray<Exclusion>;
  /** Reports used. */
  readonly reports: Scalars['Int']['output'];
};

/** What coverage is counted by. */
export type CoverageDimension =
  /** The agency. */
  | 'AGENCY'
  /** The county; agencies of a prefecture or province itself have none. */
  | 'COUNTY'
  /** The kind of organ. */
  | 'ORGAN'
  /** The prefecture; agencies of a province itself have none. */
  | 'PREFECTURE'
  /** The province. */
  | 'PROVINCE'
  /** The rank. */
  | 'RANK'
  /** The kind of unit. */
  | 'UNIT_TYPE'
  /** The year reported on. */
  | 'YEAR';

/** What a row of coverage is of; null for dimensions not asked for, and for agencies without such a value. */
export type CoverageKey = {
  readonly __typename?: 'CoverageKey';
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** The county. */
  readonly county?: Maybe<Region>;
  /** The kind of organ. */
  readonly organ?: Maybe<Organ>;
  /** The prefecture. */
  readonly prefecture?: Maybe<Region>;
  /** The province. */
  readonly province?: Maybe<Region>;
  /** The rank. */
  readonly rank?: Maybe<Rank>;
  /** The kind of unit. */
  readonly unitType?: Maybe<UnitType>;
  /** The year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Expected and published reports of one group. */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  /** Reports expected: agencies times years. */
  readonly expected: Scalars['Int']['output'];
  /** What the group is of. */
  readonly key: CoverageKey;
  /** Published after the day that the regulations set; only where that day and the date of publication are known. */
  readonly late: Scalars['Int']['output'];
  /** Of these, not found. */
  readonly missing: Scalars['Int']['output'];
  /** Published by that day; only where both are known. */
  readonly onTime: Scalars['Int']['output'];
  /** Of these, published. */
  readonly published: Scalars['Int']['output'];
  /** Published over expected; null when nothing was expected. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** Coverage by the dimensions asked. */
export type CoverageTable = {
  readonly __typename?: 'CoverageTable';
  /** Whether there are more rows. */
  readonly pageInfo: PageInfo;
  /** The rows, in the order of the dimensions; missing values last. */
  readonly rows: ReadonlyArray<CoverageRow>;
  /** How many rows there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Over everything. */
  readonly totals: CoverageRow;
};

/** What the database holds. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many agencies have at least one report. */
  readonly agencies: Scalars['Int']['output'];
  /** How many documents were imported. */
  readonly documents: Scalars['Int']['output'];
  /** How many current reports there are. */
  readonly reports: Scalars['Int']['output'];
  /** True when the data was made up for a demonstration. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The number of the data version. Grows with every import that changes something. */
  readonly version: Scalars['Int']['output'];
  /** The first and last report year; null when there is no report. */
  readonly years?: Maybe<YearSpan>;
};

/** What figures can be grouped by. */
export type Dimension =
  /** The agency. */
  | 'AGENCY'
  /** The year reported on. */
  | 'YEAR';

/** A document that was imported. */
export type Document = {
  readonly __typename?: 'Document';
  /** How many bytes it has. */
  readonly bytes: Scalars['Count']['output'];
  /** The day it was published or collected, where known. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The text encoding and what decided it; null for formats that carry their own. */
  readonly encoding?: Maybe<Scalars['String']['output']>;
  /** The id of the document. */
  readonly id: Scalars['ID']['output'];
  /** The media type that its bytes show. */
  readonly mediaType: Scalars['String']['output'];
  /** The file name or address that it was read from. */
  readonly path: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where it was published, where known. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** Reports left out, and why. */
export type Exclusion = {
  readonly __typename?: 'Exclusion';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Why. */
  readonly reason: ExclusionReason;
};

/** Why a report is left out of a sum. */
export type ExclusionReason =
  /** Another report of the same year holds its figures: that of the same region, or of the organ under its new name. */
  | 'IN_OTHER_REPORT'
  /** It is a consolidated report of another rank. */
  | 'OTHER_RANK'
  /** It has another scope than the basis asks for. */
  | 'OTHER_SCOPE'
  /** Its scope is not decided. */
  | 'UNKNOWN_SCOPE';

/** One number with its reason, its parts and its uncertainty. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** All comparisons, in the order asked. */
  readonly compared: ReadonlyArray<ComparedFigure>;
  /** The first comparison's difference. For rates a difference of ratios: 0.012 is 1.2 percentage points. */
  readonly delta?: Maybe<Scalars['Float']['output']>;
  /** Of a rate: the sum below the line. Null for counts and where no report has both parts. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** What to know before using the number. */
  readonly flags: ReadonlyArray<FigureFlag>;
  /** The first comparison's relative change; null for rates, and when the base is zero or missing. */
  readonly growth?: Maybe<Scalars['Float']['output']>;
  /** Of a share: the Wilson 95 % interval. Null for counts, for rates that are no shares, and where the value is null. */
  readonly interval?: Maybe<Interval>;
  /** Which metric. */
  readonly metric: MetricId;
  /** Of a rate: the sum above the line. Null for counts and where no report has both parts. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** The value of the first comparison's earlier year; null with a reason in `compared`. */
  readonly previous?: Maybe<Scalars['Float']['output']>;
  /** Why `value` is null; null when it is not. */
  readonly reason?: Maybe<MissingReason>;
  /** How many reports the number stands on. */
  readonly reports: Scalars['Int']['output'];
  /** The number: a count, an amount, or a ratio between 0 and 1 (some rates can pass 1). Null has a `reason`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What to know before using a figure. */
export type FigureFlag =
  /** Some totals were blank in the document and were added up from their parts. */
  | 'COMPUTED_TOTAL'
  /** Some reports of the group have no number for it and are left out. */
  | 'PARTIAL'
  /** A rate over fewer than 30 cases: shown, never ranked. */
  | 'SMALL_N'
  /** At least one report in it breaks an identity. */
  | 'UNBALANCED';

/** The values of the `by` dimensions. A dimension that was not asked for is null. */
export type FigureKey = {
  readonly __typename?: 'FigureKey';
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** The year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** One group of reports. */
export type FigureRow = {
  readonly __typename?: 'FigureRow';
  /** The figure of one metric. The metric must be among those asked for. */
  readonly figure: Figure;
  /** The figures of all the metrics asked for, in that order. */
  readonly figures: ReadonlyArray<Figure>;
  /** What the group is. */
  readonly key: FigureKey;
};


/** One group of reports. */
export type FigureRowfigureArgs = {
  metric: MetricId;
};

/** An answer: rows of figures, with everything needed to judge them. */
export type FigureTable = {
  readonly __typename?: 'FigureTable';
  /** Per comparison and year: how many agencies matched, entered and left. */
  readonly comparisons: ReadonlyArray<ComparisonPanel>;
  /** Which reports the answer stands on, and which it leaves out. */
  readonly coverage: Coverage;
  /** Breaks in the series that touch this answer. */
  readonly notes: ReadonlyArray<Note>;
  /** Whether there are more rows. */
  readonly pageInfo: PageInfo;
  /** The question as a sentence. */
  readonly question: Scalars['String']['output'];
  /** The same sentence in parts, so that each filter word can be found in it. */
  readonly questionParts: ReadonlyArray<QuestionPart>;
  /** The rows, in the order of the `by` dimensions; years ascending, agencies by name. */
  readonly rows: ReadonlyArray<FigureRow>;
  /** Each metric over all the reports of the answer, evaluated again at that level. */
  readonly totals: FigureRow;
  /** The data version that answered. */
  readonly version: Scalars['Int']['output'];
};


/** An answer: rows of figures, with everything needed to judge them. */
export type FigureTablequestionArgs = {
  lang?: Language;
};


/** An answer: rows of figures, with everything needed to judge them. */
export type FigureTablequestionPartsArgs = {
  lang?: Language;
};

/** What a check found in a report. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The id of the check, such as `outcomeSum`. See docs/checks.md. */
  readonly check: Scalars['String']['output'];
  /** The fields that it is about. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong, where, and what to do. */
  readonly message: Scalars['String']['output'];
  /** Where in the document; null when it is about no one place. */
  readonly place?: Maybe<Place>;
  /** How grave it is. */
  readonly severity: Severity;
};


/** What a check found in a report. */
export type FindingmessageArgs = {
  lang?: Language;
};

/** An official form. */
export type Form = {
  readonly __typename?: 'Form';
  /** Section three: the columns in printed order, the total last. */
  readonly applicants: ReadonlyArray<FormLabel>;
  /** Section four: the three groups of columns in printed order. */
  readonly disputeGroups: ReadonlyArray<FormLabel>;
  /** Section four: the columns of each group, the total last. */
  readonly disputeOutcomes: ReadonlyArray<FormLabel>;
  /** The id. */
  readonly id: FormId;
  /** The notice that prescribes it. */
  readonly notice: Scalars['String']['output'];
  /** Section two: blocks by clause of Article 20. */
  readonly proactive: ReadonlyArray<ProactiveBlock>;
  /** Section three: the rows in printed order. */
  readonly requestRows: ReadonlyArray<RequestRow>;
};

/** The official form that a table follows, read off its labels and never from the year. */
export type FormId =
  /** 国办公开办函〔2019〕60号, reports of 2019 and 2020 and some later ones. */
  | 'FORM2019'
  /** 国办公开办函〔2021〕30号, reports of 2021 and later. */
  | 'FORM2021';

/** A label of the form. */
export type FormLabel = {
  readonly __typename?: 'FormLabel';
  /** The identifier. */
  readonly id: Scalars['String']['output'];
  /** The printed label. */
  readonly label: Scalars['String']['output'];
  /** The name in English. */
  readonly labelEn: Scalars['String']['output'];
};

/** A confidence interval. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** The upper bound. */
  readonly high: Scalars['Float']['output'];
  /** The lower bound. */
  readonly low: Scalars['Float']['output'];
};

/** The language of a text. */
export type Language =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH';

/** The definition of a metric. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** Codes of the breaks that touch it. */
  readonly breaks: ReadonlyArray<Scalars['String']['output']>;
  /** The fields below the line; empty for counts. */
  readonly denominator: ReadonlyArray<Scalars['String']['output']>;
  /** What it counts, and when it is null. */
  readonly description: Scalars['String']['output'];
  /** The forms on which it exists. */
  readonly forms: ReadonlyArray<FormId>;
  /** The formula in words. */
  readonly formula: Scalars['String']['output'];
  /** The id. */
  readonly id: MetricId;
  /** The field or rate in the words of this project, such as `newRequests` or `disclosureRate`. */
  readonly key: Scalars['String']['output'];
  /** A count, an amount of money, or a rate. */
  readonly kind: MetricKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The fields above the line; for a count the field itself. */
  readonly numerator: ReadonlyArray<Scalars['String']['output']>;
  /** The unit of the value: 件, 项, 元, 万元, or % for rates. */
  readonly unit: Scalars['String']['output'];
};


/** The definition of a metric. */
export type MetricdescriptionArgs = {
  lang?: Language;
};


/** The definition of a metric. */
export type MetricformulaArgs = {
  lang?: Language;
};


/** The definition of a metric. */
export type MetricnameArgs = {
  lang?: Language;
};

/** The metrics that `figures` can answer. Counts are of the field of the same name; rates are pooled: the sums of all reports divided. */
export type MetricId =
  /** Administrative fees: fees collected (10,000 yuan) (行政事业性收费本年收费金额（单位：万元）), 万元. FORM2021 only. */
  | 'ADMINISTRATIVE_FEE_AMOUNT'
  /** Carried over from previous year (上年结转政府信息公开申请数量), requests. */
  | 'CARRIED_OVER_IN'
  /** Carried over to next year (结转下年度继续办理), requests. */
  | 'CARRIED_OVER_OUT'
  /** Carry-over rate (结转率): carried out over new plus carried in. Null when nothing was to handle. */
  | 'CARRY_OVER_RATE'
  /** Closure rate (办结率): concluded over new plus carried in. Null when nothing was to handle. */
  | 'CLOSURE_RATE'
  /** Compulsory measures: decisions (行政强制处理决定数量), 件. */
  | 'COERCION_DECISIONS'
  /** Compulsory measures: change (行政强制本年增/减), 项. FORM2019 only. */
  | 'COERCION_ITEMS_CHANGE'
  /** Compulsory measures: items, previous year (行政强制上一年项目数量), 项. FORM2019 only. */
  | 'COERCION_ITEMS_PREV'
  /** Denial (不予公开占比): not disclosed over concluded. Null when nothing was concluded. */
  | 'DENIAL_RATE'
  /** Not disclosed (不予公开), requests: the rows of the group added up. */
  | 'DENIED'
  /** Administrative inquiry matters (属于行政查询事项), requests. */
  | 'DENIED_ADMINISTRATIVE_INQUIRY'
  /** Administrative enforcement case files (属于行政执法案卷), requests. */
  | 'DENIED_ENFORCEMENT_FILE'
  /** Internal affairs information (属于三类内部事务信息), requests. */
  | 'DENIED_INTERNAL_AFFAIRS'
  /** Prohibited by other laws or administrative regulations (其他法律行政法规禁止公开), requests. */
  | 'DENIED_LEGAL_PROHIBITION'
  /** Process information (属于四类过程性信息), requests. */
  | 'DENIED_PROCESS_INFO'
  /** Endangering security or social stability (危及“三安全一稳定”), requests. */
  | 'DENIED_SECURITY_STABILITY'
  /** State secrets (属于国家秘密), requests. */
  | 'DENIED_STATE_SECRET'
  /** Third-party lawful rights and interests (保护第三方合法权益), requests. */
  | 'DENIED_THIRD_PARTY_RIGHTS'
  /** Disclosure rate (公开率): disclosed and partially disclosed over all concluded. Null when nothing was concluded. */
  | 'DISCLOSURE_RATE'
  /** Dispute rate (争议率): reconsiderations and direct suits over concluded; cases may concern earlier years, so it can pass 1. Null when nothing was concluded. */
  | 'DISPUTE_RATE'
  /** Escalation (复议后起诉率): suits after reconsideration over decided reconsiderations; shifted in time, so it can pass 1. Null when none was decided. */
  | 'ESCALATION_RATE'
  /** Administrative fees: change (行政事业性收费本年增/减), 项. FORM2019 only. */
  | 'FEE_ITEMS_CHANGE'
  /** Administrative fees: items, previous year (行政事业性收费上一年项目数量), 项. FORM2019 only. */
  | 'FEE_ITEMS_PREV'
  /** Full disclosure (予以公开占比): disclosed over concluded. Null when nothing was concluded. */
  | 'FULL_DISCLOSURE_RATE'
  /** Disclosed (予以公开), requests. */
  | 'GRANTED'
  /** Handled volume (处理总量), requests: newly received plus carried over from the previous year. */
  | 'HANDLED_VOLUME'
  /** Licensing: decisions (行政许可处理决定数量), 件. */
  | 'LICENSING_DECISIONS'
  /** Licensing: change (行政许可本年增/减), 项. FORM2019 only. */
  | 'LICENSING_ITEMS_CHANGE'
  /** Licensing: items, previous year (行政许可上一年项目数量), 项. FORM2019 only. */
  | 'LICENSING_ITEMS_PREV'
  /** Correction rate in litigation (诉讼纠错率): corrected over decided, direct and after reconsideration, pending cases left out. Null when none was decided. */
  | 'LITIGATION_CORRECTION_RATE'
  /** Direct litigation: corrected (未经复议直接起诉结果纠正), cases. */
  | 'LITIGATION_DIRECT_CORRECTED'
  /** Direct litigation: other outcome (未经复议直接起诉其他结果), cases. */
  | 'LITIGATION_DIRECT_OTHER'
  /** Direct litigation: pending (未经复议直接起诉尚未审结), cases. */
  | 'LITIGATION_DIRECT_PENDING'
  /** Direct litigation: total (未经复议直接起诉总计), cases. */
  | 'LITIGATION_DIRECT_TOTAL'
  /** Direct litigation: upheld (未经复议直接起诉结果维持), cases. */
  | 'LITIGATION_DIRECT_UPHELD'
  /** Litigation after reconsideration: corrected (复议后起诉结果纠正), cases. */
  | 'LITIGATION_POST_REVIEW_CORRECTED'
  /** Litigation after reconsideration: other outcome (复议后起诉其他结果), cases. */
  | 'LITIGATION_POST_REVIEW_OTHER'
  /** Litigation after reconsideration: pending (复议后起诉尚未审结), cases. */
  | 'LITIGATION_POST_REVIEW_PENDING'
  /** Litigation after reconsideration: total (复议后起诉总计), cases. */
  | 'LITIGATION_POST_REVIEW_TOTAL'
  /** Litigation after reconsideration: upheld (复议后起诉结果维持), cases. */
  | 'LITIGATION_POST_REVIEW_UPHELD'
  /** Requests newly received (本年新收政府信息公开申请数量), requests. */
  | 'NEW_REQUESTS'
  /** Normative documents: in force (行政规范性文件现行有效件数), 件. FORM2021 only. */
  | 'NORMATIVE_DOCS_IN_FORCE'
  /** Normative documents: issued (行政规范性文件本年制发件数), 件. FORM2021 only. */
  | 'NORMATIVE_DOCS_ISSUED'
  /** Normative documents: newly published (规范性文件本年新公开数量), 件. FORM2019 only. */
  | 'NORMATIVE_DOCS_NEWLY_PUBLISHED'
  /** Normative documents: produced (规范性文件本年新制作数量), 件. FORM2019 only. */
  | 'NORMATIVE_DOCS_PRODUCED'
  /** Normative documents: published in total (规范性文件对外公开总数量), 件. FORM2019 only. */
  | 'NORMATIVE_DOCS_PUBLISHED_TOTAL'
  /** Normative documents: repealed (行政规范性文件本年废止件数), 件. FORM2021 only. */
  | 'NORMATIVE_DOCS_REPEALED'
  /** Information not held (不掌握占比): over concluded. Null when nothing was concluded. */
  | 'NOT_HELD_SHARE'
  /** Not processed (不予处理), requests: the rows of the group added up. */
  | 'NOT_PROCESSED'
  /** Asks to confirm or re-issue information already obtained (要求行政机关确认或重新出具已获取信息), requests. */
  | 'NOT_PROCESSED_CONFIRMATION'
  /** Duplicate requests (重复申请), requests. */
  | 'NOT_PROCESSED_DUPLICATE'
  /** Excessive repeated requests without due reason (无正当理由大量反复申请), requests. */
  | 'NOT_PROCESSED_EXCESSIVE'
  /** Petitions, reports or complaints (信访举报投诉类申请), requests. */
  | 'NOT_PROCESSED_PETITION'
  /** Publicly available publications (要求提供公开出版物), requests. */
  | 'NOT_PROCESSED_PUBLICATION'
  /** Not processed (不予处理占比): over concluded. Null when nothing was concluded. */
  | 'NOT_PROCESSED_RATE'
  /** Fee not paid in time (申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请), requests. FORM2021 only. */
  | 'OTHER_FEE_UNPAID'
  /** Other handling (其他处理), requests: the rows of the group added up. */
  | 'OTHER_HANDLING'
  /** Other handling (其他处理占比): over concluded. Null when nothing was concluded. */
  | 'OTHER_HANDLING_RATE'
  /** Miscellaneous (其他), requests. FORM2021 only. */
  | 'OTHER_MISC'
  /** Not supplemented in time (申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请), requests. FORM2021 only. */
  | 'OTHER_NOT_SUPPLEMENTED'
  /** Other external service matters: decisions (其他对外管理服务事项处理决定数量), 件. FORM2019 only. */
  | 'OTHER_SERVICE_DECISIONS'
  /** Other external service matters: change (其他对外管理服务事项本年增/减), 项. FORM2019 only. */
  | 'OTHER_SERVICE_ITEMS_CHANGE'
  /** Other external service matters: items, previous year (其他对外管理服务事项上一年项目数量), 项. FORM2019 only. */
  | 'OTHER_SERVICE_ITEMS_PREV'
  /** Partially disclosed (部分公开（区分处理的，只计这一情形，不计其他情形）), requests. */
  | 'PARTIALLY_GRANTED'
  /** Partial disclosure (部分公开占比): partially disclosed over concluded. Null when nothing was concluded. */
  | 'PARTIAL_DISCLOSURE_RATE'
  /** Penalties: decisions (行政处罚处理决定数量), 件. */
  | 'PENALTY_DECISIONS'
  /** Penalties: change (行政处罚本年增/减), 项. FORM2019 only. */
  | 'PENALTY_ITEMS_CHANGE'
  /** Penalties: items, previous year (行政处罚上一年项目数量), 项. FORM2019 only. */
  | 'PENALTY_ITEMS_PREV'
  /** Centralized procurement: amount (政府集中采购采购总金额), 元. FORM2019 only. */
  | 'PROCUREMENT_AMOUNT'
  /** Centralized procurement: projects (政府集中采购采购项目数量), 项. FORM2019 only. */
  | 'PROCUREMENT_PROJECTS'
  /** Administrative reconsideration: corrected (行政复议结果纠正), cases. */
  | 'RECONSIDERATION_CORRECTED'
  /** Correction rate in reconsideration (复议纠错率): corrected over decided, pending cases left out. Null when none was decided. */
  | 'RECONSIDERATION_CORRECTION_RATE'
  /** Administrative reconsideration: other outcome (行政复议其他结果), cases. */
  | 'RECONSIDERATION_OTHER'
  /** Administrative reconsideration: pending (行政复议尚未审结), cases. */
  | 'RECONSIDERATION_PENDING'
  /** Administrative reconsideration: total (行政复议总计), cases. */
  | 'RECONSIDERATION_TOTAL'
  /** Administrative reconsideration: upheld (行政复议结果维持), cases. */
  | 'RECONSIDERATION_UPHELD'
  /** Administrative rules: in force (规章现行有效件数), 件. FORM2021 only. */
  | 'RULES_IN_FORCE'
  /** Administrative rules: issued (规章本年制发件数), 件. FORM2021 only. */
  | 'RULES_ISSUED'
  /** Administrative rules: newly published (规章本年新公开数量), 件. FORM2019 only. */
  | 'RULES_NEWLY_PUBLISHED'
  /** Administrative rules: produced (规章本年新制作数量), 件. FORM2019 only. */
  | 'RULES_PRODUCED'
  /** Administrative rules: published in total (规章对外公开总数量), 件. FORM2019 only. */
  | 'RULES_PUBLISHED_TOTAL'
  /** Administrative rules: repealed (规章本年废止件数), 件. FORM2021 only. */
  | 'RULES_REPEALED'
  /** Disclosure among decisions on substance (实体决定公开率): disclosed and partially disclosed over these and the denied. Null when there was none. */
  | 'SUBSTANTIVE_DISCLOSURE_RATE'
  /** Total concluded (总计), requests. */
  | 'TOTAL_CONCLUDED'
  /** Would need to be created (没有现成信息需要另行制作), requests. */
  | 'UNABLE_MUST_CREATE'
  /** Information not held by this organ (本机关不掌握相关政府信息), requests. */
  | 'UNABLE_NOT_HELD'
  /** Unable to provide (无法提供占比): over concluded. Null when nothing was concluded. */
  | 'UNABLE_RATE'
  /** Still unclear after supplementation (补正后申请内容仍不明确), requests. */
  | 'UNABLE_STILL_UNCLEAR'
  /** Unable to provide (无法提供), requests: the rows of the group added up. */
  | 'UNABLE_TO_PROVIDE';

/** What kind of number a metric is. */
export type MetricKind =
  /** An amount of money. */
  | 'AMOUNT'
  /** A number of things. */
  | 'COUNT'
  /** A ratio of two counts that are no part and whole. */
  | 'RATIO'
  /** A part of a whole, between 0 and 1: has an interval. */
  | 'SHARE';

/** Why there is no number. */
export type MissingReason =
  /** The base of the growth is zero. */
  | 'BASE_ZERO'
  /** The documents leave it blank, or it could not be read. */
  | 'BLANK_IN_SOURCE'
  /** The forms used have no such cell. */
  | 'NOT_ON_FORM'
  /** No agency has a usable report in both years. */
  | 'NO_MATCHED_AGENCY'
  /** No report of the basis is there. */
  | 'NO_REPORT'
  /** The denominator is zero. */
  | 'ZERO_DENOMINATOR';

/** A break in a series. */
export type Note = {
  readonly __typename?: 'Note';
  /** The stable code, such as FORM_2021. */
  readonly code: Scalars['String']['output'];
  /** What changed and what not to compare. */
  readonly text: Scalars['String']['output'];
  /** The year from which it applies. */
  readonly year: Scalars['Int']['output'];
};


/** A break in a series. */
export type NotetextArgs = {
  lang?: Language;
};

/** A kind of organ, such as the civil-affairs bureaus (民政局). */
export type Organ = {
  readonly __typename?: 'Organ';
  /** The stable code. */
  readonly code: OrganCode;
  /** The group of affairs it belongs to, for colour and filter. */
  readonly group: OrganGroup;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** What took its affairs in hand before, with the last year of the name. */
  readonly predecessors: ReadonlyArray<OrganPredecessor>;
  /** Words of its names as they are printed, such as 民政. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};


/** A kind of organ, such as the civil-affairs bureaus (民政局). */
export type OrgannameArgs = {
  lang?: Language;
};

/** A kind of organ (机关类型). */
export type OrganCode =
  /** Administrative Approval (行政审批服务局). */
  | 'ADMINISTRATIVE_APPROVAL'
  /** Agriculture and Rural Affairs (农业农村局). */
  | 'AGRICULTURE'
  /** Archives (档案局). */
  | 'ARCHIVES'
  /** Audit (审计局). */
  | 'AUDIT'
  /** PBC Branch (人民银行分行). */
  | 'CENTRAL_BANK'
  /** Civil Affairs (民政局). */
  | 'CIVIL_AFFAIRS'
  /** Civil Air Defense (人民防空办公室). */
  | 'CIVIL_AIR_DEFENSE'
  /** Commerce (商务局). */
  | 'COMMERCE'
  /** Cultural Heritage (文物局). */
  | 'CULTURAL_HERITAGE'
  /** Culture and Tourism (文化和旅游局). */
  | 'CULTURE_TOURISM'
  /** Customs (海关). */
  | 'CUSTOMS'
  /** Data (数据局). */
  | 'DATA'
  /** Development and Reform (发展和改革委员会). */
  | 'DEVELOPMENT_REFORM'
  /** Disabled Persons' Federation (残疾人联合会). */
  | 'DISABLED_PERSONS'
  /** Drug Administration (药品监督管理局). */
  | 'DRUG_ADMINISTRATION'
  /** Earthquake (地震局). */
  | 'EARTHQUAKE'
  /** Ecology and Environment (生态环境局). */
  | 'ECOLOGY_ENVIRONMENT'
  /** Education (教育局). */
  | 'EDUCATION'
  /** Emergency Management (应急管理局). */
  | 'EMERGENCY_MANAGEMENT'
  /** Energy (能源局). */
  | 'ENERGY'
  /** Ethnic and Religious Affairs (民族宗教事务局). */
  | 'ETHNIC_RELIGIOUS_AFFAIRS'
  /** Finance (财政局). */
  | 'FINANCE'
  /** Financial Regulatory Branch (金融监管局). */
  | 'FINANCIAL_REGULATION'
  /** Foreign Affairs (外事办公室). */
  | 'FOREIGN_AFFAIRS'
  /** Forestry (林业局). */
  | 'FORESTRY'
  /** Government Services (政务服务管理局). */
  | 'GOVERNMENT_SERVICES'
  /** Grain and Reserves (粮食和物资储备局). */
  | 'GRAIN_RESERVES'
  /** Health (卫生健康委员会). */
  | 'HEALTH'
  /** Healthcare Security (医疗保障局). */
  | 'HEALTHCARE_SECURITY'
  /** Hong Kong and Macao Affairs (港澳事务办公室). */
  | 'HONG_KONG_MACAO_AFFAIRS'
  /** Housing and Urban-Rural Development (住房和城乡建设局). */
  | 'HOUSING'
  /** Housing Provident Fund (住房公积金管理中心). */
  | 'HOUSING_FUND'
  /** Human Resources and Social Security (人力资源和社会保障局). */
  | 'HUMAN_RESOURCES'
  /** Industry and Information Technology (工业和信息化局). */
  | 'INDUSTRY_INFORMATION'
  /** Intellectual Property (知识产权局). */
  | 'INTELLECTUAL_PROPERTY'
  /** Investment Promotion (投资促进局). */
  | 'INVESTMENT_PROMOTION'
  /** Justice (司法局). */
  | 'JUSTICE'
  /** Landscaping (园林绿化局). */
  | 'LANDSCAPING'
  /** Comprehensive Law Enforcement (综合行政执法局). */
  | 'LAW_ENFORCEMENT'
  /** Local Financial Regulation (地方金融监督管理局). */
  | 'LOCAL_FINANCE'
  /** Maritime Safety (海事局). */
  | 'MARITIME_SAFETY'
  /** Market Regulation (市场监督管理局). */
  | 'MARKET_REGULATION'
  /** Meteorology (气象局). */
  | 'METEOROLOGY'
  /** National Defense Mobilization (国防动员办公室). */
  | 'NATIONAL_DEFENSE_MOBILIZATION'
  /** Natural Resources (自然资源局). */
  | 'NATURAL_RESOURCES'
  /** Ocean and Fisheries (海洋发展局). */
  | 'OCEAN_FISHERIES'
  /** Government Offices Administration (机关事务管理局). */
  | 'OFFICES_ADMINISTRATION'
  /** Petitions (信访局). */
  | 'PETITIONS'
  /** Port of Entry (口岸办公室). */
  | 'PORT_OF_ENTRY'
  /** Postal Administration (邮政管理局). */
  | 'POSTAL_ADMINISTRATION'
  /** Poverty Alleviation (扶贫开发办公室). */
  | 'POVERTY_ALLEVIATION'
  /** Public Security (公安局). */
  | 'PUBLIC_SECURITY'
  /** Radio and Television (广播电视局). */
  | 'RADIO_TELEVISION'
  /** Research Office of the Government (人民政府研究室). */
  | 'RESEARCH_OFFICE'
  /** Public Resource Trading (公共资源交易中心). */
  | 'RESOURCE_TRADING'
  /** Rural Revitalization (乡村振兴局). */
  | 'RURAL_REVITALIZATION'
  /** Science and Technology (科学技术局). */
  | 'SCIENCE_TECHNOLOGY'
  /** Sports (体育局). */
  | 'SPORTS'
  /** State-owned Assets Supervision (国有资产监督管理委员会). */
  | 'STATE_ASSETS'
  /** Statistics (统计局). */
  | 'STATISTICS'
  /** Supply and Marketing Cooperative (供销合作社). */
  | 'SUPPLY_MARKETING'
  /** NBS Survey Team (国家统计局调查队). */
  | 'SURVEY_TEAM'
  /** Taxation (税务局). */
  | 'TAXATION'
  /** Tobacco Monopoly (烟草专卖局). */
  | 'TOBACCO_MONOPOLY'
  /** Transport (交通运输局). */
  | 'TRANSPORT'
  /** Urban Management (城市管理局). */
  | 'URBAN_MANAGEMENT'
  /** Veterans Affairs (退役军人事务局). */
  | 'VETERANS_AFFAIRS'
  /** Water Resources (水利局). */
  | 'WATER';

/** Agencies of one kind of organ. */
export type OrganFacet = {
  readonly __typename?: 'OrganFacet';
  /** How many agencies. */
  readonly count: Scalars['Int']['output'];
  /** The kind of organ. */
  readonly organ: Organ;
};

/** Kinds of organ whose affairs belong together. */
export type OrganGroup =
  /** Government administration (综合政务). */
  | 'ADMINISTRATION'
  /** Economy (经济). */
  | 'ECONOMY'
  /** Land, environment and construction (资源、环境与城乡建设). */
  | 'LAND_AND_ENVIRONMENT'
  /** Law, order and safety (政法与安全). */
  | 'LAW_AND_ORDER'
  /** Regulation and revenue (监管与税收). */
  | 'REGULATION'
  /** Social affairs (社会事业). */
  | 'SOCIAL';

/** A kind of organ of the past. */
export type OrganPredecessor = {
  readonly __typename?: 'OrganPredecessor';
  /** The last year of the name; null when that differs by place. */
  readonly until?: Maybe<Scalars['Int']['output']>;
  /** The word of its name, such as 扶贫开发. */
  readonly word: Scalars['String']['output'];
};

/** Whether a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** True when there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are paged forward only. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** Which agencies take part in a comparison. */
export type Panel =
  /** All agencies of each year, whoever they are (全部). */
  | 'ALL'
  /** Only agencies with a usable report of the same scope in both years (同口径). */
  | 'MATCHED';

/** A place in a document. */
export type Place = {
  readonly __typename?: 'Place';
  /** The line, counted from 1; null when the format has no lines. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The page of a PDF or the sheet of a workbook, counted from 1; null for other formats. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** The place in words, such as a line and a table cell. */
  readonly text: Scalars['String']['output'];
};


/** A place in a document. */
export type PlacetextArgs = {
  lang?: Language;
};

/** A clause of section two with its own head. */
export type ProactiveBlock = {
  readonly __typename?: 'ProactiveBlock';
  /** The clause, such as 第二十条第（一）项. */
  readonly clause: Scalars['String']['output'];
  /** The clause in English. */
  readonly clauseEn: Scalars['String']['output'];
  /** The number columns in printed order. */
  readonly columns: ReadonlyArray<ProactiveColumn>;
  /** The lines. */
  readonly lines: ReadonlyArray<ProactiveLine>;
};

/** A number column of a clause of section two. */
export type ProactiveColumn = {
  readonly __typename?: 'ProactiveColumn';
  /** The printed head. */
  readonly label: Scalars['String']['output'];
  /** The head in English. */
  readonly labelEn: Scalars['String']['output'];
  /** The unit of the numbers below it. */
  readonly unit: Scalars['String']['output'];
};

/** A line of section two. */
export type ProactiveLine = {
  readonly __typename?: 'ProactiveLine';
  /** The fields of its cells, one for each column. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The printed label. */
  readonly label: Scalars['String']['output'];
  /** The name in English. */
  readonly labelEn: Scalars['String']['output'];
};

/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Agencies (行政机关) that have at least one report, or that a list says must report. With `search` the best match comes first, otherwise
   * by name.
   */
  readonly agencies: AgencyConnection;
  /** One agency, or null when there is none with this id. */
  readonly agency?: Maybe<Agency>;
  /**
   * Which agencies were expected to publish a report, which did, and which were late. An agency is expected in a year when a list says so, or
   * when it has reports of other years and had not ended.
   */
  readonly coverage: CoverageTable;
  /** What the database holds now, and which version of the data answers come from. */
  readonly dataset: Dataset;
  /**
   * Figures over many reports: metrics by dimensions, for one basis of summing.
   * A consolidated report (汇总) already contains the figures of the agencies below it, so the two bases never mix.
   */
  readonly figures: FigureTable;
  /** The official forms: tables, rows, columns and printed labels, in printed order. */
  readonly forms: ReadonlyArray<Form>;
  /** The dictionary: every metric that `figures` can answer, with its definition. */
  readonly metrics: ReadonlyArray<Metric>;
  /** The kinds of organ (机关类型), in the order of their groups. */
  readonly organs: ReadonlyArray<Organ>;
  /** The region that a code means, or null when it means none. */
  readonly region?: Maybe<Region>;
  /** Regions (行政区划): provinces, prefectures, counties, and zones that publish reports, by code. With `search` the best match comes first. */
  readonly regions: RegionConnection;
  /** One report of any revision, or null when there is none with this id. */
  readonly report?: Maybe<Report>;
  /** Reports, newest year first, then by agency name. Only current revisions. */
  readonly reports: ReportConnection;
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryagenciesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<AgencyOrder>;
  organGroups?: InputMaybe<ReadonlyArray<OrganGroup>>;
  organs?: InputMaybe<ReadonlyArray<OrganCode>>;
  ranks?: InputMaybe<ReadonlyArray<Rank>>;
  search?: InputMaybe<Scalars['String']['input']>;
  under?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  unitTypes?: InputMaybe<ReadonlyArray<UnitType>>;
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryagencyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QuerycoverageArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  by?: ReadonlyArray<CoverageDimension>;
  first?: Scalars['Int']['input'];
  organs?: InputMaybe<ReadonlyArray<OrganCode>>;
  ranks?: InputMaybe<ReadonlyArray<Rank>>;
  under?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  unitTypes?: InputMaybe<ReadonlyArray<UnitType>>;
  years?: InputMaybe<YearRange>;
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryfiguresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  basis?: Basis;
  by?: ReadonlyArray<Dimension>;
  compare?: ReadonlyArray<Comparison>;
  first?: Scalars['Int']['input'];
  metrics: ReadonlyArray<MetricId>;
  rank?: InputMaybe<Rank>;
  where?: InputMaybe<ReportFilter>;
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryorgansArgs = {
  groups?: InputMaybe<ReadonlyArray<OrganGroup>>;
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryregionArgs = {
  code: Scalars['RegionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryregionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  parent?: InputMaybe<Scalars['RegionCode']['input']>;
  ranks?: InputMaybe<ReadonlyArray<Rank>>;
  search?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryreportArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The figures of Chinese open-government-information annual reports (政府信息公开工作年度报告).
 * Everything here is read-only. A number is never zero because it is missing: an absent number is null and has a reason.
 */
export type QueryreportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<ReportFilter>;
};

/** A filter that the question speaks of. */
export type QuestionFilter =
  /** `where.agencies`. */
  | 'AGENCY'
  /** `basis` and `rank`. */
  | 'BASIS'
  /** `metrics`. */
  | 'METRICS'
  /** `compare.panel`. */
  | 'PANEL'
  /** `where.under`. */
  | 'REGION'
  /** `where.years`. */
  | 'YEARS';

/** Part of the question. */
export type QuestionPart = {
  readonly __typename?: 'QuestionPart';
  /** The filter that the words speak of; null for the words between. */
  readonly filter?: Maybe<QuestionFilter>;
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** The official rank (级别) of a unit: the rank of the government it belongs to. */
export type Rank =
  /** State Council departments (国务院部门). */
  | 'CENTRAL'
  /** County, district, county-level city (县级). */
  | 'COUNTY'
  /** Prefecture-level city, prefecture, league (地级). */
  | 'PREFECTURE'
  /** Province, autonomous region, municipality (省级). */
  | 'PROVINCE'
  /** Township, town, subdistrict (乡级). */
  | 'TOWNSHIP';

/** Agencies of one rank. */
export type RankFacet = {
  readonly __typename?: 'RankFacet';
  /** How many agencies. */
  readonly count: Scalars['Int']['output'];
  /** The rank. */
  readonly rank: Rank;
};

/** A division of GB/T 2260, of today or of the past, or a zone that publishes reports. */
export type Region = {
  readonly __typename?: 'Region';
  /** Regions directly below, by code. */
  readonly children: ReadonlyArray<Region>;
  /** The code of six characters. */
  readonly code: Scalars['RegionCode']['output'];
  /** A division, or a zone that is none. */
  readonly kind: RegionKind;
  /** The full name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** The region above; null for provinces. */
  readonly parent?: Maybe<Region>;
  /** The names from the province down, joined. */
  readonly path: Scalars['String']['output'];
  /** The name in letters, without tones; null for regions of the past. */
  readonly pinyin?: Maybe<Scalars['String']['output']>;
  /** The rank of its government, never the depth in a tree: 东莞市 is a prefecture without counties. */
  readonly rank: Rank;
  /** The name without its kind, such as 高青; null when too little would be left. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** What it became; empty for regions of today. */
  readonly successors: ReadonlyArray<Region>;
  /** Names of the towns, townships and subdistricts in it, as of one day (docs/regions.md); empty for regions that have counties. */
  readonly townships: ReadonlyArray<Scalars['String']['output']>;
  /** The first year in which it is in force under this code and name; null when that was before 2009. */
  readonly validFrom?: Maybe<Scalars['Int']['output']>;
  /** The last such year; null for regions of today. */
  readonly validTo?: Maybe<Scalars['Int']['output']>;
};

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The regions with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The regions. */
  readonly nodes: ReadonlyArray<Region>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A region in a list. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** The place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The region. */
  readonly node: Region;
};

/** Agencies of one province. */
export type RegionFacet = {
  readonly __typename?: 'RegionFacet';
  /** How many agencies. */
  readonly count: Scalars['Int']['output'];
  /** The province. */
  readonly region: Region;
};

/** What kind of region. */
export type RegionKind =
  /** A division (行政区划) of GB/T 2260. */
  | 'DIVISION'
  /** A zone (开发区、功能区) that publishes reports and is no division. */
  | 'ZONE';

/** One report of one agency for one year, in one revision. */
export type Report = {
  readonly __typename?: 'Report';
  /** Who published it. */
  readonly agency: Agency;
  /** True when every identity that could be tested holds; null when none could be. */
  readonly balanced?: Maybe<Scalars['Boolean']['output']>;
  /** Every cell of the three tables, in printed order. */
  readonly cells: ReadonlyArray<Cell>;
  /** Totals and groups that are added up from the cells, beside what is printed. */
  readonly computedTotals: ReadonlyArray<ComputedTotal>;
  /** True for the newest revision. Only current reports are counted in figures. */
  readonly current: Scalars['Boolean']['output'];
  /** The document it was read from. */
  readonly document: Document;
  /** What the checks found, gravest first. */
  readonly findings: ReadonlyArray<Finding>;
  /** The form of each table. */
  readonly forms: ReportForms;
  /** The id of the report. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the first document of this agency and year; each corrected document counts up. */
  readonly revision: Scalars['Int']['output'];
  /** All revisions for the same agency and year, newest first. */
  readonly revisions: ReadonlyArray<Report>;
  /** Whose figures it holds. */
  readonly scope: Scope;
  /** What the scope was read from. */
  readonly scopeBasis: ScopeBasis;
  /** How sure the scope is, 0 to 1; null when nothing decided it, and for reports stored before it was kept. */
  readonly scopeConfidence?: Maybe<Scalars['Float']['output']>;
  /** The year that it reports on. */
  readonly year: Scalars['Int']['output'];
};


/** One report of one agency for one year, in one revision. */
export type ReportcellsArgs = {
  section?: InputMaybe<Section>;
};

/** A page of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The reports with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The reports. */
  readonly nodes: ReadonlyArray<Report>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a list. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** The place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The report. */
  readonly node: Report;
};

/** Which reports to take. Several conditions must all hold. */
export type ReportFilter = {
  /** Only these agencies. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these scopes. `figures` narrows them further by its basis. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scope>>;
  /** Only agencies in or below these regions (GB/T 2260 codes). */
  readonly under?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Only these years. */
  readonly years?: InputMaybe<YearRange>;
};

/** The form of each of the three tables; null where the table was not found. */
export type ReportForms = {
  readonly __typename?: 'ReportForms';
  /** Of section four. */
  readonly disputes?: Maybe<FormId>;
  /** Of section two. */
  readonly proactive?: Maybe<FormId>;
  /** Of section three. */
  readonly requests?: Maybe<FormId>;
};

/** A row of section three. */
export type RequestRow = {
  readonly __typename?: 'RequestRow';
  /** The group that it stands under, such as `denied`; null outside the groups. */
  readonly group?: Maybe<FormLabel>;
  /** The row, such as `granted`. */
  readonly id: Scalars['String']['output'];
  /** The printed label with its number. */
  readonly label: Scalars['String']['output'];
  /** The name in English. */
  readonly labelEn: Scalars['String']['output'];
  /** True for the rows of 三、本年度办理结果. */
  readonly outcome: Scalars['Boolean']['output'];
};

/** Whose figures a report holds. */
export type Scope =
  /** A government and its departments, without the governments below it (本级). */
  | 'LEVEL_GOVERNMENT'
  /** All organs of a region, of all ranks (全市、全县、全区汇总). */
  | 'REGION_CONSOLIDATED'
  /** One organ only (本机关). */
  | 'SINGLE_AGENCY'
  /** Not decided. Never summed. */
  | 'UNKNOWN'
  /** An organ of a vertical system with its branches (系统). */
  | 'VERTICAL_SYSTEM';

/** What the scope was read from. */
export type ScopeBasis =
  /** Its figures beside those of the agencies that it may contain. */
  | 'ARITHMETIC'
  /** Set by a person or given by the data file. */
  | 'GIVEN'
  /** Nothing decided it. */
  | 'NONE'
  /** The kind of unit that publishes it. */
  | 'UNIT_TYPE'
  /** The wording of the report. */
  | 'WORDING';

/** One of the three statistical tables. */
export type Section =
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  | 'DISPUTES'
  /** 二、主动公开政府信息情况. */
  | 'PROACTIVE'
  /** 三、收到和处理政府信息公开申请情况. */
  | 'REQUESTS';

/** How grave a finding is. */
export type Severity =
  /** The figures cannot all be right, or a part could not be read. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Something to look at before publishing. */
  | 'WARNING';

/** Which way. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** A step in the chain of an agency. Comparisons of a matched panel never cross it. */
export type Succession = {
  readonly __typename?: 'Succession';
  /** The agency on the other side. */
  readonly agency: Agency;
  /** How. */
  readonly kind: SuccessionKind;
  /** The first year whose report is the successor's. */
  readonly year: Scalars['Int']['output'];
};

/** How an agency became another. */
export type SuccessionKind =
  /** Together with others (合并). */
  | 'MERGED'
  /** Under a new name only (更名). */
  | 'RENAMED'
  /** Divided among several (拆分). */
  | 'SPLIT';

/** What kind of unit an agency is. */
export type UnitType =
  /** An organisation that the law authorises to manage public affairs (法律、法规授权的组织). */
  | 'AUTHORIZED_ORG'
  /** A department of a government (工作部门). */
  | 'DEPARTMENT'
  /** The general office of a government (人民政府办公厅、办公室). Reports its own work only. */
  | 'GENERAL_OFFICE'
  /** A people's government (人民政府). */
  | 'GOVERNMENT'
  /** A ministry or another organ of the State Council (国务院部门). */
  | 'MINISTRY'
  /** A subdistrict office (街道办事处). */
  | 'SUBDISTRICT'
  /** The government of a township or town (乡镇人民政府). */
  | 'TOWNSHIP'
  /** Not decided. */
  | 'UNKNOWN'
  /** A branch of a vertically led system, such as tax or customs (垂直管理). */
  | 'VERTICAL_BRANCH'
  /** The committee of a development zone (管理委员会). */
  | 'ZONE';

/** Agencies of one kind of unit. */
export type UnitTypeFacet = {
  readonly __typename?: 'UnitTypeFacet';
  /** How many agencies. */
  readonly count: Scalars['Int']['output'];
  /** The kind of unit. */
  readonly unitType: UnitType;
};

/** From one year to another, both included; open where null. */
export type YearRange = {
  /** The first year; from the beginning when null. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** The last year; to the newest when null. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** From one year to another, both included. */
export type YearSpan = {
  readonly __typename?: 'YearSpan';
  /** The first year. */
  readonly from: Scalars['Int']['output'];
  /** The last year. */
  readonly to: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFacets: ResolverTypeWrapper<AgencyFacetsMapper>;
  AgencyOrder: AgencyOrder;
  AgencyScope: ResolverTypeWrapper<AgencyScopeMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgencySortKey: ResolverTypeWrapper<'NAME' | 'REGION' | 'YEARS' | 'LATEST_YEAR' | 'NEW_REQUESTS' | 'TOTAL_CONCLUDED' | 'DISCLOSURE_RATE'>;
  AgencyYear: ResolverTypeWrapper<AgencyYear>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Basis: ResolverTypeWrapper<'BOTTOM_UP' | 'REPORTED'>;
  Cell: ResolverTypeWrapper<CellMapper>;
  CellStatus: ResolverTypeWrapper<'REPORTED' | 'IMPLIED_ZERO' | 'BLANK' | 'NOT_APPLICABLE' | 'TEXT' | 'NOT_ON_FORM'>;
  ComparedFigure: ResolverTypeWrapper<Omit<ComparedFigure, 'panel' | 'reason'> & { panel: ResolversTypes['Panel'], reason?: Maybe<ResolversTypes['MissingReason']> }>;
  Comparison: Comparison;
  ComparisonPanel: ResolverTypeWrapper<ComparisonPanel>;
  ComputedTotal: ResolverTypeWrapper<ComputedTotalMapper>;
  Count: ResolverTypeWrapper<Scalars['Count']['output']>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'excluded'> & { excluded: ReadonlyArray<ResolversTypes['Exclusion']> }>;
  CoverageDimension: ResolverTypeWrapper<'YEAR' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'RANK' | 'UNIT_TYPE' | 'ORGAN' | 'AGENCY'>;
  CoverageKey: ResolverTypeWrapper<CoverageKeyMapper>;
  CoverageRow: ResolverTypeWrapper<Omit<CoverageRow, 'key'> & { key: ResolversTypes['CoverageKey'] }>;
  CoverageTable: ResolverTypeWrapper<CoverageTableMapper>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Dimension: ResolverTypeWrapper<'YEAR' | 'AGENCY'>;
  Document: ResolverTypeWrapper<Document>;
  Exclusion: ResolverTypeWrapper<Omit<Exclusion, 'reason'> & { reason: ResolversTypes['ExclusionReason'] }>;
  ExclusionReason: ResolverTypeWrapper<'UNKNOWN_SCOPE' | 'OTHER_SCOPE' | 'OTHER_RANK' | 'IN_OTHER_REPORT'>;
  Figure: ResolverTypeWrapper<FigureMapper>;
  FigureFlag: ResolverTypeWrapper<'SMALL_N' | 'COMPUTED_TOTAL' | 'UNBALANCED' | 'PARTIAL'>;
  FigureKey: ResolverTypeWrapper<FigureKeyMapper>;
  FigureRow: ResolverTypeWrapper<FigureRowMapper>;
  FigureTable: ResolverTypeWrapper<FigureTableMapper>;
  Finding: ResolverTypeWrapper<FindingMapper>;
  Form: ResolverTypeWrapper<FormMapper>;
  FormId: ResolverTypeWrapper<'FORM2019' | 'FORM2021'>;
  FormLabel: ResolverTypeWrapper<FormLabel>;
  Interval: ResolverTypeWrapper<Interval>;
  Language: ResolverTypeWrapper<'ZH' | 'EN'>;
  Metric: ResolverTypeWrapper<MetricMapper>;
  MetricId: ResolverTypeWrapper<'NEW_REQUESTS' | 'CARRIED_OVER_IN' | 'GRANTED' | 'PARTIALLY_GRANTED' | 'DENIED_STATE_SECRET' | 'DENIED_LEGAL_PROHIBITION' | 'DENIED_SECURITY_STABILITY' | 'DENIED_THIRD_PARTY_RIGHTS' | 'DENIED_INTERNAL_AFFAIRS' | 'DENIED_PROCESS_INFO' | 'DENIED_ENFORCEMENT_FILE' | 'DENIED_ADMINISTRATIVE_INQUIRY' | 'UNABLE_NOT_HELD' | 'UNABLE_MUST_CREATE' | 'UNABLE_STILL_UNCLEAR' | 'NOT_PROCESSED_PETITION' | 'NOT_PROCESSED_DUPLICATE' | 'NOT_PROCESSED_PUBLICATION' | 'NOT_PROCESSED_EXCESSIVE' | 'NOT_PROCESSED_CONFIRMATION' | 'OTHER_NOT_SUPPLEMENTED' | 'OTHER_FEE_UNPAID' | 'OTHER_MISC' | 'TOTAL_CONCLUDED' | 'CARRIED_OVER_OUT' | 'DENIED' | 'UNABLE_TO_PROVIDE' | 'NOT_PROCESSED' | 'OTHER_HANDLING' | 'HANDLED_VOLUME' | 'RECONSIDERATION_UPHELD' | 'RECONSIDERATION_CORRECTED' | 'RECONSIDERATION_OTHER' | 'RECONSIDERATION_PENDING' | 'RECONSIDERATION_TOTAL' | 'LITIGATION_DIRECT_UPHELD' | 'LITIGATION_DIRECT_CORRECTED' | 'LITIGATION_DIRECT_OTHER' | 'LITIGATION_DIRECT_PENDING' | 'LITIGATION_DIRECT_TOTAL' | 'LITIGATION_POST_REVIEW_UPHELD' | 'LITIGATION_POST_REVIEW_CORRECTED' | 'LITIGATION_POST_REVIEW_OTHER' | 'LITIGATION_POST_REVIEW_PENDING' | 'LITIGATION_POST_REVIEW_TOTAL' | 'RULES_PRODUCED' | 'RULES_NEWLY_PUBLISHED' | 'RULES_PUBLISHED_TOTAL' | 'NORMATIVE_DOCS_PRODUCED' | 'NORMATIVE_DOCS_NEWLY_PUBLISHED' | 'NORMATIVE_DOCS_PUBLISHED_TOTAL' | 'LICENSING_ITEMS_PREV' | 'LICENSING_ITEMS_CHANGE' | 'LICENSING_DECISIONS' | 'OTHER_SERVICE_ITEMS_PREV' | 'OTHER_SERVICE_ITEMS_CHANGE' | 'OTHER_SERVICE_DECISIONS' | 'PENALTY_ITEMS_PREV' | 'PENALTY_ITEMS_CHANGE' | 'PENALTY_DECISIONS' | 'COERCION_ITEMS_PREV' | 'COERCION_ITEMS_CHANGE' | 'COERCION_DECISIONS' | 'FEE_ITEMS_PREV' | 'FEE_ITEMS_CHANGE' | 'PROCUREMENT_PROJECTS' | 'PROCUREMENT_AMOUNT' | 'RULES_ISSUED' | 'RULES_REPEALED' | 'RULES_IN_FORCE' | 'NORMATIVE_DOCS_ISSUED' | 'NORMATIVE_DOCS_REPEALED' | 'NORMATIVE_DOCS_IN_FORCE' | 'ADMINISTRATIVE_FEE_AMOUNT' | 'CLOSURE_RATE' | 'CARRY_OVER_RATE' | 'DISCLOSURE_RATE' | 'FULL_DISCLOSURE_RATE' | 'PARTIAL_DISCLOSURE_RATE' | 'DENIAL_RATE' | 'UNABLE_RATE' | 'NOT_PROCESSED_RATE' | 'OTHER_HANDLING_RATE' | 'SUBSTANTIVE_DISCLOSURE_RATE' | 'NOT_HELD_SHARE' | 'DISPUTE_RATE' | 'RECONSIDERATION_CORRECTION_RATE' | 'LITIGATION_CORRECTION_RATE' | 'ESCALATION_RATE'>;
  MetricKind: ResolverTypeWrapper<'COUNT' | 'AMOUNT' | 'SHARE' | 'RATIO'>;
  MissingReason: ResolverTypeWrapper<'NO_REPORT' | 'NOT_ON_FORM' | 'BLANK_IN_SOURCE' | 'ZERO_DENOMINATOR' | 'BASE_ZERO' | 'NO_MATCHED_AGENCY'>;
  Note: ResolverTypeWrapper<NoteMapper>;
  Organ: ResolverTypeWrapper<OrganMapper>;
  OrganCode: ResolverTypeWrapper<'ADMINISTRATIVE_APPROVAL' | 'GOVERNMENT_SERVICES' | 'DATA' | 'FOREIGN_AFFAIRS' | 'HONG_KONG_MACAO_AFFAIRS' | 'OFFICES_ADMINISTRATION' | 'RESEARCH_OFFICE' | 'ARCHIVES' | 'DEVELOPMENT_REFORM' | 'INDUSTRY_INFORMATION' | 'SCIENCE_TECHNOLOGY' | 'COMMERCE' | 'INVESTMENT_PROMOTION' | 'STATE_ASSETS' | 'FINANCE' | 'AUDIT' | 'STATISTICS' | 'LOCAL_FINANCE' | 'GRAIN_RESERVES' | 'ENERGY' | 'PORT_OF_ENTRY' | 'RESOURCE_TRADING' | 'SUPPLY_MARKETING' | 'EDUCATION' | 'CIVIL_AFFAIRS' | 'HUMAN_RESOURCES' | 'HEALTH' | 'HEALTHCARE_SECURITY' | 'VETERANS_AFFAIRS' | 'CULTURE_TOURISM' | 'RADIO_TELEVISION' | 'CULTURAL_HERITAGE' | 'SPORTS' | 'ETHNIC_RELIGIOUS_AFFAIRS' | 'DISABLED_PERSONS' | 'HOUSING_FUND' | 'RURAL_REVITALIZATION' | 'POVERTY_ALLEVIATION' | 'PUBLIC_SECURITY' | 'JUSTICE' | 'EMERGENCY_MANAGEMENT' | 'PETITIONS' | 'LAW_ENFORCEMENT' | 'NATIONAL_DEFENSE_MOBILIZATION' | 'CIVIL_AIR_DEFENSE' | 'EARTHQUAKE' | 'NATURAL_RESOURCES' | 'ECOLOGY_ENVIRONMENT' | 'HOUSING' | 'TRANSPORT' | 'WATER' | 'AGRICULTURE' | 'FORESTRY' | 'LANDSCAPING' | 'OCEAN_FISHERIES' | 'URBAN_MANAGEMENT' | 'MARKET_REGULATION' | 'DRUG_ADMINISTRATION' | 'INTELLECTUAL_PROPERTY' | 'TAXATION' | 'CUSTOMS' | 'METEOROLOGY' | 'SURVEY_TEAM' | 'CENTRAL_BANK' | 'FINANCIAL_REGULATION' | 'TOBACCO_MONOPOLY' | 'POSTAL_ADMINISTRATION' | 'MARITIME_SAFETY'>;
  OrganFacet: ResolverTypeWrapper<Omit<OrganFacet, 'organ'> & { organ: ResolversTypes['Organ'] }>;
  OrganGroup: ResolverTypeWrapper<'ADMINISTRATION' | 'ECONOMY' | 'SOCIAL' | 'LAW_AND_ORDER' | 'LAND_AND_ENVIRONMENT' | 'REGULATION'>;
  OrganPredecessor: ResolverTypeWrapper<OrganPredecessor>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Panel: ResolverTypeWrapper<'MATCHED' | 'ALL'>;
  Place: ResolverTypeWrapper<PlaceMapper>;
  ProactiveBlock: ResolverTypeWrapper<ProactiveBlockMapper>;
  ProactiveColumn: ResolverTypeWrapper<ProactiveColumnMapper>;
  ProactiveLine: ResolverTypeWrapper<ProactiveLineMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionFilter: ResolverTypeWrapper<'REGION' | 'AGENCY' | 'BASIS' | 'YEARS' | 'PANEL' | 'METRICS'>;
  QuestionPart: ResolverTypeWrapper<Omit<QuestionPart, 'filter'> & { filter?: Maybe<ResolversTypes['QuestionFilter']> }>;
  Rank: ResolverTypeWrapper<'CENTRAL' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP'>;
  RankFacet: ResolverTypeWrapper<Omit<RankFacet, 'rank'> & { rank: ResolversTypes['Rank'] }>;
  Region: ResolverTypeWrapper<RegionMapper>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFacet: ResolverTypeWrapper<Omit<RegionFacet, 'region'> & { region: ResolversTypes['Region'] }>;
  RegionKind: ResolverTypeWrapper<'DIVISION' | 'ZONE'>;
  Report: ResolverTypeWrapper<ReportMapper>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFilter: ReportFilter;
  ReportForms: ResolverTypeWrapper<Omit<ReportForms, 'disputes' | 'proactive' | 'requests'> & { disputes?: Maybe<ResolversTypes['FormId']>, proactive?: Maybe<ResolversTypes['FormId']>, requests?: Maybe<ResolversTypes['FormId']> }>;
  RequestRow: ResolverTypeWrapper<RequestRowMapper>;
  Scope: ResolverTypeWrapper<'SINGLE_AGENCY' | 'LEVEL_GOVERNMENT' | 'REGION_CONSOLIDATED' | 'VERTICAL_SYSTEM' | 'UNKNOWN'>;
  ScopeBasis: ResolverTypeWrapper<'WORDING' | 'ARITHMETIC' | 'UNIT_TYPE' | 'GIVEN' | 'NONE'>;
  Section: ResolverTypeWrapper<'PROACTIVE' | 'REQUESTS' | 'DISPUTES'>;
  Severity: ResolverTypeWrapper<'ERROR' | 'WARNING' | 'INFO'>;
  SortDirection: ResolverTypeWrapper<'ASC' | 'DESC'>;
  Succession: ResolverTypeWrapper<SuccessionMapper>;
  SuccessionKind: ResolverTypeWrapper<'RENAMED' | 'MERGED' | 'SPLIT'>;
  UnitType: ResolverTypeWrapper<'MINISTRY' | 'GOVERNMENT' | 'GENERAL_OFFICE' | 'DEPARTMENT' | 'VERTICAL_BRANCH' | 'TOWNSHIP' | 'SUBDISTRICT' | 'ZONE' | 'AUTHORIZED_ORG' | 'UNKNOWN'>;
  UnitTypeFacet: ResolverTypeWrapper<Omit<UnitTypeFacet, 'unitType'> & { unitType: ResolversTypes['UnitType'] }>;
  YearRange: YearRange;
  YearSpan: ResolverTypeWrapper<YearSpan>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyMapper;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AgencyConnection: AgencyConnectionMapper;
  Int: Scalars['Int']['output'];
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFacets: AgencyFacetsMapper;
  AgencyOrder: AgencyOrder;
  AgencyScope: AgencyScopeMapper;
  Float: Scalars['Float']['output'];
  AgencyYear: AgencyYear;
  Boolean: Scalars['Boolean']['output'];
  Cell: CellMapper;
  ComparedFigure: ComparedFigure;
  Comparison: Comparison;
  ComparisonPanel: ComparisonPanel;
  ComputedTotal: ComputedTotalMapper;
  Count: Scalars['Count']['output'];
  Coverage: Omit<Coverage, 'excluded'> & { excluded: ReadonlyArray<ResolversParentTypes['Exclusion']> };
  CoverageKey: CoverageKeyMapper;
  CoverageRow: Omit<CoverageRow, 'key'> & { key: ResolversParentTypes['CoverageKey'] };
  CoverageTable: CoverageTableMapper;
  Cursor: Scalars['Cursor']['output'];
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  Document: Document;
  Exclusion: Exclusion;
  Figure: FigureMapper;
  FigureKey: FigureKeyMapper;
  FigureRow: FigureRowMapper;
  FigureTable: FigureTableMapper;
  Finding: FindingMapper;
  Form: FormMapper;
  FormLabel: FormLabel;
  Interval: Interval;
  Metric: MetricMapper;
  Note: NoteMapper;
  Organ: OrganMapper;
  OrganFacet: Omit<OrganFacet, 'organ'> & { organ: ResolversParentTypes['Organ'] };
  OrganPredecessor: OrganPredecessor;
  PageInfo: PageInfo;
  Place: PlaceMapper;
  ProactiveBlock: ProactiveBlockMapper;
  ProactiveColumn: ProactiveColumnMapper;
  ProactiveLine: ProactiveLineMapper;
  Query: Record<PropertyKey, never>;
  QuestionPart: QuestionPart;
  RankFacet: RankFacet;
  Region: RegionMapper;
  RegionCode: Scalars['RegionCode']['output'];
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFacet: Omit<RegionFacet, 'region'> & { region: ResolversParentTypes['Region'] };
  Report: ReportMapper;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFilter: ReportFilter;
  ReportForms: ReportForms;
  RequestRow: RequestRowMapper;
  Succession: SuccessionMapper;
  UnitTypeFacet: UnitTypeFacet;
  YearRange: YearRange;
  YearSpan: YearSpan;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['AgencyScope']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  unitType?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['AgencyYear']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AgencyFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyFacets'] = ResolversParentTypes['AgencyFacets']> = {
  organs?: Resolver<ReadonlyArray<ResolversTypes['OrganFacet']>, ParentType, ContextType>;
  provinces?: Resolver<ReadonlyArray<ResolversTypes['RegionFacet']>, ParentType, ContextType>;
  ranks?: Resolver<ReadonlyArray<ResolversTypes['RankFacet']>, ParentType, ContextType>;
  unitTypes?: Resolver<ReadonlyArray<ResolversTypes['UnitTypeFacet']>, ParentType, ContextType>;
};

export type AgencyScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyScope'] = ResolversParentTypes['AgencyScope']> = {
  basis?: Resolver<ResolversTypes['ScopeBasis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgencyScopereasonArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type AgencySortKeyResolvers = EnumResolverSignature<{ DISCLOSURE_RATE?: any, LATEST_YEAR?: any, NAME?: any, NEW_REQUESTS?: any, REGION?: any, TOTAL_CONCLUDED?: any, YEARS?: any }, ResolversTypes['AgencySortKey']>;

export type AgencyYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyYear'] = ResolversParentTypes['AgencyYear']> = {
  balanced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  disclosureRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  newRequests?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalConcluded?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasisResolvers = EnumResolverSignature<{ BOTTOM_UP?: any, REPORTED?: any }, ResolversTypes['Basis']>;

export type CellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CellStatusResolvers = EnumResolverSignature<{ BLANK?: any, IMPLIED_ZERO?: any, NOT_APPLICABLE?: any, NOT_ON_FORM?: any, REPORTED?: any, TEXT?: any }, ResolversTypes['CellStatus']>;

export type ComparedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedFigure'] = ResolversParentTypes['ComparedFigure']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  yearsBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonPanelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonPanel'] = ResolversParentTypes['ComparisonPanel']> = {
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearsBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComputedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputedTotal'] = ResolversParentTypes['ComputedTotal']> = {
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface CountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Count'], any> {
  name: 'Count';
}

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageDimensionResolvers = EnumResolverSignature<{ AGENCY?: any, COUNTY?: any, ORGAN?: any, PREFECTURE?: any, PROVINCE?: any, RANK?: any, UNIT_TYPE?: any, YEAR?: any }, ResolversTypes['CoverageDimension']>;

export type CoverageKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageKey'] = ResolversParentTypes['CoverageKey']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  unitType?: Resolver<Maybe<ResolversTypes['UnitType']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['CoverageKey'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CoverageTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageTable'] = ResolversParentTypes['CoverageTable']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['CoverageRow'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['YearSpan']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DimensionResolvers = EnumResolverSignature<{ AGENCY?: any, YEAR?: any }, ResolversTypes['Dimension']>;

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  bytes?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExclusionReason'], ParentType, ContextType>;
};

export type ExclusionReasonResolvers = EnumResolverSignature<{ IN_OTHER_REPORT?: any, OTHER_RANK?: any, OTHER_SCOPE?: any, UNKNOWN_SCOPE?: any }, ResolversTypes['ExclusionReason']>;

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  compared?: Resolver<ReadonlyArray<ResolversTypes['ComparedFigure']>, ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['FigureFlag']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MetricId'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureFlagResolvers = EnumResolverSignature<{ COMPUTED_TOTAL?: any, PARTIAL?: any, SMALL_N?: any, UNBALANCED?: any }, ResolversTypes['FigureFlag']>;

export type FigureKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureKey'] = ResolversParentTypes['FigureKey']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRow'] = ResolversParentTypes['FigureRow']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType, RequireFields<FigureRowfigureArgs, 'metric'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['FigureKey'], ParentType, ContextType>;
};

export type FigureTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTable'] = ResolversParentTypes['FigureTable']> = {
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['ComparisonPanel']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FigureTablequestionArgs, 'lang'>>;
  questionParts?: Resolver<ReadonlyArray<ResolversTypes['QuestionPart']>, ParentType, ContextType, RequireFields<FigureTablequestionPartsArgs, 'lang'>>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FigureRow']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['FigureRow'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingmessageArgs, 'lang'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type FormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  applicants?: Resolver<ReadonlyArray<ResolversTypes['FormLabel']>, ParentType, ContextType>;
  disputeGroups?: Resolver<ReadonlyArray<ResolversTypes['FormLabel']>, ParentType, ContextType>;
  disputeOutcomes?: Resolver<ReadonlyArray<ResolversTypes['FormLabel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['FormId'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proactive?: Resolver<ReadonlyArray<ResolversTypes['ProactiveBlock']>, ParentType, ContextType>;
  requestRows?: Resolver<ReadonlyArray<ResolversTypes['RequestRow']>, ParentType, ContextType>;
};

export type FormIdResolvers = EnumResolverSignature<{ FORM2019?: any, FORM2021?: any }, ResolversTypes['FormId']>;

export type FormLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormLabel'] = ResolversParentTypes['FormLabel']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, ZH?: any }, ResolversTypes['Language']>;

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MetricdescriptionArgs, 'lang'>>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['FormId']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MetricformulaArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['MetricId'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MetricKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MetricnameArgs, 'lang'>>;
  numerator?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricIdResolvers = EnumResolverSignature<{ ADMINISTRATIVE_FEE_AMOUNT?: any, CARRIED_OVER_IN?: any, CARRIED_OVER_OUT?: any, CARRY_OVER_RATE?: any, CLOSURE_RATE?: any, COERCION_DECISIONS?: any, COERCION_ITEMS_CHANGE?: any, COERCION_ITEMS_PREV?: any, DENIAL_RATE?: any, DENIED?: any, DENIED_ADMINISTRATIVE_INQUIRY?: any, DENIED_ENFORCEMENT_FILE?: any, DENIED_INTERNAL_AFFAIRS?: any, DENIED_LEGAL_PROHIBITION?: any, DENIED_PROCESS_INFO?: any, DENIED_SECURITY_STABILITY?: any, DENIED_STATE_SECRET?: any, DENIED_THIRD_PARTY_RIGHTS?: any, DISCLOSURE_RATE?: any, DISPUTE_RATE?: any, ESCALATION_RATE?: any, FEE_ITEMS_CHANGE?: any, FEE_ITEMS_PREV?: any, FULL_DISCLOSURE_RATE?: any, GRANTED?: any, HANDLED_VOLUME?: any, LICENSING_DECISIONS?: any, LICENSING_ITEMS_CHANGE?: any, LICENSING_ITEMS_PREV?: any, LITIGATION_CORRECTION_RATE?: any, LITIGATION_DIRECT_CORRECTED?: any, LITIGATION_DIRECT_OTHER?: any, LITIGATION_DIRECT_PENDING?: any, LITIGATION_DIRECT_TOTAL?: any, LITIGATION_DIRECT_UPHELD?: any, LITIGATION_POST_REVIEW_CORRECTED?: any, LITIGATION_POST_REVIEW_OTHER?: any, LITIGATION_POST_REVIEW_PENDING?: any, LITIGATION_POST_REVIEW_TOTAL?: any, LITIGATION_POST_REVIEW_UPHELD?: any, NEW_REQUESTS?: any, NORMATIVE_DOCS_IN_FORCE?: any, NORMATIVE_DOCS_ISSUED?: any, NORMATIVE_DOCS_NEWLY_PUBLISHED?: any, NORMATIVE_DOCS_PRODUCED?: any, NORMATIVE_DOCS_PUBLISHED_TOTAL?: any, NORMATIVE_DOCS_REPEALED?: any, NOT_HELD_SHARE?: any, NOT_PROCESSED?: any, NOT_PROCESSED_CONFIRMATION?: any, NOT_PROCESSED_DUPLICATE?: any, NOT_PROCESSED_EXCESSIVE?: any, NOT_PROCESSED_PETITION?: any, NOT_PROCESSED_PUBLICATION?: any, NOT_PROCESSED_RATE?: any, OTHER_FEE_UNPAID?: any, OTHER_HANDLING?: any, OTHER_HANDLING_RATE?: any, OTHER_MISC?: any, OTHER_NOT_SUPPLEMENTED?: any, OTHER_SERVICE_DECISIONS?: any, OTHER_SERVICE_ITEMS_CHANGE?: any, OTHER_SERVICE_ITEMS_PREV?: any, PARTIALLY_GRANTED?: any, PARTIAL_DISCLOSURE_RATE?: any, PENALTY_DECISIONS?: any, PENALTY_ITEMS_CHANGE?: any, PENALTY_ITEMS_PREV?: any, PROCUREMENT_AMOUNT?: any, PROCUREMENT_PROJECTS?: any, RECONSIDERATION_CORRECTED?: any, RECONSIDERATION_CORRECTION_RATE?: any, RECONSIDERATION_OTHER?: any, RECONSIDERATION_PENDING?: any, RECONSIDERATION_TOTAL?: any, RECONSIDERATION_UPHELD?: any, RULES_IN_FORCE?: any, RULES_ISSUED?: any, RULES_NEWLY_PUBLISHED?: any, RULES_PRODUCED?: any, RULES_PUBLISHED_TOTAL?: any, RULES_REPEALED?: any, SUBSTANTIVE_DISCLOSURE_RATE?: any, TOTAL_CONCLUDED?: any, UNABLE_MUST_CREATE?: any, UNABLE_NOT_HELD?: any, UNABLE_RATE?: any, UNABLE_STILL_UNCLEAR?: any, UNABLE_TO_PROVIDE?: any }, ResolversTypes['MetricId']>;

export type MetricKindResolvers = EnumResolverSignature<{ AMOUNT?: any, COUNT?: any, RATIO?: any, SHARE?: any }, ResolversTypes['MetricKind']>;

export type MissingReasonResolvers = EnumResolverSignature<{ BASE_ZERO?: any, BLANK_IN_SOURCE?: any, NOT_ON_FORM?: any, NO_MATCHED_AGENCY?: any, NO_REPORT?: any, ZERO_DENOMINATOR?: any }, ResolversTypes['MissingReason']>;

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotetextArgs, 'lang'>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  code?: Resolver<ResolversTypes['OrganCode'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['OrganGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrgannameArgs, 'lang'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['OrganPredecessor']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganCodeResolvers = EnumResolverSignature<{ ADMINISTRATIVE_APPROVAL?: any, AGRICULTURE?: any, ARCHIVES?: any, AUDIT?: any, CENTRAL_BANK?: any, CIVIL_AFFAIRS?: any, CIVIL_AIR_DEFENSE?: any, COMMERCE?: any, CULTURAL_HERITAGE?: any, CULTURE_TOURISM?: any, CUSTOMS?: any, DATA?: any, DEVELOPMENT_REFORM?: any, DISABLED_PERSONS?: any, DRUG_ADMINISTRATION?: any, EARTHQUAKE?: any, ECOLOGY_ENVIRONMENT?: any, EDUCATION?: any, EMERGENCY_MANAGEMENT?: any, ENERGY?: any, ETHNIC_RELIGIOUS_AFFAIRS?: any, FINANCE?: any, FINANCIAL_REGULATION?: any, FOREIGN_AFFAIRS?: any, FORESTRY?: any, GOVERNMENT_SERVICES?: any, GRAIN_RESERVES?: any, HEALTH?: any, HEALTHCARE_SECURITY?: any, HONG_KONG_MACAO_AFFAIRS?: any, HOUSING?: any, HOUSING_FUND?: any, HUMAN_RESOURCES?: any, INDUSTRY_INFORMATION?: any, INTELLECTUAL_PROPERTY?: any, INVESTMENT_PROMOTION?: any, JUSTICE?: any, LANDSCAPING?: any, LAW_ENFORCEMENT?: any, LOCAL_FINANCE?: any, MARITIME_SAFETY?: any, MARKET_REGULATION?: any, METEOROLOGY?: any, NATIONAL_DEFENSE_MOBILIZATION?: any, NATURAL_RESOURCES?: any, OCEAN_FISHERIES?: any, OFFICES_ADMINISTRATION?: any, PETITIONS?: any, PORT_OF_ENTRY?: any, POSTAL_ADMINISTRATION?: any, POVERTY_ALLEVIATION?: any, PUBLIC_SECURITY?: any, RADIO_TELEVISION?: any, RESEARCH_OFFICE?: any, RESOURCE_TRADING?: any, RURAL_REVITALIZATION?: any, SCIENCE_TECHNOLOGY?: any, SPORTS?: any, STATE_ASSETS?: any, STATISTICS?: any, SUPPLY_MARKETING?: any, SURVEY_TEAM?: any, TAXATION?: any, TOBACCO_MONOPOLY?: any, TRANSPORT?: any, URBAN_MANAGEMENT?: any, VETERANS_AFFAIRS?: any, WATER?: any }, ResolversTypes['OrganCode']>;

export type OrganFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganFacet'] = ResolversParentTypes['OrganFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type OrganGroupResolvers = EnumResolverSignature<{ ADMINISTRATION?: any, ECONOMY?: any, LAND_AND_ENVIRONMENT?: any, LAW_AND_ORDER?: any, REGULATION?: any, SOCIAL?: any }, ResolversTypes['OrganGroup']>;

export type OrganPredecessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganPredecessor'] = ResolversParentTypes['OrganPredecessor']> = {
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PanelResolvers = EnumResolverSignature<{ ALL?: any, MATCHED?: any }, ResolversTypes['Panel']>;

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlacetextArgs, 'lang'>>;
};

export type ProactiveBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProactiveBlock'] = ResolversParentTypes['ProactiveBlock']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauseEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ProactiveColumn']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ProactiveLine']>, ParentType, ContextType>;
};

export type ProactiveColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProactiveColumn'] = ResolversParentTypes['ProactiveColumn']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProactiveLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProactiveLine'] = ResolversParentTypes['ProactiveLine']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryagenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryagencyArgs, 'id'>>;
  coverage?: Resolver<ResolversTypes['CoverageTable'], ParentType, ContextType, RequireFields<QuerycoverageArgs, 'by' | 'first'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureTable'], ParentType, ContextType, RequireFields<QueryfiguresArgs, 'basis' | 'by' | 'compare' | 'first' | 'metrics'>>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['Form']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  organs?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType, Partial<QueryorgansArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryregionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryregionsArgs, 'first'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryreportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryreportsArgs, 'first'>>;
};

export type QuestionFilterResolvers = EnumResolverSignature<{ AGENCY?: any, BASIS?: any, METRICS?: any, PANEL?: any, REGION?: any, YEARS?: any }, ResolversTypes['QuestionFilter']>;

export type QuestionPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionPart'] = ResolversParentTypes['QuestionPart']> = {
  filter?: Resolver<Maybe<ResolversTypes['QuestionFilter']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankResolvers = EnumResolverSignature<{ CENTRAL?: any, COUNTY?: any, PREFECTURE?: any, PROVINCE?: any, TOWNSHIP?: any }, ResolversTypes['Rank']>;

export type RankFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankFacet'] = ResolversParentTypes['RankFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  townships?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionFacet'] = ResolversParentTypes['RegionFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionKindResolvers = EnumResolverSignature<{ DIVISION?: any, ZONE?: any }, ResolversTypes['RegionKind']>;

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  balanced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType, Partial<ReportcellsArgs>>;
  computedTotals?: Resolver<ReadonlyArray<ResolversTypes['ComputedTotal']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  forms?: Resolver<ResolversTypes['ReportForms'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  scopeBasis?: Resolver<ResolversTypes['ScopeBasis'], ParentType, ContextType>;
  scopeConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportFormsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportForms'] = ResolversParentTypes['ReportForms']> = {
  disputes?: Resolver<Maybe<ResolversTypes['FormId']>, ParentType, ContextType>;
  proactive?: Resolver<Maybe<ResolversTypes['FormId']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['FormId']>, ParentType, ContextType>;
};

export type RequestRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRow'] = ResolversParentTypes['RequestRow']> = {
  group?: Resolver<Maybe<ResolversTypes['FormLabel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScopeResolvers = EnumResolverSignature<{ LEVEL_GOVERNMENT?: any, REGION_CONSOLIDATED?: any, SINGLE_AGENCY?: any, UNKNOWN?: any, VERTICAL_SYSTEM?: any }, ResolversTypes['Scope']>;

export type ScopeBasisResolvers = EnumResolverSignature<{ ARITHMETIC?: any, GIVEN?: any, NONE?: any, UNIT_TYPE?: any, WORDING?: any }, ResolversTypes['ScopeBasis']>;

export type SectionResolvers = EnumResolverSignature<{ DISPUTES?: any, PROACTIVE?: any, REQUESTS?: any }, ResolversTypes['Section']>;

export type SeverityResolvers = EnumResolverSignature<{ ERROR?: any, INFO?: any, WARNING?: any }, ResolversTypes['Severity']>;

export type SortDirectionResolvers = EnumResolverSignature<{ ASC?: any, DESC?: any }, ResolversTypes['SortDirection']>;

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionKindResolvers = EnumResolverSignature<{ MERGED?: any, RENAMED?: any, SPLIT?: any }, ResolversTypes['SuccessionKind']>;

export type UnitTypeResolvers = EnumResolverSignature<{ AUTHORIZED_ORG?: any, DEPARTMENT?: any, GENERAL_OFFICE?: any, GOVERNMENT?: any, MINISTRY?: any, SUBDISTRICT?: any, TOWNSHIP?: any, UNKNOWN?: any, VERTICAL_BRANCH?: any, ZONE?: any }, ResolversTypes['UnitType']>;

export type UnitTypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTypeFacet'] = ResolversParentTypes['UnitTypeFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitType?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
};

export type YearSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSpan'] = ResolversParentTypes['YearSpan']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyFacets?: AgencyFacetsResolvers<ContextType>;
  AgencyScope?: AgencyScopeResolvers<ContextType>;
  AgencySortKey?: AgencySortKeyResolvers;
  AgencyYear?: AgencyYearResolvers<ContextType>;
  Basis?: BasisResolvers;
  Cell?: CellResolvers<ContextType>;
  CellStatus?: CellStatusResolvers;
  ComparedFigure?: ComparedFigureResolvers<ContextType>;
  ComparisonPanel?: ComparisonPanelResolvers<ContextType>;
  ComputedTotal?: ComputedTotalResolvers<ContextType>;
  Count?: GraphQLScalarType;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageDimension?: CoverageDimensionResolvers;
  CoverageKey?: CoverageKeyResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageTable?: CoverageTableResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Dimension?: DimensionResolvers;
  Document?: DocumentResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  ExclusionReason?: ExclusionReasonResolvers;
  Figure?: FigureResolvers<ContextType>;
  FigureFlag?: FigureFlagResolvers;
  FigureKey?: FigureKeyResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormId?: FormIdResolvers;
  FormLabel?: FormLabelResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Language?: LanguageResolvers;
  Metric?: MetricResolvers<ContextType>;
  MetricId?: MetricIdResolvers;
  MetricKind?: MetricKindResolvers;
  MissingReason?: MissingReasonResolvers;
  Note?: NoteResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  OrganCode?: OrganCodeResolvers;
  OrganFacet?: OrganFacetResolvers<ContextType>;
  OrganGroup?: OrganGroupResolvers;
  OrganPredecessor?: OrganPredecessorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Panel?: PanelResolvers;
  Place?: PlaceResolvers<ContextType>;
  ProactiveBlock?: ProactiveBlockResolvers<ContextType>;
  ProactiveColumn?: ProactiveColumnResolvers<ContextType>;
  ProactiveLine?: ProactiveLineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionFilter?: QuestionFilterResolvers;
  QuestionPart?: QuestionPartResolvers<ContextType>;
  Rank?: RankResolvers;
  RankFacet?: RankFacetResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionFacet?: RegionFacetResolvers<ContextType>;
  RegionKind?: RegionKindResolvers;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportForms?: ReportFormsResolvers<ContextType>;
  RequestRow?: RequestRowResolvers<ContextType>;
  Scope?: ScopeResolvers;
  ScopeBasis?: ScopeBasisResolvers;
  Section?: SectionResolvers;
  Severity?: SeverityResolvers;
  SortDirection?: SortDirectionResolvers;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionKind?: SuccessionKindResolvers;
  UnitType?: UnitTypeResolvers;
  UnitTypeFacet?: UnitTypeFacetResolvers<ContextType>;
  YearSpan?: YearSpanResolvers<ContextType>;
};

