/** Organs of the State Council by the names that they print: 教育部 → 中华人民共和国教育部. */

/** Ministries whose full name begins with 中华人民共和国. */
const MINISTRIES =
  '外交部|国防部|教育部|科学技术部|工业和信息化部|公安部|国家安全部|民政部|司法部|财政部|人力资源和社会保障部|自然资源部|生态环境部|住房和城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事务部|应急管理部|审计署|国家发展和改革委员会|国家民族事务委员会|国家卫生健康委员会|国土资源部|环境保护部|农业部|文化部|卫生部|监察部|海关总署'.split(
    '|',
  );

/** Other organs, called by one name. */
const OTHERS =
  '国家税务总局|国家市场监督管理总局|国家广播电视总局|国家体育总局|国家统计局|国家知识产权局|国家国际发展合作署|国家医疗保障局|国家机关事务管理局|国家金融监督管理总局|中国证券监督管理委员会|中国银行保险监督管理委员会|国家信访局|国家粮食和物资储备局|国家能源局|国家数据局|国家国防科技工业局|国家烟草专卖局|国家移民管理局|国家林业和草原局|国家铁路局|中国民用航空局|国家邮政局|国家文物局|国家中医药管理局|国家疾病预防控制局|国家矿山安全监察局|国家外汇管理局|国家药品监督管理局|中国人民银行|中国气象局|中国地震局|国务院国有资产监督管理委员会|国家工商行政管理总局|国家质量监督检验检疫总局|国家食品药品监督管理总局|国家安全生产监督管理总局|国家新闻出版广电总局|国家旅游局'.split(
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
};

const REPUBLIC = '中华人民共和国';
const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ...MINISTRIES.map((name): [string, string] => [name, REPUBLIC + name]),
  ...OTHERS.map((name): [string, string] => [name, name]),
]);

/** The full name of an organ of the State Council; null when the name is none, such as that of a local branch. */
export function findCentralOrgan(name: string): string | null {
  const own = name.startsWith(REPUBLIC) ? name.slice(REPUBLIC.length) : name;
  return FULL_NAMES.get(SHORT[own] ?? own) ?? null;
}
