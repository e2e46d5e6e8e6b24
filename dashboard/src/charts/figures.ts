/** The shape of an answer by year that charts, tables and key figures are drawn from, and how to find a figure in it. */
import { graphql } from '../gql';
import type { FigureFieldsFragment, MetricId, MetricWordsFragment, YearlyAnswerFragment } from '../gql/graphql';

graphql(`
  fragment FigureFields on Figure {
    metric
    value
    reason
    numerator
    denominator
    interval {
      low
      high
    }
    reports
    flags
    compared {
      panel
      current
      previous
      delta
      growth
      reason
      agencies
    }
  }
`);

graphql(`
  fragment YearlyAnswer on FigureTable {
    rows {
      key {
        year
      }
      figures {
        ...FigureFields
      }
    }
    coverage {
      reports
      agencies
      excluded {
        reason
        count
      }
    }
    comparisons {
      year
      yearsBack
      matched
      entered
      left
    }
    notes {
      code
      year
      text(lang: $lang)
    }
    questionParts(lang: $lang) {
      text
      filter
    }
    version
  }
`);

graphql(`
  fragment MetricWords on Metric {
    id
    name(lang: $lang)
    formula(lang: $lang)
    kind
    unit
    breaks
  }
`);

/** One number with its reason, parts, interval and comparison. */
export type Figure = FigureFieldsFragment;
/** An answer grouped by year. */
export type YearlyAnswer = YearlyAnswerFragment;
/** A row of it. */
export type YearRow = YearlyAnswer['rows'][number];
/** A break in the series. */
export type Break = YearlyAnswer['notes'][number];
/** The dictionary's words, by metric. */
export type MetricWords = ReadonlyMap<MetricId, MetricWordsFragment>;
/** Looks a text up in the locale files. */
export type Translate = (key: string, named?: Record<string, unknown>) => string;

/** What pure models need to put numbers and words into the reader's language. */
export interface Wording {
  readonly t: Translate;
  readonly locale: string;
  readonly metrics: MetricWords;
}

/** The figure of a metric in a row; null when it was not asked for. */
export function figureOf(row: { readonly figures: readonly Figure[] }, metric: MetricId): Figure | null {
  return row.figures.find((figure) => figure.metric === metric) ?? null;
}

/** True when the comparison stands on more than half of the year's reports, so that a title may speak of the year by it. */
export function isCarriedByPanel(figure: Figure): boolean {
  const compared = figure.compared[0];
  return compared !== undefined && compared.agencies * 2 > figure.reports;
}

/** The name of a metric without the remark that some labels carry in brackets. */
export function shortName(metric: MetricId, metrics: MetricWords): string {
  return (metrics.get(metric)?.name ?? metric).replace(/（.*$/, '');
}

/** The metrics by their id. */
export function byMetric(words: readonly MetricWordsFragment[]): MetricWords {
  return new Map(words.map((metric) => [metric.id, metric]));
}

/** The breaks that touch any of the metrics, oldest first. */
export function breaksOf(notes: readonly Break[], asked: readonly MetricId[], metrics: MetricWords): Break[] {
  const codes = new Set(asked.flatMap((metric) => metrics.get(metric)?.breaks ?? []));
  return notes.filter((note) => codes.has(note.code)).sort((a, b) => a.year - b.year);
}
