/** How agencies are spread: codes of the store become regions and organs of the directory. */
import { ORGANS } from '../../directory/organs/organCatalogue.ts';
import { regionOfCode } from '../../directory/regions/listRegions.ts';
import { RANKS, UNIT_TYPES } from '../../domain/agency.ts';
import type { AgencyFacetsResolvers } from './../types.generated.ts';

const mostFirst = (a: { count: number }, b: { count: number }): number => b.count - a.count;

export const AgencyFacets: AgencyFacetsResolvers = {
  provinces: ({ provinces }) =>
    [...provinces]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([code, count]) => {
        const region = regionOfCode(code);
        return region ? [{ region, count }] : [];
      }),
  ranks: ({ ranks }) => RANKS.map((rank) => ({ rank, count: ranks.get(rank) ?? 0 })).filter(({ count }) => count > 0),
  unitTypes: ({ unitTypes }) =>
    UNIT_TYPES.map((unitType) => ({ unitType, count: unitTypes.get(unitType) ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted(mostFirst),
  organs: ({ organs }) =>
    ORGANS.map(({ code }) => ({ organ: code, count: organs.get(code) ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted(mostFirst),
};
