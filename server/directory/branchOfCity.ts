/** Branches that an organ of a city keeps in its counties: 淄博市生态环境局高青分局, 盐城市亭湖生态环境局. */
import { decideUnit } from './decideUnit.ts';
import { REGIONS, type Region } from './regions/allRegions.ts';
import { isWithin, shortNameOf } from './regions/regionNames.ts';

/** A branch: the county that it serves, and the kind of organ; null where the organ is of no known kind. */
export interface Branch {
  readonly county: Region;
  readonly organ: string | null;
}

const AT_END = /^(.*?(?:局|委员会))(.+?)分局$/;
// These are led from the city since the reforms of 2016 and 2018; their branches bear the county's name in place of 分局.
const IN_BETWEEN = /^([\u4e00-\u9fff]{2,6}?)(生态环境局|环境保护局)$/;

/** The branch that the rest of a name after its city means; null for an organ of the city itself. */
export function findBranch(rest: string, city: Region): Branch | null {
  const [, organAtEnd = '', placeAtEnd = ''] = AT_END.exec(rest) ?? [];
  const [, placeBetween = '', organBetween = ''] = IN_BETWEEN.exec(rest) ?? [];
  const county = findCounty(placeAtEnd || placeBetween, city);
  return county && { county, organ: decideUnit(organAtEnd || organBetween, null, 'NONE').organ };
}

function findCounty(place: string, city: Region): Region | null {
  if (place === '') return null;
  for (const region of REGIONS.values()) {
    if (region !== city && isWithin(region.code, city.code) && (region.name === place || shortNameOf(region) === place)) return region;
  }
  return null;
}
