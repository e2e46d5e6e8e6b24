/** The customs that the General Administration leads itself (直属海关): a district of their own, which is no region of GB/T 2260. */

/** Name of the district and the code of the city where the customs sits. Source: the list of the General Administration of Customs. */
const SEATS =
  '北京110000 天津120000 石家庄130100 太原140100 满洲里150781 呼和浩特150100 沈阳210100 大连210200 长春220100 哈尔滨230100 上海310000 ' +
  '南京320100 杭州330100 宁波330200 合肥340100 福州350100 厦门350200 南昌360100 济南370100 青岛370200 郑州410100 武汉420100 长沙430100 ' +
  '广州440100 深圳440300 拱北440400 汕头440500 黄埔440100 江门440700 湛江440800 南宁450100 海口460100 重庆500000 成都510100 贵阳520100 ' +
  '昆明530100 拉萨540100 西安610100 兰州620100 西宁630100 银川640100 乌鲁木齐650100';

const REPUBLIC = '中华人民共和国';
const BY_NAME: ReadonlyMap<string, string> = new Map(
  SEATS.split(' ').map((entry): [string, string] => [`${entry.slice(0, -6)}海关`, entry.slice(-6)]),
);

/** A customs with a district of its own. */
export interface CustomsDistrict {
  /** The full name, which begins with 中华人民共和国. */
  readonly name: string;
  /** The code of the city of its seat. */
  readonly seat: string;
}

/** The customs of that name, with or without 中华人民共和国; null for those below them and for other names. */
export function findCustomsDistrict(name: string): CustomsDistrict | null {
  const own = name.startsWith(REPUBLIC) ? name.slice(REPUBLIC.length) : name;
  const seat = BY_NAME.get(own);
  return seat === undefined ? null : { name: REPUBLIC + own, seat };
}
