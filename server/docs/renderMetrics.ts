/** docs/metrics.md: the dictionary of metrics. */
import { isRate, type Metric } from '../analytics/metrics/metric.ts';
import { METRICS } from '../analytics/metrics/metricRegistry.ts';

/** The page: rates one by one, counts as a table. */
export function renderMetrics(): string {
  const rates = METRICS.filter(isRate).map(renderRate);
  const counts = METRICS.filter((metric) => !isRate(metric)).map(
    ({ id, name, unit, forms, formula }) => `| \`${id}\` | ${name.zh} | ${name.en} | ${unit} | ${forms.join(', ')} | ${formula.en} |`,
  );
  return `# Metrics

<!-- Written from server/analytics/metrics by \`npm run generate\`. -->

Rates are pooled: the numerators of all reports added up, divided by the denominators of the same reports added up. A rate is
null when its denominator is zero, carries the number of reports that it stands on, and, where it is a share, a Wilson 95 %
interval. Under 30 cases it is shown with the flag \`SMALL_N\`. Differences of rates are percentage points.

A count of a report is the sum of its parts where every part is there, else the total as printed
([decision 0004](decisions/0004-counts-come-from-the-parts.md)).

## Rates

${rates.join('\n')}
## Counts and amounts

| Id | 中文 | English | Unit | Forms | Formula |
| --- | --- | --- | --- | --- | --- |
${counts.join('\n')}
`;
}

function renderRate({ id, name, description, formula, kind, forms, breaks }: Metric): string {
  return `### ${id}

**${name.zh}** · ${name.en} · \`${kind}\`

${description.zh}

${description.en}

- Formula: ${formula.en} (${formula.zh})
- Forms: ${forms.join(', ')}
- Breaks: ${breaks.join(', ') || 'none'}
`;
}
