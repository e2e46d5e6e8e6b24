/** Shares of the outcomes by year → an ECharts option: lying bars of 100 %, parted by a hair of paper. Pure. */
import { dataIndexOf, yearLabel, type ChartOption } from '../chartOption';
import { formatPercent, formatRate } from '../formatters';
import type { Break } from '../figures';
import { inkOn, type Palette } from '../theme';
import { buildTooltip } from '../tooltip';
import type { OutcomesModel } from './outcomesModel';

/** How the reader looks at the chart. */
export interface OutcomesView {
  /** Tokens of the outcomes that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** On a narrow screen only wide segments carry a number. */
  readonly narrow: boolean;
}

// Segments that take less of the axis carry no number: it would not fit.
const MIN_LABELLED = { wide: 0.065, narrow: 0.125 };

/** The bars, oldest year on top. A hidden outcome leaves its place empty: the others keep their true length and offset. */
export function buildOutcomesOption(model: OutcomesModel, view: OutcomesView, breaks: readonly Break[], palette: Palette): ChartOption {
  const text = { color: palette.mute, fontFamily: palette.font, fontSize: 12 };
  return {
    grid: { left: 4, right: 18, top: 4, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'value',
      min: 0,
      max: model.longest,
      interval: 0.2,
      axisLabel: { ...text, showMaxLabel: model.longest === 1, formatter: (value: number) => `${Math.round(value * 100)}%` },
      splitLine: { showMaxLine: model.longest === 1, lineStyle: { color: palette.rule } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...model.years],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.mute } },
      axisLabel: { ...text, margin: 10, ...yearLabel(model.years.length, breaks, palette) },
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.mute, opacity: 0.08 } },
      formatter: (items) => {
        const at = dataIndexOf(items);
        const lines = model.series.map(({ kind, name, shares }) => {
          const share = shares[at] ?? null;
          return { name, colour: palette[kind.token], value: share === null ? '—' : formatPercent(share) };
        });
        return buildTooltip({ title: model.years[at] ?? '', lines });
      },
    },
    series: model.series.map(({ kind, name, shares }) => ({
      id: kind.token,
      type: 'bar',
      stack: 'outcomes',
      name,
      emphasis: { disabled: true },
      barWidth: '62%',
      barMaxWidth: 30,
      silent: view.hidden.has(kind.token),
      itemStyle: view.hidden.has(kind.token)
        ? { color: 'transparent' }
        : { color: palette[kind.token], borderColor: palette.paper, borderWidth: 1 },
      data: [...shares],
      label: {
        show: !view.hidden.has(kind.token),
        color: inkOn(palette[kind.token]),
        fontFamily: palette.font,
        fontSize: 11.5,
        formatter: ({ dataIndex }) => {
          const share = shares[dataIndex] ?? 0;
          return share / model.longest < MIN_LABELLED[view.narrow ? 'narrow' : 'wide'] ? '' : formatRate(share);
        },
      },
    })),
  };
}
