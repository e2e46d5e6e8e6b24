/** What a row of coverage is of. */
import { regionOfCode } from '../../directory/regions/listRegions.ts';
import { knownOrgan } from '../knownOrgan.ts';
import type { CoverageKeyResolvers } from './../types.generated.ts';

const toRegion = (code: string | null) => (code === null ? null : regionOfCode(code));

export const CoverageKey: CoverageKeyResolvers = {
  province: ({ province }) => toRegion(province),
  prefecture: ({ prefecture }) => toRegion(prefecture),
  county: ({ county }) => toRegion(county),
  organ: ({ organ }) => knownOrgan(organ),
  agency: ({ agencyId }, _arg, { loaders }) => (agencyId === null ? null : loaders.agency(agencyId)),
};
