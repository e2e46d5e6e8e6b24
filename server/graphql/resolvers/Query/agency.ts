/** One agency by id. */
import { toId } from '../../toId.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const agency: NonNullable<QueryResolvers['agency']> = (_parent, { id }, { loaders }) => {
  const known = toId(id);
  return known === null ? null : loaders.agency(known);
};
