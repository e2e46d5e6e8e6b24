import { fireEvent, screen } from '@testing-library/vue';
import { describe, expect, it, vi } from 'vitest';
import CoverageView from '../../../dashboard/src/views/CoverageView.vue';
import { FACETS } from '../components/directory.fixture';
import { faultsOf } from '../renderDashboard';
import { renderView } from '../renderView';

const counts = (expected: number, published: number) => ({
  expected,
  published,
  missing: expected - published,
  late: 0,
  onTime: 0,
  share: expected === 0 ? null : published / expected,
});
const SHANDONG = { code: '370000', name: '山东省', rank: 'PROVINCE', parent: null };
const row = (year: number, of: ReturnType<typeof counts>) => ({
  ...of,
  key: { year, province: SHANDONG, prefecture: null, county: null },
});

function answerWith(rows: ReturnType<typeof row>[], total: ReturnType<typeof counts>, years: object | null = { from: 2022, to: 2023 }) {
  const pageInfo = { endCursor: null, hasNextPage: false };
  return {
    dataset: { version: 3, synthetic: false, years },
    region: SHANDONG,
    agencies: { facets: FACETS },
    matrix: { rows, pageInfo, totals: { ...total, key: { year: null } } },
  };
}
const open = (path: string, answer = answerWith([row(2022, counts(4, 4)), row(2023, counts(4, 1))], counts(8, 5))) =>
  renderView(CoverageView, path, () => answer);

describe('the page of coverage', () => {
  it('asks what its address says, and has no fault of accessibility', async () => {
    const { container, asked } = await open('/coverage?by=prefecture&region=370000&rank=county&from=2022');
    await screen.findByRole('table');
    expect(await faultsOf(container)).toEqual([]);
    expect(asked[0]?.variables).toMatchObject({
      by: ['PREFECTURE', 'YEAR'],
      under: ['370000'],
      ranks: ['COUNTY'],
      years: { from: 2022, to: null },
      ofAgencies: false,
    });
    expect(screen.getByRole('navigation', { name: '所在地区' }).textContent).toContain('山东省');
  });

  it('shows a share with its counts for every place and year', async () => {
    await open('/coverage');
    // Of the one province, and of all.
    expect(await screen.findAllByText('25.0% 应发布4份，已发布1份，其中迟发0份，未见3份')).toHaveLength(2);
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['省', '2022', '2023', '合计']);
  });

  it('changes what its lines are, in the address too', async () => {
    const { router, asked } = await open('/coverage');
    await screen.findByRole('table');
    await fireEvent.click(screen.getByRole('button', { name: '机构' }));
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/coverage?by=agency'));
    await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ by: ['AGENCY', 'YEAR'], ofAgencies: true }));
  });

  it('says why it is empty, and clears the filters', async () => {
    const { router } = await open('/coverage?rank=township', answerWith([], counts(0, 0)));
    await screen.findByText('所选条件之内，没有应发布报告的机构');
    await fireEvent.click(screen.getAllByRole('button', { name: '清除条件' }).at(-1) as HTMLElement);
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/coverage'));
  });

  it('says of a database without reports how they come in', async () => {
    await open('/coverage', answerWith([], counts(0, 0), null));
    await screen.findByText('数据库中还没有报告');
    expect(screen.queryByRole('button', { name: '清除条件' })).toBeNull();
  });
});
