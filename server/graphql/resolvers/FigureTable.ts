/** An answer: its rows know which metrics were asked for, and its sentence knows the names of its filters. */
import { describeQuestion, sentenceOf, type QuestionPart } from '../../analytics/describeQuestion.ts';
import { readFilterNames } from '../../analytics/readFilterNames.ts';
import type { FigureTable as Table } from '../../analytics/figureTable.ts';
import { regionOfCode } from '../../directory/regions/listRegions.ts';
import type { Context } from '../context.ts';
import { toLang } from '../lang.ts';
import { toPageInfo } from '../connection.ts';
import type { FigureTableResolvers, Language } from './../types.generated.ts';

function partsOf({ question }: Table, lang: Language, { db }: Context): QuestionPart[] {
  const names = readFilterNames(db, question, (code) => regionOfCode(code)?.name ?? null);
  return describeQuestion(question, toLang(lang), names);
}

export const FigureTable: FigureTableResolvers = {
  rows: ({ rows, question }) => rows.map((row) => ({ ...row, question })),
  totals: ({ totals, question }) => ({ ...totals, question }),
  question: (table, { lang }, context) => sentenceOf(partsOf(table, lang, context)),
  questionParts: (table, { lang }, context) => partsOf(table, lang, context),
  pageInfo: ({ rows, question, totalRows, version }) =>
    toPageInfo({ offset: question.offset, length: rows.length, total: totalRows, version }),
};
