import type   { OrganFacetResolvers } from './../types.generated.ts';
    export const OrganFacet: OrganFacetResolvers = {
    /* Implement OrganFacet resolver logic here */
  };