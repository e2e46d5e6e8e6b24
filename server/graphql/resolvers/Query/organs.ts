/** The kinds of organ, in the order of their groups. */
import { ORGANS } from '../../../directory/organs/organCatalogue.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const organs: NonNullable<QueryResolvers['organs']> = (_parent, { groups }) =>
  ORGANS.filter(({ group }) => !groups || groups.includes(group)).map(({ code }) => code);
