/** The options that this product's charts use: the parts of ECharts that BaseChart registers. Types only. */
import type { BarSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption, MarkLineComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** What a pure option builder gives to BaseChart. */
export type ChartOption = ComposeOption<
  BarSeriesOption | AriaComponentOption | GridComponentOption | MarkLineComponentOption | TooltipComponentOption
>;

/** Which datum a tooltip of an axis speaks of; −1 when it speaks of none. */
export function dataIndexOf(items: unknown): number {
  const item: unknown = Array.isArray(items) ? items[0] : items;
  return typeof item === 'object' && item !== null && 'dataIndex' in item ? Number(item.dataIndex) : -1;
}
