/** Runs the statements that add up: one for the rows of a page, one for the totals, one for each comparison. */
import { eq, sql, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../store/openDatabase.ts';
import type { ReportFilter } from '../../store/reportFilter.ts';
import { earlierFacts, facts } from '../../store/tables/facts.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Plan } from '../planQuestion.ts';
import type { Dimension } from '../question.ts';
import type { ExplainedSums, Group, GroupKey, MatchedGroup, MetricSums } from '../sums.ts';
import { buildComputed, buildOnForm, buildSums } from './buildMetric.ts';
import { buildAddable, buildMatch, EVERYTHING, type Slice } from './buildWhere.ts';

type Columns = Record<string, SQL | AnySQLiteColumn>;
type Row = Record<string, number | null>;

/** The groups of a plan within a slice. Without dimensions there is exactly one group, even of no reports. */
export function readGroups(db: Database, plan: Plan, where: ReportFilter, slice: Slice): Group[] {
  const columns: Columns = { ...buildKey(plan.by), ...buildCounts(), ...buildMetricColumns(plan.metrics) };
  const rows = db
    .select(columns)
    .from(facts)
    .where(buildAddable(where, plan.addable, slice))
    .groupBy(...groupColumns(plan.by))
    .all() as Row[];
  return rows.map((row) => ({
    key: toKey(row),
    reports: row['reports'] ?? 0,
    unbalanced: row['unbalanced'] ?? 0,
    sums: plan.metrics.map((_, i) => toExplained(row, i)),
  }));
}

/** One group over all reports of the answer, whatever its dimensions. */
export function readTotals(db: Database, plan: Plan): Group {
  const [total] = readGroups(db, { ...plan, by: [] }, plan.where, EVERYTHING);
  return total ?? { key: { year: null, agencyId: null }, reports: 0, unbalanced: 0, sums: [] };
}

/** Each group of the slice over the agencies that have a usable report of the same scope in both years, on both sides. */
export function readMatchedGroups(db: Database, plan: Plan, slice: Slice, yearsBack: number): MatchedGroup[] {
  const earlier = earlierFacts();
  const columns: Columns = { ...buildKey(plan.by) };
  plan.metrics.forEach((metric, i) => {
    const current = buildSums(metric, facts, [facts, earlier]);
    const previous = buildSums(metric, earlier, [facts, earlier]);
    columns[`usable${i}`] = current.usable;
    columns[`numerator${i}`] = current.numerator;
    columns[`denominator${i}`] = current.denominator;
    columns[`earlierNumerator${i}`] = previous.numerator;
    columns[`earlierDenominator${i}`] = previous.denominator;
  });
  const rows = db
    .select(columns)
    .from(facts)
    .innerJoin(earlier, buildMatch(plan, yearsBack, earlier))
    .where(buildAddable(plan.where, plan.addable, slice))
    .groupBy(...groupColumns(plan.by))
    .all() as Row[];
  return rows.map((row) => ({
    key: toKey(row),
    current: plan.metrics.map((_, i) => toSums(row, i)),
    previous: plan.metrics.map((_, i) => ({
      usable: row[`usable${i}`] ?? 0,
      numerator: row[`earlierNumerator${i}`] ?? null,
      denominator: row[`earlierDenominator${i}`] ?? null,
    })),
  }));
}

function groupColumns(by: readonly Dimension[]): AnySQLiteColumn[] {
  return by.map((dimension) => (dimension === 'YEAR' ? facts.year : facts.agencyId));
}

function buildKey(by: readonly Dimension[]): Columns {
  return {
    ...(by.includes('YEAR') ? { year: facts.year } : {}),
    ...(by.includes('AGENCY') ? { agencyId: facts.agencyId } : {}),
  };
}

function buildCounts(): Columns {
  return {
    reports: sql<number>`count(*)`,
    unbalanced: sql<number>`count(case when ${eq(facts.balanced, false)} then 1 end)`,
  };
}

function buildMetricColumns(metrics: readonly Metric[]): Columns {
  const columns: Columns = {};
  metrics.forEach((metric, i) => {
    const sums = buildSums(metric, facts);
    columns[`usable${i}`] = sums.usable;
    columns[`numerator${i}`] = sums.numerator;
    columns[`denominator${i}`] = sums.denominator;
    columns[`onForm${i}`] = buildOnForm(metric, facts);
    columns[`computed${i}`] = buildComputed(metric, facts);
  });
  return columns;
}

function toKey(row: Row): GroupKey {
  return { year: row['year'] ?? null, agencyId: row['agencyId'] ?? null };
}

function toSums(row: Row, i: number): MetricSums {
  return {
    usable: row[`usable${i}`] ?? 0,
    numerator: row[`numerator${i}`] ?? null,
    denominator: row[`denominator${i}`] ?? null,
  };
}

function toExplained(row: Row, i: number): ExplainedSums {
  return { ...toSums(row, i), onForm: row[`onForm${i}`] ?? 0, computed: row[`computed${i}`] ?? 0 };
}
