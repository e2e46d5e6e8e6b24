import { describe, expect, it } from 'vitest';
import { ask, onlyFigure } from '../helpers/ask.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

const reports = [
  { agency: '高青县民政局', regionCode: '370322', facts: { newRequests: 1 } },
  { agency: '淄博市民政局', regionCode: '370300', rank: 'PREFECTURE', facts: { newRequests: 20 } },
  { agency: '高青县人民政府', regionCode: '370322', scope: 'REGION_CONSOLIDATED', facts: { newRequests: 300 } },
  { agency: '洪泽区人民政府', regionCode: '320813', scope: 'REGION_CONSOLIDATED', facts: { newRequests: 4000 } },
  { agency: '淄博市人民政府', regionCode: '370300', scope: 'REGION_CONSOLIDATED', rank: 'PREFECTURE', facts: { newRequests: 50_000 } },
  { agency: '山东省人民政府', regionCode: '370000', scope: 'LEVEL_GOVERNMENT', rank: 'PROVINCE', facts: { newRequests: 600_000 } },
  { agency: '某税务局', regionCode: null, scope: 'VERTICAL_SYSTEM', rank: 'PROVINCE', facts: { newRequests: 7_000_000 } },
  { agency: '某单位', regionCode: '370322', scope: 'UNKNOWN', rank: null, facts: { newRequests: 80_000_000 } },
] as const;

describe('the basis', () => {
  const db = openTestDatabase(reports);
  const sum = (asked: object) => onlyFigure(ask(db, { metrics: ['NEW_REQUESTS'], ...asked })).value;

  it('BOTTOM_UP adds up single agencies of every rank and nothing else', () => {
    expect(sum({})).toBe(21);
  });

  it('REPORTED adds up consolidated reports of one rank and nothing else', () => {
    expect(sum({ basis: 'REPORTED', rank: 'COUNTY' })).toBe(4300);
    expect(sum({ basis: 'REPORTED', rank: 'PREFECTURE' })).toBe(50_000);
  });

  it('says how many reports it leaves out and why', () => {
    expect(ask(db, { metrics: ['NEW_REQUESTS'] }).coverage).toEqual({
      reports: 2,
      agencies: 2,
      excluded: [
        { reason: 'UNKNOWN_SCOPE', count: 1 },
        { reason: 'OTHER_SCOPE', count: 5 },
      ],
    });
    expect(ask(db, { metrics: ['NEW_REQUESTS'], basis: 'REPORTED', rank: 'COUNTY' }).coverage).toEqual({
      reports: 2,
      agencies: 2,
      excluded: [
        { reason: 'UNKNOWN_SCOPE', count: 1 },
        { reason: 'OTHER_SCOPE', count: 4 },
        { reason: 'OTHER_RANK', count: 1 },
      ],
    });
  });

  it('is narrowed, never widened, by the filter of scopes', () => {
    const table = ask(db, { metrics: ['NEW_REQUESTS'], where: { scopes: ['UNKNOWN'] } });
    expect(onlyFigure(table)).toMatchObject({ value: null, reason: 'NO_REPORT' });
    expect(table.coverage).toEqual({ reports: 0, agencies: 0, excluded: [{ reason: 'UNKNOWN_SCOPE', count: 1 }] });
  });

  it('holds for regions in and below a code, agencies and years', () => {
    expect(sum({ where: { under: ['370000'] } })).toBe(21);
    expect(sum({ where: { under: ['370322'] } })).toBe(1);
    expect(sum({ where: { under: ['370322', '370300'] } })).toBe(21);
    expect(sum({ where: { under: ['320000'] } })).toBeNull();
    expect(sum({ where: { under: [] } })).toBeNull();
    expect(sum({ where: { agencies: [2] } })).toBe(20);
    expect(sum({ where: { agencies: [] } })).toBeNull();
    expect(sum({ where: { years: { from: 2025, to: null } } })).toBeNull();
  });
});
