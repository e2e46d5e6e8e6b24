/** Organs of the State Council by the names that they print: 教育部 → 中华人民共和国教育部. Source: the State Council's lists of its organs since 2008. */
import type { UnitType } from '../domain/agency.ts';
import { findOrgan } from './organs/findOrgan.ts';

/** Ministries whose full name begins with 中华人民共和国. */
const MINISTRIES =
  '外交部|国防部|教育部|科学技术部|工业和信息化部|公安部|国家安全部|民政部|司法部|财政部|人力资源和社会保障部|自然资源部|生态环境部|住房和城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事务部|应急管理部|审计署|国家发展和改革委员会|国家民族事务委员会|国家卫生健康委员会|国土资源部|环境保护部|农业部|文化部|卫生部|监察部|铁道部|海事局|海关总署'.split(
    '|',
  );

/** Other organs, called by one name. */
const OTHERS =
  '国家税务总局|国家市场监督管理总局|国家广播电视总局|国家体育总局|国家统计局|国家知识产权局|国家国际发展合作署|国家医疗保障局|国家机关事务管理局|国家金融监督管理总局|中国证券监督管理委员会|中国银行保险监督管理委员会|国家信访局|国家粮食和物资储备局|国家能源局|国家数据局|国家国防科技工业局|国家烟草专卖局|国家移民管理局|国家林业和草原局|国家铁路局|中国民用航空局|国家邮政局|国家文物局|国家中医药管理局|国家疾病预防控制局|国家矿山安全监察局|国家外汇管理局|国家药品监督管理局|中国人民银行|中国气象局|中国地震局|国务院国有资产监督管理委员会|国家工商行政管理总局|国家质量监督检验检疫总局|国家食品药品监督管理总局|国家安全生产监督管理总局|国家新闻出版广电总局|国家旅游局|国家粮食局|国家乡村振兴局|国家林业局|国家海洋局|国家测绘地理信息局|国家煤矿安全监察局|国家宗教事务局|国家新闻出版署|国家公务员局|国家档案局|国家人口和计划生育委员会|国家卫生和计划生育委员会|国家互联网信息办公室|国家消防救援局|中国银行业监督管理委员会|中国保险监督管理委员会|国务院扶贫开发领导小组办公室|国务院港澳事务办公室|国务院侨务办公室|国务院法制办公室|国务院研究室|国务院发展研究中心|中国科学院|中国社会科学院|中国工程院|国家自然科学基金委员会|全国社会保障基金理事会'.split(
    '|',
  );

const SHORT: Readonly<Record<string, string>> = {
  国家发展改革委: '国家发展和改革委员会',
  国家发改委: '国家发展和改革委员会',
  国家民委: '国家民族事务委员会',
  国家卫生健康委: '国家卫生健康委员会',
  国家卫健委: '国家卫生健康委员会',
  科技部: '科学技术部',
  工信部: '工业和信息化部',
  人社部: '人力资源和社会保障部',
  人力资源社会保障部: '人力资源和社会保障部',
  住建部: '住房和城乡建设部',
  住房城乡建设部: '住房和城乡建设部',
  税务总局: '国家税务总局',
  市场监管总局: '国家市场监督管理总局',
  国务院国资委: '国务院国有资产监督管理委员会',
  证监会: '中国证券监督管理委员会',
  中国证监会: '中国证券监督管理委员会',
  中国民航局: '中国民用航空局',
  国家卫生计生委: '国家卫生和计划生育委员会',
  国家卫计委: '国家卫生和计划生育委员会',
  文旅部: '文化和旅游部',
  国家广电总局: '国家广播电视总局',
  中国银保监会: '中国银行保险监督管理委员会',
  银保监会: '中国银行保险监督管理委员会',
  中国银监会: '中国银行业监督管理委员会',
  中国保监会: '中国保险监督管理委员会',
  交通运输部海事局: '海事局',
  中国地震局: '中国地震局',
  国务院扶贫办: '国务院扶贫开发领导小组办公室',
  国务院港澳办: '国务院港澳事务办公室',
  国务院法制办: '国务院法制办公室',
  国家网信办: '国家互联网信息办公室',
  国家疾控局: '国家疾病预防控制局',
  国家林草局: '国家林业和草原局',
  国家药监局: '国家药品监督管理局',
  国家医保局: '国家医疗保障局',
  国家金融监管总局: '国家金融监督管理总局',
};

const REPUBLIC = '中华人民共和国';
const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ...MINISTRIES.map((name): [string, string] => [name, REPUBLIC + name]),
  ...OTHERS.map((name): [string, string] => [name, name]),
]);

/** Where the words of the name are not those of local organs of the kind. */
const ORGAN_OF: Readonly<Record<string, string>> = {
  国家邮政局: 'POSTAL_ADMINISTRATION',
  中国银行业监督管理委员会: 'FINANCIAL_REGULATION',
  中国保险监督管理委员会: 'FINANCIAL_REGULATION',
  国务院扶贫开发领导小组办公室: 'POVERTY_ALLEVIATION',
};

/** An organ of the State Council. */
export interface CentralOrgan {
  /** The full name. */
  readonly name: string;
  readonly unitType: UnitType;
  /** The kind of local organ in charge of the same affairs; null where there is none. */
  readonly organ: string | null;
}

/** The organ of that name; null when the name is none, such as that of a local branch. */
export function findCentralOrgan(printed: string): CentralOrgan | null {
  const own = printed.startsWith(REPUBLIC) ? printed.slice(REPUBLIC.length) : printed;
  if (own === '国务院办公厅') return { name: own, unitType: 'GENERAL_OFFICE', organ: null };
  const name = FULL_NAMES.get(SHORT[own] ?? own);
  if (name === undefined) return null;
  const words = name.replace(/^(?:中华人民共和国)?(?:国家|中国|国务院)?/, '').replace(/(?:部|总局|委员会|总署|署|局|办公室)$/, '');
  return { name, unitType: 'MINISTRY', organ: ORGAN_OF[name] ?? findOrgan(words)?.code ?? null };
}
