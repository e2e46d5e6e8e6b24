/** Figures over many reports: the question is put in our words and answered. */
import { answerQuestion } from '../../../analytics/runQuestion.ts';
import { orThrow } from '../../errors.ts';
import { toReportFilter } from '../../toReportFilter.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const figures: NonNullable<QueryResolvers['figures']> = (_parent, args, { db }) =>
  orThrow(
    answerQuestion(db, {
      metrics: args.metrics,
      by: args.by,
      where: toReportFilter(args.where),
      basis: args.basis,
      rank: args.rank ?? null,
      compare: args.compare.map(({ yearsBack, panel }) => ({ yearsBack, panel: panel ?? 'MATCHED' })),
      first: args.first,
      after: args.after ?? null,
    }),
  );
