import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../dashboard/src/components/agency/agencyFacts';
import ScopeReason from '../../../dashboard/src/components/agency/ScopeReason.vue';
import { buildChain } from '../../../dashboard/src/components/agency/successionChain';
import SuccessionChain from '../../../dashboard/src/components/agency/SuccessionChain.vue';
import type { AgencyChainFragment, AgencyQuery, SuccessionKind } from '../../../dashboard/src/gql/graphql';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { makeWording } from '../wording';

const who = (id: string) => ({ id, name: `${id}局` });
const step = (id: string, year: number, kind: SuccessionKind) => ({ agency: who(id), year, kind });

/** 甲 and 乙 were merged into 丙 in 2019; 丙 was renamed 丁 in 2024. The page is that of 丙. */
const MERGED: AgencyChainFragment = {
  ...who('丙'),
  predecessors: [
    { ...step('甲', 2019, 'MERGED'), agency: { ...who('甲'), predecessors: [], successors: [step('丙', 2019, 'MERGED')] } },
    { ...step('乙', 2019, 'MERGED'), agency: { ...who('乙'), predecessors: [], successors: [step('丙', 2019, 'MERGED')] } },
  ],
  successors: [{ ...step('丁', 2024, 'RENAMED'), agency: { ...who('丁'), predecessors: [step('丙', 2024, 'RENAMED')], successors: [] } }],
};

const told = (agency: AgencyChainFragment) =>
  buildChain(agency).map(({ year, kind, from, to }) => [year, kind, from.map(({ id }) => id).join(), to.map(({ id }) => id).join()]);

describe('buildChain', () => {
  it('tells each step once, what was merged together, oldest first', () =>
    expect(told(MERGED)).toEqual([
      [2019, 'MERGED', '甲,乙', '丙'],
      [2024, 'RENAMED', '丙', '丁'],
    ]));

  it('tells what an agency was split into with those beside it', () => {
    const half: AgencyChainFragment = {
      ...who('左'),
      predecessors: [
        {
          ...step('全', 2021, 'SPLIT'),
          agency: {
            ...who('全'),
            predecessors: [step('旧', 2014, 'RENAMED')],
            successors: [step('左', 2021, 'SPLIT'), step('右', 2021, 'SPLIT')],
          },
        },
      ],
      successors: [],
    };
    expect(told(half)).toEqual([
      [2014, 'RENAMED', '旧', '全'],
      [2021, 'SPLIT', '全', '左,右'],
    ]);
  });
});

describe('SuccessionChain', () => {
  it('has no fault of accessibility, and links every agency but its own', async () => {
    const { container } = renderDashboard(SuccessionChain, { agency: MERGED });
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/agencies/甲', '/agencies/乙', '/agencies/丁']);
    expect(screen.getAllByRole('listitem')[0]?.textContent?.replace(/\s/g, '')).toBe('2019年起甲局、乙局合并为丙局');
  });

  it('says that nothing is on record', () => {
    renderDashboard(SuccessionChain, { agency: { ...who('丙'), predecessors: [], successors: [] } });
    expect(screen.getByText('没有更名、合并或拆分的记录')).toBeTruthy();
  });
});

describe('ScopeReason', () => {
  const scope = { scope: 'SINGLE_AGENCY', basis: 'WORDING', confidence: 0.95, settled: null, reason: '正文写明本机关。' };
  const textOf = (container: Element, line: string) => container.querySelector(`[data-scope="${line}"] dd`)?.textContent;

  it('has no fault of accessibility, and says by what, how surely and why', async () => {
    const { container } = renderDashboard(ScopeReason, { scope });
    expect(await faultsOf(container)).toEqual([]);
    expect(['basis', 'confidence', 'reason', 'settled'].map((line) => textOf(container, line))).toEqual([
      '据报告文字',
      '很大（95%）',
      '正文写明本机关。',
      undefined,
    ]);
  });

  it('shows what a person settled', () => {
    const { container } = renderDashboard(ScopeReason, { scope: { ...scope, settled: 'REGION_CONSOLIDATED' } });
    expect(textOf(container, 'settled')).toBe('全区域汇总');
  });

  it.each([
    ['GIVEN', undefined],
    ['NONE', '无从判断'],
    ['WORDING', '未记录'],
  ])('says of a scope by %s without a confidence: %s', (basis, text) => {
    const { container } = renderDashboard(ScopeReason, { scope: { ...scope, basis, confidence: null } });
    expect(textOf(container, 'confidence')).toBe(text);
  });

  it('says that there is no report', () => {
    renderDashboard(ScopeReason, { scope: null });
    expect(screen.getByText('没有报告')).toBeTruthy();
  });
});

describe('factsOf', () => {
  const agency = {
    region: { code: '370322', path: '山东省淄博市高青县' },
    unitType: 'DEPARTMENT',
    rank: null,
    organ: null,
    creditCode: '11370322004222241N',
    aliases: ['高青县民政局（本级）', '县民政局'],
  } as unknown as NonNullable<AgencyQuery['agency']>;

  it('names the place with its code and leads to its agencies; what is not known is said', () => {
    const facts = factsOf(agency, makeWording().t);
    expect(facts.map(({ key, text }) => [key, text])).toEqual([
      ['region', '山东省淄博市高青县（370322）'],
      ['unitType', '工作部门'],
      ['rank', '级别未定'],
      ['creditCode', '11370322004222241N'],
      ['aliases', '高青县民政局（本级）、县民政局'],
    ]);
    expect(facts[0]?.to).toEqual({ path: '/agencies', query: { region: '370322' } });
    expect(factsOf({ ...agency, region: null }, makeWording().t)[0]?.text).toBe('地区未定');
  });
});
