/**
 * One reading of a name → who it is: region, unit type, rank, organ, full name. The traps in their order: organs of the State Council,
 * customs, systems led from the centre, the region with its namesakes, branches, the end of the name. What cannot be told stays null.
 */
import type { AgencyIdentity } from '../domain/agency.ts';
import { findBranch } from './branchOfCity.ts';
import { findCentralOrgan, type CentralOrgan } from './centralOrgans.ts';
import { findCentralSystem } from './centralSystems.ts';
import { completeName } from './completeName.ts';
import { findCustomsDistrict, type CustomsDistrict } from './customsDistricts.ts';
import { decideUnit } from './decideUnit.ts';
import { matchRegion, type PlaceHints } from './matchRegion.ts';
import { bareOf, COUNTY, kindAlone, matchHere, namesUnknownCounty, placeKind, preferCity } from './placeOfName.ts';
import { divisionOf, holdsTownships, isBelowCounty, rankBelow, rankOf } from './rankOfUnit.ts';
import { REGIONS, type Region } from './regions/allRegions.ts';
import { COUNTRY, isWithin, officialNameOf } from './regions/regionNames.ts';
import { countiesWithTownship } from './townships.ts';

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
  /** TOWNSHIP: the name or hint tells the city, and one county of it has a town of that name. */
  readonly place: 'NAME' | 'HINT' | 'TOWNSHIP';
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
  const above = match?.region ?? null;
  if (above && isBelowCounty(unit.unitType) && !holdsTownships(above)) return decideTownship(name, rest, above, hints);
  const branch = above ? findBranch(rest, above) : null;
  const region = branch?.county ?? above;
  const branchRank = branch ? (branch.county?.rank ?? rankBelow(above)) : null;
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
      branchOf: branch ? above : null,
      contradicts: region !== null && !!hints.within && !isWithin(region.code, hints.within) && !isWithin(hints.within, region.code),
    },
  };
}

/** An agency is certain when its region is; that of an organ of the whole country is the country. */
export function isCertain({ name, regionCode }: AgencyDecision): boolean {
  return name !== null && regionCode !== null;
}

/** 淄博市高城镇: the county of the city that has a town of that name, where there is one only. */
function decideTownship(name: string, rest: string, city: Region, hints: NameHints): AgencyDecision {
  const counties = countiesWithTownship(rest).filter(({ code }) => code !== city.code && isWithin(code, city.code));
  const [only, ...others] = counties;
  if (only && others.length === 0) {
    const decided = decideAgency(officialNameOf(only) + rest, { ...hints, within: only.code });
    return { ...decided, how: { ...decided.how, place: 'TOWNSHIP' } };
  }
  const { unitType, organ } = decideUnit(rest, null, 'DIVISION');
  return {
    ...{ name, printedName: null, regionCode: null, unitType, rank: 'TOWNSHIP', organ, creditCode: null },
    ...{ region: null, candidates: counties, how: { ...NOTHING, rest } },
  };
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

function unknownPlace(name: string, rest: string): AgencyDecision {
  const { unitType, organ } = decideUnit(rest.replace(COUNTY, ''), null, 'DIVISION');
  return {
    ...{ name, printedName: null, regionCode: null, unitType, rank: null, organ, creditCode: null },
    ...{ region: null, candidates: [], how: { ...NOTHING, rest } },
  };
}
