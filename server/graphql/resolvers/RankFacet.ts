import type   { RankFacetResolvers } from './../types.generated.ts';
    export const RankFacet: RankFacetResolvers = {
    /* Implement RankFacet resolver logic here */
  };