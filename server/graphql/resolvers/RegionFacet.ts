import type   { RegionFacetResolvers } from './../types.generated.ts';
    export const RegionFacet: RegionFacetResolvers = {
    /* Implement RegionFacet resolver logic here */
  };