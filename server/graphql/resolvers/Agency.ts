/** An agency: its names, its place and its current reports. */
import type { AgencyResolvers } from './../types.generated.ts';

export const Agency: AgencyResolvers = {
  aliases: ({ id }, _arg, { loaders }) => loaders.aliases(id),
  region: ({ regionCode }, _arg, { loaders }) => (regionCode === null ? null : loaders.region(regionCode)),
  reports: async ({ id }, _arg, { loaders }) => (await loaders.reportsOfAgency(id)).filter(({ current }) => current),
};
