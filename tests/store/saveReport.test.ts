import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../server/store/datasetStore.ts';
import { IncompleteReportError, saveReport } from '../../server/store/saveReport.ts';
import { agencies } from '../../server/store/tables/agencies.ts';
import { agencyAliases } from '../../server/store/tables/agencyAliases.ts';
import { cells } from '../../server/store/tables/cells.ts';
import { facts } from '../../server/store/tables/facts.ts';
import { findings } from '../../server/store/tables/findings.ts';
import { reports } from '../../server/store/tables/reports.ts';
import { makeReport } from '../helpers/makeReport.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

describe('saveReport', () => {
  it('keeps a report, its agency and its cells', () => {
    const db = openTestDatabase();
    const saved = saveReport(db, makeReport({ printedName: '县民政局', facts: { newRequests: 7, granted: null } }));
    expect(saved).toEqual({ status: 'created', reportId: 1, revision: 1 });
    expect(db.select().from(agencyAliases).all()).toEqual([{ agencyId: 1, alias: '县民政局' }]);
    const kept = db.select({ field: cells.field, value: cells.value, status: cells.status }).from(cells).orderBy(cells.ordinal).all();
    expect(kept).toEqual([
      { field: 'requests.newRequests.total', value: 7, status: 'REPORTED' },
      { field: 'requests.granted.total', value: null, status: 'BLANK' },
    ]);
    expect(readDataset(db)).toEqual({
      version: 1,
      reports: 1,
      agencies: 1,
      documents: 1,
      years: { from: 2024, to: 2024 },
      synthetic: false,
    });
  });

  it('changes nothing for the same bytes, not even the version', () => {
    const db = openTestDatabase([{ facts: { newRequests: 7 } }]);
    const again = saveReport(db, makeReport({ facts: { newRequests: 7 } }));
    expect(again).toEqual({ status: 'unchanged', reportId: 1, revision: 1 });
    expect(readDataset(db)).toMatchObject({ version: 1, reports: 1, documents: 1 });
  });

  it('makes a corrected document the current revision and keeps the one before', () => {
    const db = openTestDatabase([{ facts: { newRequests: 7 } }]);
    const saved = saveReport(db, makeReport({ facts: { newRequests: 8 } }));
    expect(saved).toEqual({ status: 'revised', reportId: 2, revision: 2 });
    expect(db.select({ revision: reports.revision, current: reports.current }).from(reports).all()).toEqual([
      { revision: 1, current: false },
      { revision: 2, current: true },
    ]);
    const kept = db.select({ value: cells.value }).from(cells).orderBy(cells.reportId).all();
    expect(kept).toEqual([{ value: 7 }, { value: 8 }]);
    expect(db.select({ reportId: facts.reportId }).from(facts).all()).toEqual([{ reportId: 2 }]);
    expect(readDataset(db)).toMatchObject({ version: 2, reports: 1, documents: 2 });
  });

  it('does not bring an old revision back when its document comes again', () => {
    const db = openTestDatabase([{ facts: { newRequests: 7 } }, { facts: { newRequests: 8 } }]);
    const again = saveReport(db, makeReport({ facts: { newRequests: 7 } }));
    expect(again).toEqual({ status: 'unchanged', reportId: 1, revision: 1 });
    expect(db.select({ reportId: facts.reportId }).from(facts).all()).toEqual([{ reportId: 2 }]);
  });

  it('keeps several reports of one data file apart', () => {
    const db = openTestDatabase([
      { year: 2023, bytes: 'one file' },
      { year: 2024, bytes: 'one file' },
    ]);
    expect(readDataset(db)).toMatchObject({ reports: 2, documents: 1, years: { from: 2023, to: 2024 } });
  });

  it('tells two agencies of the same name apart by region, and takes one without a region for one', () => {
    const db = openTestDatabase([
      { agency: '民政局', regionCode: '370322' },
      { agency: '民政局', regionCode: '320813' },
      { agency: '审计署', regionCode: null, year: 2023 },
      { agency: '审计署', regionCode: null, year: 2024 },
    ]);
    expect(db.select({ name: agencies.name, code: agencies.regionCode }).from(agencies).orderBy(agencies.id).all()).toEqual([
      { name: '民政局', code: '370322' },
      { name: '民政局', code: '320813' },
      { name: '审计署', code: null },
    ]);
  });

  it('learns what a later report tells of the agency, in its earlier facts too, and forgets nothing', () => {
    const db = openTestDatabase([
      { year: 2022, rank: null, unitType: 'UNKNOWN', organ: 'CIVIL_AFFAIRS' },
      { year: 2023, rank: 'COUNTY', unitType: 'DEPARTMENT', organ: null },
    ]);
    expect(db.select({ year: facts.year, rank: facts.rank, unitType: facts.unitType, organ: facts.organ }).from(facts).all()).toEqual([
      { year: 2022, rank: 'COUNTY', unitType: 'DEPARTMENT', organ: 'CIVIL_AFFAIRS' },
      { year: 2023, rank: 'COUNTY', unitType: 'DEPARTMENT', organ: 'CIVIL_AFFAIRS' },
    ]);
  });

  it('keeps findings gravest first, and totals that pass 2³¹ exactly', () => {
    const finding = (check: string, severity: 'ERROR' | 'INFO') =>
      ({ check, severity, message: { zh: '差', en: 'off' }, fields: ['requests.granted.total'], place: null }) as const;
    const db = openTestDatabase([
      { facts: { licensingDecisions: 4_294_967_297 }, findings: [finding('late', 'INFO'), finding('rowSum', 'ERROR')] },
    ]);
    expect(db.select({ check: findings.check, fields: findings.fields }).from(findings).orderBy(findings.id).all()).toEqual([
      { check: 'rowSum', fields: ['requests.granted.total'] },
      { check: 'late', fields: ['requests.granted.total'] },
    ]);
    expect(db.$client.prepare('select licensing_decisions from facts').pluck().get()).toBe(4_294_967_297);
  });

  it('leaves nothing of a report that cannot be saved whole', () => {
    const db = openTestDatabase();
    const broken = makeReport({
      facts: { newRequests: 1 },
      findings: [{ check: 'x', severity: 'FATAL' as never, message: { zh: '', en: '' }, fields: [], place: null }],
    });
    expect(() => saveReport(db, broken)).toThrow(/findings_severity/);
    expect(readDataset(db)).toMatchObject({ version: 0, reports: 0, agencies: 0, documents: 0 });
    expect([db.select().from(agencies).all(), db.select().from(cells).all()]).toEqual([[], []]);
  });

  it('refuses a report without an agency or a year', () => {
    const db = openTestDatabase();
    expect(() => saveReport(db, makeReport({ agency: null }))).toThrow(IncompleteReportError);
    expect(() => saveReport(db, makeReport({ year: null }))).toThrow(IncompleteReportError);
    expect(readDataset(db).version).toBe(0);
  });

  it('cannot lose an agency that a report refers to', () => {
    const db = openTestDatabase([{}]);
    expect(() => db.delete(agencies).where(eq(agencies.id, 1)).run()).toThrow(/FOREIGN KEY/);
  });

  it('never has two current reports of one agency and year', () => {
    const db = openTestDatabase([{ facts: { newRequests: 7 } }, { facts: { newRequests: 8 } }]);
    expect(() => db.update(reports).set({ current: true }).where(eq(reports.revision, 1)).run()).toThrow(/UNIQUE/);
  });
});
