/** Agencies of regions that were renamed, merged or divided → what they became: 莱芜市民政局 → 济南市莱芜区民政局. */
import type { SuccessionKind } from '../domain/agency.ts';
import type { FoundStep, KnownAgency } from '../domain/succession.ts';
import { findCentralSystem } from './centralSystems.ts';
import { FORMER_REGIONS, REGIONS, type Region } from './regions/allRegions.ts';
import { FOUNDED, REGION_CHANGES, type RegionChange } from './regions/changes.ts';
import { livesOn } from './successionYears.ts';

/** Codes that were one region at different times, or parts of it, by each of them. */
const RELATED: ReadonlyMap<string, readonly string[]> = buildRelated();

function buildRelated(): Map<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { code, successors } of REGION_CHANGES) {
    const joined = new Set([code, ...successors].flatMap((each) => [...(sets.get(each) ?? [each])]));
    for (const each of joined) sets.set(each, joined);
  }
  return new Map([...sets].map(([code, set]) => [code, [...set].sort()]));
}

/** All codes that are or were the region of a code, or a part of it; the code alone for most. */
export function relatedCodes(code: string): readonly string[] {
  return RELATED.get(code) ?? [code];
}

/** The steps that follow from changes of regions. */
export function findRegionSteps(agencies: readonly KnownAgency[]): FoundStep[] {
  const codes = new Set(agencies.flatMap(({ regionCode }) => (regionCode === null ? [] : relatedCodes(regionCode))));
  return REGION_CHANGES.filter(({ code }) => codes.has(code)).flatMap((change) =>
    change.successors.flatMap((heir) => findStepsTo(agencies, change, heir)),
  );
}

function findStepsTo(agencies: readonly KnownAgency[], change: RegionChange, heirCode: string): FoundStep[] {
  const former = FORMER_REGIONS.find(({ code, name }) => code === change.code && name === change.name);
  const heir = REGIONS.get(heirCode);
  if (!former || !heir) return [];
  const after = agencies.filter(({ regionCode }) => regionCode === heirCode).flatMap((agency) => withRest(agency, heir.name));
  const before = agencies
    .filter((agency) => isOfFormer(agency, change, heir) && !after.some((other) => other.agency.id === agency.id))
    .flatMap((agency) => withRest(agency, former.name));
  return before.flatMap((old) => {
    const successor = livesOn(old.agency, change.year) ? null : findSame(old, after);
    return successor === null
      ? []
      : [{ agencyId: old.agency.id, successorId: successor.agency.id, year: change.year, kind: kindOf(change, heirCode) }];
  });
}

/** By its code of the time, or by the code of today where only the name is that of the time. */
function isOfFormer({ regionCode }: KnownAgency, { code, name, successors }: RegionChange, heir: Region): boolean {
  return regionCode === code || (name !== heir.name && regionCode !== null && successors.includes(regionCode));
}

interface Named {
  readonly agency: KnownAgency;
  /** The name after central system and region: 民政局. */
  readonly rest: string;
}

/** The agency with the rest of its name, when it begins with the region, in full or with some of what lies above it. */
function withRest(agency: KnownAgency, region: string): Named[] {
  const central = findCentralSystem(agency.name)?.name ?? '';
  const own = agency.name.slice(central.length);
  const at = own.indexOf(region);
  if (at < 0 || !isAbove(own.slice(0, at))) return [];
  return [{ agency, rest: own.slice(at + region.length) }];
}

/** What stands before the name of a county is nothing, or the names of what lies above it. */
const isAbove = (text: string): boolean => text === '' || /[省市州盟区]$/.test(text);

/** The organ of the same name, or else the only one of the same kind. */
function findSame({ agency, rest }: Named, among: readonly Named[]): Named | null {
  const others = among.filter((other) => other.agency.id !== agency.id && other.agency.unitType === agency.unitType);
  const named = others.filter((other) => other.rest === rest);
  const alike = named.length > 0 ? named : others.filter((other) => isAlike(other.agency, agency));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** A region has one government and one office of it; other organs are alike by what they are in charge of. */
function isAlike(a: KnownAgency, b: KnownAgency): boolean {
  if (a.unitType === 'GOVERNMENT' || a.unitType === 'GENERAL_OFFICE') return a.rank !== 'TOWNSHIP' && b.rank !== 'TOWNSHIP';
  return a.organ !== null && a.organ === b.organ;
}

function kindOf({ successors, year }: RegionChange, heirCode: string): SuccessionKind {
  if (successors.length > 1) return 'SPLIT';
  const joined = REGION_CHANGES.filter((other) => other.year === year && other.successors.includes(heirCode));
  // A code that did not begin with the change was there before, and only became larger.
  return joined.length > 1 || FOUNDED.get(heirCode) !== year ? 'MERGED' : 'RENAMED';
}
