/** A step in the chain of an agency. */
import type { SuccessionResolvers } from './../types.generated.ts';

export const Succession: SuccessionResolvers = {
  agency: async ({ otherId }, _arg, { loaders }) => {
    const other = await loaders.agency(otherId);
    // The database keeps its references, so that is a mistake in code.
    if (other === null) throw new Error('A succession refers to an agency that is not there.');
    return other;
  },
};
