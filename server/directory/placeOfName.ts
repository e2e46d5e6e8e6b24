/** The place that a name tells: what stands before it, the region with its namesakes, and what a name without a place leaves to the document. */
import { decideUnit, type PlaceKind } from './decideUnit.ts';
import type { RegionMatch } from './matchRegion.ts';
import { findRegion } from './regions/allRegions.ts';
import { isWithin } from './regions/regionNames.ts';

// 区教育局, 市政务服务办: the place is said by its kind alone. 市场监督管理局 and 区域合作局 begin with other words.
const KIND_ALONE = /^(?!市场|市容|市政(?!务|府)|区域|区划)(自治区|自治州|省|市|县|区|旗|州)(?=.)/;
// A county that the list does not know: its place is not that of its city.
export const COUNTY = /^[^局委厅院]{1,6}?(?:县|区(?![域划块]|街道)|旗|(?<!^)市(?![场政容]))/;
const NO_COUNTY =
  /(?:开发|高新|新|示范|实验|试验|园|保税|度假|风景|名胜|合作|工业|产业|管理|功能|集聚|经济|老|社|山|库|牧|灾|小|辖|湖|港)区$|城市$/;

// 财政部驻湖北省财政监察专员办事处, 第八师石河子市财政局, 中国（天津）自由贸易试验区管委会: what stands before the place is no part of it.
const BEFORE_PLACE = /^(?:驻(?!马店)(?=..)|(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]+市))/;
const FREE_TRADE_ZONE = /^中国[(（]([\u4e00-\u9fff]+)[)）](?=自由贸易试验区)/;

/** 兵团 has organs of its own beside those of the region, at the rank of a province. */
export const CORPS = '新疆生产建设兵团';
const OF_CORPS = /^新疆生产建设兵团(?=[^第])/;

/** The name from its place on. */
export function bareOf(name: string): string {
  return name.replace(BEFORE_PLACE, '').replace(FREE_TRADE_ZONE, '$1').replace(OF_CORPS, '新疆维吾尔自治区');
}

// Zones that the State Council approves are named after the city: 南昌高新技术产业开发区 is not one of 南昌县.
const OF_CITY = /^(?:高新技术产业开发区|高新技术产业园区|高新区|经济技术开发区|经济开发区|经开区|综合保税区|保税区|调查队|支行)/;

/** The city, where it and counties of it bear the short name before a zone or a branch. */
export function preferCity(match: RegionMatch | null): RegionMatch | null {
  if (!match || match.region || !match.isShort || !OF_CITY.test(match.rest)) return match;
  const city = match.candidates.find(
    ({ code, rank }) => rank === 'PREFECTURE' && match.candidates.every((one) => isWithin(one.code, code)),
  );
  return city ? { ...match, region: city, candidates: [city] } : match;
}

const ZONE_PLACE = /(?:实验|试验|开发|高新|经开|新|示范|保税|合作|度假|名胜|风景|管理)区$/;

/** Whether the name names a place, and whether that is a zone: 平潭综合实验区 is one that governs 平潭县. */
export function placeKind(match: RegionMatch | null): PlaceKind {
  if (!match) return 'NONE';
  const { region, printed } = match;
  const isZone = region !== null && (region.kind === 'ZONE' || (ZONE_PLACE.test(printed) && !printed.endsWith(region.name)));
  return isZone ? 'ZONE' : region?.rank === 'PROVINCE' ? 'PROVINCE' : 'DIVISION';
}

/** A county is named, and it is none that is known. */
export function namesUnknownCounty(rest: string): boolean {
  const county = COUNTY.exec(rest)?.[0];
  if (county === undefined || NO_COUNTY.test(county)) return false;
  const { unitType } = decideUnit(rest.slice(county.length), null, 'DIVISION');
  return unitType !== 'UNKNOWN' && unitType !== 'ZONE';
}

/** A name without a place, in the region where the document is at home; null when the kinds do not agree. */
export function matchHere(name: string, here: string | null): (RegionMatch & { readonly isHere: true }) | null {
  const region = here === null ? null : findRegion(here);
  if (!region) return null;
  const kind = kindAlone(name) ?? '';
  if (kind && !region.name.endsWith(kind)) return null;
  if (!kind && decideUnit(name, null, 'NONE').unitType === 'UNKNOWN') return null;
  return { region, candidates: [region], rest: name.slice(kind.length), printed: kind, isShort: false, namesakes: 1, isHere: true };
}

/** The kind of place by which alone a name says it, such as 区 in 区教育局; null for other names. */
export function kindAlone(name: string): string | null {
  return KIND_ALONE.exec(name)?.[1] ?? null;
}
