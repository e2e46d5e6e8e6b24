/** A region, to be looked at as of a year. */
import type { Region } from '../directory/regions/allRegions.ts';
import type { RegionMapper } from './schema.mappers.ts';

/** The region with the year that its parent and children are looked up in; null for today's. */
export function withYear(region: Region, year: number | null): RegionMapper {
  return year === null ? region : { ...region, asOf: year };
}
