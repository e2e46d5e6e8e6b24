/** What a report that is saved changes for others: scopes, successions, held reports; and what a person settles. */
import { describe, expect, it } from 'vitest';
import { SUCCESSION_RULES } from '../../server/directory/successionRules.ts';
import { openDatabase, type Database } from '../../server/store/openDatabase.ts';
import { saveReport } from '../../server/store/saveReport.ts';
import { settleScope } from '../../server/store/settleScope.ts';
import { makeReport, type ReportParts } from '../helpers/makeReport.ts';

function save(db: Database, parts: ReportParts): number {
  return saveReport(db, makeReport(parts), SUCCESSION_RULES).reportId;
}
const government: ReportParts = {
  ...{ agency: '高青县人民政府', unitType: 'GOVERNMENT', scope: 'REGION_CONSOLIDATED', scopeBasis: 'UNIT_TYPE' },
  facts: { newRequests: 21 },
};
const bureau = (name: string, newRequests: number): ReportParts => ({
  agency: `高青县${name}`,
  scopeBasis: 'UNIT_TYPE',
  facts: { newRequests },
});
const scopeOf = (db: Database, id: number) =>
  db.$client
    .prepare(
      'select reports.scope, scope_basis as basis, scope_confidence as confidence, facts.scope as fact from reports join facts on report_id = reports.id where reports.id = ?',
    )
    .get(id);

describe('saving a report', () => {
  it('makes the scope of its government unknown when it alone has more requests, and known again when it is corrected', () => {
    const db = openDatabase(':memory:');
    const id = save(db, government);
    save(db, bureau('民政局', 22));
    expect(scopeOf(db, id)).toEqual({ scope: 'UNKNOWN', basis: 'ARITHMETIC', confidence: null, fact: 'UNKNOWN' });
    save(db, bureau('民政局', 2));
    expect(scopeOf(db, id)).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE', confidence: 0.7, fact: 'REGION_CONSOLIDATED' });
  });

  it('proves the government consolidated when the parts add up to it', () => {
    const db = openDatabase(':memory:');
    ['民政局', '财政局', '教育局', '司法局', '审计局', '统计局'].forEach((name, i) => save(db, bureau(name, i + 1)));
    const id = save(db, government);
    expect(scopeOf(db, id)).toMatchObject({ scope: 'REGION_CONSOLIDATED', basis: 'ARITHMETIC', confidence: 0.95 });
    save(db, bureau('商务局', 1));
    expect(scopeOf(db, id)).toMatchObject({ scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE', confidence: 0.7 });
  });

  it('takes no branch of a system and no other year or region for a part', () => {
    const db = openDatabase(':memory:');
    const id = save(db, government);
    save(db, { ...bureau('税务局', 90), unitType: 'VERTICAL_BRANCH' });
    save(db, { ...bureau('民政局', 90), year: 2023 });
    save(db, { ...bureau('民政局', 90), regionCode: '370321' });
    expect(scopeOf(db, id)).toMatchObject({ scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE' });
  });

  it('links an agency to what it became, and unlinks it when the old name lives on', () => {
    const db = openDatabase(':memory:');
    const links = () => db.$client.prepare('select year, kind from successions').all();
    const old = { agency: '沙县民政局', regionCode: '350427', organ: 'CIVIL_AFFAIRS' };
    save(db, { ...old, year: 2020 });
    save(db, { agency: '三明市沙县区民政局', regionCode: '350405', organ: 'CIVIL_AFFAIRS', year: 2021 });
    expect(links()).toEqual([{ year: 2021, kind: 'RENAMED' }]);
    save(db, { ...old, year: 2022 });
    expect(links()).toEqual([]);
  });
});

describe('a scope that a person settles', () => {
  it('is kept whatever the figures of others say, is remembered, and leaves other years alone', () => {
    const db = openDatabase(':memory:');
    save(db, { ...government, year: 2023 });
    const id = save(db, government);
    save(db, bureau('民政局', 22));
    expect(settleScope(db, 1, 2024, 'REGION_CONSOLIDATED', SUCCESSION_RULES)).toBe(true);
    save(db, bureau('财政局', 99));
    expect(scopeOf(db, id)).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'GIVEN', confidence: 1, fact: 'REGION_CONSOLIDATED' });
    expect(db.$client.prepare('select settled_scope from agencies where id = 1').pluck().get()).toBe('REGION_CONSOLIDATED');
    expect(scopeOf(db, 1)).toMatchObject({ basis: 'UNIT_TYPE' });
    expect(settleScope(db, 1, 2019, 'UNKNOWN', SUCCESSION_RULES)).toBe(false);
  });
});
