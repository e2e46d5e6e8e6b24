/** The key of a row. */
import type { FigureKeyResolvers } from './../types.generated.ts';

export const FigureKey: FigureKeyResolvers = {
  agency: ({ agencyId }, _arg, { loaders }) => (agencyId === null ? null : loaders.agency(agencyId)),
};
