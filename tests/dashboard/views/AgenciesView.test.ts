import { fireEvent, screen } from '@testing-library/vue';
import { describe, expect, it, vi } from 'vitest';
import AgenciesView from '../../../dashboard/src/views/AgenciesView.vue';
import { FACETS, makeAgencyRow } from '../components/directory.fixture';
import { faultsOf } from '../renderDashboard';
import { renderView, type Asked } from '../renderView';

const dataset = { version: 3, agencies: 7, synthetic: false, years: { from: 2020, to: 2023 } };
const page = (ids: readonly string[], totalCount = ids.length, endCursor: string | null = null) => ({
  nodes: ids.map((id) => makeAgencyRow(id)),
  pageInfo: { endCursor, hasNextPage: endCursor !== null },
  totalCount,
  facets: FACETS,
});
const open = (path: string, agencies: object = page(['1', '2']), of = dataset) =>
  renderView(AgenciesView, path, ({ operation }) =>
    operation === 'MoreAgencies' ? { agencies: page(['8', '9']) } : { dataset: of, agencies },
  );

describe('the page of agencies', () => {
  it('asks what its address says, and has no fault of accessibility', async () => {
    const { container, asked } = await open('/agencies?q=gqx&rank=county&organ=audit&sort=new_requests');
    await screen.findByRole('link', { name: '第1机构' });
    expect(await faultsOf(container)).toEqual([]);
    expect(asked[0]?.variables).toMatchObject({
      search: 'gqx',
      ranks: ['COUNTY'],
      organs: ['AUDIT'],
      orderBy: { by: 'NEW_REQUESTS', direction: 'DESC' },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent?.replace(/\s/g, '')).toBe('全国县级各类单位中的审计局');
    expect(screen.getByText('2个机构')).toBeTruthy();
  });

  it('takes a filter off with its chip, in the address too', async () => {
    const { router, asked } = await open('/agencies?rank=county&organ=audit');
    await fireEvent.click(await screen.findByRole('button', { name: '去掉条件：县级' }));
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/agencies?organ=audit'));
    await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ ranks: null, organs: ['AUDIT'] }));
  });

  it('puts what is typed into the address when the reader pauses', async () => {
    const { router, asked } = await open('/agencies');
    await screen.findByRole('link', { name: '第1机构' });
    await fireEvent.update(screen.getByRole('searchbox'), '高青');
    await vi.waitFor(() => expect(router.currentRoute.value.query['q']).toBe('高青'));
    await vi.waitFor(() => expect(asked.at(-1)?.variables['search']).toBe('高青'));
  });

  it('keeps what was just typed when a filter is changed before the pause', async () => {
    const { router } = await open('/agencies?rank=county');
    const chip = await screen.findByRole('button', { name: '去掉条件：县级' });
    await fireEvent.update(screen.getByRole('searchbox'), '高青');
    await fireEvent.click(chip);
    await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ q: '高青' }));
  });

  it('loads what comes after the first page, with a cursor', async () => {
    const { asked } = await open('/agencies', page(['1', '2'], 4, 'c2'));
    expect(await screen.findByRole('link', { name: '第9机构' })).toBeTruthy();
    expect(asked.filter(({ operation }: Asked) => operation === 'MoreAgencies').map(({ variables }) => variables['after'])).toEqual(['c2']);
  });

  it.each([
    ['/agencies?q=zzz', '没有机构与“zzz”相符'],
    ['/agencies?rank=county', '没有机构同时符合所选条件'],
    ['/agencies?q=zzz&rank=county', '所选条件之内，没有机构与“zzz”相符'],
  ])('says at %s why it is empty, and clears what made it so', async (path, message) => {
    const { router } = await open(path, page([]));
    await screen.findByText(message);
    await fireEvent.click(screen.getByRole('button', { name: '清除查找和条件' }));
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/agencies'));
  });

  it('says of a database without agencies how they come in', async () => {
    await open('/agencies', page([]), { ...dataset, agencies: 0 });
    await screen.findByText('数据库中还没有机构');
    expect(screen.getByText(/gongkai import/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '清除查找和条件' })).toBeNull();
  });

  it('says what went wrong, and asks again', async () => {
    let broken = true;
    await renderView(AgenciesView, '/agencies', () => (broken ? new Error('LIMIT_EXCEEDED') : { dataset, agencies: page(['1']) }));
    await screen.findByText('查询范围过大，请缩小范围');
    broken = false;
    await fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('link', { name: '第1机构' })).toBeTruthy();
  });
});
