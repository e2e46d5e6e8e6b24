/** The agency of a report from everything that names it: the most trusted name, completed by fuller ones and by its place. */
import { decideAgency, isCertain, type AgencyDecision } from '../../directory/decideAgency.ts';
import { kindAlone } from '../../directory/placeOfName.ts';
import { resolveAgency } from '../../directory/resolveAgency.ts';
import { speaksOfWholeRegion } from '../../directory/decideScope.ts';
import { matchRegion } from '../../directory/matchRegion.ts';
import { REGIONS } from '../../directory/regions/allRegions.ts';
import type { Title } from './findTitle.ts';
import { listNames, type NameSource, type PrintedName } from './nameSources.ts';
import type { Pieces } from './readPieces.ts';
import type { RegionHints } from './regionHints.ts';
import { resolveInPlace, type PlaceBasis } from './resolveInPlace.ts';
import { readSelfWord, type SelfWord } from './selfWord.ts';
import { unnamedAgency } from './unnamedAgency.ts';

/** Who published a report, as far as it can be told. */
export interface AgencyFound {
  /**
   * The agency. Its `name` is null when no name was found or the region of the name is not certain; its region is then that of the site
   * or of the notice that the report follows, where that is known.
   */
  readonly agency: AgencyDecision;
  /** The name that was decided on as printed; null when there is none. */
  readonly printed: string | null;
  readonly source: NameSource | null;
  /** What its place was read from. */
  readonly basis: PlaceBasis;
  /** Names that it may be, where it is not certain. */
  readonly candidates: readonly string[];
}

interface Named {
  readonly printed: PrintedName;
  readonly agency: AgencyDecision;
  readonly basis: PlaceBasis;
}

/** Offices that compile the report of their government. */
const COMPILING_OFFICE = /(?:信息|政务)公开.*(?:办公室|办|小组|委员会)$/;
/** Organs and zones whose short names do not tell the full one. */
const SHORTENED = /(?:教体|教科|教文|文旅|文广|文体|自规|资规|林草|粮储|科经|经科|工科|科工|农水|市监|综执|退役|数管)局$|(?<!理)委会$/;
/** Words before the name of another organ in a sentence: 会同财政局, 向档案局, 原国土资源局. */
const OF_OTHERS =
  /(?:会同|协同|联合|配合|与|和|及|同|向|对|由|经|报|请|组织|指导|督促|委托|邀请|要求|按照|根据|原|从|给|被|受|在|到|为|将|把|跟)$/;
/** What an office calls itself: 我办, 本室. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(['办', '室', '厅']);
// These places also name the site, the government above, another organ or whoever answers the telephone.
const WEAK: ReadonlySet<NameSource> = new Set(['STATEMENTS', 'SIGNATURE', 'PUBLISHER', 'PATH', 'CONTACT', 'CHANNEL']);

/** Decides who published the report of a year. */
export function findAgency(pieces: Pieces, title: Title | null, hints: RegionHints, year: number | null): AgencyFound {
  const self = readSelfWord(pieces.prose);
  const named = listNames(pieces, title)
    .map((printed) => ({ ...printed, name: cutToName(printed) }))
    .map((printed): Named => ({ printed, ...resolveInPlace(printed.name, hints, year) }))
    .map((one) => readMisread(one, hints, year) ?? one)
    .flatMap((one) => readCompiler(one, pieces.prose, self))
    .filter(({ printed, agency }) => isNameOfUnit(printed, agency) && (!WEAK.has(printed.source) || self.agreesWith(agency)));
  const [first] = named;
  if (!first)
    return { agency: unnamedAgency(hints, self.word, pieces.prose), printed: null, source: null, basis: 'DOCUMENT', candidates: [] };
  const fuller = isCertain(first.agency) ? nameWrittenOut(first, named) : fullerName(first, named);
  const { printed, agency, basis } = fuller ?? first;
  if (isCertain(agency))
    return { agency: withPrinted(agency, first.printed.name), printed: first.printed.name, source: printed.source, basis, candidates: [] };
  return {
    agency: { ...agency, name: null, printedName: first.printed.name },
    printed: first.printed.name,
    source: first.printed.source,
    basis,
    candidates: agency.candidates.map((region) => region.path),
  };
}

/** A title with one misread character, where the site tells the place: 临乎区人民政府 on a page of 临平区. */
function readMisread(named: Named, { home }: RegionHints, year: number | null): Named | null {
  if (named.printed.source !== 'TITLE' || !home || isCertain(named.agency)) return null;
  const resolution = resolveAgency(named.printed.name, { within: home.code, here: home.code, year });
  return resolution.status === 'resolved' ? { ...named, agency: resolution } : null;
}

/** A sentence may be caught with the name: the name begins at its region or its central system. */
function cutToName({ source, name: caught }: PrintedName): string {
  const name = caught.replace(/^[《“"'(]+|[》”"')]+$/g, '');
  if (matchRegion(name) || /^(?:国家|中国|中华)/.test(name)) return name;
  const isOwn = source === 'TITLE' || source === 'ANNOUNCEMENT';
  for (let start = 1; start <= Math.min(12, name.length - 4); start++) {
    const match = matchRegion(name.slice(start));
    if (match && !match.isShort && match.rest !== '') return isOwn || !OF_OTHERS.test(name.slice(0, start)) ? name.slice(start) : name;
  }
  return name;
}

/**
 * 由乌海市政务公开工作领导小组办公室综合各区、各部门的报告编制: the report is that of the government. An office of a government compiles
 * its own as well: how the text speaks tells whose it is, or nothing does.
 */
function readCompiler(named: Named, prose: string, self: SelfWord): Named[] {
  const { printed, agency } = named;
  if (printed.source !== 'COMPILER' || !isCompilingOffice(agency)) return [named];
  const isOffice = agency.unitType === 'GENERAL_OFFICE' && !printed.isCompiled;
  if (isOffice && OFFICE_WORDS.has(self.word ?? '')) return [named];
  const isOfGovernment = printed.isCompiled === true || (isOffice && speaksOfWholeRegion(prose));
  const region = isOfGovernment ? REGIONS.get(agency.regionCode ?? '') : undefined;
  if (region) return [{ ...named, agency: decideAgency(region.name, { within: region.code }) }];
  return isOffice ? [] : [named];
}

function isCompilingOffice({ unitType, name }: AgencyDecision): boolean {
  return unitType === 'GENERAL_OFFICE' || unitType === 'GOVERNMENT' || COMPILING_OFFICE.test(name ?? '');
}

/** What was caught is a name: of a known kind, or at least with a region. Weak places must name a unit, not a government. */
function isNameOfUnit({ source }: PrintedName, agency: AgencyDecision): boolean {
  // Enterprises and other bodies are of no known kind; a title or announcement with their region names them all the same.
  if (agency.unitType === 'UNKNOWN') return (source === 'TITLE' || source === 'ANNOUNCEMENT') && agency.regionCode !== null;
  if (source === 'CONTACT' || source === 'CHANNEL' || source === 'PUBLISHER' || source === 'PATH') {
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

/** The name in full where the title shortens it in a way that may stand for several: 教体局 for 教育体育局 or 教育和体育局. */
function nameWrittenOut({ agency: short }: Named, all: readonly Named[]): Named | null {
  const name = short.name ?? '';
  if (!SHORTENED.test(name)) return null;
  const written = all.filter(
    ({ agency: { name: long, regionCode, unitType } }) =>
      regionCode === short.regionCode && unitType === short.unitType && long !== null && long.length > name.length && holds(long, name),
  );
  return new Set(written.map(({ agency }) => agency.name)).size === 1 ? (written[0] ?? null) : null;
}

/** True when `long` holds the characters of `short` in their order, and ends as it does or writes out 会 in 管委会. */
function holds(long: string, short: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length && long.at(-1) === short.at(-1);
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
