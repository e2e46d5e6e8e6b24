/** Builders of figures and rows for tests: a figure has a value and nothing to say against it unless told otherwise. */
import type { MetricId, MetricWordsFragment } from '../gql/graphql';
import type { Figure, MetricWords, YearRow, YearlyAnswer } from './figures';

type Compared = Figure['compared'][number];

/** A figure with a value, or null with a reason. */
export function makeFigure(metric: MetricId, value: number | null, rest: Partial<Figure> = {}): Figure {
  const reason = value === null ? 'BLANK_IN_SOURCE' : null;
  return { metric, value, reason, numerator: null, denominator: null, interval: null, reports: 1, flags: [], compared: [], ...rest };
}

/** A comparison over one agency. */
export function makeCompared(rest: Partial<Compared>): Compared {
  return { panel: 'MATCHED', current: null, previous: null, delta: null, growth: null, reason: null, agencies: 1, ...rest };
}

/** A year with its figures. */
export function makeYearRow(year: number, figures: Figure[]): YearRow {
  return { key: { year }, figures };
}

/** An answer on as many reports as it has rows. */
export function makeAnswer(rows: YearRow[], rest: Partial<YearlyAnswer> = {}): YearlyAnswer {
  return {
    rows,
    coverage: { reports: rows.length, agencies: 1, excluded: [] },
    comparisons: [],
    notes: [],
    questionParts: [
      { text: '全国', filter: 'REGION' },
      { text: '各县级汇总报告', filter: 'BASIS' },
      { text: '中，', filter: null },
      { text: '历年', filter: 'YEARS' },
      { text: '的', filter: null },
      { text: '本年新收、公开率', filter: 'METRICS' },
      { text: '，', filter: null },
      { text: '与上年同口径比较', filter: 'PANEL' },
    ],
    version: 1,
    ...rest,
  };
}

/** The words of some metrics as the API's dictionary gives them. */
export function makeMetricWords(): MetricWords {
  type Entry = [MetricId, MetricWordsFragment];
  const count = (id: MetricId, name: string, breaks: string[] = []): Entry => [
    id,
    { id, name, formula: '', kind: 'COUNT', unit: '件', breaks },
  ];
  const rate = (id: MetricId, name: string, breaks: string[] = []): Entry => [
    id,
    { id, name, formula: `${name} = a ÷ b`, kind: 'SHARE', unit: '%', breaks },
  ];
  return new Map([
    count('NEW_REQUESTS', '本年新收', ['RULES_2019']),
    count('CARRIED_OVER_IN', '上年结转'),
    count('TOTAL_CONCLUDED', '办结总计'),
    count('CARRIED_OVER_OUT', '结转下年度继续办理'),
    count('GRANTED', '予以公开'),
    count('PARTIALLY_GRANTED', '部分公开（区分处理的，只计这一情形，不计其他情形）'),
    count('DENIED', '不予公开'),
    count('UNABLE_TO_PROVIDE', '无法提供'),
    count('NOT_PROCESSED', '不予处理'),
    count('OTHER_HANDLING', '其他处理', ['FORM_2021']),
    rate('DISCLOSURE_RATE', '公开率'),
    rate('UNABLE_RATE', '无法提供占比'),
    rate('CARRY_OVER_RATE', '结转率'),
    rate('RECONSIDERATION_CORRECTION_RATE', '复议纠错率', ['REVIEW_2024']),
    rate('OTHER_HANDLING_RATE', '其他处理占比', ['FORM_2021']),
  ]);
}
