import type   { OrganPredecessorResolvers } from './../types.generated.ts';
    export const OrganPredecessor: OrganPredecessorResolvers = {
    /* Implement OrganPredecessor resolver logic here */
  };