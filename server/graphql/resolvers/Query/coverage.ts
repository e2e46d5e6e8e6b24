/** Which agencies should have reported, and which did. */
import { answerCoverage } from '../../../analytics/publication/answerCoverage.ts';
import { orThrow } from '../../errors.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const coverage: NonNullable<QueryResolvers['coverage']> = (_parent, args, { db }) =>
  orThrow(
    answerCoverage(db, {
      by: args.by,
      where: {
        years: { from: args.years?.from ?? null, to: args.years?.to ?? null },
        under: args.under ?? null,
        ranks: args.ranks ?? null,
        unitTypes: args.unitTypes ?? null,
        organs: args.organs ?? null,
      },
      first: args.first,
      after: args.after ?? null,
    }),
  );
