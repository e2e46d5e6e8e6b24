/** How regions are called: short names, and the names that official names of organs begin with; and what lies in what. */
import { REGIONS, type Region } from './allRegions.ts';

/** The whole country, as the credit codes of its organs print it (11100000…). It is no region of the list. */
export const COUNTRY = '100000';

const NATIONALITIES =
  '回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|阿昌|普米|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|各';
// 族 is left out after these: 巴音郭楞蒙古自治州.
const WITHOUT_ZU = '蒙古|哈萨克|柯尔克孜|塔吉克|锡伯';
const AUTONOMOUS = new RegExp(`(?:(?:${NATIONALITIES})族|(?:${WITHOUT_ZU})族?)+(?:自治州|自治县|自治旗|区|乡)$`);
const KIND = /(?:特别行政区|(?:壮族|回族|维吾尔)自治区|自治区|族?自治(?:州|县|旗)|地区|省|市|县|区|盟|旗)$/;

/** The name without its kind, such as 高青 for 高青县 and 湘西 for 湘西土家族苗族自治州; null when less than two characters would be left. */
export function shortNameOf(region: Region): string | null {
  const autonomous = region.name.replace(AUTONOMOUS, '');
  const short = autonomous.length >= 2 && autonomous !== region.name ? autonomous : region.name.replace(KIND, '');
  return short.length >= 2 && short !== region.name ? short : null;
}

/**
 * The name that official names of organs begin with: a district with its city, 淮安市洪泽区; everything else alone,
 * 高青县, 梅河口市, 垫江县.
 */
export function officialNameOf(region: Region): string {
  const parent = region.parent === null ? undefined : REGIONS.get(region.parent);
  const isDistrict = region.rank === 'COUNTY' && /(?<!林|特|自治)区$/.test(region.name);
  const namesItsCity = region.kind === 'ZONE' && parent !== undefined && region.name.includes(shortNameOf(parent) ?? parent.name);
  return isDistrict && parent && !namesItsCity ? parent.name + region.name : region.name;
}

/** True when `code` is the region `above` or lies in it. */
export function isWithin(code: string, above: string): boolean {
  return code.startsWith(above.replace(/(?:00)+$/, ''));
}

/** 东莞, 中山, 儋州 and 嘉峪关: cities whose towns and subdistricts lie in no county. */
export const WITHOUT_COUNTIES: ReadonlySet<string> = new Set(['441900', '442000', '460400', '620200']);
