/** The agency of a report from everything that names it: the most trusted name, completed by fuller ones and by its place. */
import { kindAlone, resolveAgency, type AgencyDecision } from '../../directory/resolveAgency.ts';
import { matchRegion } from '../../directory/matchRegion.ts';
import { REGIONS } from '../../directory/regions.ts';
import type { Title } from './findTitle.ts';
import { listNames, type NameSource, type PrintedName } from './nameSources.ts';
import type { Pieces } from './readPieces.ts';
import type { RegionHints } from './regionHints.ts';
import { readSelfWord } from './selfWord.ts';

/** Who published a report, as far as it can be told. */
export interface AgencyFound {
  /** The agency; its `name` is null when no name was found or the region of the name is not certain. */
  readonly agency: AgencyDecision;
  /** The name that was decided on as printed; null when there is none. */
  readonly printed: string | null;
  readonly source: NameSource | null;
  /** Names that it may be, where it is not certain. */
  readonly candidates: readonly string[];
}

interface Named {
  readonly printed: PrintedName;
  readonly agency: AgencyDecision;
}

/** Offices that compile the report of their government. */
const COMPILING_OFFICE = /(?:信息|政务)公开.*(?:办公室|办|小组|委员会)$/;
// These places also name the site, the government above or whoever answers the telephone.
const WEAK: ReadonlySet<NameSource> = new Set(['SIGNATURE', 'PUBLISHER', 'CONTACT', 'CHANNEL']);

/** Decides who published the report. */
export function findAgency(pieces: Pieces, title: Title | null, hints: RegionHints): AgencyFound {
  const self = readSelfWord(pieces.prose);
  const named = listNames(pieces, title)
    .map((printed) => ({ ...printed, name: cutToName(printed.name) }))
    .map((printed): Named => ({ printed, agency: resolveWithHints(printed.name, hints) }))
    .map(compiledByGovernment)
    .filter(({ printed, agency }) => isNameOfUnit(printed, agency) && (!WEAK.has(printed.source) || self.agreesWith(agency)));
  const [first] = named;
  if (!first) return nobody();
  const fuller = isCertain(first.agency) ? null : fullerName(first, named);
  const { printed, agency } = fuller ?? first;
  if (isCertain(agency))
    return { agency: withPrinted(agency, first.printed.name), printed: first.printed.name, source: printed.source, candidates: [] };
  return {
    agency: { ...agency, name: null, printedName: first.printed.name },
    printed: first.printed.name,
    source: first.printed.source,
    candidates: agency.candidates.map((region) => region.path),
  };
}

/** The region of the name, or that of the site for a name without one: 区教育局, 新添镇. */
function resolveWithHints(name: string, hints: RegionHints): AgencyDecision {
  const alone = resolveAgency(name);
  if (alone.candidates.length > 1) {
    const [only, ...others] = hints.narrow(alone.candidates);
    return only && others.length === 0 ? resolveAgency(name, only.code) : alone;
  }
  if (isCertain(alone)) return alone;
  const kind = kindAlone(name);
  const here = hints.home && (kind === null || hints.home.name.endsWith(kind)) ? hints.home : kind ? hints.mentioned(kind) : null;
  return here ? resolveAgency(name, null, here.code) : alone;
}

/** An agency is certain when its region is, or when it is one of the whole country. */
function isCertain({ name, regionCode, rank }: AgencyDecision): boolean {
  return name !== null && (regionCode !== null || rank === 'CENTRAL');
}

/** A sentence may be caught with the name: the name begins at its region or its central system. */
function cutToName(caught: string): string {
  const name = caught.replace(/^[《“"'(]+|[》”"')]+$/g, '');
  if (matchRegion(name) || /^(?:国家|中国|中华)/.test(name)) return name;
  for (let start = 1; start <= Math.min(12, name.length - 4); start++) {
    const match = matchRegion(name.slice(start));
    if (match && !match.isShort && match.rest !== '') return name.slice(start);
  }
  return name;
}

/** 由乌海市政务公开工作领导小组办公室综合各区、各部门的报告编制: the report is that of the government. */
function compiledByGovernment(named: Named): Named {
  const { printed, agency } = named;
  const region = printed.isCompiled && isCompilingOffice(agency) ? REGIONS.get(agency.regionCode ?? '') : undefined;
  return region ? { printed, agency: resolveAgency(region.name, region.code) } : named;
}

function isCompilingOffice({ unitType, name }: AgencyDecision): boolean {
  return unitType === 'GENERAL_OFFICE' || unitType === 'GOVERNMENT' || COMPILING_OFFICE.test(name ?? '');
}

/** What was caught is a name: of a known kind, or at least with a region. Weak places must name a unit, not a government. */
function isNameOfUnit({ source }: PrintedName, agency: AgencyDecision): boolean {
  // Enterprises and other bodies are of no known kind; a title or announcement with their region names them all the same.
  if (agency.unitType === 'UNKNOWN') return (source === 'TITLE' || source === 'ANNOUNCEMENT') && agency.regionCode !== null;
  if (source === 'CONTACT' || source === 'CHANNEL' || source === 'PUBLISHER') {
    return agency.unitType !== 'GOVERNMENT' && agency.unitType !== 'GENERAL_OFFICE' && isCertain(agency);
  }
  return source === 'TITLE' || source === 'ANNOUNCEMENT' || source === 'SIGNATURE' || isCertain(agency);
}

/** A certain name for the same unit: 梅河口市住房和城乡建设局 for 住建局, 遂溪县建新镇人民政府 for 建新镇. */
function fullerName(short: Named, all: readonly Named[]): Named | null {
  const fuller = all.filter(({ agency }) => isCertain(agency) && isSameUnit(short.agency, agency));
  const names = new Set(fuller.map(({ agency }) => agency.name));
  return names.size === 1 ? (fuller[0] ?? null) : null;
}

function isSameUnit(short: AgencyDecision, full: AgencyDecision): boolean {
  if (short.unitType !== full.unitType) return false;
  if (short.candidates.length > 0 && !short.candidates.some(({ code }) => code === full.regionCode)) return false;
  const kind = kindAlone(short.name ?? '');
  const place = (full.name ?? '').slice(0, (full.name ?? '').length - (short.name ?? '').length + (kind?.length ?? 0));
  if (kind && !place.endsWith(kind)) return false;
  if (short.organ !== null) return short.organ === full.organ;
  return (full.name ?? '').endsWith((short.name ?? '').slice(kind?.length ?? 0));
}

function withPrinted(agency: AgencyDecision, printed: string): AgencyDecision {
  return { ...agency, printedName: printed === agency.name ? null : printed };
}

function nobody(): AgencyFound {
  return { agency: { ...resolveAgency(''), name: null, printedName: null }, printed: null, source: null, candidates: [] };
}
