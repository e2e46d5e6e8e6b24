import type   { SuccessionResolvers } from './../types.generated.ts';
    export const Succession: SuccessionResolvers = {
    /* Implement Succession resolver logic here */
  };