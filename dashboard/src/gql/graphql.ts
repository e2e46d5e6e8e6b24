/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The order of agencies. Nulls come last, ties by name. */
export type AgencyOrder = {
  /** By what. */
  by: AgencySortKey;
  /** Which way. */
  direction?: SortDirection;
};

/** What agencies are ordered by. */
export const AgencySortKey = {
  /** The disclosure rate of the newest report. */
  DisclosureRate: 'DISCLOSURE_RATE',
  /** The year of the newest report. */
  LatestYear: 'LATEST_YEAR',
  /** The Chinese name, by pinyin. */
  Name: 'NAME',
  /** Requests newly received, of the newest report. */
  NewRequests: 'NEW_REQUESTS',
  /** The region's code. */
  Region: 'REGION',
  /** Requests concluded, of the newest report. */
  TotalConcluded: 'TOTAL_CONCLUDED',
  /** How many years have a report. */
  Years: 'YEARS'
} as const;

export type AgencySortKey = typeof AgencySortKey[keyof typeof AgencySortKey];
/** How reports are added up. */
export const Basis = {
  /** Sum the reports of single agencies only (自下而上汇总). */
  BottomUp: 'BOTTOM_UP',
  /** Take the consolidated reports of regions of exactly one rank (汇总报告). */
  Reported: 'REPORTED'
} as const;

export type Basis = typeof Basis[keyof typeof Basis];
/** Why a cell has its value, or has none. */
export const CellStatus = {
  /** The cell is blank, and nothing shows that it means zero. */
  Blank: 'BLANK',
  /** The cell is blank and zero: taking the blanks of its row and column as zero closes every identity that touches it. */
  ImpliedZero: 'IMPLIED_ZERO',
  /** The document prints a sign for not applicable, such as `/`. */
  NotApplicable: 'NOT_APPLICABLE',
  /** The form of the table has no such cell, or the document lacks it. */
  NotOnForm: 'NOT_ON_FORM',
  /** The document prints a number. */
  Reported: 'REPORTED',
  /** The document prints something that is no number. */
  Text: 'TEXT'
} as const;

export type CellStatus = typeof CellStatus[keyof typeof CellStatus];
/** Compare with an earlier year. */
export type Comparison = {
  /** Which agencies are compared. */
  panel?: Panel;
  /** How many years back, 1 to 10. */
  yearsBack: number;
};

/** What coverage is counted by. */
export const CoverageDimension = {
  /** The agency. */
  Agency: 'AGENCY',
  /** The county; agencies of a prefecture or province itself have none. */
  County: 'COUNTY',
  /** The kind of organ. */
  Organ: 'ORGAN',
  /** The prefecture; agencies of a province itself have none. */
  Prefecture: 'PREFECTURE',
  /** The province. */
  Province: 'PROVINCE',
  /** The rank. */
  Rank: 'RANK',
  /** The kind of unit. */
  UnitType: 'UNIT_TYPE',
  /** The year reported on. */
  Year: 'YEAR'
} as const;

export type CoverageDimension = typeof CoverageDimension[keyof typeof CoverageDimension];
/** Why a report is left out of a sum. */
export const ExclusionReason = {
  /** Another report of the same year holds its figures: that of the same region, or of the organ under its new name. */
  InOtherReport: 'IN_OTHER_REPORT',
  /** It is a consolidated report of another rank. */
  OtherRank: 'OTHER_RANK',
  /** It has another scope than the basis asks for. */
  OtherScope: 'OTHER_SCOPE',
  /** Its scope is not decided. */
  UnknownScope: 'UNKNOWN_SCOPE'
} as const;

export type ExclusionReason = typeof ExclusionReason[keyof typeof ExclusionReason];
/** What to know before using a figure. */
export const FigureFlag = {
  /** Some totals were blank in the document and were added up from their parts. */
  ComputedTotal: 'COMPUTED_TOTAL',
  /** Some reports of the group have no number for it and are left out. */
  Partial: 'PARTIAL',
  /** A rate over fewer than 30 cases: shown, never ranked. */
  SmallN: 'SMALL_N',
  /** At least one report in it breaks an identity. */
  Unbalanced: 'UNBALANCED'
} as const;

export type FigureFlag = typeof FigureFlag[keyof typeof FigureFlag];
/** The official form that a table follows, read off its labels and never from the year. */
export const FormId = {
  /** 国办公开办函〔2019〕60号, reports of 2019 and 2020 and some later ones. */
  Form2019: 'FORM2019',
  /** 国办公开办函〔2021〕30号, reports of 2021 and later. */
  Form2021: 'FORM2021'
} as const;

export type FormId = typeof FormId[keyof typeof FormId];
/** The language of a text. */
export const Language = {
  /** English. */
  En: 'EN',
  /** Simplified Chinese. */
  Zh: 'ZH'
} as const;

export type Language = typeof Language[keyof typeof Language];
/** The metrics that `figures` can answer. Counts are of the field of the same name; rates are pooled: the sums of all reports divided. */
export const MetricId = {
  /** Administrative fees: fees collected (10,000 yuan) (行政事业性收费本年收费金额（单位：万元）), 万元. FORM2021 only. */
  AdministrativeFeeAmount: 'ADMINISTRATIVE_FEE_AMOUNT',
  /** Carried over from previous year (上年结转政府信息公开申请数量), requests. */
  CarriedOverIn: 'CARRIED_OVER_IN',
  /** Carried over to next year (结转下年度继续办理), requests. */
  CarriedOverOut: 'CARRIED_OVER_OUT',
  /** Carry-over rate (结转率): carried out over new plus carried in. Null when nothing was to handle. */
  CarryOverRate: 'CARRY_OVER_RATE',
  /** Closure rate (办结率): concluded over new plus carried in. Null when nothing was to handle. */
  ClosureRate: 'CLOSURE_RATE',
  /** Compulsory measures: decisions (行政强制处理决定数量), 件. */
  CoercionDecisions: 'COERCION_DECISIONS',
  /** Compulsory measures: change (行政强制本年增/减), 项. FORM2019 only. */
  CoercionItemsChange: 'COERCION_ITEMS_CHANGE',
  /** Compulsory measures: items, previous year (行政强制上一年项目数量), 项. FORM2019 only. */
  CoercionItemsPrev: 'COERCION_ITEMS_PREV',
  /** Denial (不予公开占比): not disclosed over concluded. Null when nothing was concluded. */
  DenialRate: 'DENIAL_RATE',
  /** Not disclosed (不予公开), requests: the rows of the group added up. */
  Denied: 'DENIED',
  /** Administrative inquiry matters (属于行政查询事项), requests. */
  DeniedAdministrativeInquiry: 'DENIED_ADMINISTRATIVE_INQUIRY',
  /** Administrative enforcement case files (属于行政执法案卷), requests. */
  DeniedEnforcementFile: 'DENIED_ENFORCEMENT_FILE',
  /** Internal affairs information (属于三类内部事务信息), requests. */
  DeniedInternalAffairs: 'DENIED_INTERNAL_AFFAIRS',
  /** Prohibited by other laws or administrative regulations (其他法律行政法规禁止公开), requests. */
  DeniedLegalProhibition: 'DENIED_LEGAL_PROHIBITION',
  /** Process information (属于四类过程性信息), requests. */
  DeniedProcessInfo: 'DENIED_PROCESS_INFO',
  /** Endangering security or social stability (危及“三安全一稳定”), requests. */
  DeniedSecurityStability: 'DENIED_SECURITY_STABILITY',
  /** State secrets (属于国家秘密), requests. */
  DeniedStateSecret: 'DENIED_STATE_SECRET',
  /** Third-party lawful rights and interests (保护第三方合法权益), requests. */
  DeniedThirdPartyRights: 'DENIED_THIRD_PARTY_RIGHTS',
  /** Disclosure rate (公开率): disclosed and partially disclosed over all concluded. Null when nothing was concluded. */
  DisclosureRate: 'DISCLOSURE_RATE',
  /** Dispute rate (争议率): reconsiderations and direct suits over concluded; cases may concern earlier years, so it can pass 1. Null when nothing was concluded. */
  DisputeRate: 'DISPUTE_RATE',
  /** Escalation (复议后起诉率): suits after reconsideration over decided reconsiderations; shifted in time, so it can pass 1. Null when none was decided. */
  EscalationRate: 'ESCALATION_RATE',
  /** Administrative fees: change (行政事业性收费本年增/减), 项. FORM2019 only. */
  FeeItemsChange: 'FEE_ITEMS_CHANGE',
  /** Administrative fees: items, previous year (行政事业性收费上一年项目数量), 项. FORM2019 only. */
  FeeItemsPrev: 'FEE_ITEMS_PREV',
  /** Full disclosure (予以公开占比): disclosed over concluded. Null when nothing was concluded. */
  FullDisclosureRate: 'FULL_DISCLOSURE_RATE',
  /** Disclosed (予以公开), requests. */
  Granted: 'GRANTED',
  /** Handled volume (处理总量), requests: newly received plus carried over from the previous year. */
  HandledVolume: 'HANDLED_VOLUME',
  /** Licensing: decisions (行政许可处理决定数量), 件. */
  LicensingDecisions: 'LICENSING_DECISIONS',
  /** Licensing: change (行政许可本年增/减), 项. FORM2019 only. */
  LicensingItemsChange: 'LICENSING_ITEMS_CHANGE',
  /** Licensing: items, previous year (行政许可上一年项目数量), 项. FORM2019 only. */
  LicensingItemsPrev: 'LICENSING_ITEMS_PREV',
  /** Correction rate in litigation (诉讼纠错率): corrected over decided, direct and after reconsideration, pending cases left out. Null when none was decided. */
  LitigationCorrectionRate: 'LITIGATION_CORRECTION_RATE',
  /** Direct litigation: corrected (未经复议直接起诉结果纠正), cases. */
  LitigationDirectCorrected: 'LITIGATION_DIRECT_CORRECTED',
  /** Direct litigation: other outcome (未经复议直接起诉其他结果), cases. */
  LitigationDirectOther: 'LITIGATION_DIRECT_OTHER',
  /** Direct litigation: pending (未经复议直接起诉尚未审结), cases. */
  LitigationDirectPending: 'LITIGATION_DIRECT_PENDING',
  /** Direct litigation: total (未经复议直接起诉总计), cases. */
  LitigationDirectTotal: 'LITIGATION_DIRECT_TOTAL',
  /** Direct litigation: upheld (未经复议直接起诉结果维持), cases. */
  LitigationDirectUpheld: 'LITIGATION_DIRECT_UPHELD',
  /** Litigation after reconsideration: corrected (复议后起诉结果纠正), cases. */
  LitigationPostReviewCorrected: 'LITIGATION_POST_REVIEW_CORRECTED',
  /** Litigation after reconsideration: other outcome (复议后起诉其他结果), cases. */
  LitigationPostReviewOther: 'LITIGATION_POST_REVIEW_OTHER',
  /** Litigation after reconsideration: pending (复议后起诉尚未审结), cases. */
  LitigationPostReviewPending: 'LITIGATION_POST_REVIEW_PENDING',
  /** Litigation after reconsideration: total (复议后起诉总计), cases. */
  LitigationPostReviewTotal: 'LITIGATION_POST_REVIEW_TOTAL',
  /** Litigation after reconsideration: upheld (复议后起诉结果维持), cases. */
  LitigationPostReviewUpheld: 'LITIGATION_POST_REVIEW_UPHELD',
  /** Requests newly received (本年新收政府信息公开申请数量), requests. */
  NewRequests: 'NEW_REQUESTS',
  /** Normative documents: in force (行政规范性文件现行有效件数), 件. FORM2021 only. */
  NormativeDocsInForce: 'NORMATIVE_DOCS_IN_FORCE',
  /** Normative documents: issued (行政规范性文件本年制发件数), 件. FORM2021 only. */
  NormativeDocsIssued: 'NORMATIVE_DOCS_ISSUED',
  /** Normative documents: newly published (规范性文件本年新公开数量), 件. FORM2019 only. */
  NormativeDocsNewlyPublished: 'NORMATIVE_DOCS_NEWLY_PUBLISHED',
  /** Normative documents: produced (规范性文件本年新制作数量), 件. FORM2019 only. */
  NormativeDocsProduced: 'NORMATIVE_DOCS_PRODUCED',
  /** Normative documents: published in total (规范性文件对外公开总数量), 件. FORM2019 only. */
  NormativeDocsPublishedTotal: 'NORMATIVE_DOCS_PUBLISHED_TOTAL',
  /** Normative documents: repealed (行政规范性文件本年废止件数), 件. FORM2021 only. */
  NormativeDocsRepealed: 'NORMATIVE_DOCS_REPEALED',
  /** Information not held (不掌握占比): over concluded. Null when nothing was concluded. */
  NotHeldShare: 'NOT_HELD_SHARE',
  /** Not processed (不予处理), requests: the rows of the group added up. */
  NotProcessed: 'NOT_PROCESSED',
  /** Asks to confirm or re-issue information already obtained (要求行政机关确认或重新出具已获取信息), requests. */
  NotProcessedConfirmation: 'NOT_PROCESSED_CONFIRMATION',
  /** Duplicate requests (重复申请), requests. */
  NotProcessedDuplicate: 'NOT_PROCESSED_DUPLICATE',
  /** Excessive repeated requests without due reason (无正当理由大量反复申请), requests. */
  NotProcessedExcessive: 'NOT_PROCESSED_EXCESSIVE',
  /** Petitions, reports or complaints (信访举报投诉类申请), requests. */
  NotProcessedPetition: 'NOT_PROCESSED_PETITION',
  /** Publicly available publications (要求提供公开出版物), requests. */
  NotProcessedPublication: 'NOT_PROCESSED_PUBLICATION',
  /** Not processed (不予处理占比): over concluded. Null when nothing was concluded. */
  NotProcessedRate: 'NOT_PROCESSED_RATE',
  /** Fee not paid in time (申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请), requests. FORM2021 only. */
  OtherFeeUnpaid: 'OTHER_FEE_UNPAID',
  /** Other handling (其他处理), requests: the rows of the group added up. */
  OtherHandling: 'OTHER_HANDLING',
  /** Other handling (其他处理占比): over concluded. Null when nothing was concluded. */
  OtherHandlingRate: 'OTHER_HANDLING_RATE',
  /** Miscellaneous (其他), requests. FORM2021 only. */
  OtherMisc: 'OTHER_MISC',
  /** Not supplemented in time (申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请), requests. FORM2021 only. */
  OtherNotSupplemented: 'OTHER_NOT_SUPPLEMENTED',
  /** Other external service matters: decisions (其他对外管理服务事项处理决定数量), 件. FORM2019 only. */
  OtherServiceDecisions: 'OTHER_SERVICE_DECISIONS',
  /** Other external service matters: change (其他对外管理服务事项本年增/减), 项. FORM2019 only. */
  OtherServiceItemsChange: 'OTHER_SERVICE_ITEMS_CHANGE',
  /** Other external service matters: items, previous year (其他对外管理服务事项上一年项目数量), 项. FORM2019 only. */
  OtherServiceItemsPrev: 'OTHER_SERVICE_ITEMS_PREV',
  /** Partially disclosed (部分公开（区分处理的，只计这一情形，不计其他情形）), requests. */
  PartiallyGranted: 'PARTIALLY_GRANTED',
  /** Partial disclosure (部分公开占比): partially disclosed over concluded. Null when nothing was concluded. */
  PartialDisclosureRate: 'PARTIAL_DISCLOSURE_RATE',
  /** Penalties: decisions (行政处罚处理决定数量), 件. */
  PenaltyDecisions: 'PENALTY_DECISIONS',
  /** Penalties: change (行政处罚本年增/减), 项. FORM2019 only. */
  PenaltyItemsChange: 'PENALTY_ITEMS_CHANGE',
  /** Penalties: items, previous year (行政处罚上一年项目数量), 项. FORM2019 only. */
  PenaltyItemsPrev: 'PENALTY_ITEMS_PREV',
  /** Centralized procurement: amount (政府集中采购采购总金额), 元. FORM2019 only. */
  ProcurementAmount: 'PROCUREMENT_AMOUNT',
  /** Centralized procurement: projects (政府集中采购采购项目数量), 项. FORM2019 only. */
  ProcurementProjects: 'PROCUREMENT_PROJECTS',
  /** Administrative reconsideration: corrected (行政复议结果纠正), cases. */
  ReconsiderationCorrected: 'RECONSIDERATION_CORRECTED',
  /** Correction rate in reconsideration (复议纠错率): corrected over decided, pending cases left out. Null when none was decided. */
  ReconsiderationCorrectionRate: 'RECONSIDERATION_CORRECTION_RATE',
  /** Administrative reconsideration: other outcome (行政复议其他结果), cases. */
  ReconsiderationOther: 'RECONSIDERATION_OTHER',
  /** Administrative reconsideration: pending (行政复议尚未审结), cases. */
  ReconsiderationPending: 'RECONSIDERATION_PENDING',
  /** Administrative reconsideration: total (行政复议总计), cases. */
  ReconsiderationTotal: 'RECONSIDERATION_TOTAL',
  /** Administrative reconsideration: upheld (行政复议结果维持), cases. */
  ReconsiderationUpheld: 'RECONSIDERATION_UPHELD',
  /** Administrative rules: in force (规章现行有效件数), 件. FORM2021 only. */
  RulesInForce: 'RULES_IN_FORCE',
  /** Administrative rules: issued (规章本年制发件数), 件. FORM2021 only. */
  RulesIssued: 'RULES_ISSUED',
  /** Administrative rules: newly published (规章本年新公开数量), 件. FORM2019 only. */
  RulesNewlyPublished: 'RULES_NEWLY_PUBLISHED',
  /** Administrative rules: produced (规章本年新制作数量), 件. FORM2019 only. */
  RulesProduced: 'RULES_PRODUCED',
  /** Administrative rules: published in total (规章对外公开总数量), 件. FORM2019 only. */
  RulesPublishedTotal: 'RULES_PUBLISHED_TOTAL',
  /** Administrative rules: repealed (规章本年废止件数), 件. FORM2021 only. */
  RulesRepealed: 'RULES_REPEALED',
  /** Disclosure among decisions on substance (实体决定公开率): disclosed and partially disclosed over these and the denied. Null when there was none. */
  SubstantiveDisclosureRate: 'SUBSTANTIVE_DISCLOSURE_RATE',
  /** Total concluded (总计), requests. */
  TotalConcluded: 'TOTAL_CONCLUDED',
  /** Would need to be created (没有现成信息需要另行制作), requests. */
  UnableMustCreate: 'UNABLE_MUST_CREATE',
  /** Information not held by this organ (本机关不掌握相关政府信息), requests. */
  UnableNotHeld: 'UNABLE_NOT_HELD',
  /** Unable to provide (无法提供占比): over concluded. Null when nothing was concluded. */
  UnableRate: 'UNABLE_RATE',
  /** Still unclear after supplementation (补正后申请内容仍不明确), requests. */
  UnableStillUnclear: 'UNABLE_STILL_UNCLEAR',
  /** Unable to provide (无法提供), requests: the rows of the group added up. */
  UnableToProvide: 'UNABLE_TO_PROVIDE'
} as const;

export type MetricId = typeof MetricId[keyof typeof MetricId];
/** What kind of number a metric is. */
export const MetricKind = {
  /** An amount of money. */
  Amount: 'AMOUNT',
  /** A number of things. */
  Count: 'COUNT',
  /** A ratio of two counts that are no part and whole. */
  Ratio: 'RATIO',
  /** A part of a whole, between 0 and 1: has an interval. */
  Share: 'SHARE'
} as const;

export type MetricKind = typeof MetricKind[keyof typeof MetricKind];
/** Why there is no number. */
export const MissingReason = {
  /** The base of the growth is zero. */
  BaseZero: 'BASE_ZERO',
  /** The documents leave it blank, or it could not be read. */
  BlankInSource: 'BLANK_IN_SOURCE',
  /** The forms used have no such cell. */
  NotOnForm: 'NOT_ON_FORM',
  /** No agency has a usable report in both years. */
  NoMatchedAgency: 'NO_MATCHED_AGENCY',
  /** No report of the basis is there. */
  NoReport: 'NO_REPORT',
  /** The denominator is zero. */
  ZeroDenominator: 'ZERO_DENOMINATOR'
} as const;

export type MissingReason = typeof MissingReason[keyof typeof MissingReason];
/** A kind of organ (机关类型). */
export const OrganCode = {
  /** Administrative Approval (行政审批服务局). */
  AdministrativeApproval: 'ADMINISTRATIVE_APPROVAL',
  /** Agriculture and Rural Affairs (农业农村局). */
  Agriculture: 'AGRICULTURE',
  /** Archives (档案局). */
  Archives: 'ARCHIVES',
  /** Audit (审计局). */
  Audit: 'AUDIT',
  /** PBC Branch (人民银行分行). */
  CentralBank: 'CENTRAL_BANK',
  /** Civil Affairs (民政局). */
  CivilAffairs: 'CIVIL_AFFAIRS',
  /** Civil Air Defense (人民防空办公室). */
  CivilAirDefense: 'CIVIL_AIR_DEFENSE',
  /** Commerce (商务局). */
  Commerce: 'COMMERCE',
  /** Cultural Heritage (文物局). */
  CulturalHeritage: 'CULTURAL_HERITAGE',
  /** Culture and Tourism (文化和旅游局). */
  CultureTourism: 'CULTURE_TOURISM',
  /** Customs (海关). */
  Customs: 'CUSTOMS',
  /** Data (数据局). */
  Data: 'DATA',
  /** Development and Reform (发展和改革委员会). */
  DevelopmentReform: 'DEVELOPMENT_REFORM',
  /** Disabled Persons' Federation (残疾人联合会). */
  DisabledPersons: 'DISABLED_PERSONS',
  /** Drug Administration (药品监督管理局). */
  DrugAdministration: 'DRUG_ADMINISTRATION',
  /** Earthquake (地震局). */
  Earthquake: 'EARTHQUAKE',
  /** Ecology and Environment (生态环境局). */
  EcologyEnvironment: 'ECOLOGY_ENVIRONMENT',
  /** Education (教育局). */
  Education: 'EDUCATION',
  /** Emergency Management (应急管理局). */
  EmergencyManagement: 'EMERGENCY_MANAGEMENT',
  /** Energy (能源局). */
  Energy: 'ENERGY',
  /** Ethnic and Religious Affairs (民族宗教事务局). */
  EthnicReligiousAffairs: 'ETHNIC_RELIGIOUS_AFFAIRS',
  /** Finance (财政局). */
  Finance: 'FINANCE',
  /** Financial Regulatory Branch (金融监管局). */
  FinancialRegulation: 'FINANCIAL_REGULATION',
  /** Foreign Affairs (外事办公室). */
  ForeignAffairs: 'FOREIGN_AFFAIRS',
  /** Forestry (林业局). */
  Forestry: 'FORESTRY',
  /** Government Services (政务服务管理局). */
  GovernmentServices: 'GOVERNMENT_SERVICES',
  /** Grain and Reserves (粮食和物资储备局). */
  GrainReserves: 'GRAIN_RESERVES',
  /** Health (卫生健康委员会). */
  Health: 'HEALTH',
  /** Healthcare Security (医疗保障局). */
  HealthcareSecurity: 'HEALTHCARE_SECURITY',
  /** Hong Kong and Macao Affairs (港澳事务办公室). */
  HongKongMacaoAffairs: 'HONG_KONG_MACAO_AFFAIRS',
  /** Housing and Urban-Rural Development (住房和城乡建设局). */
  Housing: 'HOUSING',
  /** Housing Provident Fund (住房公积金管理中心). */
  HousingFund: 'HOUSING_FUND',
  /** Human Resources and Social Security (人力资源和社会保障局). */
  HumanResources: 'HUMAN_RESOURCES',
  /** Industry and Information Technology (工业和信息化局). */
  IndustryInformation: 'INDUSTRY_INFORMATION',
  /** Intellectual Property (知识产权局). */
  IntellectualProperty: 'INTELLECTUAL_PROPERTY',
  /** Investment Promotion (投资促进局). */
  InvestmentPromotion: 'INVESTMENT_PROMOTION',
  /** Justice (司法局). */
  Justice: 'JUSTICE',
  /** Landscaping (园林绿化局). */
  Landscaping: 'LANDSCAPING',
  /** Comprehensive Law Enforcement (综合行政执法局). */
  LawEnforcement: 'LAW_ENFORCEMENT',
  /** Local Financial Regulation (地方金融监督管理局). */
  LocalFinance: 'LOCAL_FINANCE',
  /** Maritime Safety (海事局). */
  MaritimeSafety: 'MARITIME_SAFETY',
  /** Market Regulation (市场监督管理局). */
  MarketRegulation: 'MARKET_REGULATION',
  /** Meteorology (气象局). */
  Meteorology: 'METEOROLOGY',
  /** National Defense Mobilization (国防动员办公室). */
  NationalDefenseMobilization: 'NATIONAL_DEFENSE_MOBILIZATION',
  /** Natural Resources (自然资源局). */
  NaturalResources: 'NATURAL_RESOURCES',
  /** Ocean and Fisheries (海洋发展局). */
  OceanFisheries: 'OCEAN_FISHERIES',
  /** Government Offices Administration (机关事务管理局). */
  OfficesAdministration: 'OFFICES_ADMINISTRATION',
  /** Petitions (信访局). */
  Petitions: 'PETITIONS',
  /** Port of Entry (口岸办公室). */
  PortOfEntry: 'PORT_OF_ENTRY',
  /** Postal Administration (邮政管理局). */
  PostalAdministration: 'POSTAL_ADMINISTRATION',
  /** Poverty Alleviation (扶贫开发办公室). */
  PovertyAlleviation: 'POVERTY_ALLEVIATION',
  /** Public Security (公安局). */
  PublicSecurity: 'PUBLIC_SECURITY',
  /** Radio and Television (广播电视局). */
  RadioTelevision: 'RADIO_TELEVISION',
  /** Research Office of the Government (人民政府研究室). */
  ResearchOffice: 'RESEARCH_OFFICE',
  /** Public Resource Trading (公共资源交易中心). */
  ResourceTrading: 'RESOURCE_TRADING',
  /** Rural Revitalization (乡村振兴局). */
  RuralRevitalization: 'RURAL_REVITALIZATION',
  /** Science and Technology (科学技术局). */
  ScienceTechnology: 'SCIENCE_TECHNOLOGY',
  /** Sports (体育局). */
  Sports: 'SPORTS',
  /** State-owned Assets Supervision (国有资产监督管理委员会). */
  StateAssets: 'STATE_ASSETS',
  /** Statistics (统计局). */
  Statistics: 'STATISTICS',
  /** Supply and Marketing Cooperative (供销合作社). */
  SupplyMarketing: 'SUPPLY_MARKETING',
  /** NBS Survey Team (国家统计局调查队). */
  SurveyTeam: 'SURVEY_TEAM',
  /** Taxation (税务局). */
  Taxation: 'TAXATION',
  /** Tobacco Monopoly (烟草专卖局). */
  TobaccoMonopoly: 'TOBACCO_MONOPOLY',
  /** Transport (交通运输局). */
  Transport: 'TRANSPORT',
  /** Urban Management (城市管理局). */
  UrbanManagement: 'URBAN_MANAGEMENT',
  /** Veterans Affairs (退役军人事务局). */
  VeteransAffairs: 'VETERANS_AFFAIRS',
  /** Water Resources (水利局). */
  Water: 'WATER'
} as const;

export type OrganCode = typeof OrganCode[keyof typeof OrganCode];
/** Kinds of organ whose affairs belong together. */
export const OrganGroup = {
  /** Government administration (综合政务). */
  Administration: 'ADMINISTRATION',
  /** Economy (经济). */
  Economy: 'ECONOMY',
  /** Land, environment and construction (资源、环境与城乡建设). */
  LandAndEnvironment: 'LAND_AND_ENVIRONMENT',
  /** Law, order and safety (政法与安全). */
  LawAndOrder: 'LAW_AND_ORDER',
  /** Regulation and revenue (监管与税收). */
  Regulation: 'REGULATION',
  /** Social affairs (社会事业). */
  Social: 'SOCIAL'
} as const;

export type OrganGroup = typeof OrganGroup[keyof typeof OrganGroup];
/** Which agencies take part in a comparison. */
export const Panel = {
  /** All agencies of each year, whoever they are (全部). */
  All: 'ALL',
  /** Only agencies with a usable report of the same scope in both years (同口径). */
  Matched: 'MATCHED'
} as const;

export type Panel = typeof Panel[keyof typeof Panel];
/** A filter that the question speaks of. */
export const QuestionFilter = {
  /** `where.agencies`. */
  Agency: 'AGENCY',
  /** `basis` and `rank`. */
  Basis: 'BASIS',
  /** `metrics`. */
  Metrics: 'METRICS',
  /** `compare.panel`. */
  Panel: 'PANEL',
  /** `where.under`. */
  Region: 'REGION',
  /** `where.years`. */
  Years: 'YEARS'
} as const;

export type QuestionFilter = typeof QuestionFilter[keyof typeof QuestionFilter];
/** The official rank (级别) of a unit: the rank of the government it belongs to. */
export const Rank = {
  /** State Council departments (国务院部门). */
  Central: 'CENTRAL',
  /** County, district, county-level city (县级). */
  County: 'COUNTY',
  /** Prefecture-level city, prefecture, league (地级). */
  Prefecture: 'PREFECTURE',
  /** Province, autonomous region, municipality (省级). */
  Province: 'PROVINCE',
  /** Township, town, subdistrict (乡级). */
  Township: 'TOWNSHIP'
} as const;

export type Rank = typeof Rank[keyof typeof Rank];
/** Which reports to take. Several conditions must all hold. */
export type ReportFilter = {
  /** Only these agencies. */
  agencies?: Array<string | number> | null | undefined;
  /** Only these scopes. `figures` narrows them further by its basis. */
  scopes?: Array<Scope> | null | undefined;
  /** Only agencies in or below these regions (GB/T 2260 codes). */
  under?: Array<string> | null | undefined;
  /** Only these years. */
  years?: YearRange | null | undefined;
};

/** Whose figures a report holds. */
export const Scope = {
  /** A government and its departments, without the governments below it (本级). */
  LevelGovernment: 'LEVEL_GOVERNMENT',
  /** All organs of a region, of all ranks (全市、全县、全区汇总). */
  RegionConsolidated: 'REGION_CONSOLIDATED',
  /** One organ only (本机关). */
  SingleAgency: 'SINGLE_AGENCY',
  /** Not decided. Never summed. */
  Unknown: 'UNKNOWN',
  /** An organ of a vertical system with its branches (系统). */
  VerticalSystem: 'VERTICAL_SYSTEM'
} as const;

export type Scope = typeof Scope[keyof typeof Scope];
/** What the scope was read from. */
export const ScopeBasis = {
  /** Its figures beside those of the agencies that it may contain. */
  Arithmetic: 'ARITHMETIC',
  /** Set by a person or given by the data file. */
  Given: 'GIVEN',
  /** Nothing decided it. */
  None: 'NONE',
  /** The kind of unit that publishes it. */
  UnitType: 'UNIT_TYPE',
  /** The wording of the report. */
  Wording: 'WORDING'
} as const;

export type ScopeBasis = typeof ScopeBasis[keyof typeof ScopeBasis];
/** One of the three statistical tables. */
export const Section = {
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  Disputes: 'DISPUTES',
  /** 二、主动公开政府信息情况. */
  Proactive: 'PROACTIVE',
  /** 三、收到和处理政府信息公开申请情况. */
  Requests: 'REQUESTS'
} as const;

export type Section = typeof Section[keyof typeof Section];
/** How grave a finding is. */
export const Severity = {
  /** The figures cannot all be right, or a part could not be read. */
  Error: 'ERROR',
  /** Worth knowing. */
  Info: 'INFO',
  /** Something to look at before publishing. */
  Warning: 'WARNING'
} as const;

export type Severity = typeof Severity[keyof typeof Severity];
/** Which way. */
export const SortDirection = {
  /** Smallest first. */
  Asc: 'ASC',
  /** Largest first. */
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** How an agency became another. */
export const SuccessionKind = {
  /** Together with others (合并). */
  Merged: 'MERGED',
  /** Under a new name only (更名). */
  Renamed: 'RENAMED',
  /** Divided among several (拆分). */
  Split: 'SPLIT'
} as const;

export type SuccessionKind = typeof SuccessionKind[keyof typeof SuccessionKind];
/** What kind of unit an agency is. */
export const UnitType = {
  /** An organisation that the law authorises to manage public affairs (法律、法规授权的组织). */
  AuthorizedOrg: 'AUTHORIZED_ORG',
  /** A department of a government (工作部门). */
  Department: 'DEPARTMENT',
  /** The general office of a government (人民政府办公厅、办公室). Reports its own work only. */
  GeneralOffice: 'GENERAL_OFFICE',
  /** A people's government (人民政府). */
  Government: 'GOVERNMENT',
  /** A ministry or another organ of the State Council (国务院部门). */
  Ministry: 'MINISTRY',
  /** A subdistrict office (街道办事处). */
  Subdistrict: 'SUBDISTRICT',
  /** The government of a township or town (乡镇人民政府). */
  Township: 'TOWNSHIP',
  /** Not decided. */
  Unknown: 'UNKNOWN',
  /** A branch of a vertically led system, such as tax or customs (垂直管理). */
  VerticalBranch: 'VERTICAL_BRANCH',
  /** The committee of a development zone (管理委员会). */
  Zone: 'ZONE'
} as const;

export type UnitType = typeof UnitType[keyof typeof UnitType];
/** From one year to another, both included; open where null. */
export type YearRange = {
  /** The first year; from the beginning when null. */
  from?: number | null | undefined;
  /** The last year; to the newest when null. */
  to?: number | null | undefined;
};

export type FigureFieldsFragment = { metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> };

export type YearlyAnswerFragment = { version: number, rows: Array<{ key: { year: number | null }, figures: Array<{ metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> }> }>, coverage: { reports: number, agencies: number, excluded: Array<{ reason: ExclusionReason, count: number }> }, comparisons: Array<{ year: number, yearsBack: number, matched: number, entered: number, left: number }>, notes: Array<{ code: string, year: number, text: string }>, questionParts: Array<{ text: string, filter: QuestionFilter | null }> };

export type MetricWordsFragment = { id: MetricId, name: string, formula: string, kind: MetricKind, unit: string, breaks: Array<string> };

export type AgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  under?: Array<string> | string | null | undefined;
  ranks?: Array<Rank> | Rank | null | undefined;
  unitTypes?: Array<UnitType> | UnitType | null | undefined;
  organs?: Array<OrganCode> | OrganCode | null | undefined;
  organGroups?: Array<OrganGroup> | OrganGroup | null | undefined;
  orderBy?: AgencyOrder | null | undefined;
  first: number;
  region: string;
  withRegion: boolean;
  lang: Language;
}>;


export type AgenciesQuery = { dataset: { version: number, agencies: number, synthetic: boolean, years: { from: number, to: number } | null }, region?: { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank } | null } | null } | null, agencies: { totalCount: number, facets: { ranks: Array<{ rank: Rank, count: number }>, unitTypes: Array<{ unitType: UnitType, count: number }>, organs: Array<{ count: number, organ: { code: OrganCode, name: string, group: OrganGroup } }>, provinces: Array<{ count: number, region: { code: string, name: string, pinyin: string | null } }> }, nodes: Array<{ id: string, name: string, unitType: UnitType, rank: Rank | null, region: { code: string, path: string } | null, organ: { code: OrganCode, name: string, group: OrganGroup } | null, years: Array<{ year: number, newRequests: number | null, totalConcluded: number | null, disclosureRate: number | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MoreAgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  under?: Array<string> | string | null | undefined;
  ranks?: Array<Rank> | Rank | null | undefined;
  unitTypes?: Array<UnitType> | UnitType | null | undefined;
  organs?: Array<OrganCode> | OrganCode | null | undefined;
  organGroups?: Array<OrganGroup> | OrganGroup | null | undefined;
  orderBy?: AgencyOrder | null | undefined;
  first: number;
  after: string;
  lang: Language;
}>;


export type MoreAgenciesQuery = { agencies: { nodes: Array<{ id: string, name: string, unitType: UnitType, rank: Rank | null, region: { code: string, path: string } | null, organ: { code: OrganCode, name: string, group: OrganGroup } | null, years: Array<{ year: number, newRequests: number | null, totalConcluded: number | null, disclosureRate: number | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AgencyPageFragment = { nodes: Array<{ id: string, name: string, unitType: UnitType, rank: Rank | null, region: { code: string, path: string } | null, organ: { code: OrganCode, name: string, group: OrganGroup } | null, years: Array<{ year: number, newRequests: number | null, totalConcluded: number | null, disclosureRate: number | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } };

export type AgencyRowFragment = { id: string, name: string, unitType: UnitType, rank: Rank | null, region: { code: string, path: string } | null, organ: { code: OrganCode, name: string, group: OrganGroup } | null, years: Array<{ year: number, newRequests: number | null, totalConcluded: number | null, disclosureRate: number | null }> };

export type AgencyQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type AgencyQuery = { dataset: { version: number, synthetic: boolean, years: { from: number, to: number } | null }, metrics: Array<{ id: MetricId, name: string, formula: string, kind: MetricKind, unit: string, breaks: Array<string> }>, agency: { id: string, name: string, aliases: Array<string>, unitType: UnitType, rank: Rank | null, creditCode: string | null, region: { code: string, path: string } | null, organ: { code: OrganCode, name: string, group: OrganGroup } | null, scope: { scope: Scope, basis: ScopeBasis, confidence: number | null, settled: Scope | null, reason: string } | null, reports: Array<{ id: string, year: number, scope: Scope, scopeBasis: ScopeBasis, balanced: boolean | null, forms: { proactive: FormId | null, requests: FormId | null, disputes: FormId | null }, findings: Array<{ severity: Severity }> }>, predecessors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string, predecessors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }>, successors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }> } }>, successors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string, predecessors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }>, successors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }> } }> } | null };

export type AgencyChainFragment = { id: string, name: string, predecessors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string, predecessors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }>, successors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }> } }>, successors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string, predecessors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }>, successors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }> } }> };

export type AgencyStepsFragment = { id: string, name: string, predecessors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }>, successors: Array<{ year: number, kind: SuccessionKind, agency: { id: string, name: string } }> };

export type StepFragment = { year: number, kind: SuccessionKind, agency: { id: string, name: string } };

export type AgencyFiguresQueryVariables = Exact<{
  metrics: Array<MetricId> | MetricId;
  where: ReportFilter;
  basis: Basis;
  rank?: Rank | null | undefined;
  lang: Language;
}>;


export type AgencyFiguresQuery = { byYear: { version: number, rows: Array<{ key: { year: number | null }, figures: Array<{ metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> }> }>, coverage: { reports: number, agencies: number, excluded: Array<{ reason: ExclusionReason, count: number }> }, comparisons: Array<{ year: number, yearsBack: number, matched: number, entered: number, left: number }>, notes: Array<{ code: string, year: number, text: string }>, questionParts: Array<{ text: string, filter: QuestionFilter | null }> } };

export type CoverageQueryVariables = Exact<{
  by: Array<CoverageDimension> | CoverageDimension;
  years?: YearRange | null | undefined;
  under?: Array<string> | string | null | undefined;
  ranks?: Array<Rank> | Rank | null | undefined;
  unitTypes?: Array<UnitType> | UnitType | null | undefined;
  organs?: Array<OrganCode> | OrganCode | null | undefined;
  first: number;
  ofAgencies: boolean;
  inPages: boolean;
  region: string;
  withRegion: boolean;
  lang: Language;
}>;


export type CoverageQuery = { dataset: { version: number, synthetic: boolean, years: { from: number, to: number } | null }, region?: { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank } | null } | null } | null, agencies: { facets: { ranks: Array<{ rank: Rank, count: number }>, unitTypes: Array<{ unitType: UnitType, count: number }>, organs: Array<{ count: number, organ: { code: OrganCode, name: string, group: OrganGroup } }>, provinces: Array<{ count: number, region: { code: string, name: string, pinyin: string | null } }> } }, byYear?: { rows: Array<{ expected: number, published: number, missing: number, late: number, onTime: number, share: number | null, key: { year: number | null } }> }, matrix: { totals: { expected: number, published: number, missing: number, late: number, onTime: number, share: number | null, key: { year: number | null } }, rows: Array<{ expected: number, published: number, missing: number, late: number, onTime: number, share: number | null, key: { year: number | null, province: { code: string, name: string } | null, prefecture: { code: string, name: string, path: string } | null, county: { code: string, name: string, path: string } | null, agency?: { id: string, name: string, region: { path: string } | null, years: Array<{ year: number, reportId: string }> } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MoreCoverageQueryVariables = Exact<{
  by: Array<CoverageDimension> | CoverageDimension;
  years?: YearRange | null | undefined;
  under?: Array<string> | string | null | undefined;
  ranks?: Array<Rank> | Rank | null | undefined;
  unitTypes?: Array<UnitType> | UnitType | null | undefined;
  organs?: Array<OrganCode> | OrganCode | null | undefined;
  first: number;
  after: string;
  ofAgencies: boolean;
}>;


export type MoreCoverageQuery = { matrix: { rows: Array<{ expected: number, published: number, missing: number, late: number, onTime: number, share: number | null, key: { year: number | null, province: { code: string, name: string } | null, prefecture: { code: string, name: string, path: string } | null, county: { code: string, name: string, path: string } | null, agency?: { id: string, name: string, region: { path: string } | null, years: Array<{ year: number, reportId: string }> } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CoveragePageFragment = { rows: Array<{ expected: number, published: number, missing: number, late: number, onTime: number, share: number | null, key: { year: number | null, province: { code: string, name: string } | null, prefecture: { code: string, name: string, path: string } | null, county: { code: string, name: string, path: string } | null, agency?: { id: string, name: string, region: { path: string } | null, years: Array<{ year: number, reportId: string }> } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } };

export type CoverageCountsFragment = { expected: number, published: number, missing: number, late: number, onTime: number, share: number | null, key: { year: number | null } };

export type FacetsFragment = { ranks: Array<{ rank: Rank, count: number }>, unitTypes: Array<{ unitType: UnitType, count: number }>, organs: Array<{ count: number, organ: { code: OrganCode, name: string, group: OrganGroup } }>, provinces: Array<{ count: number, region: { code: string, name: string, pinyin: string | null } }> };

export type ProvinceFacetsFragment = { provinces: Array<{ count: number, region: { code: string, name: string, pinyin: string | null } }> };

export type RegionTrailFragment = { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank } | null } | null };

export type OverviewQueryVariables = Exact<{
  metrics: Array<MetricId> | MetricId;
  agencyMetrics: Array<MetricId> | MetricId;
  where?: ReportFilter | null | undefined;
  basis: Basis;
  rank?: Rank | null | undefined;
  compare: Array<Comparison> | Comparison;
  region: string;
  withRegion: boolean;
  lang: Language;
}>;


export type OverviewQuery = { dataset: { version: number, reports: number, agencies: number, synthetic: boolean, years: { from: number, to: number } | null }, metrics: Array<{ id: MetricId, name: string, formula: string, kind: MetricKind, unit: string, breaks: Array<string> }>, byYear: { version: number, rows: Array<{ key: { year: number | null }, figures: Array<{ metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> }> }>, coverage: { reports: number, agencies: number, excluded: Array<{ reason: ExclusionReason, count: number }> }, comparisons: Array<{ year: number, yearsBack: number, matched: number, entered: number, left: number }>, notes: Array<{ code: string, year: number, text: string }>, questionParts: Array<{ text: string, filter: QuestionFilter | null }> }, byAgency: { rows: Array<{ key: { agency: { id: string, name: string, region: { path: string } | null, reports: Array<{ id: string, year: number }> } | null }, figures: Array<{ metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> }> }>, pageInfo: { hasNextPage: boolean } }, agencies: { facets: { provinces: Array<{ count: number, region: { code: string, name: string, pinyin: string | null } }> } }, region?: { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank, parent: { code: string, name: string, rank: Rank } | null } | null } | null };

export type ReportQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type ReportQuery = { dataset: { version: number, synthetic: boolean }, forms: Array<{ id: FormId, notice: string, proactive: Array<{ clause: string, clauseEn: string, columns: Array<{ label: string, labelEn: string, unit: string }>, lines: Array<{ label: string, labelEn: string, fields: Array<string> }> }>, requestRows: Array<{ id: string, label: string, labelEn: string, outcome: boolean, group: { id: string, label: string, labelEn: string } | null }>, applicants: Array<{ id: string, label: string, labelEn: string }>, disputeGroups: Array<{ id: string, label: string, labelEn: string }>, disputeOutcomes: Array<{ id: string, label: string, labelEn: string }> }>, report: { id: string, year: number, revision: number, current: boolean, scope: Scope, scopeBasis: ScopeBasis, balanced: boolean | null, agency: { id: string, name: string, region: { path: string } | null }, forms: { proactive: FormId | null, requests: FormId | null, disputes: FormId | null }, cells: Array<{ field: string, section: Section, row: string, column: string | null, raw: string, value: number | null, status: CellStatus, unit: string, note: string | null, place: { line: number | null, text: string } | null }>, computedTotals: Array<{ field: string, value: number | null, published: number | null, agrees: boolean | null }>, findings: Array<{ check: string, severity: Severity, message: string, fields: Array<string>, place: { text: string } | null }>, document: { path: string, sha256: string, mediaType: string, encoding: string | null, bytes: number, source: string | null, date: string | null }, revisions: Array<{ id: string, revision: number, current: boolean }> } | null };

export type LabelFieldsFragment = { id: string, label: string, labelEn: string };

export type RegionSearchQueryVariables = Exact<{
  search: string;
}>;


export type RegionSearchQuery = { regions: { nodes: Array<{ code: string, name: string, path: string }> } };

export const FigureFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}}]} as unknown as DocumentNode<FigureFieldsFragment, unknown>;
export const YearlyAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearlyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearsBack"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"questionParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}}]} as unknown as DocumentNode<YearlyAnswerFragment, unknown>;
export const MetricWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"formula"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}}]}}]} as unknown as DocumentNode<MetricWordsFragment, unknown>;
export const AgencyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"newRequests"}},{"kind":"Field","name":{"kind":"Name","value":"totalConcluded"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRate"}}]}}]}}]} as unknown as DocumentNode<AgencyRowFragment, unknown>;
export const AgencyPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"newRequests"}},{"kind":"Field","name":{"kind":"Name","value":"totalConcluded"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRate"}}]}}]}}]} as unknown as DocumentNode<AgencyPageFragment, unknown>;
export const StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Succession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<StepFragment, unknown>;
export const AgencyStepsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencySteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Succession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<AgencyStepsFragment, unknown>;
export const AgencyChainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencySteps"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencySteps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencySteps"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Succession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencySteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}}]}}]} as unknown as DocumentNode<AgencyChainFragment, unknown>;
export const CoverageCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]} as unknown as DocumentNode<CoverageCountsFragment, unknown>;
export const CoveragePageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoveragePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageCounts"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofAgencies"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]} as unknown as DocumentNode<CoveragePageFragment, unknown>;
export const ProvinceFacetsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provinces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ProvinceFacetsFragment, unknown>;
export const FacetsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceFacets"}},{"kind":"Field","name":{"kind":"Name","value":"ranks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provinces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<FacetsFragment, unknown>;
export const RegionTrailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionTrail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}}]} as unknown as DocumentNode<RegionTrailFragment, unknown>;
export const LabelFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]} as unknown as DocumentNode<LabelFieldsFragment, unknown>;
export const AgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organs"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organGroups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganGroup"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRegion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRegion"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionTrail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"ranks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"organs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organs"}}},{"kind":"Argument","name":{"kind":"Name","value":"organGroups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organGroups"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Facets"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"newRequests"}},{"kind":"Field","name":{"kind":"Name","value":"totalConcluded"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provinces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionTrail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceFacets"}},{"kind":"Field","name":{"kind":"Name","value":"ranks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const MoreAgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreAgencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organs"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organGroups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganGroup"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"ranks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"organs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organs"}}},{"kind":"Argument","name":{"kind":"Name","value":"organGroups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organGroups"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"newRequests"}},{"kind":"Field","name":{"kind":"Name","value":"totalConcluded"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MoreAgenciesQuery, MoreAgenciesQueryVariables>;
export const AgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyChain"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proactive"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanced"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Succession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencySteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"formula"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencySteps"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencySteps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencySteps"}}]}}]}}]}}]} as unknown as DocumentNode<AgencyQuery, AgencyQueryVariables>;
export const AgencyFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricId"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rank"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metrics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"rank"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rank"}}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"yearsBack"},"value":{"kind":"IntValue","value":"1"}},{"kind":"ObjectField","name":{"kind":"Name","value":"panel"},"value":{"kind":"EnumValue","value":"MATCHED"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearlyAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearlyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearsBack"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"questionParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AgencyFiguresQuery, AgencyFiguresQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"years"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"YearRange"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organs"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofAgencies"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inPages"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRegion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRegion"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionTrail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"ranks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"organs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organs"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Facets"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"Variable","name":{"kind":"Name","value":"years"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"ranks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"organs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organs"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inPages"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageCounts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"matrix"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"Variable","name":{"kind":"Name","value":"years"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"ranks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"organs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organs"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoveragePage"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageCounts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provinces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionTrail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceFacets"}},{"kind":"Field","name":{"kind":"Name","value":"ranks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoveragePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageCounts"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofAgencies"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const MoreCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"years"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"YearRange"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organs"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofAgencies"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"matrix"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"Variable","name":{"kind":"Name","value":"years"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"ranks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ranks"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"organs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organs"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoveragePage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoveragePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageCounts"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofAgencies"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MoreCoverageQuery, MoreCoverageQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricId"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyMetrics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricId"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rank"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRegion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricWords"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metrics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"rank"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rank"}}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearlyAnswer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byAgency"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metrics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyMetrics"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AGENCY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"rank"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rank"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceFacets"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRegion"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionTrail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"formula"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearlyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearsBack"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"questionParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provinces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionTrail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"proactive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"clauseEn"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputeGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputeOutcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"balanced"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proactive"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"computedTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const RegionSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RegionSearchQuery, RegionSearchQueryVariables>;