/** A computed total beside the printed one. */
import type { ComputedTotalResolvers } from './../types.generated.ts';

export const ComputedTotal: ComputedTotalResolvers = {
  agrees: ({ value, published }) => (value === null || published === null ? null : value === published),
};
