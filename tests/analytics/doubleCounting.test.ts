/** For no reports does any total take an agency and another whose reported figures hold its own. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { SUCCESSION_RULES } from '../../server/directory/successionRules.ts';
import { RANKS, type Scope } from '../../server/domain/agency.ts';
import { closeDatabase, openDatabase, type Database } from '../../server/store/openDatabase.ts';
import { saveReport } from '../../server/store/saveReport.ts';
import { ask, type Asked } from '../helpers/ask.ts';
import { makeReport } from '../helpers/makeReport.ts';
import { holds, type Publisher } from './containment.ts';
import { MADE_UP, madeUpReports, reportsIn, toParts, type MadeUpReport } from './madeUpAgencies.ts';

function save(reports: readonly MadeUpReport[], order: readonly number[]): Database {
  const db = openDatabase(':memory:');
  for (const i of order) {
    const report = reports[i];
    if (report) saveReport(db, makeReport(toParts(report, i)), SUCCESSION_RULES);
  }
  return db;
}

/** The scope that each report ended with. */
function readScopes(db: Database): Map<number, Scope> {
  const rows = db.$client.prepare('select granted, scope from facts').all() as { granted: number; scope: Scope }[];
  return new Map(rows.map(({ granted, scope }) => [Math.log2(granted), scope]));
}

function publisherOf(reports: readonly MadeUpReport[], i: number, scopes: ReadonlyMap<number, Scope>): Publisher & MadeUpReport {
  const report = reports[i];
  const scope = scopes.get(i);
  if (!report || !scope) throw new Error(`There is no report ${i}.`);
  const years = reports.filter(({ agency, regionCode }) => agency === report.agency && regionCode === report.regionCode);
  return { ...report, scope, lastYear: Math.max(...years.map(({ year }) => year)) };
}

/** The pairs of a sum of which one holds the other. */
function doubled(sum: readonly number[], reports: readonly MadeUpReport[], scopes: ReadonlyMap<number, Scope>): string[] {
  const publishers = sum.map((i) => publisherOf(reports, i, scopes));
  return publishers.flatMap((a) =>
    publishers
      .filter((b) => a !== b && a.year === b.year && holds(a, b, a.year))
      .map((b) => `${a.year} ${a.agency} ${a.regionCode ?? ''} ${a.scope} holds ${b.agency} ${b.regionCode ?? ''} ${b.scope}`),
  );
}

const question: fc.Arbitrary<Omit<Asked, 'metrics'>> = fc.record({
  basis: fc.constantFrom('BOTTOM_UP', 'REPORTED'),
  rank: fc.constantFrom(...RANKS),
  by: fc.constantFrom([], ['YEAR'], ['AGENCY'], ['YEAR', 'AGENCY']) as fc.Arbitrary<('YEAR' | 'AGENCY')[]>,
  where: fc.record(
    {
      under: fc.constantFrom(['370000'], ['370300'], ['370322', '350000'], null),
      years: fc.constantFrom({ from: 2019, to: 2021 }, { from: null, to: null }),
      agencies: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: MADE_UP.length }), { minLength: 10 })),
    },
    { requiredKeys: [] },
  ),
});

const given = fc.record({ reports: madeUpReports, question });

describe('a total', () => {
  test.prop([given], { numRuns: 120 })('never takes an agency and another whose figures hold its own', ({ reports, question: asked }) => {
    const db = save(
      reports,
      reports.map((_, i) => i),
    );
    const rank = asked.basis === 'REPORTED' ? (asked.rank ?? null) : null;
    const table = ask(db, { metrics: ['GRANTED'], first: 1000, ...asked, rank });
    const scopes = readScopes(db);
    closeDatabase(db);
    const sum = reportsIn(table.totals.figures[0]?.value ?? null);
    expect(doubled(sum, reports, scopes)).toEqual([]);
    expect(sum).toHaveLength(table.coverage.reports);
    const inRows = table.rows.flatMap(({ figures }) => reportsIn(figures[0]?.value ?? null));
    expect(inRows.toSorted((a, b) => a - b)).toEqual(sum);
    for (const { figures } of table.rows) expect(doubled(reportsIn(figures[0]?.value ?? null), reports, scopes)).toEqual([]);
  });

  test.prop([madeUpReports], { numRuns: 40 })('leaves out only what another report of the sum holds', (reports) => {
    const db = save(
      reports,
      reports.map((_, i) => i),
    );
    const scopes = readScopes(db);
    const of = (i: number) => publisherOf(reports, i, scopes);
    for (const rank of [null, ...RANKS]) {
      const { totals } = ask(db, { metrics: ['GRANTED'], basis: rank ? 'REPORTED' : 'BOTTOM_UP', rank });
      const sum = reportsIn(totals.figures[0]?.value ?? null);
      const possible = reports
        .map((_, i) => of(i))
        .filter((report) => (rank ? isConsolidated(report) && report.rank === rank : isSingle(report)));
      const lost = possible.filter((report) => !sum.some((i) => isSame(of(i), report)));
      const free = lost.filter(
        (report) => !possible.some((other) => other !== report && other.year === report.year && overlap(other, report)),
      );
      expect(free).toEqual([]);
    }
    closeDatabase(db);
  });

  test.prop(
    [
      madeUpReports.chain((reports) =>
        fc.tuple(
          fc.constant(reports),
          fc.shuffledSubarray(
            reports.map((_, i) => i),
            { minLength: reports.length },
          ),
        ),
      ),
    ],
    {
      numRuns: 50,
    },
  )('is the same in whatever order the reports come', ([reports, order]) => {
    const inOrder = save(
      reports,
      reports.map((_, i) => i),
    );
    const shuffled = save(reports, order);
    expect(readAll(shuffled)).toEqual(readAll(inOrder));
    closeDatabase(inOrder);
    closeDatabase(shuffled);
  });
});

const isSingle = ({ scope }: Publisher): boolean => scope === 'SINGLE_AGENCY';
const isConsolidated = ({ scope }: Publisher): boolean => scope === 'REGION_CONSOLIDATED';
const isSame = (a: MadeUpReport, b: MadeUpReport): boolean => a.agency === b.agency && a.regionCode === b.regionCode && a.year === b.year;
const overlap = (a: Publisher & MadeUpReport, b: Publisher & MadeUpReport): boolean => holds(a, b, a.year) || holds(b, a, b.year);

/** Scopes, what is held by whom and who became whom, by name: ids follow the order. */
function readAll(db: Database): unknown {
  const named = `(select name || coalesce(region_code, '') from agencies where id = `;
  return [
    `select granted, reports.scope, facts.scope as fact, scope_basis, scope_confidence, read_scope, ${named} held_by) as held
      from facts join reports on reports.id = report_id order by granted`,
    `select ${named} agency_id) as a, ${named} successor_id) as b, year, kind from successions order by a, b`,
  ].map((statement) => db.$client.prepare(statement).all());
}
