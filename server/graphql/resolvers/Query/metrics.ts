/** The dictionary of metrics. */
import { METRICS } from '../../../analytics/metrics/metricRegistry.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const metrics: NonNullable<QueryResolvers['metrics']> = () => METRICS;
