/** An answer: rows of figures, with everything needed to judge them. */
import type { SeriesBreak } from './breaks.ts';
import type { ComparisonPanel } from './comparisonPanels.ts';
import type { Coverage } from './coverage.ts';
import type { Figure } from './figure.ts';
import type { Question } from './question.ts';
import type { GroupKey } from './sums.ts';

/** One group of reports. */
export interface FigureRow {
  readonly key: GroupKey;
  /** In the order of the metrics asked for. */
  readonly figures: readonly Figure[];
}

/** The answer to a question. */
export interface FigureTable {
  readonly question: Question;
  readonly rows: readonly FigureRow[];
  /** Each metric over all reports of the answer, evaluated again; without comparisons. */
  readonly totals: FigureRow;
  readonly comparisons: readonly ComparisonPanel[];
  readonly coverage: Coverage;
  readonly notes: readonly SeriesBreak[];
  /** The data version that answered. */
  readonly version: number;
  /** How many rows there are on all pages. */
  readonly totalRows: number;
}
