import type   { CoverageTableResolvers } from './../types.generated.ts';
    export const CoverageTable: CoverageTableResolvers = {
    /* Implement CoverageTable resolver logic here */
  };