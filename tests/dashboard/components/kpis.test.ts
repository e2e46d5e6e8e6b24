import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { makeAnswer, makeCompared, makeFigure, makeYearRow } from '../../../dashboard/src/charts/yearRow.fixture';
import { emptyReasonOf } from '../../../dashboard/src/components/emptyReason';
import { buildKpis, newestRow } from '../../../dashboard/src/components/kpiModel';
import KpiRow from '../../../dashboard/src/components/KpiRow.vue';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { makeWording } from '../wording';

const zh = makeWording();
const answer = makeAnswer(
  [
    makeYearRow(2023, [makeFigure('NEW_REQUESTS', 607_000), makeFigure('DISCLOSURE_RATE', 0.429)]),
    makeYearRow(2024, [
      makeFigure('NEW_REQUESTS', 649_000, {
        compared: [makeCompared({ current: 649_000, previous: 607_000, delta: 42_000, growth: 0.0692, agencies: 2604 })],
      }),
      makeFigure('DISCLOSURE_RATE', 0.417, {
        compared: [makeCompared({ current: 0.417, previous: 0.429, delta: -0.012, agencies: 2604 })],
      }),
      makeFigure('RECONSIDERATION_CORRECTION_RATE', null, {
        reason: 'ZERO_DENOMINATOR',
        compared: [makeCompared({ reason: 'NO_MATCHED_AGENCY' })],
      }),
    ]),
    makeYearRow(2025, [makeFigure('NEW_REQUESTS', null, { reason: 'NO_REPORT' })]),
  ],
  { notes: [{ code: 'REVIEW_2024', year: 2024, text: '复议前置' }] },
);

describe('buildKpis', () => {
  const [received, disclosure, , , correction] = buildKpis(answer, 2024, zh);

  it('takes the newest year that has a number', () => expect(newestRow(answer.rows)?.key.year).toBe(2024));

  it('puts a count into its unit, its growth into percent', () => {
    expect(received).toMatchObject({
      value: '64.9',
      unit: '万件',
      change: { arrow: '▲', text: '+6.9%' },
      basis: '同口径2,604个机构：607,000 → 649,000',
    });
  });

  it('tells the change of a rate in percentage points', () => {
    expect(disclosure).toMatchObject({
      value: '41.7',
      unit: '%',
      change: { arrow: '▼', text: '−1.2个百分点' },
      basis: '同口径2,604个机构：42.9% → 41.7%',
    });
  });

  it('gives the reason of a number that is missing, and of a change', () => {
    expect(correction).toMatchObject({ value: null, reason: '分母为零', change: null, basis: '没有两年都可比的机构' });
    expect(correction?.breaks.map(({ code }) => code)).toEqual(['REVIEW_2024']);
  });
});

describe('KpiRow', () => {
  it('has no fault of accessibility, and shows a dash with its reason', async () => {
    const { container } = renderDashboard(KpiRow, { answer, metrics: zh.metrics, state: { kind: 'ready', stale: false } });
    expect(await faultsOf(container)).toEqual([]);
    const kpi = container.querySelector('[data-kpi="RECONSIDERATION_CORRECTION_RATE"]');
    expect(kpi?.textContent).toContain('—');
    expect(kpi?.textContent).toContain('分母为零');
  });

  it('says why there is none', () => {
    const empty = makeAnswer([], { coverage: { reports: 0, agencies: 0, excluded: [{ reason: 'OTHER_RANK', count: 3 }] } });
    renderDashboard(KpiRow, { answer: empty, metrics: zh.metrics, state: { kind: 'ready', stale: false } });
    expect(screen.getByText('有报告，但口径或级别与所问的不同')).toBeTruthy();
    expect(screen.getByRole('button', { name: '清除条件' })).toBeTruthy();
  });
});

describe('emptyReasonOf', () => {
  const t = zh.t;
  it.each([
    ['nothing was reported', makeAnswer([], { coverage: { reports: 0, agencies: 0, excluded: [] } }), '没有符合条件的报告'],
    [
      'the form has no such cell',
      makeAnswer([makeYearRow(2020, [makeFigure('NEW_REQUESTS', null, { reason: 'NOT_ON_FORM' })])]),
      '所用格式没有此项',
    ],
    ['the source is blank', makeAnswer([makeYearRow(2020, [makeFigure('NEW_REQUESTS', null)])]), '原文未填或无法识读'],
  ])('says that %s', (_name, given, expected) => expect(emptyReasonOf(given, ['NEW_REQUESTS'], t)).toBe(expected));

  it('is empty while one number is there', () => expect(emptyReasonOf(answer, ['NEW_REQUESTS'], t)).toBe(''));
});
