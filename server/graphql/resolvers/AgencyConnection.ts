/** A page of agencies; its facets are counted when they are asked for. */
import { countFacets } from '../../store/listAgencies.ts';
import type { AgencyConnectionResolvers } from './../types.generated.ts';

export const AgencyConnection: AgencyConnectionResolvers = {
  facets: ({ filter }, _arg, { db }) => countFacets(db, filter),
};
