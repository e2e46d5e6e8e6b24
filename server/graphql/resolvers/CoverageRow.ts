import type   { CoverageRowResolvers } from './../types.generated.ts';
    export const CoverageRow: CoverageRowResolvers = {
    /* Implement CoverageRow resolver logic here */
  };