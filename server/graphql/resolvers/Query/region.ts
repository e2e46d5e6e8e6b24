/** What a code means in a year. */
import { regionIn } from '../../../directory/regions/allRegions.ts';
import { withYear } from '../../withYear.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const region: NonNullable<QueryResolvers['region']> = (_parent, { code, year }) => {
  const found = regionIn(code, year ?? null);
  return found && withYear(found, year ?? null);
};
