import { regionOfCode } from '../../directory/regions/listRegions.ts';
import { knownOrgan } from '../knownOrgan.ts';
import { toAgencyYear } from '../toAgencyYear.ts';
import type { AgencyResolvers } from './../types.generated.ts';

export const Agency: AgencyResolvers = {
  aliases: ({ id }, _arg, { loaders }) => loaders.aliases(id),
  region: ({ regionCode }) => (regionCode === null ? null : regionOfCode(regionCode)),
  reports: async ({ id }, _arg, { loaders }) => (await loaders.reportsOfAgency(id)).filter(({ current }) => current),
  predecessors: async (_parent, _arg, _ctx) => {
    /* Agency.predecessors resolver is required because Agency.predecessors exists but AgencyMapper.predecessors does not */
  },
  scope: async (_parent, _arg, _ctx) => {
    /* Agency.scope resolver is required because Agency.scope exists but AgencyMapper.scope does not */
  },
  successors: async (_parent, _arg, _ctx) => {
    /* Agency.successors resolver is required because Agency.successors exists but AgencyMapper.successors does not */
  },
  organ: ({ organ }) => knownOrgan(organ),
  years: async ({ id }, _arg, { loaders }) => (await loaders.yearsOfAgency(id)).map(toAgencyYear),
};
