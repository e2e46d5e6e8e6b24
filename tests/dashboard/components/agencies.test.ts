import { fireEvent, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { makeFigure } from '../../../dashboard/src/charts/yearRow.fixture';
import { basisOf } from '../../../dashboard/src/components/agencyBasis';
import AnswerAgencies from '../../../dashboard/src/components/AnswerAgencies.vue';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { makeWording } from '../wording';

describe('AnswerAgencies', () => {
  const row = (id: string, name: string, received: number | null) => ({
    key: { agency: { id, name, region: null, reports: [{ id: `r${id}`, year: 2020 }] } },
    figures: [makeFigure('NEW_REQUESTS', received), makeFigure('TOTAL_CONCLUDED', received), makeFigure('DISCLOSURE_RATE', 0.5)],
  });
  const props = {
    rows: [row('1', '甲', 5), row('2', '乙', null), row('3', '丙', 70)],
    more: false,
    metrics: makeWording().metrics,
    stale: false,
  };
  const order = () => screen.getAllByRole('rowheader').map((head) => head.textContent?.trim());

  it('has no fault of accessibility', async () => expect(await faultsOf(renderDashboard(AnswerAgencies, props).container)).toEqual([]));

  it('sorts by a column, what has no number always last', async () => {
    renderDashboard(AnswerAgencies, props);
    expect(order()).toEqual(['丙', '甲', '乙']);
    await fireEvent.click(screen.getByRole('button', { name: /本年新收/ }));
    expect(order()).toEqual(['甲', '丙', '乙']);
    expect(screen.getByRole('columnheader', { name: /本年新收/ }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('links the reports of each', () => {
    renderDashboard(AnswerAgencies, props);
    expect(screen.getAllByRole('link', { name: '2020' })[0]?.getAttribute('href')).toBe('/reports/r3');
  });
});

describe('basisOf', () => {
  it.each([
    ['COUNTY', ['SINGLE_AGENCY'], { basis: 'BOTTOM_UP', rank: null }],
    ['COUNTY', ['SINGLE_AGENCY', 'REGION_CONSOLIDATED'], { basis: 'REPORTED', rank: 'COUNTY' }],
    ['COUNTY', ['REGION_CONSOLIDATED', 'UNKNOWN'], { basis: 'REPORTED', rank: 'COUNTY' }],
    [null, ['REGION_CONSOLIDATED'], null],
    ['COUNTY', ['UNKNOWN', 'LEVEL_GOVERNMENT'], null],
  ] as const)('of rank %s with %j', (rank, scopes, expected) => {
    expect(basisOf({ rank, reports: scopes.map((scope) => ({ scope })) })).toEqual(expected);
  });
});
