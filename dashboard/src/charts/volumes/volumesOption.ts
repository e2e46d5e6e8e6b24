/** Bars of requests by year → an ECharts option. Pure. */
import { dataIndexOf, yearLabel, type ChartOption } from '../chartOption';
import { formatScaled } from '../formatters';
import type { Break } from '../figures';
import type { Palette } from '../theme';
import { buildTooltip } from '../tooltip';
import type { VolumesModel } from './volumesModel';

/** Upright bars, one unit on the axis, a seal mark at years from which a break applies. */
export function buildVolumesOption(model: VolumesModel, breaks: readonly Break[], palette: Palette, locale: string): ChartOption {
  const text = { color: palette.mute, fontFamily: palette.font, fontSize: 12 };
  const years = model.bars.map((bar) => String(bar.year));
  return {
    grid: { left: 4, right: 4, top: 26, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: years,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.mute } },
      axisLabel: { ...text, margin: 10, ...yearLabel(years.length, breaks, palette) },
    },
    yAxis: {
      type: 'value',
      minInterval: model.scale.divisor === 1 ? 1 : 0,
      axisLabel: { ...text, formatter: (value: number) => formatScaled(value, model.scale, locale).replace(/\.0$/, '') },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.mute, opacity: 0.08 } },
      formatter: (items) => buildTooltip({ title: model.bars[dataIndexOf(items)]?.spoken ?? '', lines: [] }),
    },
    series: [
      {
        id: 'volumes',
        type: 'bar',
        name: model.name,
        emphasis: { disabled: true },
        barWidth: '58%',
        barMaxWidth: 56,
        itemStyle: { color: palette.granted },
        data: model.bars.map((bar) => bar.value),
        label: {
          show: true,
          position: 'top',
          color: palette.ink,
          fontFamily: palette.font,
          fontSize: 12,
          formatter: ({ dataIndex }) => model.bars[dataIndex]?.label ?? '',
        },
      },
    ],
  };
}
