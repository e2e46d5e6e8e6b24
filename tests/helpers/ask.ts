/** Asks a question with the usual defaults, and takes figures out of the answer. */
import type { Figure } from '../../server/analytics/figure.ts';
import type { FigureTable } from '../../server/analytics/figureTable.ts';
import type { QuestionInput } from '../../server/analytics/question.ts';
import { QuestionError } from '../../server/analytics/questionError.ts';
import { answerQuestion } from '../../server/analytics/runQuestion.ts';
import type { Database } from '../../server/store/openDatabase.ts';
import { ALL_REPORTS, type ReportFilter } from '../../server/store/reportFilter.ts';

/** What a test asks; the rest is the default of the API. */
export type Asked = Partial<Omit<QuestionInput, 'where'>> & { readonly metrics: readonly string[]; readonly where?: Partial<ReportFilter> };

/** A question with the defaults of the API. */
export function makeQuestion({ where, ...asked }: Asked): QuestionInput {
  return { by: [], basis: 'BOTTOM_UP', rank: null, compare: [], first: 100, after: null, ...asked, where: { ...ALL_REPORTS, ...where } };
}

/** The answer; fails when the question is refused. */
export function ask(db: Database, asked: Asked): FigureTable {
  const answer = answerQuestion(db, makeQuestion(asked));
  if (answer instanceof QuestionError) throw answer;
  return answer;
}

/** Why the question is refused; fails when it is answered. */
export function refusal(db: Database, asked: Asked): QuestionError {
  const answer = answerQuestion(db, makeQuestion(asked));
  if (answer instanceof QuestionError) return answer;
  throw new Error('The question was answered.');
}

/** The only figure of the only row. */
export function onlyFigure(table: FigureTable): Figure {
  const figure = table.rows[0]?.figures[0];
  if (!figure || table.rows.length !== 1) throw new Error(`Expected one row, got ${table.rows.length}.`);
  return figure;
}

/** The first figure of each row, by year. */
export function byYear(table: FigureTable): Map<number | null, Figure | undefined> {
  return new Map(table.rows.map(({ key, figures }) => [key.year, figures[0]]));
}
