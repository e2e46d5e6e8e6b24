/** One report of any revision, by id. */
import { readReports } from '../../../store/reportStore.ts';
import { toId } from '../../toId.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const report: NonNullable<QueryResolvers['report']> = (_parent, { id }, { db }) => {
  const known = toId(id);
  return known === null ? null : (readReports(db, [known])[0] ?? null);
};
