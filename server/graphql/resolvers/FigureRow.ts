/** A row of figures. */
import { ApiError } from '../errors.ts';
import type { FigureRowResolvers } from './../types.generated.ts';

export const FigureRow: FigureRowResolvers = {
  figure: ({ figures, question }, { metric }) => {
    const figure = figures[question.metrics.findIndex(({ id }) => id === metric)];
    if (figure) return figure;
    throw new ApiError('BAD_USER_INPUT', {
      message: `问题中没有指标 ${metric}。 The question does not ask for the metric ${metric}.`,
      hint: `请把 ${metric} 加入 figures 的 metrics 参数。 Add ${metric} to the argument metrics of figures.`,
    });
  },
};
