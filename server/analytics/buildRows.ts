/** Keys and sums → rows of figures, with their comparisons. Pure. */
import { compareAll, compareMatched } from './compareFigures.ts';
import { buildFigure, type ComparedFigure, type Figure } from './figure.ts';
import type { FigureRow } from './figureTable.ts';
import type { Metric } from './metrics/metric.ts';
import type { Plan } from './planQuestion.ts';
import type { Comparison } from './question.ts';
import { keyText, type Group, type GroupKey, type MatchedGroup } from './sums.ts';

/** What was read for one comparison: groups by the text of their key. */
export type ComparisonGroups =
  | { readonly panel: 'MATCHED'; readonly yearsBack: number; readonly groups: ReadonlyMap<string, MatchedGroup> }
  | { readonly panel: 'ALL'; readonly yearsBack: number; readonly groups: ReadonlyMap<string, Group> };

/** One row for each key; a key without a group is a gap. */
export function buildRows(
  plan: Pick<Plan, 'metrics'>,
  keys: readonly GroupKey[],
  groups: ReadonlyMap<string, Group>,
  comparisons: readonly ComparisonGroups[],
): FigureRow[] {
  return keys.map((key) => ({
    key,
    figures: plan.metrics.map((metric, index) => {
      const figure = buildFigure(metric, index, groups.get(keyText(key)));
      return { ...figure, compared: comparisons.map((comparison) => compare(metric, index, key, figure, comparison)) };
    }),
  }));
}

function compare(metric: Metric, index: number, key: GroupKey, figure: Figure, comparison: ComparisonGroups): ComparedFigure {
  const { yearsBack } = comparison;
  if (comparison.panel === 'MATCHED') {
    const matched = comparison.groups.get(keyText(key));
    return compareMatched(metric, yearsBack, matched?.current[index], matched?.previous[index]);
  }
  const earlier = comparison.groups.get(keyText(earlierKey(key, comparison)));
  return compareAll(metric, yearsBack, figure, buildFigure(metric, index, earlier));
}

/** The key of the same group in the earlier year. */
function earlierKey(key: GroupKey, { yearsBack }: Pick<Comparison, 'yearsBack'>): GroupKey {
  return { ...key, year: key.year === null ? null : key.year - yearsBack };
}
