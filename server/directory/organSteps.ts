/** Organs that reforms renamed or merged → what they became, within one region: 安全生产监督管理局 → 应急管理局. */
import type { FoundStep, KnownAgency } from '../domain/succession.ts';
import { organByCode, type Organ } from './organs/organCatalogue.ts';
import { livesOn, wasThereBefore } from './successionYears.ts';

/** Organs whose successor is a kind of its own in the catalogue, and the first year whose report is the successor's. */
const TAKEN_OVER: readonly { readonly from: string; readonly to: string; readonly year: number; readonly isMerger: boolean }[] = [
  // Renamed in the first half of 2021, place by place.
  { from: 'POVERTY_ALLEVIATION', to: 'RURAL_REVITALIZATION', year: 2021, isMerger: false },
  // The reform of 2023 put the bureaus into those of agriculture; most places did so by the end of 2024.
  { from: 'RURAL_REVITALIZATION', to: 'AGRICULTURE', year: 2024, isMerger: true },
  { from: 'CIVIL_AIR_DEFENSE', to: 'NATIONAL_DEFENSE_MOBILIZATION', year: 2023, isMerger: false },
];

const FORM = /(?:工作)?(?:局|厅|委员会|委|办公室|办|中心)$/;
const REGION_END = /[省市县区旗州盟]$/;

/** True for a kind of organ that took over from another, or that another took over. */
export function mayChange(organ: string): boolean {
  const isTakenOver = TAKEN_OVER.some(({ from, to }) => from === organ || to === organ);
  return isTakenOver || (organByCode(organ)?.predecessors.length ?? 0) > 0;
}

/** The steps that follow from reforms of organs. */
export function findOrganSteps(agencies: readonly KnownAgency[]): FoundStep[] {
  return groupBy(agencies, ({ regionCode }) => regionCode).flatMap((inRegion) => [...findRenamed(inRegion), ...findTakenOver(inRegion)]);
}

/** Agencies whose names are words of the past, and those of the same organ with the word that came next. */
function findRenamed(agencies: readonly KnownAgency[]): FoundStep[] {
  const steps = groupBy(agencies, ({ organ }) => organ).flatMap((alike) => {
    const organ = organByCode(alike[0]?.organ ?? '');
    if (!organ || organ.predecessors.length === 0) return [];
    const dated = alike.map((agency) => ({ agency, until: lastYearOfName(agency.name, organ) }));
    return dated.flatMap(({ agency, until }) => {
      if (until === null || livesOn(agency, until + 1)) return [];
      const heir = findNext(agency, until, dated, organ);
      return heir ? [{ agency, heir, year: firstYearOf(heir, agency, until) }] : [];
    });
  });
  return steps.map(({ agency, heir, year }) => {
    const isMerged = wasThereBefore(heir, year) || steps.some((other) => other.heir === heir && other.agency !== agency);
    return { agencyId: agency.id, successorId: heir.id, year, kind: isMerged ? 'MERGED' : 'RENAMED' };
  });
}

/** The year after the last of the old name; that year itself where the new name already reports for it and the old one does not. */
function firstYearOf(heir: KnownAgency, { lastYear }: KnownAgency, until: number): number {
  return heir.firstYear === until && (lastYear === null || lastYear < until) ? until : until + 1;
}

interface Dated {
  readonly agency: KnownAgency;
  /** The last year in which its name was usual; null for a name of today. */
  readonly until: number | null;
}

/** The last year of a name that consists of a word of the past; null for every other name. */
function lastYearOfName(name: string, organ: Organ): number | null {
  const stem = name.replace(FORM, '');
  const words = organ.predecessors.filter(({ word }) => stem.endsWith(word) || name.endsWith(word));
  const longest = words.toSorted((a, b) => b.word.length - a.word.length)[0];
  if (!longest) return null;
  const place = (stem.endsWith(longest.word) ? stem : name).slice(0, -longest.word.length);
  return REGION_END.test(place) ? longest.until : null;
}

/** The agency of the next name: the earliest of the later ones; of several of today, the one of the organ's usual words. */
function findNext(agency: KnownAgency, until: number, all: readonly Dated[], organ: Organ): KnownAgency | null {
  const later = all.filter((other) => other.agency.unitType === agency.unitType && (other.until ?? Infinity) > until);
  const next = Math.min(...later.map((other) => other.until ?? Infinity));
  const heirs = later.filter((other) => (other.until ?? Infinity) === next).map((other) => other.agency);
  return findUsual(heirs, organ.words[0] ?? '');
}

/** The only one, or of several the only one that bears the usual word. */
function findUsual(agencies: readonly KnownAgency[], word: string): KnownAgency | null {
  const usual = agencies.length > 1 ? agencies.filter(({ name }) => name.includes(word)) : agencies;
  return usual.length === 1 ? (usual[0] ?? null) : null;
}

/** Agencies of one organ, and those of the organ that took it over. */
function findTakenOver(agencies: readonly KnownAgency[]): FoundStep[] {
  return TAKEN_OVER.flatMap(({ from, to, year, isMerger }) => {
    const before = agencies.filter(({ organ }) => organ === from);
    const after = agencies.filter(({ organ }) => organ === to);
    const heir = findUsual(after, organByCode(to)?.words[0] ?? '');
    if (!heir) return [];
    return before
      .filter((agency) => agency.unitType === heir.unitType && !livesOn(agency, year))
      .map((agency) => {
        const isMerged = isMerger || before.length > 1 || wasThereBefore(heir, year);
        return { agencyId: agency.id, successorId: heir.id, year, kind: isMerged ? ('MERGED' as const) : ('RENAMED' as const) };
      });
  });
}

/** The agencies that share a text; those without one are left out. */
function groupBy(agencies: readonly KnownAgency[], key: (agency: KnownAgency) => string | null): KnownAgency[][] {
  const groups = new Map<string, KnownAgency[]>();
  for (const agency of agencies) {
    const of = key(agency);
    if (of === null) continue;
    const group = groups.get(of);
    if (group) group.push(agency);
    else groups.set(of, [agency]);
  }
  return [...groups.values()];
}
