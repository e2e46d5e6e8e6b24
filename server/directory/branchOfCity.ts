/** Branches that an organ of a city keeps in its counties and zones: 淄博市生态环境局高青分局, 盐城市亭湖生态环境局, 洛阳市公安局高新区分局. */
import { findOrgan } from './organs/findOrgan.ts';
import { listRegionsWithin } from './matchRegion.ts';
import type { Region } from './regions/allRegions.ts';
import { shortNameOf } from './regions/regionNames.ts';

/** A branch: the county that it serves, null for a zone or town of the city; and the kind of organ, null where it is of no known kind. */
export interface Branch {
  readonly county: Region | null;
  readonly organ: string | null;
}

const AT_END = /^(.*?(?:局|委员会))(.+?)(?:分局|管理局|监管局)$/;
// 天津市国土资源和房屋管理局蓟县国土资源分局: the county, and the organ once more.
const ONCE_MORE = /^(.{1,8}?[县市区旗]).{2,}$/;
// These are led from the city since the reforms of 2016 and 2018; their branches bear the county's name in place of 分局.
const IN_BETWEEN = /^([\u4e00-\u9fff]{2,6}?)(生态环境局|环境保护局)$/;

/** The branch that the rest of a name after its city means; null for an organ of the city itself. */
export function findBranch(rest: string, city: Region): Branch | null {
  const [, organAtEnd = '', placeAtEnd = ''] = AT_END.exec(rest) ?? [];
  const [, placeBetween = '', organBetween = ''] = IN_BETWEEN.exec(rest) ?? [];
  const organ = findOrgan(organAtEnd || organBetween)?.code ?? null;
  const county = findCounty(placeAtEnd || placeBetween, city) ?? findCounty(ONCE_MORE.exec(placeAtEnd)?.[1] ?? '', city);
  if (county) return { county, organ };
  return organAtEnd !== '' && rest.endsWith('分局') && city.rank !== 'COUNTY' ? { county: null, organ } : null;
}

function findCounty(place: string, city: Region): Region | null {
  if (place === '') return null;
  return listRegionsWithin(city).find((region) => region.name === place || shortNameOf(region) === place) ?? null;
}
