/** Holds the reports that say nothing of their scope against the figures of their region and year, and writes what follows. */
import { and, between, eq, inArray, ne, sql } from 'drizzle-orm';
import type { UnitType } from '../domain/agency.ts';
import { rankOfCode } from '../domain/regionRank.ts';
import { judgeWhole, type Part } from '../domain/scopeArithmetic.ts';
import type { ScopeReading } from '../domain/scopeReading.ts';
import type { Database } from './openDatabase.ts';
import { codesUnder } from './reportFilter.ts';
import { factColumn, facts } from './tables/facts.ts';
import { reports, type ReportRow } from './tables/reports.ts';

/** Units that a region's government is made of. Branches of systems led from above are not among them. */
const PARTS: readonly UnitType[] = ['GENERAL_OFFICE', 'DEPARTMENT', 'TOWNSHIP', 'SUBDISTRICT', 'AUTHORIZED_ORG'];
const NEW_REQUESTS = sql<number | null>`${factColumn('newRequests')}`;
const WHOLES: readonly UnitType[] = ['GOVERNMENT', 'ZONE'];

/** Judges the governments and zones of the regions in a year. */
export function judgeScopes(db: Database, codes: readonly string[], year: number): void {
  for (const code of codes) {
    const wholes = readWholes(db, code, year).filter(({ rank }) => rank === rankOfCode(code));
    if (wholes.length === 0) continue;
    const parts = [...readParts(db, code, year), ...readRegionsBelow(db, code, year)];
    for (const { report, newRequests } of wholes) keepScope(db, report, judgeWhole(readingOf(report), newRequests, parts));
  }
}

/** The codes whose governments could hold an agency's figures: its region; for a government or zone also the regions above. */
export function wholesAbove(regionCode: string, unitType: UnitType): string[] {
  if (!WHOLES.includes(unitType)) return [regionCode];
  return [...new Set([regionCode, `${regionCode.slice(0, 4)}00`, `${regionCode.slice(0, 2)}0000`])];
}

/** What was read of the report, before any figures of others. */
function readingOf({ scope, scopeBasis, scopeConfidence, readScope, readBasis, readConfidence }: ReportRow): ScopeReading {
  if (readScope !== null && readBasis !== null) return { scope: readScope, basis: readBasis, confidence: readConfidence };
  return { scope, basis: scopeBasis, confidence: scopeConfidence };
}

function readWholes(db: Database, code: string, year: number) {
  return db
    .select({ report: reports, newRequests: NEW_REQUESTS, rank: facts.rank })
    .from(facts)
    .innerJoin(reports, eq(reports.id, facts.reportId))
    .where(and(inArray(facts.unitType, [...WHOLES]), eq(facts.year, year), eq(facts.regionCode, code)))
    .all();
}

function readParts(db: Database, code: string, year: number): Part[] {
  return db
    .select({ newRequests: NEW_REQUESTS, balanced: facts.balanced })
    .from(facts)
    .where(and(eq(facts.regionCode, code), eq(facts.year, year), inArray(facts.unitType, [...PARTS]), eq(facts.scope, 'SINGLE_AGENCY')))
    .all();
}

/** Governments below that say themselves that they are consolidated: what only follows from their kind proves nothing of others. */
function readRegionsBelow(db: Database, code: string, year: number): Part[] {
  const below = { PROVINCE: 'PREFECTURE', PREFECTURE: 'COUNTY' } as const;
  const rank = rankOfCode(code);
  if (rank !== 'PROVINCE' && rank !== 'PREFECTURE') return [];
  const { first, last } = codesUnder(code);
  return db
    .select({ newRequests: NEW_REQUESTS, balanced: facts.balanced })
    .from(facts)
    .innerJoin(reports, eq(reports.id, facts.reportId))
    .where(
      and(
        inArray(facts.unitType, [...WHOLES]),
        eq(facts.year, year),
        between(facts.regionCode, first, last),
        ne(facts.regionCode, code),
        eq(facts.rank, below[rank]),
        eq(facts.scope, 'REGION_CONSOLIDATED'),
        inArray(reports.scopeBasis, ['WORDING', 'GIVEN']),
      ),
    )
    .all();
}

function keepScope(db: Database, report: ReportRow, { scope, basis, confidence }: ScopeReading): void {
  if (report.scope === scope && report.scopeBasis === basis) return;
  const read = readingOf(report);
  const isAsRead = read.scope === scope && read.basis === basis;
  const kept = isAsRead
    ? { readScope: null, readBasis: null, readConfidence: null }
    : { readScope: read.scope, readBasis: read.basis, readConfidence: read.confidence };
  db.update(reports)
    .set({ scope, scopeBasis: basis, scopeConfidence: confidence, ...kept })
    .where(eq(reports.id, report.id))
    .run();
  db.update(facts).set({ scope }).where(eq(facts.reportId, report.id)).run();
}
