import { describe, expect, it } from 'vitest';
import { PINGTAN_VOLUMES } from '../../../dashboard/src/charts/volumes/volumes.fixture';
import { buildVolumesModel, buildVolumesTable, buildVolumesTitle } from '../../../dashboard/src/charts/volumes/volumesModel';
import { makeAnswer, makeCompared, makeFigure, makeYearRow } from '../../../dashboard/src/charts/yearRow.fixture';
import { makeWording } from '../wording';

const zh = makeWording();
const en = makeWording('en');

describe('buildVolumesModel', () => {
  it('keeps a year without a report as a gap with its reason, never as zero', () => {
    const bar = buildVolumesModel(PINGTAN_VOLUMES, zh).bars[3];
    expect(bar).toEqual({ year: 2022, value: null, label: '', spoken: '2022年：没有报告' });
  });

  it('labels and speaks the others', () => {
    expect(buildVolumesModel(PINGTAN_VOLUMES, zh).bars[5]).toEqual({ year: 2024, value: 218, label: '218', spoken: '2024年：218件' });
    expect(buildVolumesModel(PINGTAN_VOLUMES, en).bars[5]?.spoken).toBe('2024: 218 requests');
  });

  it('puts large counts into 万', () => {
    const model = buildVolumesModel([makeYearRow(2024, [makeFigure('NEW_REQUESTS', 649_000)])], zh);
    expect([model.unit, model.bars[0]?.label]).toEqual(['万件', '64.9']);
  });
});

describe('buildVolumesTitle', () => {
  it("tells the API's growth of the newest year", () => {
    expect(buildVolumesTitle(PINGTAN_VOLUMES, zh)).toBe('2025年新收申请154件，同口径比上年减29.4%');
    expect(buildVolumesTitle(PINGTAN_VOLUMES, en)).toBe('154 requests received in 2025, down 29.4% over the same agencies');
  });

  it('tells a run of three years', () => {
    const rows = [2022, 2023, 2024].map((year, at) =>
      makeYearRow(year, [makeFigure('NEW_REQUESTS', 100 + 10 * at, { compared: [makeCompared({ delta: 10, growth: 0.1 })] })]),
    );
    expect(buildVolumesTitle(rows, zh)).toBe('新收申请连增3年，2024年达120件');
  });

  it('claims no change that stands on half of the reports or fewer', () => {
    const figure = makeFigure('NEW_REQUESTS', 867, { reports: 2, compared: [makeCompared({ delta: -64, growth: -64 / 218 })] });
    expect(buildVolumesTitle([makeYearRow(2025, [figure])], zh)).toBe('2025年新收申请867件');
  });

  it('falls back to the plain name', () => expect(buildVolumesTitle([], zh)).toBe('历年新收申请'));
});

describe('buildVolumesTable', () => {
  it('says missing numbers with a dash, and why in the notes', () => {
    const table = buildVolumesTable(makeAnswer(PINGTAN_VOLUMES), zh);
    expect(table.columns.map(({ label, unit }) => [label, unit])).toEqual([['本年新收', '件']]);
    expect(table.rows[3]).toEqual({ head: '2022', cells: [{ text: '—', file: '' }], note: '没有报告' });
    expect(table.rows[0]?.cells).toEqual([{ text: '23', file: '23' }]);
    expect(table.caption).toBe('全国各县级汇总报告中，历年的新收申请，与上年同口径比较');
  });
});
