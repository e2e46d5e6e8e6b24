/** A region of the directory; what lies above and below it, in its year. */
import { regionIn } from '../../directory/regions/allRegions.ts';
import { regionOfCode, regionsBelow } from '../../directory/regions/listRegions.ts';
import { shortNameOf } from '../../directory/regions/regionNames.ts';
import { townshipsOf } from '../../directory/townships.ts';
import { withYear } from '../withYear.ts';
import type { RegionResolvers } from './../types.generated.ts';

export const Region: RegionResolvers = {
  shortName: (region) => shortNameOf(region),
  parent: ({ parent, asOf }) => {
    const above = parent === null ? null : (regionIn(parent, asOf ?? null) ?? regionOfCode(parent));
    return above && withYear(above, asOf ?? null);
  },
  children: ({ code, asOf }) => regionsBelow(code, asOf ?? null).map((region) => withYear(region, asOf ?? null)),
  townships: ({ code }) => townshipsOf(code),
  successors: ({ successors }) => successors.flatMap((code) => regionOfCode(code) ?? []),
};
