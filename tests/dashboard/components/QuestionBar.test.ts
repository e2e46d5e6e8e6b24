import { fireEvent, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { aboutSubject } from '../../../dashboard/src/charts/question';
import { makeAnswer } from '../../../dashboard/src/charts/yearRow.fixture';
import QuestionBar from '../../../dashboard/src/components/question/QuestionBar.vue';
import { foundChoices, regionChoices } from '../../../dashboard/src/components/question/regionChoices';
import { DEFAULT_FILTERS } from '../../../dashboard/src/url/filters';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { makeWording } from '../wording';
import { FACETS } from './directory.fixture';

const parts = aboutSubject(makeAnswer([]).questionParts, '政府信息公开申请');
const props = {
  parts,
  filters: DEFAULT_FILTERS,
  open: ['REGION', 'BASIS', 'YEARS', 'PANEL'],
  regions: [
    { id: '', label: '全国', note: '', depth: 0 },
    { id: '320000', label: '江苏省', note: '5个机构', depth: 0 },
  ],
  span: { from: 2019, to: 2025 },
};

describe('QuestionBar', () => {
  it('has no fault of accessibility', async () => {
    const { container } = renderDashboard(QuestionBar, props);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('tells the question in one sentence', () => {
    renderDashboard(QuestionBar, props);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('全国各县级汇总报告中，历年的政府信息公开申请，与上年同口径比较');
  });

  it('opens the choices of a word and hands the choice on', async () => {
    const { emitted } = renderDashboard(QuestionBar, props);
    await fireEvent.click(screen.getByRole('button', { name: '地区: 全国' }));
    await fireEvent.click(await screen.findByRole('option', { name: /江苏省/ }));
    expect(emitted()['changed']).toEqual([[{ region: '320000' }]]);
  });

  it('lists the regions that a search elsewhere has found', async () => {
    const { emitted, rerender } = renderDashboard(QuestionBar, props);
    await fireEvent.click(screen.getByRole('button', { name: '地区: 全国' }));
    await fireEvent.update(await screen.findByRole('textbox'), 'gaoqing');
    expect(emitted()['searchedRegion']).toEqual([['gaoqing']]);
    await rerender({ ...props, foundRegions: foundChoices([{ code: '370322', name: '高青县', path: '山东省淄博市高青县' }]) });
    await fireEvent.click(screen.getByRole('option', { name: /高青县\s*山东省淄博市/ }));
    expect(emitted()['changed']).toEqual([[{ region: '370322' }]]);
  });

  it('changes basis and rank together', async () => {
    const { emitted } = renderDashboard(QuestionBar, props);
    await fireEvent.click(screen.getByRole('button', { name: '汇总方式: 各县级汇总报告' }));
    const list = await screen.findByRole('listbox');
    await fireEvent.click(within(list).getByRole('option', { name: '地级政府汇总报告' }));
    await fireEvent.click(screen.getByRole('button', { name: '汇总方式: 各县级汇总报告' }));
    await fireEvent.click(await screen.findByRole('option', { name: /自下而上/ }));
    expect(emitted()['changed']).toEqual([[{ basis: 'REPORTED', rank: 'PREFECTURE' }], [{ basis: 'BOTTOM_UP' }]]);
  });

  it('says open ends for the first and the last year', async () => {
    const { emitted } = renderDashboard(QuestionBar, props);
    await fireEvent.click(screen.getByRole('button', { name: '年份: 历年' }));
    await fireEvent.update(await screen.findByLabelText('从'), '2021');
    expect(emitted()['changed']).toEqual([[{ from: 2021, to: null }]]);
  });

  it('offers a filter that the sentence does not speak of', () => {
    renderDashboard(QuestionBar, { ...props, parts: parts.filter((part) => part.filter !== 'YEARS') });
    expect(screen.getByRole('button', { name: '年份: 年份' })).toBeTruthy();
  });

  it('opens only the words of its page', () => {
    renderDashboard(QuestionBar, { ...props, open: ['YEARS'] });
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('regionChoices', () => {
  const { t, locale } = makeWording();

  it('are the whole country and its provinces with their agencies', () =>
    expect(regionChoices(FACETS.provinces, null, t, locale).map(({ id, note, depth }) => [id, note, depth])).toEqual([
      ['', '', 0],
      ['310000', '2个机构', 0],
      ['370000', '5个机构', 0],
    ]));

  it('have the chosen region below its province', () => {
    const province = { code: '370000', name: '山东省', rank: 'PROVINCE' as const, parent: null };
    const city = { code: '370300', name: '淄博市', rank: 'PREFECTURE' as const, parent: province };
    const county = { code: '370322', name: '高青县', rank: 'COUNTY' as const, parent: city };
    expect(regionChoices(FACETS.provinces, county, t, locale).map(({ label, depth }) => `${label} ${depth}`)).toEqual([
      '全国 0',
      '上海市 0',
      '山东省 0',
      '淄博市 1',
      '高青县 2',
    ]);
  });
});
