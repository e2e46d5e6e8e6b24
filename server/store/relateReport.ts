/** What a report that was just saved changes for others: who became whom, whose figures whose report holds. */
import { eq, inArray, max, min } from 'drizzle-orm';
import type { SuccessionRules } from '../domain/succession.ts';
import { holdReports } from './holdReports.ts';
import { judgeScopes, wholesAbove } from './judgeScopes.ts';
import { linkAgencies } from './linkAgencies.ts';
import type { Database } from './openDatabase.ts';
import { agencies, type AgencyRow } from './tables/agencies.ts';
import { facts } from './tables/facts.ts';

/**
 * Keeps successions, scopes and held reports true after the current report of an agency and year changed. `before` is the agency as it was;
 * undefined for a new one. Where its kind, rank or organ is not what it was, all its years are looked at.
 */
export function relateReport(db: Database, agency: AgencyRow, year: number, before: AgencyRow | undefined, rules: SuccessionRules): void {
  const codes = agency.regionCode === null ? [] : rules.relatedCodes(agency.regionCode);
  const isOther = before === undefined || isOfOtherKind(before, agency);
  const years = new Set(isOther ? readYears(db, [agency.id]) : [year]);
  const isConcerned = rules.concerns(agency) || (before !== undefined && rules.concerns(before));
  if (codes.length > 0 && isConcerned && (isOther || isAtEnd(db, agency.id, year))) {
    const linked = linkAgencies(db, codes, rules);
    if (linked.size > 0) readYears(db, [...linked]).forEach((linkedYear) => years.add(linkedYear));
  }
  for (const each of years) relateYear(db, agency, codes, each, rules);
}

/** True when the agency is not of the kind that its earlier reports were stored with. */
function isOfOtherKind(before: AgencyRow, { unitType, rank, organ }: AgencyRow): boolean {
  return before.unitType !== unitType || before.rank !== rank || before.organ !== organ;
}

/** Relates everything that is stored: after a migration that made room for what depends on several reports. */
export function relateAll(db: Database, rules: SuccessionRules): void {
  for (const agency of db.select().from(agencies).all()) {
    const [year] = readYears(db, [agency.id]);
    if (year !== undefined) relateReport(db, agency, year, undefined, rules);
  }
}

function relateYear(db: Database, agency: AgencyRow, codes: readonly string[], year: number, rules: SuccessionRules): void {
  const above = agency.regionCode === null ? [] : wholesAbove(agency.regionCode, agency.unitType);
  const judged = new Set([...codes, ...above]);
  judgeScopes(db, [...judged], year);
  const closed = new Set([...judged].flatMap((code) => rules.relatedCodes(code)));
  holdReports(db, [...closed], agency.name, year, rules);
}

function readYears(db: Database, agencyIds: readonly number[]): number[] {
  return db
    .selectDistinct({ year: facts.year })
    .from(facts)
    .where(inArray(facts.agencyId, [...agencyIds]))
    .all()
    .map(({ year }) => year);
}

/** True when no earlier or no later year has a report: then when the agency began or ended is not what it was. */
function isAtEnd(db: Database, agencyId: number, year: number): boolean {
  const row = db
    .select({ first: min(facts.year), last: max(facts.year) })
    .from(facts)
    .where(eq(facts.agencyId, agencyId))
    .get();
  return row === undefined || row.first === year || row.last === year;
}
