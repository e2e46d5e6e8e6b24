import type   { AgencyFacetsResolvers } from './../types.generated.ts';
    export const AgencyFacets: AgencyFacetsResolvers = {
    /* Implement AgencyFacets resolver logic here */
  };