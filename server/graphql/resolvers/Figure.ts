/** A figure; the first comparison also stands beside the value. */
import type { FigureResolvers, MetricId } from './../types.generated.ts';

export const Figure: FigureResolvers = {
  // The enum and the registry are the same list; a test keeps them so.
  metric: ({ metric }) => metric.id as MetricId,
  previous: ({ compared }) => compared[0]?.previous ?? null,
  delta: ({ compared }) => compared[0]?.delta ?? null,
  growth: ({ compared }) => compared[0]?.growth ?? null,
};
