import type   { CoverageKeyResolvers } from './../types.generated.ts';
    export const CoverageKey: CoverageKeyResolvers = {
    /* Implement CoverageKey resolver logic here */
  };