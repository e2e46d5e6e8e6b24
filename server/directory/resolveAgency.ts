/** The printed name of an agency → who it is: region, unit type, rank, organ, full name. What cannot be told stays null. */
import type { AgencyIdentity, Rank } from '../domain/agency.ts';
import { findBranch } from './branchOfCity.ts';
import { findCentralOrgan } from './centralOrgans.ts';
import { findCentralSystem } from './centralSystems.ts';
import { completeName } from './completeName.ts';
import { findCustomsDistrict, type CustomsDistrict } from './customsDistricts.ts';
import { decideUnit, type Unit } from './decideUnit.ts';
import { matchRegion, type RegionMatch } from './matchRegion.ts';
import { REGIONS, type Region } from './regions/allRegions.ts';
import { COUNTRY } from './regions/regionNames.ts';

/** An agency with what could not be told about it. */
export interface AgencyDecision extends AgencyIdentity {
  /** Regions that the name may mean, when there is more than one. */
  readonly candidates: readonly Region[];
}

// 区教育局, 市政务服务办: the place is said by its kind alone. 市场监督管理局 and 区域合作局 begin with other words.
const KIND_ALONE = /^(?!市场|市容|市政(?!务|府)|区域|区划)(自治区|自治州|省|市|县|区|旗|州)(?=.)/;
// A county that the list does not know, such as one that was divided: its place is not that of its city.
const COUNTY = /^[^局委厅院]{1,6}?(?:县|区(?![域划块])|旗|(?<!^)市(?![场政容]))/;
const NO_COUNTY =
  /(?:开发|高新|新|示范|实验|试验|园|保税|度假|风景|名胜|合作|工业|产业|管理|功能|集聚|经济|老|社|山|库|牧|灾|小|辖|湖|港)区$|城市$/;

/**
 * Decides who a printed name means. `within` is the code of a region that the document surely belongs to and narrows
 * namesakes; `here` is the code of the region that a name without a place belongs to: 区教育局 on the site of 武昌区.
 */
export function resolveAgency(printedName: string, within: string | null = null, here: string | null = null): AgencyDecision {
  const name = printedName.replace(/\s/g, '');
  const centralName = findCentralOrgan(name);
  if (centralName) return decideCentral(centralName, printedName);
  const customs = findCustomsDistrict(name);
  if (customs) return decideCustoms(customs, printedName);
  const system = findCentralSystem(name);
  const central = system?.name ?? '';
  const own = name.slice(central.length);
  const match = matchRegion(own, within) ?? matchHere(own, here);
  const rest = match?.rest ?? own;
  if (match && match.region?.rank !== 'COUNTY' && namesUnknownCounty(rest)) return unknownPlace(printedName, rest);
  const unit = decideUnit(rest, system, match !== null);
  const full = completeName({ printed: name, central, match, rest, unit });
  const branch = match?.region ? findBranch(rest, match.region) : null;
  return {
    name: full,
    printedName: full === printedName ? null : printedName,
    regionCode: branch?.county.code ?? divisionOf(match?.region),
    unitType: branch ? 'VERTICAL_BRANCH' : unit.unitType,
    rank: branch?.county.rank ?? rankOf(unit, match, rest),
    organ: branch ? (branch.organ ?? unit.organ) : unit.organ,
    creditCode: null,
    candidates: match && !match.region ? match.candidates : [],
  };
}

/** An agency is certain when its region is; that of an organ of the whole country is the country. */
export function isCertain({ name, regionCode }: AgencyDecision): boolean {
  return name !== null && regionCode !== null;
}

function decideCentral(name: string, printedName: string): AgencyDecision {
  const { organ } = decideUnit(name.replace(/^(?:中华人民共和国|国家|中国)|(?:部|总局|委员会|总署|署|局)$/g, ''), null, false);
  return {
    name,
    printedName: name === printedName ? null : printedName,
    regionCode: COUNTRY,
    unitType: 'MINISTRY',
    rank: 'CENTRAL',
    organ,
    creditCode: null,
    candidates: [],
  };
}

/** A customs district has the rank of an organ of a province, whatever the city of its seat is. */
function decideCustoms({ name, seat }: CustomsDistrict, printedName: string): AgencyDecision {
  return {
    name,
    printedName: name === printedName ? null : printedName,
    regionCode: seat,
    unitType: 'VERTICAL_BRANCH',
    rank: 'PROVINCE',
    organ: 'CUSTOMS',
    creditCode: null,
    candidates: [],
  };
}

/** 江干区人民政府 after 杭州市: a county is named, and it is none of today's. */
function namesUnknownCounty(rest: string): boolean {
  const county = COUNTY.exec(rest)?.[0];
  if (county === undefined || NO_COUNTY.test(county)) return false;
  const { unitType } = decideUnit(rest.slice(county.length), null, true);
  return unitType !== 'UNKNOWN' && unitType !== 'ZONE';
}

function unknownPlace(printedName: string, rest: string): AgencyDecision {
  const { unitType, organ } = decideUnit(rest.replace(COUNTY, ''), null, true);
  return { name: printedName, printedName: null, regionCode: null, unitType, rank: null, organ, creditCode: null, candidates: [] };
}

/** A name without a place, in the region where the document is at home; null when the kinds do not agree. */
function matchHere(name: string, here: string | null): RegionMatch | null {
  const region = here === null ? undefined : REGIONS.get(here);
  if (!region) return null;
  const kind = KIND_ALONE.exec(name)?.[1] ?? '';
  if (kind && !region.name.endsWith(kind)) return null;
  if (!kind && decideUnit(name, null, false).unitType === 'UNKNOWN') return null;
  return { region, candidates: [region], rest: name.slice(kind.length), printed: kind, isShort: false };
}

/** True when a name says its place by its kind alone, such as 区教育局; the kind, or null. */
export function kindAlone(name: string): string | null {
  return KIND_ALONE.exec(name)?.[1] ?? null;
}

/** The code of the division that a unit is of: a zone lies in one and has no code of GB/T 2260. */
function divisionOf(region: Region | null | undefined): string | null {
  return region?.kind === 'ZONE' ? region.parent : (region?.code ?? null);
}

/** A zone that its division does not know by name is one rank below it. */
function rankOf(unit: Unit, match: RegionMatch | null, rest: string): Rank | null {
  const rank = unit.rank ?? match?.region?.rank ?? null;
  const isOwnZone = /^(?:开发建设)?(?:管理委员会|管委会)$/.test(rest);
  return unit.unitType === 'ZONE' && rank !== null && !isOwnZone ? (BELOW[rank] ?? rank) : rank;
}

const BELOW: Partial<Record<Rank, Rank>> = { PROVINCE: 'PREFECTURE', PREFECTURE: 'COUNTY', COUNTY: 'TOWNSHIP' };
