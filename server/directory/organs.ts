/** The kinds of organ below governments, with the words that name them. Source of the list: the national institutional reform of 2018. */

/** A kind of organ. */
export interface Organ {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Tells the organ by the end of a name, after its region. */
  readonly pattern: RegExp;
}

const END = '(?:厅|局|委员会|委|办公室|办|中心|分局)';
const organ = (code: string, zh: string, en: string, words: string): Organ => ({
  code,
  zh,
  en,
  pattern: new RegExp(`^(?:${words})${END}?$`),
});

/** In the order in which they are tried: longer and more special names first. */
export const ORGANS: readonly Organ[] = [
  organ('DEVELOPMENT_REFORM', '发展和改革委员会', 'Development and Reform', '发展和改革|发展改革|发改|发展改革和科技|经济发展'),
  organ('EDUCATION', '教育局', 'Education', '教育|教育和体育|教育体育|教体|教育科技'),
  organ('SCIENCE_TECHNOLOGY', '科学技术局', 'Science and Technology', '科学技术|科技|科'),
  organ('INDUSTRY_INFORMATION', '工业和信息化局', 'Industry and Information Technology', '工业和信息化|工信|经济和信息化|工业和科技'),
  organ('ETHNIC_RELIGIOUS_AFFAIRS', '民族宗教事务局', 'Ethnic and Religious Affairs', '民族宗教事务|民族和宗教事务|民族事务|民宗'),
  organ('PUBLIC_SECURITY', '公安局', 'Public Security', '公安'),
  organ('CIVIL_AFFAIRS', '民政局', 'Civil Affairs', '民政'),
  organ('JUSTICE', '司法局', 'Justice', '司法'),
  organ('FINANCE', '财政局', 'Finance', '财政'),
  organ('HUMAN_RESOURCES', '人力资源和社会保障局', 'Human Resources and Social Security', '人力资源和社会保障|人力资源社会保障|人社'),
  organ('NATURAL_RESOURCES', '自然资源局', 'Natural Resources', '自然资源|自然资源和规划|规划和自然资源|自然资源和规划建设|国土资源'),
  organ('ECOLOGY_ENVIRONMENT', '生态环境局', 'Ecology and Environment', '生态环境|环境保护'),
  organ(
    'HOUSING_CONSTRUCTION',
    '住房和城乡建设局',
    'Housing and Urban-Rural Development',
    '住房和城乡建设|住房城乡建设|住建|住房和城乡建设管理',
  ),
  organ('TRANSPORT', '交通运输局', 'Transport', '交通运输|交通'),
  organ('WATER_RESOURCES', '水利局', 'Water Resources', '水利|水务|水利水务'),
  organ('AGRICULTURE', '农业农村局', 'Agriculture and Rural Affairs', '农业农村|农业|农业农村和水利'),
  organ('COMMERCE', '商务局', 'Commerce', '商务|商务和投资促进'),
  organ(
    'CULTURE_TOURISM',
    '文化和旅游局',
    'Culture and Tourism',
    '文化和旅游|文化旅游|文旅|文化广电和旅游|文化广电旅游体育|文化体育和旅游',
  ),
  organ('HEALTH', '卫生健康委员会', 'Health', '卫生健康|卫健|卫生和计划生育'),
  organ('VETERANS_AFFAIRS', '退役军人事务局', 'Veterans Affairs', '退役军人事务'),
  organ('EMERGENCY_MANAGEMENT', '应急管理局', 'Emergency Management', '应急管理|应急|安全生产监督管理'),
  organ('AUDIT', '审计局', 'Audit', '审计'),
  organ('STATE_ASSETS', '国有资产监督管理委员会', 'State-owned Assets Supervision', '(?:人民政府)?国有资产监督管理|国资'),
  organ('MARKET_REGULATION', '市场监督管理局', 'Market Regulation', '市场监督管理|市场监管'),
  organ('SPORTS', '体育局', 'Sports', '体育'),
  organ('STATISTICS', '统计局', 'Statistics', '统计'),
  organ('HEALTHCARE_SECURITY', '医疗保障局', 'Healthcare Security', '医疗保障|医保'),
  organ('PETITIONS', '信访局', 'Petitions', '信访'),
  organ('ADMINISTRATIVE_APPROVAL', '行政审批服务局', 'Administrative Approval', '行政审批服务|行政审批|审批服务'),
  organ('GOVERNMENT_SERVICES', '政务服务管理局', 'Government Services', '政务服务|政务服务管理|政务服务和大数据管理|政务服务数据管理'),
  organ('DATA', '数据局', 'Data', '数据|大数据|大数据管理|大数据发展管理|数据资源管理'),
  organ('URBAN_MANAGEMENT', '城市管理局', 'Urban Management', '城市管理|城市管理综合执法|城市管理和综合执法|城市管理综合行政执法|城管'),
  organ('LAW_ENFORCEMENT', '综合行政执法局', 'Comprehensive Law Enforcement', '综合行政执法|综合执法'),
  organ('FORESTRY', '林业局', 'Forestry', '林业|林业和草原|园林和林业'),
  organ('RURAL_REVITALIZATION', '乡村振兴局', 'Rural Revitalization', '乡村振兴'),
  organ('POVERTY_ALLEVIATION', '扶贫开发办公室', 'Poverty Alleviation', '扶贫开发|扶贫'),
  organ('GRAIN_RESERVES', '粮食和物资储备局', 'Grain and Reserves', '粮食和物资储备|粮食和储备|粮食'),
  organ('LOCAL_FINANCE', '地方金融监督管理局', 'Local Financial Regulation', '地方金融监督管理|地方金融管理|金融工作|金融发展服务'),
  organ('NATIONAL_DEFENSE_MOBILIZATION', '国防动员办公室', 'National Defense Mobilization', '国防动员'),
  organ('CIVIL_AIR_DEFENSE', '人民防空办公室', 'Civil Air Defense', '人民防空|人防'),
  organ('FOREIGN_AFFAIRS', '外事办公室', 'Foreign Affairs', '(?:人民政府)?外事'),
  organ('HONG_KONG_MACAO_AFFAIRS', '港澳事务办公室', 'Hong Kong and Macao Affairs', '港澳事务'),
  organ('OFFICES_ADMINISTRATION', '机关事务管理局', 'Government Offices Administration', '机关事务管理|机关事务服务|机关事务'),
  organ('LANDSCAPING', '园林绿化局', 'Landscaping', '园林绿化|绿化市容|绿化和市容管理|园林'),
  organ('OCEAN_FISHERIES', '海洋发展局', 'Ocean and Fisheries', '海洋发展|海洋|海洋与渔业|海洋渔业|渔业'),
  organ('ENERGY', '能源局', 'Energy', '能源'),
  organ('INTELLECTUAL_PROPERTY', '知识产权局', 'Intellectual Property', '知识产权'),
  organ('DRUG_ADMINISTRATION', '药品监督管理局', 'Drug Administration', '药品监督管理|药监'),
  organ('RADIO_TELEVISION', '广播电视局', 'Radio and Television', '广播电视'),
  organ('CULTURAL_HERITAGE', '文物局', 'Cultural Heritage', '文物'),
  organ('HOUSING_FUND', '住房公积金管理中心', 'Housing Provident Fund', '住房公积金管理|公积金'),
  organ('RESOURCE_TRADING', '公共资源交易中心', 'Public Resource Trading', '公共资源交易|公共资源交易管理'),
  organ('INVESTMENT_PROMOTION', '投资促进局', 'Investment Promotion', '投资促进|招商|区域经济合作|经济合作'),
  organ('RESEARCH_OFFICE', '人民政府研究室', 'Research Office of the Government', '研究室|政策研究室'),
  organ('PORT_OF_ENTRY', '口岸办公室', 'Port of Entry', '口岸'),
  organ('EARTHQUAKE', '地震局', 'Earthquake', '地震|防震减灾'),
  organ('ARCHIVES', '档案局', 'Archives', '档案|档案馆'),
  organ('SUPPLY_MARKETING', '供销合作社', 'Supply and Marketing Cooperative', '供销合作(?:社|总社|社联合社)'),
  organ('DISABLED_PERSONS', '残疾人联合会', "Disabled Persons' Federation", '残疾人联合会'),
  organ('TAXATION', '税务局', 'Taxation', '税务|国家税务|地方税务'),
  organ('CUSTOMS', '海关', 'Customs', '海关'),
  organ('METEOROLOGY', '气象局', 'Meteorology', '气象'),
  organ('SURVEY_TEAM', '国家统计局调查队', 'NBS Survey Team', '(?:调查总?队)'),
  organ('CENTRAL_BANK', '人民银行分行', 'PBC Branch', '(?:分行|中心支行|支行)'),
  organ('FINANCIAL_REGULATION', '金融监管局', 'Financial Regulatory Branch', '金融监督管理|金融监管|监管'),
  organ('TOBACCO_MONOPOLY', '烟草专卖局', 'Tobacco Monopoly', '烟草专卖'),
  organ('POSTAL_ADMINISTRATION', '邮政管理局', 'Postal Administration', '邮政管理'),
  organ('MARITIME_SAFETY', '海事局', 'Maritime Safety', '海事'),
];

/** The organ that the rest of a name after its region names; null when none does. */
export function findOrgan(rest: string): Organ | null {
  const own = rest.replace(/^(?:人民)?政府(?=.)/, '');
  return ORGANS.find((candidate) => candidate.pattern.test(rest) || candidate.pattern.test(own)) ?? null;
}

/** An organ by its code; null for a code that is not in the list. */
export function organByCode(code: string): Organ | null {
  return ORGANS.find((candidate) => candidate.code === code) ?? null;
}
