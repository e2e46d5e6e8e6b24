import { describe, expect, it } from 'vitest';
import { PINGTAN_OUTCOMES, PINGTAN_UNBALANCED } from '../../../dashboard/src/charts/outcomes/outcomes.fixture';
import { buildOutcomesModel, buildOutcomesTable, buildOutcomesTitle } from '../../../dashboard/src/charts/outcomes/outcomesModel';
import { makeAnswer, makeFigure, makeYearRow } from '../../../dashboard/src/charts/yearRow.fixture';
import { makeWording } from '../wording';

const zh = makeWording();

describe('buildOutcomesModel', () => {
  const model = buildOutcomesModel(PINGTAN_OUTCOMES, zh);

  it('keeps the order of the form, and cuts remarks from names', () => {
    expect(model.series.map(({ name }) => name)).toEqual(['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']);
  });

  it('gives shares by year', () => {
    expect(model.years).toEqual(['2024', '2025']);
    expect(model.series[0]?.shares).toEqual([71 / 218, 33 / 148]);
  });

  it('speaks a year in one sentence', () => {
    expect(model.spoken[1]).toBe('2025年：予以公开 22.3%、部分公开 25.7%、不予公开 7.4%、无法提供 35.8%、不予处理 1.4%、其他处理 7.4%');
  });

  it('keeps the axis at 100 % while the years balance', () => expect([model.longest, model.uneven]).toEqual([1, []]));

  it('lets the bar of a report that does not balance reach beyond', () => {
    const uneven = buildOutcomesModel(PINGTAN_UNBALANCED, zh);
    expect(uneven.longest).toBeCloseTo(27 / 21, 10);
    expect(uneven.uneven).toEqual(['2020']);
  });

  it('does not call a year uneven whose shares are not all known', () => {
    const rows = [makeYearRow(2020, [makeFigure('FULL_DISCLOSURE_RATE', 0.2), makeFigure('DENIAL_RATE', null)])];
    expect(buildOutcomesModel(rows, zh).uneven).toEqual([]);
  });
});

describe('buildOutcomesTitle', () => {
  it('names what rose and what fell beyond chance', () => {
    // 部分公开 13.3 → 25.7 %, 不予公开 17.9 → 7.4 %: the intervals lie apart.
    expect(buildOutcomesTitle(PINGTAN_OUTCOMES, zh)).toBe('2025年“部分公开”的多了，“不予公开”的少了');
  });

  it('claims nothing on fewer than 30 cases', () => {
    const small = PINGTAN_OUTCOMES.map((row) => ({
      ...row,
      figures: row.figures.map((figure) => ({ ...figure, flags: ['SMALL_N' as const] })),
    }));
    expect(buildOutcomesTitle(small, zh)).toBe('历年办理结果构成');
  });

  it('names the leader when no change is certain', () => {
    const rows = [
      makeYearRow(2024, [
        makeFigure('FULL_DISCLOSURE_RATE', 0.6, { interval: { low: 0.55, high: 0.65 } }),
        makeFigure('UNABLE_RATE', 0.3, { interval: { low: 0.25, high: 0.35 } }),
      ]),
    ];
    expect(buildOutcomesTitle(rows, zh)).toBe('2024年“予以公开”最多，占60.0%');
  });
});

describe('buildOutcomesTable', () => {
  it('shows counts and shares side by side, full and with one decimal', () => {
    const table = buildOutcomesTable(makeAnswer(PINGTAN_OUTCOMES), zh);
    expect(table.columns).toHaveLength(13);
    expect(table.rows[1]?.cells.map(({ text }) => text)).toEqual([
      '148',
      '33',
      '22.3',
      '38',
      '25.7',
      '11',
      '7.4',
      '53',
      '35.8',
      '2',
      '1.4',
      '11',
      '7.4',
    ]);
  });
});
