/** The definition of a metric in the language asked for. */
import type { Term } from '../../analytics/metrics/metric.ts';
import { toLang } from '../lang.ts';
import type { MetricId, MetricResolvers } from './../types.generated.ts';

const fieldsOf = (terms: readonly Term[]) => terms.map(({ field }) => field);

export const Metric: MetricResolvers = {
  // The enum and the registry are the same list; a test keeps them so.
  id: ({ id }) => id as MetricId,
  name: ({ name }, { lang }) => name[toLang(lang)],
  description: ({ description }, { lang }) => description[toLang(lang)],
  formula: ({ formula }, { lang }) => formula[toLang(lang)],
  numerator: ({ numerator }) => fieldsOf(numerator),
  denominator: ({ denominator }) => fieldsOf(denominator),
};
