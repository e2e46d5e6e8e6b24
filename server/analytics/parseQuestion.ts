/** Input → question: every rule that a question must keep, each with words that say what to change. */
import { checkFilter } from './checkFilter.ts';
import { findMetric } from './metrics/metricRegistry.ts';
import type { Metric } from './metrics/metric.ts';
import type { Basis, Comparison, Dimension, Question, QuestionInput } from './question.ts';
import { QuestionError } from './questionError.ts';
import { readPage } from './readPage.ts';

const MOST_METRICS = 40;
const MOST_ROWS = 1000;
const MOST_YEARS_BACK = 10;

/** A question that can be answered by data of this version, or why it cannot be. */
export function parseQuestion(input: QuestionInput, version: number): Question | QuestionError {
  const metrics = parseMetrics(input.metrics);
  if (metrics instanceof QuestionError) return metrics;
  const basis = parseBasis(input);
  if (basis instanceof QuestionError) return basis;
  const wrong = checkDimensions(input.by) ?? checkComparisons(input.compare, input.by) ?? checkFilter(input.where);
  if (wrong) return wrong;
  const page = readPage(input, MOST_ROWS, version);
  if (page instanceof QuestionError) return page;
  const { by, where, compare, first } = input;
  return { metrics, by, where, basis, compare, first, offset: page.offset };
}

function parseMetrics(ids: readonly string[]): Metric[] | QuestionError {
  if (ids.length === 0 || ids.length > MOST_METRICS) {
    return new QuestionError(
      ids.length === 0 ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED',
      { zh: `问题含 ${ids.length} 项指标。`, en: `The question has ${ids.length} metrics.` },
      { zh: `请给出 1 至 ${MOST_METRICS} 项指标。`, en: `Ask for 1 to ${MOST_METRICS} metrics.` },
    );
  }
  const twice = firstTwice(ids);
  if (twice) return namedTwice('metrics', twice);
  const metrics: Metric[] = [];
  for (const id of ids) {
    const metric = findMetric(id);
    if (!metric) {
      return new QuestionError(
        'BAD_USER_INPUT',
        { zh: `没有指标 ${id}。`, en: `There is no metric ${id}.` },
        { zh: '可用的指标见 metrics 查询。', en: 'See the query metrics for those there are.' },
      );
    }
    metrics.push(metric);
  }
  return metrics;
}

function parseBasis({ basis, rank }: QuestionInput): Basis | QuestionError {
  if (basis === 'REPORTED') {
    if (rank !== null) return { kind: 'REPORTED', rank };
    return new QuestionError(
      'INCOMPATIBLE_BASIS',
      { zh: 'basis 为 REPORTED 时必须指明级别。', en: 'The basis REPORTED needs a rank.' },
      {
        zh: '请加上 rank，例如 rank: COUNTY：上级的汇总报告已包含下级，不同级别不能相加。',
        en: 'Add rank, such as rank: COUNTY: a consolidated report contains those below it, so ranks cannot be added together.',
      },
    );
  }
  if (rank === null) return { kind: 'BOTTOM_UP' };
  return new QuestionError(
    'INCOMPATIBLE_BASIS',
    { zh: 'basis 为 BOTTOM_UP 时不能指定级别。', en: 'The basis BOTTOM_UP takes no rank.' },
    { zh: '请去掉 rank，或改用 basis: REPORTED。', en: 'Leave rank out, or use basis: REPORTED.' },
  );
}

function checkDimensions(by: readonly Dimension[]): QuestionError | null {
  const twice = firstTwice(by);
  return twice ? namedTwice('by', twice) : null;
}

function checkComparisons(compare: readonly Comparison[], by: readonly Dimension[]): QuestionError | null {
  if (compare.length > 0 && !by.includes('YEAR')) {
    return new QuestionError(
      'BAD_USER_INPUT',
      { zh: '与往年比较时，结果必须按年份分组。', en: 'A comparison with earlier years needs rows by year.' },
      { zh: '请在 by 中加入 YEAR，或去掉 compare。', en: 'Add YEAR to by, or leave compare out.' },
    );
  }
  const wrong = compare.find(({ yearsBack }) => yearsBack < 1 || yearsBack > MOST_YEARS_BACK);
  if (wrong) {
    return new QuestionError(
      'BAD_USER_INPUT',
      { zh: `yearsBack 为 ${wrong.yearsBack}，超出范围。`, en: `yearsBack is ${wrong.yearsBack}, which is out of range.` },
      { zh: `yearsBack 应为 1 至 ${MOST_YEARS_BACK}。`, en: `Give yearsBack from 1 to ${MOST_YEARS_BACK}.` },
    );
  }
  const twice = firstTwice(compare.map(({ yearsBack, panel }) => `${panel} ${yearsBack}`));
  return twice ? namedTwice('compare', twice) : null;
}

function firstTwice(words: readonly string[]): string | undefined {
  return words.find((word, i) => words.indexOf(word) !== i);
}

function namedTwice(argument: string, word: string): QuestionError {
  return new QuestionError(
    'BAD_USER_INPUT',
    { zh: `${argument} 中的 ${word} 重复。`, en: `${argument} names ${word} twice.` },
    { zh: '每项只写一次。', en: 'Name each once.' },
  );
}
