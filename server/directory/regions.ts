/** Regions of GB/T 2260, from `@vant/area-data`: codes, full names, ranks and parents. */
import { areaList } from '@vant/area-data';
import type { Rank } from '../domain/agency.ts';

/** A province, prefecture or county. */
export interface Region {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  readonly rank: Rank;
  /** The code of the region above; null for provinces. */
  readonly parent: string | null;
  /** The names from the province down: 山东省淄博市高青县. Municipalities are named once. */
  readonly path: string;
}

/** The whole country, as the credit codes of its organs print it (11100000…). It is no region of the list. */
export const COUNTRY = '100000';

// Headings of the code list that are no prefectures: counties below them stand under their province.
const PSEUDO_PREFECTURE = /^(?:县|市辖区|省直辖县|自治区直辖县级行政区划)$/;

function buildRegions(): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const [code, name] of Object.entries(areaList.province_list)) {
    regions.set(code, { code, name, rank: 'PROVINCE', parent: null, path: name });
  }
  for (const [code, name] of Object.entries(areaList.city_list)) {
    const province = regions.get(`${code.slice(0, 2)}0000`);
    // 110100 北京市 repeats the municipality.
    if (!province || PSEUDO_PREFECTURE.test(name) || name === province.name) continue;
    regions.set(code, { code, name, rank: 'PREFECTURE', parent: province.code, path: province.name + name });
  }
  for (const [code, name] of Object.entries(areaList.county_list)) {
    const parent = regions.get(`${code.slice(0, 4)}00`) ?? regions.get(`${code.slice(0, 2)}0000`);
    // 东莞, 中山 and 儋州 have no counties; the list gives their towns.
    if (!parent || regions.has(code) || DOUBLE_ZONES.has(code) || /(?:镇|街道|乡)$/.test(name)) continue;
    regions.set(code, { code, name, rank: 'COUNTY', parent: parent.code, path: parent.path + name });
  }
  return regions;
}

/** Counties of the list that are zones, which GB/T 2260 does not know: 7 and 9 are the fifth digit of their codes. */
export const ZONE_CODE = /^\d{4}[79]\d$/;

/** The list has some zones twice, 340172合肥经济技术开发区 and 340191经济技术开发区 of 合肥: by the second code, its name and the first. */
export const DOUBLE_ZONES: ReadonlyMap<string, { readonly name: string; readonly first: string }> = findDoubleZones();

function findDoubleZones(): Map<string, { readonly name: string; readonly first: string }> {
  const zones = Object.entries(areaList.county_list).filter(([code]) => ZONE_CODE.test(code));
  return new Map(
    zones.flatMap(([code, name]) => {
      const first = zones.find(([other, named]) => other < code && other.slice(0, 4) === code.slice(0, 4) && named.endsWith(name));
      return first ? [[code, { name, first: first[0] }] as const] : [];
    }),
  );
}

/** All regions by code. */
export const REGIONS: ReadonlyMap<string, Region> = buildRegions();

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
  const namesItsCity = ZONE_CODE.test(region.code) && parent !== undefined && region.name.includes(shortNameOf(parent) ?? parent.name);
  return isDistrict && parent && !namesItsCity ? parent.name + region.name : region.name;
}

/** True when `code` is the region `above` or lies in it. */
export function isWithin(code: string, above: string): boolean {
  return code.startsWith(above.replace(/(?:00)+$/, ''));
}
