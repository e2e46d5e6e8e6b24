import { describe, expect, it } from 'vitest';
import { findHeld, type RivalReport, type Step } from '../../server/domain/heldReports.ts';

const report = (agencyId: number, name: string, rest: Partial<RivalReport> = {}): RivalReport => ({
  ...{ agencyId, name, regionCode: '350128', place: '350128', rank: 'COUNTY', unitType: 'GOVERNMENT', scope: 'REGION_CONSOLIDATED' },
  ...rest,
});
const held = (reports: readonly RivalReport[], steps: readonly Step[] = [], year = 2022) => [...findHeld(reports, steps, year)];

describe('consolidated reports of one region', () => {
  it('are held by that of the government, not by that of its zone', () => {
    const zone = report(1, '平潭综合实验区管理委员会', { unitType: 'ZONE' });
    expect(held([zone, report(2, '平潭县人民政府')])).toEqual([[1, 2]]);
    expect(held([zone])).toEqual([]);
  });

  it('of different ranks, and of zones within one prefecture, stand apart', () => {
    const inZibo = { regionCode: '370300', place: '370300' };
    expect(
      held([
        report(1, '淄博市人民政府', { ...inZibo, rank: 'PREFECTURE' }),
        report(2, '淄博高新区管委会', { ...inZibo, unitType: 'ZONE' }),
        report(3, '淄博经开区管委会', { ...inZibo, unitType: 'ZONE' }),
      ]),
    ).toEqual([]);
  });
});

describe('one desk under two names', () => {
  it('is that of the office', () => {
    const single = { scope: 'SINGLE_AGENCY' } as const;
    expect(
      held([report(1, '平潭县人民政府', single), report(2, '平潭县人民政府办公室', { ...single, unitType: 'GENERAL_OFFICE' })]),
    ).toEqual([[1, 2]]);
  });

  it('is one where the place of a namesake is not known', () => {
    const bureau = { scope: 'SINGLE_AGENCY', unitType: 'DEPARTMENT' } as const;
    const nowhere = report(1, '平潭县民政局', { ...bureau, regionCode: null, place: null });
    expect(held([nowhere, report(2, '平潭县民政局', bureau)])).toEqual([[1, 2]]);
    expect(held([nowhere, report(2, '平潭县财政局', bureau)])).toEqual([]);
  });
});

describe('an agency that became another', () => {
  const bureau = { scope: 'SINGLE_AGENCY', unitType: 'DEPARTMENT' } as const;
  const old = report(1, '沙县民政局', bureau);
  const next = report(2, '三明市沙县区民政局', bureau);
  const step: Step = { agencyId: 1, successorId: 2, year: 2021 };

  it('is held by it from the year of the change on, where both report', () => {
    expect(held([old, next], [step], 2021)).toEqual([[1, 2]]);
    expect(held([old, next], [step], 2020)).toEqual([]);
    expect(held([old], [step], 2021)).toEqual([]);
  });

  it('is held by what that became in turn', () => {
    const last = report(3, '某局', bureau);
    expect(held([old, last], [step, { agencyId: 2, successorId: 3, year: 2022 }], 2022)).toEqual([[1, 3]]);
  });

  it('is not held by a report that no sum could take beside it', () => {
    expect(held([old, { ...next, scope: 'UNKNOWN' }], [step], 2022)).toEqual([]);
  });
});
