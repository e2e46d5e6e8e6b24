import { describe, expect, it } from 'vitest';
import { PINGTAN_OUTCOMES, PINGTAN_UNBALANCED } from '../../../dashboard/src/charts/outcomes/outcomes.fixture';
import { buildOutcomesModel } from '../../../dashboard/src/charts/outcomes/outcomesModel';
import { buildOutcomesOption } from '../../../dashboard/src/charts/outcomes/outcomesOption';
import { inkOn, type Palette } from '../../../dashboard/src/charts/theme';
import { buildTooltip } from '../../../dashboard/src/charts/tooltip';
import { PINGTAN_VOLUMES } from '../../../dashboard/src/charts/volumes/volumes.fixture';
import { buildVolumesModel } from '../../../dashboard/src/charts/volumes/volumesModel';
import { buildVolumesOption } from '../../../dashboard/src/charts/volumes/volumesOption';
import { makeWording } from '../wording';

const palette: Palette = {
  paper: '#fbfaf7',
  wash: '#f3f0e9',
  ink: '#1c2430',
  mute: '#5d6773',
  rule: '#e3dfd6',
  seal: '#b23a2e',
  granted: '#0f5c63',
  partial: '#3f9c98',
  denied: '#b23a2e',
  unable: '#c07a1a',
  'not-processed': '#6b5b95',
  other: '#7c8792',
  font: 'sans-serif',
};
const wide = { hidden: new Set<string>(), narrow: false };
const zh = makeWording();

interface Label {
  show: boolean;
  formatter: (datum: { dataIndex: number }) => string;
}
interface Series {
  id: string;
  data: (number | null)[];
  label: Label;
  itemStyle: { color: string };
}
const seriesOf = (option: object): Series[] => (option as { series: Series[] }).series;

describe('buildVolumesOption', () => {
  const option = buildVolumesOption(
    buildVolumesModel(PINGTAN_VOLUMES, zh),
    [{ code: 'FORM_2021', year: 2021, text: '新格式' }],
    palette,
    'zh-CN',
  );

  it('leaves a gap where a number is missing', () => expect(seriesOf(option)[0]?.data).toEqual([23, 21, 70, null, 81, 218, 154]));
  it('writes each number over its bar', () => expect(seriesOf(option)[0]?.label.formatter({ dataIndex: 5 })).toBe('218'));
  it('marks the year of a break on the axis', () => {
    const { formatter } = (option.xAxis as unknown as { axisLabel: { formatter: (year: string) => string } }).axisLabel;
    expect([formatter('2021'), formatter('2022')]).toEqual(['{break|┊}2021', '2022']);
  });
});

describe('buildOutcomesOption', () => {
  const model = buildOutcomesModel(PINGTAN_OUTCOMES, zh);

  it('stacks the six outcomes in the order and colours of the form', () => {
    const series = seriesOf(buildOutcomesOption(model, wide, [], palette));
    expect(series.map(({ id, itemStyle }) => [id, itemStyle.color])).toEqual([
      ['granted', '#0f5c63'],
      ['partial', '#3f9c98'],
      ['denied', '#b23a2e'],
      ['unable', '#c07a1a'],
      ['not-processed', '#6b5b95'],
      ['other', '#7c8792'],
    ]);
  });

  it('numbers only segments that are wide enough', () => {
    const denied = seriesOf(buildOutcomesOption(model, wide, [], palette))[2];
    expect([denied?.label.formatter({ dataIndex: 0 }), denied?.label.formatter({ dataIndex: 1 })]).toEqual(['17.9', '7.4']);
    const narrow = seriesOf(buildOutcomesOption(model, { ...wide, narrow: true }, [], palette))[2];
    expect([narrow?.label.formatter({ dataIndex: 0 }), narrow?.label.formatter({ dataIndex: 1 })]).toEqual(['17.9', '']);
  });

  it('keeps the place of a hidden outcome, so that the others keep their offset', () => {
    const unable = seriesOf(buildOutcomesOption(model, { ...wide, hidden: new Set(['unable']) }, [], palette))[3];
    expect([unable?.data, unable?.itemStyle.color, unable?.label.show]).toEqual([[75 / 218, 53 / 148], 'transparent', false]);
  });

  it('lengthens the axis for a year that does not balance', () => {
    const max = (rows: typeof PINGTAN_OUTCOMES) =>
      (buildOutcomesOption(buildOutcomesModel(rows, zh), wide, [], palette).xAxis as { max: number }).max;
    expect(max(PINGTAN_OUTCOMES)).toBe(1);
    expect(max(PINGTAN_UNBALANCED)).toBeCloseTo(1.2857, 4);
  });
});

describe('buildTooltip', () => {
  it('never reads a name as markup', () => {
    const tip = buildTooltip({ title: '2025', lines: [{ name: '<img src=x onerror=alert(1)>', value: '1' }] });
    expect(tip.querySelector('img')).toBeNull();
    expect(tip.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('inkOn', () => {
  it('chooses the ink that is read better', () => expect([inkOn('#0f5c63'), inkOn('#9adbd3')]).toEqual(['#ffffff', '#14181f']));
});
