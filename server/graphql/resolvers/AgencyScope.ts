import type   { AgencyScopeResolvers } from './../types.generated.ts';
    export const AgencyScope: AgencyScopeResolvers = {
    /* Implement AgencyScope resolver logic here */
  };