import type   { UnitTypeFacetResolvers } from './../types.generated.ts';
    export const UnitTypeFacet: UnitTypeFacetResolvers = {
    /* Implement UnitTypeFacet resolver logic here */
  };