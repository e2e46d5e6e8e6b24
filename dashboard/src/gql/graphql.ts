/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How reports are added up. */
export type Basis =
  /** Sum the reports of single agencies only (自下而上汇总). */
  | 'BOTTOM_UP'
  /** Take the consolidated reports of regions of exactly one rank (汇总报告). */
  | 'REPORTED';

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

/** Compare with an earlier year. */
export type Comparison = {
  /** Which agencies are compared. */
  panel?: Panel;
  /** How many years back, 1 to 10. */
  yearsBack: number;
};

/** Why a report is left out of a sum. */
export type ExclusionReason =
  /** It is a consolidated report of another rank. */
  | 'OTHER_RANK'
  /** It has another scope than the basis asks for. */
  | 'OTHER_SCOPE'
  /** Its scope is not decided. */
  | 'UNKNOWN_SCOPE';

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

/** The official form that a table follows, read off its labels and never from the year. */
export type FormId =
  /** 国办公开办函〔2019〕60号, reports of 2019 and 2020 and some later ones. */
  | 'FORM2019'
  /** 国办公开办函〔2021〕30号, reports of 2021 and later. */
  | 'FORM2021';

/** The language of a text. */
export type Language =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH';

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

/** Which agencies take part in a comparison. */
export type Panel =
  /** All agencies of each year, whoever they are (全部). */
  | 'ALL'
  /** Only agencies with a usable report of the same scope in both years (同口径). */
  | 'MATCHED';

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

export type AgencyQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type AgencyQuery = { dataset: { version: number, synthetic: boolean, years: { from: number, to: number } | null }, metrics: Array<{ id: MetricId, name: string, formula: string, kind: MetricKind, unit: string, breaks: Array<string> }>, agency: { id: string, name: string, aliases: Array<string>, unitType: UnitType, rank: Rank | null, creditCode: string | null, region: { code: string, path: string } | null, organ: { code: OrganCode, name: string } | null, reports: Array<{ id: string, year: number, scope: Scope, scopeBasis: ScopeBasis, balanced: boolean | null, forms: { proactive: FormId | null, requests: FormId | null, disputes: FormId | null }, findings: Array<{ severity: Severity }> }> } | null };

export type AgencyFiguresQueryVariables = Exact<{
  metrics: Array<MetricId> | MetricId;
  where: ReportFilter;
  basis: Basis;
  rank?: Rank | null | undefined;
  lang: Language;
}>;


export type AgencyFiguresQuery = { byYear: { version: number, rows: Array<{ key: { year: number | null }, figures: Array<{ metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> }> }>, coverage: { reports: number, agencies: number, excluded: Array<{ reason: ExclusionReason, count: number }> }, comparisons: Array<{ year: number, yearsBack: number, matched: number, entered: number, left: number }>, notes: Array<{ code: string, year: number, text: string }>, questionParts: Array<{ text: string, filter: QuestionFilter | null }> } };

export type OverviewQueryVariables = Exact<{
  metrics: Array<MetricId> | MetricId;
  agencyMetrics: Array<MetricId> | MetricId;
  where?: ReportFilter | null | undefined;
  basis: Basis;
  rank?: Rank | null | undefined;
  compare: Array<Comparison> | Comparison;
  lang: Language;
}>;


export type OverviewQuery = { dataset: { version: number, reports: number, agencies: number, synthetic: boolean, years: { from: number, to: number } | null }, metrics: Array<{ id: MetricId, name: string, formula: string, kind: MetricKind, unit: string, breaks: Array<string> }>, byYear: { version: number, rows: Array<{ key: { year: number | null }, figures: Array<{ metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> }> }>, coverage: { reports: number, agencies: number, excluded: Array<{ reason: ExclusionReason, count: number }> }, comparisons: Array<{ year: number, yearsBack: number, matched: number, entered: number, left: number }>, notes: Array<{ code: string, year: number, text: string }>, questionParts: Array<{ text: string, filter: QuestionFilter | null }> }, byAgency: { rows: Array<{ key: { agency: { id: string, name: string, region: { path: string } | null, reports: Array<{ id: string, year: number }> } | null }, figures: Array<{ metric: MetricId, value: number | null, reason: MissingReason | null, numerator: number | null, denominator: number | null, reports: number, flags: Array<FigureFlag>, interval: { low: number, high: number } | null, compared: Array<{ panel: Panel, current: number | null, previous: number | null, delta: number | null, growth: number | null, reason: MissingReason | null, agencies: number }> }> }>, pageInfo: { hasNextPage: boolean } }, agencies: { totalCount: number, nodes: Array<{ id: string, name: string, unitType: UnitType, rank: Rank | null, region: { code: string, name: string, path: string, rank: Rank } | null }> } };

export type AgencySearchQueryVariables = Exact<{
  search: string;
}>;


export type AgencySearchQuery = { agencies: { totalCount: number, nodes: Array<{ id: string, name: string, unitType: UnitType, rank: Rank | null, region: { code: string, name: string, path: string, rank: Rank } | null }> } };

export type AgencyListFragment = { totalCount: number, nodes: Array<{ id: string, name: string, unitType: UnitType, rank: Rank | null, region: { code: string, name: string, path: string, rank: Rank } | null }> };

export type ReportQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type ReportQuery = { dataset: { version: number, synthetic: boolean }, forms: Array<{ id: FormId, notice: string, proactive: Array<{ clause: string, clauseEn: string, columns: Array<{ label: string, labelEn: string, unit: string }>, lines: Array<{ label: string, labelEn: string, fields: Array<string> }> }>, requestRows: Array<{ id: string, label: string, labelEn: string, outcome: boolean, group: { id: string, label: string, labelEn: string } | null }>, applicants: Array<{ id: string, label: string, labelEn: string }>, disputeGroups: Array<{ id: string, label: string, labelEn: string }>, disputeOutcomes: Array<{ id: string, label: string, labelEn: string }> }>, report: { id: string, year: number, revision: number, current: boolean, scope: Scope, scopeBasis: ScopeBasis, balanced: boolean | null, agency: { id: string, name: string, region: { path: string } | null }, forms: { proactive: FormId | null, requests: FormId | null, disputes: FormId | null }, cells: Array<{ field: string, section: Section, row: string, column: string | null, raw: string, value: number | null, status: CellStatus, unit: string, note: string | null, place: { line: number | null, text: string } | null }>, computedTotals: Array<{ field: string, value: number | null, published: number | null, agrees: boolean | null }>, findings: Array<{ check: string, severity: Severity, message: string, fields: Array<string>, place: { text: string } | null }>, document: { path: string, sha256: string, mediaType: string, encoding: string | null, bytes: number, source: string | null, date: string | null }, revisions: Array<{ id: string, revision: number, current: boolean }> } | null };

export type LabelFieldsFragment = { id: string, label: string, labelEn: string };

export const FigureFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}}]} as unknown as DocumentNode<FigureFieldsFragment, unknown>;
export const YearlyAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearlyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearsBack"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"questionParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}}]} as unknown as DocumentNode<YearlyAnswerFragment, unknown>;
export const MetricWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"formula"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}}]}}]} as unknown as DocumentNode<MetricWordsFragment, unknown>;
export const AgencyListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}}]} as unknown as DocumentNode<AgencyListFragment, unknown>;
export const LabelFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]} as unknown as DocumentNode<LabelFieldsFragment, unknown>;
export const AgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proactive"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanced"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"formula"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}}]}}]} as unknown as DocumentNode<AgencyQuery, AgencyQueryVariables>;
export const AgencyFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricId"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rank"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metrics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"rank"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rank"}}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"yearsBack"},"value":{"kind":"IntValue","value":"1"}},{"kind":"ObjectField","name":{"kind":"Name","value":"panel"},"value":{"kind":"EnumValue","value":"MATCHED"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearlyAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearlyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearsBack"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"questionParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AgencyFiguresQuery, AgencyFiguresQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricId"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyMetrics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricId"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rank"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Rank"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricWords"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byYear"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metrics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"rank"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rank"}}},{"kind":"Argument","name":{"kind":"Name","value":"compare"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearlyAnswer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byAgency"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metrics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyMetrics"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AGENCY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"rank"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rank"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"formula"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearlyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearsBack"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"questionParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const AgencySearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencySearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}}]} as unknown as DocumentNode<AgencySearchQuery, AgencySearchQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"proactive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"clauseEn"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputeGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputeOutcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeBasis"}},{"kind":"Field","name":{"kind":"Name","value":"balanced"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proactive"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"disputes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"computedTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;