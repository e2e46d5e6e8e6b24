/**
 * The kinds of organ below governments: the one list of them. The enum `Organ` of the API, colours and filters come from here. Source: the
 * reform plans of Party and State institutions of 2018 and 2023, and the names that local reports print.
 */

/** Kinds of organ that belong together, for colour and filter. */
export const ORGAN_GROUPS = {
  ADMINISTRATION: { zh: '综合政务', en: 'Government administration' },
  ECONOMY: { zh: '经济', en: 'Economy' },
  SOCIAL: { zh: '社会事业', en: 'Social affairs' },
  LAW_AND_ORDER: { zh: '政法与安全', en: 'Law, order and safety' },
  LAND_AND_ENVIRONMENT: { zh: '资源、环境与城乡建设', en: 'Land, environment and construction' },
  REGULATION: { zh: '监管与税收', en: 'Regulation and revenue' },
} as const;
export type OrganGroup = keyof typeof ORGAN_GROUPS;

/** A kind of organ. */
export interface Organ {
  readonly code: string;
  readonly group: OrganGroup;
  /** The usual name at county level. */
  readonly zh: string;
  readonly en: string;
  /** What it is in charge of, in the words that names use: 自然资源和规划 in 高青县自然资源和规划局. The first is the usual one. */
  readonly words: readonly string[];
  /** Words of organs that it took over, and the last year in which their names were usual. */
  readonly predecessors: readonly { readonly word: string; readonly until: number }[];
}

type Line = readonly [code: string, zh: string, en: string, words: string, predecessors?: string];

const LINES: Readonly<Record<OrganGroup, readonly Line[]>> = {
  ADMINISTRATION: [
    [
      'ADMINISTRATIVE_APPROVAL',
      '行政审批服务局',
      'Administrative Approval',
      '行政审批服务 行政审批 审批服务 行政审批和政务信息管理 行政审批政务信息管理',
    ],
    [
      'GOVERNMENT_SERVICES',
      '政务服务管理局',
      'Government Services',
      '政务服务 政务服务管理 政务管理 政务和大数据 政府服务 政务公开 行政服务 便民服务 政务',
    ],
    [
      'DATA',
      '数据局',
      'Data',
      '数据 大数据 大数据管理 大数据发展管理 大数据发展 大数据应用发展管理 大数据应用 数据资源管理 数据资源 数据管理 数据发展 数字经济 数字化 政务数据 电子政务 数字福建建设领导小组',
    ],
    ['FOREIGN_AFFAIRS', '外事办公室', 'Foreign Affairs', '外事 外事侨务 外事港澳事务'],
    ['HONG_KONG_MACAO_AFFAIRS', '港澳事务办公室', 'Hong Kong and Macao Affairs', '港澳事务 港澳 台港澳事务 港澳台事务'],
    [
      'OFFICES_ADMINISTRATION',
      '机关事务管理局',
      'Government Offices Administration',
      '机关事务管理 机关事务服务 机关事务 机关后勤服务 公共机构事务',
    ],
    ['RESEARCH_OFFICE', '人民政府研究室', 'Research Office of the Government', '研究室 政策研究室 发展研究'],
    ['ARCHIVES', '档案局', 'Archives', '档案 档案馆 地方志 史志 党史和地方志'],
  ],
  ECONOMY: [
    [
      'DEVELOPMENT_REFORM',
      '发展和改革委员会',
      'Development and Reform',
      '发展和改革 发展改革 发展与改革 发展规划 发展规划和统计 发改 经济发展 经济和发展改革 经济发展和改革 改革发展 物价 发展和财政 发展财政 改革和发展',
      '',
    ],
    [
      'INDUSTRY_INFORMATION',
      '工业和信息化局',
      'Industry and Information Technology',
      '工业和信息化 工业信息化 工信 经济和信息化 经济信息化 经济与信息化 经信 工业 工业和商务 工业经济 新型工业化 信息产业 工信商务 工业商务 工科 工商信 工业信息',
      '经济贸易@2010',
    ],
    [
      'SCIENCE_TECHNOLOGY',
      '科学技术局',
      'Science and Technology',
      '科学技术 科技 科技创新 科学技术和创新 科 科工 科工商务 科工信 科教 科经 科工贸信 科技工贸',
    ],
    ['COMMERCE', '商务局', 'Commerce', '商务 商务和投资促进 商务经济 商业', '贸易@2010'],
    [
      'INVESTMENT_PROMOTION',
      '投资促进局',
      'Investment Promotion',
      '投资促进 招商 招商引资 招商投资 区域经济合作 经济合作 投资合作 合作交流 经济技术合作 经济合作和外事 招商合作 投促 投资促进服务',
    ],
    [
      'STATE_ASSETS',
      '国有资产监督管理委员会',
      'State-owned Assets Supervision',
      '国有资产监督管理 国有资产管理 国有资产监管 国有资产 国资监管 国资 国有企业',
    ],
    ['FINANCE', '财政局', 'Finance', '财政 财政金融 财政国资 财税'],
    ['AUDIT', '审计局', 'Audit', '审计'],
    ['STATISTICS', '统计局', 'Statistics', '统计'],
    [
      'LOCAL_FINANCE',
      '地方金融监督管理局',
      'Local Financial Regulation',
      '地方金融监督管理 地方金融管理 地方金融 金融工作 金融服务 金融发展 金融发展服务 金融 地方金融监管',
    ],
    ['GRAIN_RESERVES', '粮食和物资储备局', 'Grain and Reserves', '粮食和物资储备 粮食和储备 粮食物资储备 粮食', ''],
    ['ENERGY', '能源局', 'Energy', '能源 煤炭 煤炭工业 电力'],
    ['PORT_OF_ENTRY', '口岸办公室', 'Port of Entry', '口岸 口岸管理 口岸服务 口岸事务 口岸和物流 港口'],
    [
      'RESOURCE_TRADING',
      '公共资源交易中心',
      'Public Resource Trading',
      '公共资源交易 公共资源交易管理 公共资源交易监督管理 公共资源交易服务 公共资源',
    ],
    [
      'SUPPLY_MARKETING',
      '供销合作社',
      'Supply and Marketing Cooperative',
      '供销合作社 供销合作总社 供销合作社联合社 供销合作联社 供销社 供销 供销总社 供销联社 供销合作联合社',
    ],
  ],
  SOCIAL: [
    ['EDUCATION', '教育局', 'Education', '教育 教 教体 教科 教科体 文教 教育科技 教科文'],
    ['CIVIL_AFFAIRS', '民政局', 'Civil Affairs', '民政'],
    [
      'HUMAN_RESOURCES',
      '人力资源和社会保障局',
      'Human Resources and Social Security',
      '人力资源和社会保障 人力资源社会保障 人力资源与社会保障 人力资源 人社 社会保险 人力社保 人社保障 劳动人事',
      '劳动和社会保障@2009 劳动保障@2009 人事@2009',
    ],
    [
      'HEALTH',
      '卫生健康委员会',
      'Health',
      '卫生健康 卫健 卫生健康和体育',
      '卫生和计划生育@2018 卫生计生@2018 卫计@2018 卫生@2014 人口和计划生育@2014 人口计生@2014',
    ],
    ['HEALTHCARE_SECURITY', '医疗保障局', 'Healthcare Security', '医疗保障 医保 医疗保障服务'],
    ['VETERANS_AFFAIRS', '退役军人事务局', 'Veterans Affairs', '退役军人事务 退役军人服务 退役军人'],
    [
      'CULTURE_TOURISM',
      '文化和旅游局',
      'Culture and Tourism',
      '文化和旅游 文化旅游 文化与旅游 文旅 文体旅 文广旅 文旅体 文广旅体 文广体旅 文体广旅 文体广电和旅游 文体旅游 文体 文化体育 文化体育旅游 文广',
      '文化@2018 旅游@2018 旅游发展@2018 旅发@2018 旅发委@2018 旅游和文化@2018 文化广电新闻出版@2018 文广新@2018 文化广播电视新闻出版@2018',
    ],
    ['RADIO_TELEVISION', '广播电视局', 'Radio and Television', '广播电视 广电 广播影视 广播电影电视 新闻出版广电 新闻出版'],
    ['CULTURAL_HERITAGE', '文物局', 'Cultural Heritage', '文物 文物保护'],
    ['SPORTS', '体育局', 'Sports', '体育'],
    [
      'ETHNIC_RELIGIOUS_AFFAIRS',
      '民族宗教事务局',
      'Ethnic and Religious Affairs',
      '民族宗教事务 民族和宗教事务 民族与宗教事务 民族事务 民族宗教 民族 宗教事务 民宗',
    ],
    ['DISABLED_PERSONS', '残疾人联合会', "Disabled Persons' Federation", '残疾人联合会 残联'],
    ['HOUSING_FUND', '住房公积金管理中心', 'Housing Provident Fund', '住房公积金管理 住房公积金 公积金管理 公积金'],
    ['RURAL_REVITALIZATION', '乡村振兴局', 'Rural Revitalization', '乡村振兴'],
    ['POVERTY_ALLEVIATION', '扶贫开发办公室', 'Poverty Alleviation', '扶贫开发 扶贫开发和移民 脱贫攻坚 扶贫 扶贫移民'],
  ],
  LAW_AND_ORDER: [
    ['PUBLIC_SECURITY', '公安局', 'Public Security', '公安 公安交通管理 交通警察 交警 森林公安'],
    ['JUSTICE', '司法局', 'Justice', '司法 司法行政', '法制@2018 政府法制@2018'],
    [
      'EMERGENCY_MANAGEMENT',
      '应急管理局',
      'Emergency Management',
      '应急管理 应急 安全应急 安监和应急',
      '安全生产监督管理@2018 安全生产监管@2018 安监@2018 安全监管@2018',
    ],
    ['PETITIONS', '信访局', 'Petitions', '信访 信访工作 群众信访'],
    ['LAW_ENFORCEMENT', '综合行政执法局', 'Comprehensive Law Enforcement', '综合行政执法 综合执法 行政执法 执法'],
    ['NATIONAL_DEFENSE_MOBILIZATION', '国防动员办公室', 'National Defense Mobilization', '国防动员 国动'],
    ['CIVIL_AIR_DEFENSE', '人民防空办公室', 'Civil Air Defense', '人民防空 民防 人防'],
    ['EARTHQUAKE', '地震局', 'Earthquake', '地震 防震减灾'],
  ],
  LAND_AND_ENVIRONMENT: [
    [
      'NATURAL_RESOURCES',
      '自然资源局',
      'Natural Resources',
      '自然资源和规划 自然资源与规划 自然资源规划 自然资源 规划和自然资源 规划与自然资源 规划自然资源 规划资源 规划和国土资源 资源规划 规自 资规 自规 规资 国土环境资源',
      '国土资源和规划@2018 国土资源@2018 国土@2018 国土规划@2018 城乡规划@2018 规划@2018 测绘地理信息@2018',
    ],
    ['ECOLOGY_ENVIRONMENT', '生态环境局', 'Ecology and Environment', '生态环境 生态环境保护', '环境保护@2018 环保@2018'],
    [
      'HOUSING',
      '住房和城乡建设局',
      'Housing and Urban-Rural Development',
      '住房和城乡建设 住房城乡建设 住房与城乡建设 住房和城乡建设管理 住房城乡建设管理 住房建设 住房和建设 住房保障和房产管理 住房保障 住房保障和房屋管理 房屋管理 房产管理 房地产管理 城乡建设 城市更新 城市更新和土地整备 规划建设 建设 住建 建设管理 城建 住更 住房保障和城市更新',
      '住房和城乡规划建设@2018',
    ],
    ['TRANSPORT', '交通运输局', 'Transport', '交通运输 交通 公路 公路事业发展 道路运输 轨道交通'],
    ['WATER', '水利局', 'Water Resources', '水利 水务 水利水务 水利和湖泊 河湖'],
    [
      'AGRICULTURE',
      '农业农村局',
      'Agriculture and Rural Affairs',
      '农业农村 农业农村工作 农牧 农牧业 农牧水利 农业机械 农机 农村工作 农村经济 农 农业农村和水利 农业农村水利',
      '农业@2018 农林@2018 农业委员@2018',
    ],
    ['FORESTRY', '林业局', 'Forestry', '林业和草原 林业草原 林草 林业 林业和茶产业'],
    [
      'LANDSCAPING',
      '园林绿化局',
      'Landscaping',
      '园林绿化 园林 园林和林业 园林和林业绿化 市政园林 市政和园林 公园城市建设管理 绿化市容 绿化和市容管理 绿化 市容环卫 环境卫生 风景园林',
    ],
    ['OCEAN_FISHERIES', '海洋发展局', 'Ocean and Fisheries', '海洋发展 海洋 海洋与渔业 海洋和渔业 海洋渔业 渔业 水产'],
    [
      'URBAN_MANAGEMENT',
      '城市管理局',
      'Urban Management',
      '城市管理 城乡管理 城市综合管理 城市管理和综合执法 城市管理综合执法 城市管理综合行政执法 城市管理行政执法 城市管理监督 市政管理 市政 城市运行 城管 城管执法',
    ],
  ],
  REGULATION: [
    [
      'MARKET_REGULATION',
      '市场监督管理局',
      'Market Regulation',
      '市场监督管理 市场监管 市场和质量监督管理 市场质量监督管理',
      '工商行政管理@2018 工商质监@2018 工商@2018 质量技术监督@2018 质监@2018 食品药品监督管理@2018 食药监@2018',
    ],
    ['DRUG_ADMINISTRATION', '药品监督管理局', 'Drug Administration', '药品监督管理 药监'],
    ['INTELLECTUAL_PROPERTY', '知识产权局', 'Intellectual Property', '知识产权'],
    ['TAXATION', '税务局', 'Taxation', '税务', '国家税务@2018 地方税务@2018 国税@2018 地税@2018'],
    ['CUSTOMS', '海关', 'Customs', '海关', '出入境检验检疫@2018'],
    ['METEOROLOGY', '气象局', 'Meteorology', '气象'],
    ['SURVEY_TEAM', '国家统计局调查队', 'NBS Survey Team', '调查队 调查总队'],
    ['CENTRAL_BANK', '人民银行分行', 'PBC Branch', '人民银行'],
    [
      'FINANCIAL_REGULATION',
      '金融监管局',
      'Financial Regulatory Branch',
      '金融监督管理 金融监管',
      '银行保险监督管理@2023 银保监@2023 银监@2018 保监@2018',
    ],
    ['TOBACCO_MONOPOLY', '烟草专卖局', 'Tobacco Monopoly', '烟草专卖 烟草'],
    ['POSTAL_ADMINISTRATION', '邮政管理局', 'Postal Administration', '邮政管理'],
    ['MARITIME_SAFETY', '海事局', 'Maritime Safety', '海事'],
  ],
};

function buildOrgan(group: OrganGroup, [code, zh, en, words, predecessors = '']: Line): Organ {
  const before = predecessors.split(' ').filter((word) => word !== '');
  return {
    ...{ code, group, zh, en, words: words.split(' ') },
    predecessors: before.map((word) => ({ word: word.replace(/@.*/, ''), until: Number(word.replace(/.*@/, '')) })),
  };
}

/** Every kind of organ, group by group. */
export const ORGANS: readonly Organ[] = (Object.keys(LINES) as OrganGroup[]).flatMap((group) =>
  LINES[group].map((line) => buildOrgan(group, line)),
);

/** An organ by its code; null for a code that is not in the list. */
export function organByCode(code: string): Organ | null {
  return ORGANS.find((candidate) => candidate.code === code) ?? null;
}
