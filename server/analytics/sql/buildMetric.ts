/** A metric's formula as SQL. A formula is null where one of its fields is: SQL's own arithmetic keeps missing from being zero. */
import { and, isNotNull, isNull, inArray, or, sql, type SQL } from 'drizzle-orm';
import { FACT_FIELDS } from '../../domain/factFields.ts';
import { FORM_VERSIONS, type Section } from '../../domain/form.ts';
import { factColumn, type FactTable } from '../../store/tables/facts.ts';
import { fieldsOfMetric, isRate, type Metric, type Term } from '../metrics/metric.ts';

const SECTION_OF = new Map<string, Section>(FACT_FIELDS.map(({ id, section }) => [id, section]));

/** `a + b - c` of one report. */
function buildTerms(terms: readonly Term[], table: FactTable): SQL {
  const parts = terms.map(({ field, sign }) => (sign > 0 ? sql` + ${factColumn(field, table)}` : sql` - ${factColumn(field, table)}`));
  return sql`(0${sql.join(parts)})`;
}

/** True where every part of the formula is there, in each of the tables. */
function buildUsable(metric: Metric, tables: readonly FactTable[]): SQL | undefined {
  const fields = [...new Set(fieldsOfMetric(metric))];
  return and(...tables.flatMap((table) => fields.map((field) => isNotNull(factColumn(field, table)))));
}

/** The sums of one metric over a group: how many reports have it, and what is above and below the line. */
export function buildSums(metric: Metric, table: FactTable, usableIn: readonly FactTable[] = [table]) {
  const over = (terms: readonly Term[]) =>
    sql<number | null>`sum(case when ${buildUsable(metric, usableIn)} then ${buildTerms(terms, table)} end)`;
  return {
    usable: sql<number>`count(case when ${buildUsable(metric, usableIn)} then 1 end)`,
    numerator: over(metric.numerator),
    denominator: isRate(metric) ? over(metric.denominator) : sql<null>`null`,
  };
}

/** How many reports of a group could have the metric: their form has all its fields, or its table was not found at all. */
export function buildOnForm(metric: Metric, table: FactTable): SQL<number> {
  if (metric.forms.length === FORM_VERSIONS.length) return sql<number>`count(*)`;
  const sections = new Set(fieldsOfMetric(metric).map((field) => SECTION_OF.get(field)));
  const conditions = [...sections].map((section) => {
    const column = section === 'proactive' ? table.formProactive : section === 'requests' ? table.formRequests : table.formDisputes;
    return or(isNull(column), inArray(column, [...metric.forms]));
  });
  return sql<number>`count(case when ${and(...conditions)} then 1 end)`;
}

/** How many reports of a group have a field of the metric whose printed total is missing and was added up. */
export function buildComputed(metric: Metric, table: FactTable): SQL<number> {
  const named = fieldsOfMetric(metric).map((field) => sql`${table.computedFields} like ${`%,${field},%`}`);
  return sql<number>`count(case when ${or(...named)} then 1 end)`;
}
