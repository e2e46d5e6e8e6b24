/** A question becomes a table: plan, axes, one page of keys, sums, comparisons. Read this first. */
import { readVersion } from '../store/datasetStore.ts';
import type { Database } from '../store/openDatabase.ts';
import { successionBreak } from './breaks.ts';
import { buildRows, type ComparisonGroups } from './buildRows.ts';
import { countPanels } from './comparisonPanels.ts';
import { sumCoverage } from './coverage.ts';
import type { FigureTable } from './figureTable.ts';
import { cutKeys, fillYears, type Axes } from './fillGaps.ts';
import { findNotes } from './notes.ts';
import { parseQuestion } from './parseQuestion.ts';
import { planQuestion, type Plan } from './planQuestion.ts';
import type { Comparison, Question, QuestionInput } from './question.ts';
import { QuestionError } from './questionError.ts';
import type { Slice } from './sql/buildWhere.ts';
import { readAgencyAxis, readAgencyCount, readMatchedCounts, readScopeCounts, readYearCounts } from './sql/readCoverage.ts';
import { readGroups, readMatchedGroups, readTotals } from './sql/readGroups.ts';
import { readSuccessionYears } from './sql/readSuccessionYears.ts';
import { byKey, sumGroups, type GroupKey } from './sums.ts';

/** Answers a question as it came in, or says why it cannot be answered. All statements see the same version of the data. */
export function answerQuestion(db: Database, input: QuestionInput): FigureTable | QuestionError {
  return db.transaction(() => {
    const version = readVersion(db);
    const question = parseQuestion(input, version);
    return question instanceof QuestionError ? question : runQuestion(db, question, version);
  });
}

/** Answers a question that can be answered. */
function runQuestion(db: Database, question: Question, version: number): FigureTable {
  const plan = planQuestion(question);
  const yearCounts = readYearCounts(db, plan);
  const years = fillYears(plan.where.years, [...yearCounts.keys()]);
  const axes: Axes = { years, agencyIds: plan.by.includes('AGENCY') ? readAgencyAxis(db, plan) : [] };
  const { keys, total } = cutKeys(plan.by, axes, plan.page);
  const slice = sliceOf(plan, keys);
  const groups = keys.length > 0 ? readGroups(db, plan, plan.where, slice) : [];
  const comparisons = plan.compare.map((comparison) => readComparison(db, plan, slice, comparison));
  // A page that holds every row holds every report: the totals need no statement of their own.
  const [totals] = buildRows(
    plan,
    [{ year: null, agencyId: null }],
    byKey([total === keys.length ? sumGroups(groups, plan.metrics.length) : readTotals(db, plan)]),
    [],
  );
  if (!totals) throw new Error('An answer without dimensions has one row.');
  return {
    question,
    rows: buildRows(plan, keys, byKey(groups), comparisons),
    totals,
    comparisons: plan.distances.flatMap((back) => countPanels(years, back, yearCounts, readMatchedCounts(db, plan, back))),
    coverage: sumCoverage(readScopeCounts(db, plan), plan.addable, readAgencyCount(db, plan)),
    notes: [...findNotes(plan, years, yearCounts), ...readSuccessionYears(db, plan).map(successionBreak)],
    version,
    totalRows: total,
  };
}

/** The years and agencies of a page: what its statements need to look at. */
function sliceOf(plan: Plan, keys: readonly GroupKey[]): Slice {
  const distinct = (values: readonly (number | null)[]) => [...new Set(values)].filter((value) => value !== null);
  return {
    years: plan.by.includes('YEAR') ? distinct(keys.map(({ year }) => year)) : null,
    agencyIds: plan.by.includes('AGENCY') ? distinct(keys.map(({ agencyId }) => agencyId)) : null,
  };
}

function readComparison(db: Database, plan: Plan, slice: Slice, { yearsBack, panel }: Comparison): ComparisonGroups {
  if (panel === 'MATCHED') return { panel, yearsBack, groups: byKey(readMatchedGroups(db, plan, slice, yearsBack)) };
  const earlier = { ...slice, years: slice.years?.map((year) => year - yearsBack) ?? null };
  return { panel, yearsBack, groups: byKey(readGroups(db, plan, plan.whereAnyYear, earlier)) };
}
