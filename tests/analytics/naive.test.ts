import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { closeDatabase, type Database } from '../../server/store/openDatabase.ts';
import { ask } from '../helpers/ask.ts';
import { naiveFigure, naiveMatch, naivePanel, type NaiveMetric, type NaiveReport } from '../helpers/naiveFigures.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

const METRICS = ['NEW_REQUESTS', 'FULL_DISCLOSURE_RATE', 'OTHER_MISC'] as const satisfies readonly NaiveMetric[];
// A region has one consolidated report a year, so each agency has a region of its own.
const REGION_OF = { 甲: '370321', 乙: '370322', 丙: '370300', 丁: '370323' } as const;
const RANK_OF = { 甲: 'COUNTY', 乙: 'COUNTY', 丙: 'PREFECTURE', 丁: 'COUNTY' } as const;

const count = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null, freq: 4 });
const report: fc.Arbitrary<NaiveReport> = fc
  .record({
    agency: fc.constantFrom('甲', '乙', '丙', '丁'),
    year: fc.integer({ min: 2019, max: 2023 }),
    scope: fc.constantFrom('SINGLE_AGENCY', 'SINGLE_AGENCY', 'REGION_CONSOLIDATED', 'UNKNOWN'),
    form: fc.constantFrom('FORM2019', 'FORM2021'),
    values: fc.record({ newRequests: count, granted: count, totalConcluded: count }),
  })
  .map((parts) => ({ ...parts, rank: RANK_OF[parts.agency] }));
const given = fc.record({
  reports: fc.array(report, { maxLength: 25 }),
  rank: fc.constantFrom(null, 'COUNTY' as const),
  yearsBack: fc.integer({ min: 1, max: 3 }),
});

function save(reports: readonly NaiveReport[]): Database {
  return openTestDatabase(
    reports.map(({ values, ...parts }, i) => ({
      ...parts,
      regionCode: REGION_OF[parts.agency as keyof typeof REGION_OF],
      facts: values,
      bytes: `document ${i}`,
    })),
  );
}

describe('any reports', () => {
  test.prop([given], { numRuns: 60 })('give the figures that the definitions give', ({ reports, rank, yearsBack }) => {
    const panel = naivePanel(reports, rank);
    const db = save(reports);
    const table = ask(db, {
      metrics: METRICS,
      by: ['YEAR'],
      basis: rank === null ? 'BOTTOM_UP' : 'REPORTED',
      rank,
      where: { years: { from: 2019, to: 2023 } },
      compare: [{ yearsBack, panel: 'MATCHED' }],
    });
    closeDatabase(db);
    expect(table.rows).toHaveLength(5);
    for (const { key, figures } of table.rows) {
      const group = panel.filter(({ year }) => year === key.year);
      METRICS.forEach((metric, i) => {
        expect(figures[i]).toMatchObject(naiveFigure(group, metric));
        expect(figures[i]?.compared[0]).toMatchObject(naiveMatch(panel, metric, key.year ?? 0, yearsBack));
      });
      const earlier = panel.filter(({ year }) => year === (key.year ?? 0) - yearsBack).map(({ agency }) => agency);
      const now = group.map(({ agency }) => agency);
      expect(table.comparisons.find(({ year }) => year === key.year)).toEqual({
        year: key.year,
        yearsBack,
        matched: now.filter((agency) => earlier.includes(agency)).length,
        entered: now.filter((agency) => !earlier.includes(agency)).length,
        left: earlier.filter((agency) => !now.includes(agency)).length,
      });
    }
    METRICS.forEach((metric, i) => expect(table.totals.figures[i]).toMatchObject(naiveFigure(panel, metric)));
  });

  test.prop([given], { numRuns: 30 })('are each used or left out for one reason', ({ reports, rank }) => {
    const db = save(reports);
    const { coverage } = ask(db, { metrics: ['GRANTED'], basis: rank === null ? 'BOTTOM_UP' : 'REPORTED', rank });
    closeDatabase(db);
    const distinct = new Set(reports.map(({ agency, year }) => `${agency} ${year}`)).size;
    expect(coverage.reports + coverage.excluded.reduce((sum, of) => sum + of.count, 0)).toBe(distinct);
    expect(coverage.reports).toBe(naivePanel(reports, rank).length);
    expect(coverage.agencies).toBe(new Set(naivePanel(reports, rank).map(({ agency }) => agency)).size);
  });
});
