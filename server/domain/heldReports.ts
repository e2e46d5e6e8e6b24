/**
 * Which reports hold figures that another report of the same year holds too, so that a sum must leave them out. Pure, and the same for the
 * same reports in any order: who goes first is told by kind, place and name, never by when a report came.
 */
import type { Rank, Scope, UnitType } from './agency.ts';
import { rankOfCode } from './regionRank.ts';

/** A current report of the year, as far as it matters here. */
export interface RivalReport {
  readonly agencyId: number;
  readonly name: string;
  readonly regionCode: string | null;
  /** The same text for codes that were one region at different times. */
  readonly place: string | null;
  readonly rank: Rank | null;
  readonly unitType: UnitType;
  readonly scope: Scope;
}

/** A step from one agency to another. */
export interface Step {
  readonly agencyId: number;
  readonly successorId: number;
  /** The first year whose report is the successor's. */
  readonly year: number;
}

/** For each agency whose report is held by another's: the id of that other agency. */
export function findHeld(reports: readonly RivalReport[], steps: readonly Step[], year: number): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  const hold = (report: RivalReport, by: RivalReport) => held.has(report.agencyId) || held.set(report.agencyId, by.agencyId);
  for (const report of reports) {
    const other = findHeir(report, reports, steps, year) ?? findNamesake(report, reports);
    if (other) hold(report, other);
  }
  for (const key of [keyOfName, keyOfRegion, keyOfDesk]) {
    const free = reports.filter(({ agencyId }) => !held.has(agencyId));
    for (const group of groupBy(free, key)) {
      const [first, ...rest] = group.toSorted(compareRivals);
      if (first) rest.forEach((report) => hold(report, first));
    }
  }
  return held;
}

/** The agency that took over and reports for the year too, however many steps away. */
function findHeir(report: RivalReport, reports: readonly RivalReport[], steps: readonly Step[], year: number): RivalReport | null {
  const seen = new Set([report.agencyId]);
  for (const id of seen) {
    for (const step of steps) if (step.agencyId === id && step.year <= year) seen.add(step.successorId);
  }
  seen.delete(report.agencyId);
  const heirs = reports.filter((other) => seen.has(other.agencyId) && areAddedUp(report, other));
  return heirs.toSorted(compareRivals)[0] ?? null;
}

/** True when one sum could take both: single agencies of any rank, consolidated reports of one. */
function areAddedUp(a: RivalReport, b: RivalReport): boolean {
  if (a.scope !== b.scope) return false;
  return a.scope === 'SINGLE_AGENCY' || (a.scope === 'REGION_CONSOLIDATED' && a.rank === b.rank);
}

/** A report whose place is not known may be that of any namesake. */
function findNamesake(report: RivalReport, reports: readonly RivalReport[]): RivalReport | null {
  if (report.regionCode !== null) return null;
  const namesakes = reports.filter((other) => other.regionCode !== null && other.name === report.name && areAddedUp(report, other));
  return namesakes.toSorted(compareRivals)[0] ?? null;
}

/** One name in one place is one agency, under whatever code of the place. */
function keyOfName(report: RivalReport): string | null {
  if (report.place === null || (report.scope !== 'SINGLE_AGENCY' && report.scope !== 'REGION_CONSOLIDATED')) return null;
  return `${report.place} ${report.name} ${report.scope === 'SINGLE_AGENCY' ? '' : (report.rank ?? '')}`;
}

/** A region has one consolidated report. */
function keyOfRegion(report: RivalReport): string | null {
  return report.scope === 'REGION_CONSOLIDATED' ? regionOf(report) : null;
}

/** A government that reports on its own desk alone reports on its general office. */
function keyOfDesk(report: RivalReport): string | null {
  const isDesk = report.scope === 'SINGLE_AGENCY' && (report.unitType === 'GOVERNMENT' || report.unitType === 'GENERAL_OFFICE');
  return isDesk ? regionOf(report) : null;
}

/** The region that an agency stands for: that of its code where the ranks agree; a zone or township within it is one of its own. */
function regionOf({ regionCode, rank, name }: RivalReport): string | null {
  if (regionCode === null || rank === null) return null;
  return rank === rankOfCode(regionCode) ? regionCode : `${regionCode} ${rank} ${name}`;
}

/** Which of several stands for all: the government before its zone, though its office before the government where only a desk is meant. */
const ORDER: Readonly<Partial<Record<UnitType, number>>> = { GOVERNMENT: 0, ZONE: 1, GENERAL_OFFICE: 2 };

function compareRivals(a: RivalReport, b: RivalReport): number {
  return (
    orderOf(a) - orderOf(b) ||
    Number(a.regionCode === null) - Number(b.regionCode === null) ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.regionCode ?? '', b.regionCode ?? '') ||
    a.agencyId - b.agencyId
  );
}

function orderOf({ unitType, scope }: RivalReport): number {
  if (scope === 'SINGLE_AGENCY' && unitType === 'GENERAL_OFFICE') return -1;
  return ORDER[unitType] ?? 3;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupBy(reports: readonly RivalReport[], key: (report: RivalReport) => string | null): (readonly RivalReport[])[] {
  const groups = new Map<string, RivalReport[]>();
  for (const report of reports) {
    const of = key(report);
    if (of === null) continue;
    const group = groups.get(of);
    if (group) group.push(report);
    else groups.set(of, [report]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
