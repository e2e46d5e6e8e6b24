/** A matched panel stops where an agency was merged or split, and says so. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { closeDatabase, type Database } from '../../server/store/openDatabase.ts';
import { ask } from '../helpers/ask.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

const years = [2019, 2020, 2021, 2022, 2023];
const agencies = [1, 2, 3];

function step(db: Database, agencyId: number, successorId: number, year: number, kind: string): void {
  db.$client
    .prepare('insert or replace into successions (agency_id, successor_id, year, kind) values (?, ?, ?, ?)')
    .run(agencyId, successorId, year, kind);
}

function open(reports: readonly { readonly agency: number; readonly year: number }[]): Database {
  // Each agency has a report of a year outside of every question, so that ids are known.
  const first = agencies.map((agency) => ({ agency: `机关${agency}`, year: 2010, bytes: `first ${agency}` }));
  const rest = reports.map(({ agency, year }) => ({
    agency: `机关${agency}`,
    year,
    facts: { newRequests: agency * 10 + (year - 2018) },
    bytes: `${agency} ${year}`,
  }));
  return openTestDatabase([...first, ...rest]);
}

const given = fc.record({
  reports: fc.uniqueArray(fc.record({ agency: fc.constantFrom(...agencies), year: fc.constantFrom(...years) }), {
    selector: ({ agency, year }) => `${agency} ${year}`,
    maxLength: 15,
  }),
  steps: fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...agencies),
      to: fc.constantFrom(...agencies),
      year: fc.constantFrom(...years),
      kind: fc.constantFrom('RENAMED', 'MERGED', 'SPLIT'),
    }),
    { selector: ({ from, to }) => `${from} ${to}`, maxLength: 3 },
  ),
  yearsBack: fc.integer({ min: 1, max: 3 }),
});

describe('a matched panel', () => {
  test.prop([given], { numRuns: 60 })(
    'pairs no year before a merger or split of an agency with a year from it on',
    ({ reports, steps, yearsBack }) => {
      const db = open(reports);
      steps.forEach(({ from, to, year, kind }) => step(db, from, to, year, kind));
      const table = ask(db, {
        metrics: ['NEW_REQUESTS'],
        by: ['YEAR'],
        where: { years: { from: 2019, to: 2023 } },
        compare: [{ yearsBack, panel: 'MATCHED' }],
      });
      closeDatabase(db);
      const has = (agency: number, year: number) => reports.some((report) => report.agency === agency && report.year === year);
      const stops = (agency: number, year: number) =>
        steps.filter(
          ({ from, to, year: at, kind }) => kind !== 'RENAMED' && [from, to].includes(agency) && at > year - yearsBack && at <= year,
        );
      const noted = new Set<number>();
      for (const year of years) {
        const both = agencies.filter((agency) => has(agency, year) && has(agency, year - yearsBack));
        both.flatMap((agency) => stops(agency, year)).forEach((stop) => noted.add(stop.year));
        const matched = both.filter((agency) => stops(agency, year).length === 0);
        const now = agencies.filter((agency) => has(agency, year)).length;
        const before = agencies.filter((agency) => has(agency, year - yearsBack)).length;
        expect(table.comparisons.find((panel) => panel.year === year)).toEqual({
          ...{ year, yearsBack, matched: matched.length, entered: now - matched.length, left: before - matched.length },
        });
        const compared = table.rows.find(({ key }) => key.year === year)?.figures[0]?.compared[0];
        expect(compared?.agencies).toBe(matched.length);
        if (matched.length > 0) expect(compared?.current).toBe(matched.reduce((sum, agency) => sum + agency * 10 + (year - 2018), 0));
      }
      expect(table.notes.filter(({ code }) => code === 'AGENCY_SUCCESSION').map(({ year }) => year)).toEqual(
        [...noted].sort((a, b) => a - b),
      );
    },
  );

  it('takes what reports in each year where all are asked for, and says nothing of successions', () => {
    const db = open([
      { agency: 1, year: 2020 },
      { agency: 1, year: 2021 },
    ]);
    step(db, 2, 1, 2021, 'MERGED');
    const { notes, rows } = ask(db, {
      metrics: ['NEW_REQUESTS'],
      by: ['YEAR'],
      where: { years: { from: 2021, to: 2021 } },
      compare: [{ yearsBack: 1, panel: 'ALL' }],
    });
    expect(rows[0]?.figures[0]?.compared[0]).toMatchObject({ current: 13, previous: 12 });
    expect(notes).toEqual([]);
    closeDatabase(db);
  });
});
