import type   { AgencyYearResolvers } from './../types.generated.ts';
    export const AgencyYear: AgencyYearResolvers = {
    /* Implement AgencyYear resolver logic here */
  };