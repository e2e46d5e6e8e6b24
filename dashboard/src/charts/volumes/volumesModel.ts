/** Requests received by year: rows of the answer → bars, title and table. Pure. */
import type { MetricId } from '../../gql/graphql';
import { figureOf, isCarriedByPanel, shortName, type Wording, type YearlyAnswer, type YearRow } from '../figures';
import { arrowOf, formatCount, formatPercent, formatScaled, scaleOf, type CountScale } from '../formatters';
import { countCell, noteOf, type TwinTableModel } from '../twinTable';
import { tellQuestion } from '../question';

/** What the chart measures. */
export const VOLUME_METRIC: MetricId = 'NEW_REQUESTS';
const TABLE_METRICS: readonly MetricId[] = ['NEW_REQUESTS', 'CARRIED_OVER_IN', 'TOTAL_CONCLUDED', 'CARRIED_OVER_OUT'];

/** One year. */
export interface VolumeBar {
  readonly year: number;
  readonly value: number | null;
  /** The number above the bar, in the axis's unit; for a gap the reason. */
  readonly label: string;
  /** The year as it is read out by the keyboard cursor. */
  readonly spoken: string;
}

/** The bars with the one unit they share. */
export interface VolumesModel {
  readonly name: string;
  readonly bars: readonly VolumeBar[];
  readonly scale: CountScale;
  /** The unit in words: 件, 万件. */
  readonly unit: string;
}

/** Rows → bars. A missing number is a gap with its reason, never a zero. */
export function buildVolumesModel(rows: readonly YearRow[], wording: Wording): VolumesModel {
  const { t, locale } = wording;
  const figures = rows.flatMap((row) => (row.key.year === null ? [] : [{ year: row.key.year, figure: figureOf(row, VOLUME_METRIC) }]));
  const scale = scaleOf(Math.max(0, ...figures.map(({ figure }) => figure?.value ?? 0)), locale);
  const unit = t('scale.unit', { scale: t(`scale.${scale.key}`), unit: t('unit.requests') });
  const bars = figures.map(({ year, figure }) => {
    const value = figure?.value ?? null;
    if (value === null) {
      const reason = t(`reason.${figure?.reason ?? 'NO_REPORT'}`);
      return { year, value, label: '', spoken: t('spoken.gap', { year: t('year', { year }), reason }) };
    }
    const spoken = t('spoken.value', { year: t('year', { year }), value: formatCount(value, locale), unit: t('unit.requests') });
    return { year, value, label: formatScaled(value, scale, locale), spoken };
  });
  return { name: shortName(VOLUME_METRIC, wording.metrics), bars, scale, unit };
}

/**
 * The title says what the newest year brought. Rise and fall are claimed only from the API's comparison over one panel,
 * never by setting two bars side by side; without a comparison only the volume is told.
 */
export function buildVolumesTitle(rows: readonly YearRow[], wording: Wording): string {
  const { t, locale } = wording;
  const known = rows.filter((row) => figureOf(row, VOLUME_METRIC)?.value != null);
  const newest = known.at(-1);
  const figure = newest ? figureOf(newest, VOLUME_METRIC) : null;
  if (!newest || figure?.value == null) return t('volumes.title.plain');
  const scale = scaleOf(figure.value, locale);
  const named = {
    year: t('year', { year: newest.key.year }),
    value: t('scale.value', { value: formatScaled(figure.value, scale, locale), scale: t(`scale.${scale.key}`), unit: t('unit.requests') }),
  };
  const compared = figure.compared[0];
  if (compared?.growth == null || arrowOf(compared.growth) === '' || !isCarriedByPanel(figure)) return t('volumes.title.value', named);
  const run = countRun(known);
  const direction = compared.growth > 0 ? 'rise' : 'fall';
  if (run >= 3) return t(`volumes.title.${direction}Run`, { ...named, run });
  return t(`volumes.title.${direction}`, {
    ...named,
    growth: formatPercent(Math.abs(compared.growth)),
    panel: t(`panel.short.${compared.panel}`),
  });
}

// How many years up to the newest went the same way, by the API's differences over panels that carry their year.
function countRun(rows: readonly YearRow[]): number {
  const signs = rows
    .map((row) => {
      const figure = figureOf(row, VOLUME_METRIC);
      return figure && isCarriedByPanel(figure) ? Math.sign(figure.compared[0]?.delta ?? 0) : 0;
    })
    .reverse();
  const end = signs.findIndex((sign) => sign === 0 || sign !== signs[0]);
  return end === -1 ? signs.length : end;
}

/** The same years as a table, with what came in, was concluded and was carried over. */
export function buildVolumesTable(answer: Pick<YearlyAnswer, 'rows' | 'questionParts'>, wording: Wording): TwinTableModel {
  const { t } = wording;
  const shown = TABLE_METRICS.filter((metric) => answer.rows.some((row) => figureOf(row, metric)));
  return {
    caption: tellQuestion(answer.questionParts, t('volumes.plain')),
    rowHead: t('table.year'),
    noteHead: t('table.note'),
    columns: shown.map((metric) => ({ key: metric, label: shortName(metric, wording.metrics), unit: t('unit.requests') })),
    rows: answer.rows.map((row) => ({
      head: String(row.key.year),
      cells: shown.map((metric) => countCell(figureOf(row, metric), wording)),
      note: noteOf(
        shown.map((metric) => figureOf(row, metric)),
        wording,
      ),
    })),
  };
}
