/** The rank of a unit and the division that it is of, by its region and what follows it in the name. */
import type { Rank, UnitType } from '../domain/agency.ts';
import type { Unit } from './decideUnit.ts';
import type { RegionMatch } from './matchRegion.ts';
import type { Region } from './regions/allRegions.ts';
import { WITHOUT_COUNTIES } from './regions/regionNames.ts';

/** The code of the division that a unit is of: a zone lies in one and has no code of GB/T 2260. */
export function divisionOf(region: Region | null): string | null {
  return region?.kind === 'ZONE' ? region.parent : (region?.code ?? null);
}

// What follows the name of a zone that is in the list.
const OWN_COMMITTEE = /^(?:开发建设)?(?:管理委员会|管委会|管理局|管理处)?$/;

/** A zone that its division does not know by name is one rank below it. */
export function rankOf(unit: Unit, match: RegionMatch | null, rest: string): Rank | null {
  const rank = unit.rank ?? match?.region?.rank ?? null;
  const isOwnZone = OWN_COMMITTEE.test(rest);
  const isBelow = unit.isOfZone || (unit.unitType === 'ZONE' && !isOwnZone && match?.region?.kind !== 'ZONE');
  return rank !== null && isBelow ? (BELOW[rank] ?? rank) : rank;
}

/** The rank of what a city keeps in its zones and towns. */
export function rankBelow(city: Region | null): Rank | null {
  if (city === null) return null;
  return WITHOUT_COUNTIES.has(city.code) ? 'TOWNSHIP' : (BELOW[city.rank] ?? null);
}

const BELOW: Readonly<Record<string, Rank>> = { PROVINCE: 'PREFECTURE', PREFECTURE: 'COUNTY', COUNTY: 'TOWNSHIP' };

/** Units of the rank of a township. */
export function isBelowCounty(unitType: UnitType): boolean {
  return unitType === 'TOWNSHIP' || unitType === 'SUBDISTRICT';
}

/** Counties, zones, and the cities without counties: what towns and subdistricts lie in. */
export function holdsTownships({ rank, code, kind }: Region): boolean {
  return rank === 'COUNTY' || kind === 'ZONE' || WITHOUT_COUNTIES.has(code);
}
