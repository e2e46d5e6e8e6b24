/** The options that this product's charts use: the parts of ECharts that BaseChart registers. Types only. */
import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

import type { Break } from './figures';
import type { Palette } from './theme';

/** What a pure option builder gives to BaseChart. */
export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>;

/** Which datum a tooltip of an axis speaks of; −1 when it speaks of none. */
export function dataIndexOf(items: unknown): number {
  const item: unknown = Array.isArray(items) ? items[0] : items;
  return typeof item === 'object' && item !== null && 'dataIndex' in item ? Number(item.dataIndex) : -1;
}

/** The label of a year on an axis; a dotted seal mark stands before years from which a break applies. */
export function yearLabel(count: number, breaks: readonly Break[], palette: Palette) {
  const years = new Set(breaks.map((at) => String(at.year)));
  return {
    // Every year is named while there is room for all of them.
    interval: count <= 12 ? 0 : ('auto' as const),
    formatter: (year: string) => (years.has(year) ? `{break|┊}${year}` : year),
    rich: { break: { color: palette.seal, fontWeight: 'bold' as const, padding: [0, 3, 0, 0] } },
  };
}
