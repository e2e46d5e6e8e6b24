import { fireEvent, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { choicesOf, chosenIn, regionsFound, toggle, toggleOrgansOf } from '../../../dashboard/src/components/facets/facetChoices';
import FacetList from '../../../dashboard/src/components/facets/FacetList.vue';
import { allChips, wordOf } from '../../../dashboard/src/components/facets/filterChips';
import FilterChips from '../../../dashboard/src/components/facets/FilterChips.vue';
import { NO_FILTERS } from '../../../dashboard/src/url/directoryFilters';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { makeWording } from '../wording';
import { FACETS } from './directory.fixture';

const { t } = makeWording();
const names = { facets: FACETS, region: null, t };

describe('choicesOf', () => {
  it('puts organs below their groups, the group with most agencies first, with what its organs count together', () => {
    expect(choicesOf('organs', FACETS, t).map(({ id, count, depth }) => [id, count, depth])).toEqual([
      ['group:SOCIAL', 4, 0],
      ['CIVIL_AFFAIRS', 2, 1],
      ['EDUCATION', 2, 1],
      ['group:ECONOMY', 3, 0],
      ['AUDIT', 3, 1],
    ]);
  });

  it('has nothing to choose before there is an answer', () => expect(choicesOf('ranks', null, t)).toEqual([]));
});

describe('toggle', () => {
  it('takes a value in and out again', () => {
    const once = { ...NO_FILTERS, ...toggle('ranks', 'COUNTY', NO_FILTERS) };
    expect(once.ranks).toEqual(['COUNTY']);
    expect(toggle('ranks', 'COUNTY', once)).toEqual({ ranks: [] });
  });

  it('lets groups and organs replace each other', () => {
    const organs = { ...NO_FILTERS, organs: ['AUDIT' as const] };
    expect(toggle('organs', 'group:SOCIAL', organs)).toEqual({ organs: [], organGroups: ['SOCIAL'] });
    expect(toggle('organs', 'AUDIT', { ...NO_FILTERS, organGroups: ['SOCIAL'] })).toEqual({ organs: ['AUDIT'], organGroups: [] });
  });

  it('lets a province replace a place below one', () =>
    expect(toggle('regions', '310000', { ...NO_FILTERS, regions: ['370322'] })).toEqual({ regions: ['310000'] }));

  it('lets a place below a province stand alone', () => {
    expect(toggle('regions', '370322', { ...NO_FILTERS, regions: ['310000', '370000'] })).toEqual({ regions: ['370322'] });
    expect(toggle('regions', '370323', { ...NO_FILTERS, regions: ['370322'] })).toEqual({ regions: ['370323'] });
    expect(toggle('regions', '370000', { ...NO_FILTERS, regions: ['310000'] })).toEqual({ regions: ['310000', '370000'] });
  });

  it('knows the group that is chosen', () =>
    expect(chosenIn('organs', { ...NO_FILTERS, organGroups: ['SOCIAL'] })).toEqual(['group:SOCIAL']));
});

describe('toggleOrgansOf', () => {
  const choices = choicesOf('organs', FACETS, t);
  it('takes all organs of a group in, and out when all are in', () => {
    const some = toggleOrgansOf('group:SOCIAL', choices, { ...NO_FILTERS, organs: ['EDUCATION', 'AUDIT'] });
    expect(some.organs).toEqual(['EDUCATION', 'AUDIT', 'CIVIL_AFFAIRS']);
    expect(toggleOrgansOf('group:SOCIAL', choices, { ...NO_FILTERS, ...some }).organs).toEqual(['AUDIT']);
  });
});

describe('the words of the question', () => {
  it('say all when nothing is chosen, else what is', () => {
    expect(wordOf('regions', NO_FILTERS, names)).toBe('全国');
    expect(wordOf('ranks', { ...NO_FILTERS, ranks: ['PROVINCE', 'COUNTY'] }, names)).toBe('省级、县级');
    const three = { ...NO_FILTERS, organs: ['CIVIL_AFFAIRS', 'AUDIT', 'EDUCATION'] as const };
    expect(wordOf('organs', three, names)).toBe('民政局等3项');
    expect(wordOf('organs', { ...NO_FILTERS, organGroups: ['SOCIAL'] }, names)).toBe('社会事业类机构');
  });

  it('name a region below a province with those above it, and one that nothing names by its code', () => {
    const region = {
      code: '370300',
      name: '淄博市',
      rank: 'PREFECTURE' as const,
      parent: { code: '370000', name: '山东省', rank: 'PROVINCE' as const, parent: null },
    };
    expect(wordOf('regions', { ...NO_FILTERS, regions: ['370300'] }, { ...names, region })).toBe('山东省淄博市');
    expect(wordOf('regions', { ...NO_FILTERS, regions: ['990000'] }, names)).toBe('990000');
  });
});

describe('FacetList', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({
    id: `${at}`,
    label: at === 3 ? '山东省' : `省${at}`,
    count: 1234,
    depth: 0,
    words: at === 3 ? 'shandongsheng' : '',
    note: '',
    group: null,
  }));
  const props = { choices: many, chosen: ['3'], label: '地区' };

  it('has no fault of accessibility, and says what is chosen', async () => {
    const { container } = renderDashboard(FacetList, props);
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getByRole('option', { name: /山东省/ }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('1,234');
  });

  it('is searched by pinyin too', async () => {
    renderDashboard(FacetList, props);
    await fireEvent.update(screen.getByRole('textbox'), 'shand');
    expect(screen.getAllByRole('option').map((option) => option.textContent?.trim())).toEqual(['山东省 1,234']);
  });
});

describe('FacetList of regions', () => {
  it('lists what a search elsewhere has found behind its own, with what lies above', async () => {
    const found = regionsFound([
      { code: '370000', name: '山东省', path: '山东省' },
      { code: '370322', name: '高青县', path: '山东省淄博市高青县' },
    ]);
    const { emitted } = renderDashboard(FacetList, { choices: [], chosen: [], label: '地区', elsewhere: found });
    expect(screen.queryByRole('option')).toBeNull();
    await fireEvent.update(screen.getByRole('textbox'), 'gaoqing');
    expect(emitted()['searched']).toEqual([['gaoqing']]);
    await fireEvent.click(screen.getByRole('option', { name: /高青县\s*山东省淄博市/ }));
    expect(emitted()['toggled']).toEqual([['370322']]);
  });
});

describe('FilterChips', () => {
  const chips = allChips({ ...NO_FILTERS, regions: ['370000'], organs: ['AUDIT'] }, names);

  it('has no fault of accessibility, and takes off the filter that is clicked', async () => {
    const { container, emitted } = renderDashboard(FilterChips, { chips });
    expect(await faultsOf(container)).toEqual([]);
    await fireEvent.click(screen.getByRole('button', { name: '去掉条件：审计局' }));
    expect(emitted()['removed']).toEqual([[{ facet: 'organs', id: 'AUDIT', label: '审计局' }]]);
    await fireEvent.click(screen.getByRole('button', { name: '清除条件' }));
    expect(emitted()['cleared']).toHaveLength(1);
  });

  it('is not there while nothing is filtered', () => {
    renderDashboard(FilterChips, { chips: [] });
    expect(screen.queryByRole('list')).toBeNull();
  });
});
