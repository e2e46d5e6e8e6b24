/** The key figures of the newest year: rows of the answer → value, change with its basis, the years before. Pure. */
import type { MetricId } from '../gql/graphql';
import { breaksOf, figureOf, type Break, type Figure, type Wording, type YearlyAnswer, type YearRow } from '../charts/figures';
import { arrowOf, formatCount, formatPercent, formatRate, formatScaled, formatSignedRate, scaleOf } from '../charts/formatters';
import type { SparkPoint } from '../charts/sparkline/sparklineModel';

/** The key figures in order. */
export const KPI_METRICS: readonly MetricId[] = [
  'NEW_REQUESTS',
  'DISCLOSURE_RATE',
  'UNABLE_RATE',
  'CARRY_OVER_RATE',
  'RECONSIDERATION_CORRECTION_RATE',
];

/** One key figure. */
export interface Kpi {
  readonly metric: MetricId;
  readonly name: string;
  /** What it is of what; empty for counts. */
  readonly formula: string;
  /** Null when there is none: `reason` says why. */
  readonly value: string | null;
  readonly unit: string;
  readonly reason: string;
  readonly change: { readonly arrow: string; readonly text: string } | null;
  /** Both years of the panel that the change is measured on; or why there is no change. */
  readonly basis: string;
  readonly warning: string;
  readonly points: readonly SparkPoint[];
  readonly breaks: readonly Break[];
  /** The series in words, for its drawing. */
  readonly spoken: string;
}

/** The newest year with any of the key figures; null when no year has one. */
export function newestRow(rows: readonly YearRow[]): YearRow | null {
  return rows.findLast((row) => KPI_METRICS.some((metric) => figureOf(row, metric)?.value != null)) ?? null;
}

/** The key figures of a year. */
export function buildKpis(answer: YearlyAnswer, year: number, wording: Wording): Kpi[] {
  const row = answer.rows.find((of) => of.key.year === year);
  if (!row) return [];
  return KPI_METRICS.map((metric) => {
    const words = wording.metrics.get(metric);
    const isRate = words?.unit === '%';
    const figure = figureOf(row, metric);
    const points = answer.rows.flatMap((of) =>
      of.key.year === null || of.key.year > year ? [] : [{ year: of.key.year, value: figureOf(of, metric)?.value ?? null }],
    );
    return {
      metric,
      name: words?.name ?? metric,
      formula: isRate ? (words?.formula ?? '') : '',
      ...valueOf(figure, isRate, wording),
      ...changeOf(figure, isRate, wording),
      warning: (figure?.flags ?? []).map((flag) => wording.t(`flag.${flag}`)).join(wording.t('list.separator')),
      points,
      breaks: breaksOf(answer.notes, [metric], wording.metrics),
      spoken: spokenOf(points, isRate, wording),
    };
  });
}

function valueOf(figure: Figure | null, isRate: boolean, { t, locale }: Wording): Pick<Kpi, 'value' | 'unit' | 'reason'> {
  if (figure?.value == null) return { value: null, unit: '', reason: t(`reason.${figure?.reason ?? 'NO_REPORT'}`) };
  if (isRate) return { value: formatRate(figure.value), unit: '%', reason: '' };
  const scale = scaleOf(figure.value, locale);
  const unit = t('scale.unit', { scale: t(`scale.${scale.key}`), unit: t('unit.requests') });
  return { value: formatScaled(figure.value, scale, locale), unit, reason: '' };
}

function changeOf(figure: Figure | null, isRate: boolean, { t, locale }: Wording): Pick<Kpi, 'change' | 'basis'> {
  const compared = figure?.compared[0];
  const difference = isRate ? compared?.delta : compared?.growth;
  if (!compared || difference == null) return { change: null, basis: compared?.reason ? t(`reason.${compared.reason}`) : '' };
  const size = formatSignedRate(difference);
  const side = (value: number | null) => (value === null ? '—' : isRate ? formatPercent(value) : formatCount(value, locale));
  return {
    change: { arrow: arrowOf(difference), text: isRate ? t('kpi.points', { size }) : `${size}%` },
    // Both sides of the panel: the change is not that of the value above, which may stand on more agencies.
    basis: t('kpi.basis', {
      previous: side(compared.previous),
      current: side(compared.current),
      panel: t(`panel.short.${compared.panel}`),
      agencies: formatCount(compared.agencies, locale),
    }),
  };
}

function spokenOf(points: readonly SparkPoint[], isRate: boolean, { t, locale }: Wording): string {
  const told = points.map(
    ({ year, value }) => `${year}${t('spoken.is')}${value === null ? '—' : isRate ? formatPercent(value) : formatCount(value, locale)}`,
  );
  return told.join(t('list.separator'));
}
