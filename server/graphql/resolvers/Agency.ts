import { regionOfCode } from '../../directory/regions/listRegions.ts';
import { knownOrgan } from '../knownOrgan.ts';
import { loadScope } from '../loadScope.ts';
import { toAgencyYear } from '../toAgencyYear.ts';
import type { AgencyResolvers } from './../types.generated.ts';

export const Agency: AgencyResolvers = {
  aliases: ({ id }, _arg, { loaders }) => loaders.aliases(id),
  region: ({ regionCode }) => (regionCode === null ? null : regionOfCode(regionCode)),
  reports: async ({ id }, _arg, { loaders }) => (await loaders.reportsOfAgency(id)).filter(({ current }) => current),
  predecessors: async ({ id }, _arg, { loaders }) =>
    (await loaders.predecessors(id)).map(({ agencyId, year, kind }) => ({ otherId: agencyId, year, kind })),
  scope: (agency, _arg, { loaders }) => loadScope(agency, loaders),
  successors: async ({ id }, _arg, { loaders }) =>
    (await loaders.successors(id)).map(({ successorId, year, kind }) => ({ otherId: successorId, year, kind })),
  organ: ({ organ }) => knownOrgan(organ),
  years: async ({ id }, _arg, { loaders }) => (await loaders.yearsOfAgency(id)).map(toAgencyYear),
};
