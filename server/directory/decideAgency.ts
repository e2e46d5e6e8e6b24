/**
 * One reading of a name → who it is: region, unit type, rank, organ, full name. The traps in their order: organs of the State Council,
 * customs, systems led from the centre, the region with its namesakes, branches, the end of the name. What cannot be told stays null.
 */
import type { AgencyIdentity, Rank } from '../domain/agency.ts';
import { findBranch } from './branchOfCity.ts';
import { findCentralOrgan, type CentralOrgan } from './centralOrgans.ts';
import { findCentralSystem } from './centralSystems.ts';
import { completeName } from './completeName.ts';
import { findCustomsDistrict, type CustomsDistrict } from './customsDistricts.ts';
import { decideUnit, type PlaceKind, type Unit } from './decideUnit.ts';
import { matchRegion, type PlaceHints, type RegionMatch } from './matchRegion.ts';
import { findRegion, REGIONS, type Region } from './regions/allRegions.ts';
import { COUNTRY, isWithin, WITHOUT_COUNTIES } from './regions/regionNames.ts';

/** What is known of the place and time of a name. */
export interface NameHints extends PlaceHints {
  /** The code of the region that a name without a place belongs to: 区教育局 on the site of 武昌区. */
  readonly here?: string | null;
}

/** What a decision stands on; explainDecision.ts puts it into words. */
export interface DecidedBy {
  readonly central: boolean;
  /** The central system that the name begins with; null for others. */
  readonly system: string | null;
  readonly place: 'NAME' | 'HINT';
  /** The part of the name that is the region. */
  readonly printed: string;
  readonly rest: string;
  readonly isShort: boolean;
  /** How many regions bear the printed name. */
  readonly namesakes: number;
  /** The city whose branch it is. */
  readonly branchOf: Region | null;
  /** True when the name names a place outside of the region that is hinted at. */
  readonly contradicts: boolean;
}

/** An agency with what could not be told about it. */
export interface AgencyDecision extends AgencyIdentity {
  /** The region that the name means, which may be a zone or one of the past; null where it is not certain, and for the whole country. */
  readonly region: Region | null;
  /** Regions that the name may mean, when there is more than one. */
  readonly candidates: readonly Region[];
  readonly how: DecidedBy;
}

// 区教育局, 市政务服务办: the place is said by its kind alone. 市场监督管理局 and 区域合作局 begin with other words.
const KIND_ALONE = /^(?!市场|市容|市政(?!务|府)|区域|区划)(自治区|自治州|省|市|县|区|旗|州)(?=.)/;
// A county that the list does not know: its place is not that of its city.
const COUNTY = /^[^局委厅院]{1,6}?(?:县|区(?![域划块])|旗|(?<!^)市(?![场政容]))/;
const NO_COUNTY =
  /(?:开发|高新|新|示范|实验|试验|园|保税|度假|风景|名胜|合作|工业|产业|管理|功能|集聚|经济|老|社|山|库|牧|灾|小|辖|湖|港)区$|城市$/;
const NOTHING: DecidedBy = {
  ...{ central: false, system: null, place: 'NAME', printed: '', rest: '', isShort: false },
  ...{ namesakes: 0, branchOf: null, contradicts: false },
};

/** Decides by one reading of the name, without spaces. */
export function decideAgency(name: string, hints: NameHints = {}): AgencyDecision {
  const organ = findCentralOrgan(name);
  if (organ) return decideCentral(organ);
  const customs = findCustomsDistrict(name);
  if (customs) return decideCustoms(customs);
  const system = findCentralSystem(name);
  const central = system?.name ?? '';
  const own = bareOf(name.slice(central.length));
  const match = preferCity(matchRegion(own, { ...hints, isBranch: system !== null })) ?? matchHere(own, hints.here ?? null);
  const rest = match?.rest ?? own.slice(kindAlone(own)?.length ?? 0);
  if (match && match.region?.rank !== 'COUNTY' && namesUnknownCounty(rest)) return unknownPlace(name, rest);
  const unit = decideUnit(rest, system, placeKind(match));
  const branch = match?.region ? findBranch(rest, match.region) : null;
  const region = branch?.county ?? match?.region ?? null;
  const branchRank = branch ? (branch.county?.rank ?? rankBelow(match?.region ?? null)) : null;
  return {
    name: completeName({ printed: name, central, match, rest: match?.rest ?? own, unit }),
    printedName: null,
    regionCode: divisionOf(region),
    unitType: branch ? 'VERTICAL_BRANCH' : unit.unitType,
    rank: branchRank ?? rankOf(unit, match, rest),
    organ: branch ? (branch.organ ?? unit.organ) : unit.organ,
    creditCode: null,
    region,
    candidates: match && !match.region ? match.candidates : [],
    how: {
      ...{ central: false, system: system?.name ?? null, place: match?.isHere ? 'HINT' : 'NAME' },
      ...{ printed: match?.printed ?? '', rest, isShort: match?.isShort ?? false, namesakes: match?.namesakes ?? 0 },
      branchOf: branch ? (match?.region ?? null) : null,
      contradicts: region !== null && !!hints.within && !isWithin(region.code, hints.within) && !isWithin(hints.within, region.code),
    },
  };
}

/** An agency is certain when its region is; that of an organ of the whole country is the country. */
export function isCertain({ name, regionCode }: AgencyDecision): boolean {
  return name !== null && regionCode !== null;
}

// 财政部驻湖北省财政监察专员办事处, 第八师石河子市财政局, 中国（天津）自由贸易试验区管委会: what stands before the place is no part of it.
const BEFORE_PLACE = /^(?:驻(?=..)|(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]+市))/;
const FREE_TRADE_ZONE = /^中国[(（]([\u4e00-\u9fff]+)[)）](?=自由贸易试验区)/;

function bareOf(name: string): string {
  return name.replace(BEFORE_PLACE, '').replace(FREE_TRADE_ZONE, '$1');
}

// Zones that the State Council approves are named after the city: 南昌高新技术产业开发区 is not one of 南昌县.
const OF_CITY = /^(?:高新技术产业开发区|高新技术产业园区|高新区|经济技术开发区|经济开发区|经开区|综合保税区|保税区|调查队|支行)/;

function preferCity(match: RegionMatch | null): RegionMatch | null {
  if (!match || match.region || !match.isShort || !OF_CITY.test(match.rest)) return match;
  const city = match.candidates.find(
    ({ code, rank }) => rank === 'PREFECTURE' && match.candidates.every((one) => isWithin(one.code, code)),
  );
  return city ? { ...match, region: city, candidates: [city] } : match;
}

const ZONE_PLACE = /(?:实验|试验|开发|高新|经开|新|示范|保税|合作|度假|名胜|风景|管理)区$/;

/** Whether the name names a place, and whether that is a zone: 平潭综合实验区 is one that governs 平潭县. */
function placeKind(match: RegionMatch | null): PlaceKind {
  if (!match) return 'NONE';
  const { region, printed } = match;
  const isZone = region !== null && (region.kind === 'ZONE' || (ZONE_PLACE.test(printed) && !printed.endsWith(region.name)));
  return isZone ? 'ZONE' : 'DIVISION';
}

function decideCentral({ name, organ, unitType }: CentralOrgan): AgencyDecision {
  return {
    ...{ name, printedName: null, regionCode: COUNTRY, unitType, rank: 'CENTRAL', organ, creditCode: null },
    ...{ region: null, candidates: [], how: { ...NOTHING, central: true, printed: name } },
  };
}

/** A customs with a district of its own has the rank of the place where it sits. */
function decideCustoms({ name, seat }: CustomsDistrict): AgencyDecision {
  const region = REGIONS.get(seat) ?? null;
  return {
    ...{
      name,
      printedName: null,
      regionCode: seat,
      unitType: 'VERTICAL_BRANCH',
      rank: region?.rank ?? null,
      organ: 'CUSTOMS',
      creditCode: null,
    },
    ...{ region, candidates: [], how: { ...NOTHING, printed: name, rest: '海关', namesakes: 1 } },
  };
}

/** A county is named, and it is none that is known. */
function namesUnknownCounty(rest: string): boolean {
  const county = COUNTY.exec(rest)?.[0];
  if (county === undefined || NO_COUNTY.test(county)) return false;
  const { unitType } = decideUnit(rest.slice(county.length), null, 'DIVISION');
  return unitType !== 'UNKNOWN' && unitType !== 'ZONE';
}

function unknownPlace(name: string, rest: string): AgencyDecision {
  const { unitType, organ } = decideUnit(rest.replace(COUNTY, ''), null, 'DIVISION');
  return {
    ...{ name, printedName: null, regionCode: null, unitType, rank: null, organ, creditCode: null },
    ...{ region: null, candidates: [], how: { ...NOTHING, rest } },
  };
}

/** A name without a place, in the region where the document is at home; null when the kinds do not agree. */
function matchHere(name: string, here: string | null): (RegionMatch & { readonly isHere: true }) | null {
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

/** The code of the division that a unit is of: a zone lies in one and has no code of GB/T 2260. */
function divisionOf(region: Region | null): string | null {
  return region?.kind === 'ZONE' ? region.parent : (region?.code ?? null);
}

// What follows the name of a zone that is in the list.
const OWN_COMMITTEE = /^(?:开发建设)?(?:管理委员会|管委会|管理局|管理处)?$/;

/** A zone that its division does not know by name is one rank below it. */
function rankOf(unit: Unit, match: RegionMatch | null, rest: string): Rank | null {
  const rank = unit.rank ?? match?.region?.rank ?? null;
  const isOwnZone = OWN_COMMITTEE.test(rest);
  const isBelow = unit.isOfZone || (unit.unitType === 'ZONE' && !isOwnZone);
  return rank !== null && isBelow ? (BELOW[rank] ?? rank) : rank;
}

/** The rank of what a city keeps in its zones and towns. */
function rankBelow(city: Region | null): Rank | null {
  if (city === null) return null;
  return WITHOUT_COUNTIES.has(city.code) ? 'TOWNSHIP' : (BELOW[city.rank] ?? null);
}

const BELOW: Readonly<Record<string, Rank>> = { PROVINCE: 'PREFECTURE', PREFECTURE: 'COUNTY', COUNTY: 'TOWNSHIP' };
