/** The region at the beginning of a name: 淄博市高青县民政局 → 370322. More than one candidate is no answer. */
import { listCommonNames } from './commonNames.ts';
import { FORMER_REGIONS, REGIONS, type Region } from './regions/allRegions.ts';
import { isWithin, shortNameOf } from './regions/regionNames.ts';
import { signsOfPlace } from './shortPlaces.ts';

/** A region found at the beginning of a name. */
export interface RegionMatch {
  /** Null when several regions bear the name and nothing tells them apart. */
  readonly region: Region | null;
  readonly candidates: readonly Region[];
  /** What follows the region in the name. */
  readonly rest: string;
  /** The part of the name that is the region. */
  readonly printed: string;
  /** True when the last region is printed without its kind: 平潭 for 平潭县. */
  readonly isShort: boolean;
  /** How many regions bear the printed name, before anything told them apart. */
  readonly namesakes: number;
  /** True when the name tells no place and the region is where the document is at home. */
  readonly isHere?: boolean;
}

/** Where a name is looked for besides itself. */
export interface PlaceHints {
  /** The code of a region that the name surely lies in: it tells namesakes apart. */
  readonly within?: string | null;
  /** The year that is spoken of: a region of the past is meant by its name only in its time. */
  readonly year?: number | null;
  /** True after the name of a system led from the centre: any short name of a place is one there, 国家矿山安全监察局山西局. */
  readonly isBranch?: boolean;
}

const BY_NAME = new Map<string, Region[]>();
const BY_SHORT_NAME = new Map<string, Region[]>();
const add = (names: Map<string, Region[]>, name: string, region: Region): unknown => names.set(name, [...(names.get(name) ?? []), region]);
// The reports are those of the mainland; 中区 or 东区 of Taiwan would only be taken for the end of another name.
const ELSEWHERE = /^(?:71|81|82)/;
for (const region of REGIONS.values()) {
  if (ELSEWHERE.test(region.code) && region.rank !== 'PROVINCE') continue;
  add(BY_NAME, region.name, region);
  const short = shortNameOf(region);
  if (short) add(BY_SHORT_NAME, short, region);
}
for (const region of FORMER_REGIONS) add(BY_NAME, region.name, region);
// 湘西州 for 湘西土家族苗族自治州; 东乡县 was a county of Jiangxi, and is what the one of Gansu is called.
for (const [name, code] of listCommonNames()) {
  const region = REGIONS.get(code);
  if (region) add(BY_NAME, name, region);
}
for (const region of REGIONS.values()) for (const alias of region.aliases) add(BY_NAME, alias, region);
const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));

/** Every name that a region is known by, short ones left out. */
export function listRegionNames(): readonly string[] {
  return [...BY_NAME.keys()];
}

/** The divisions that lie in a region, today's before those of the past. */
export function listRegionsWithin(above: Region): readonly Region[] {
  const isIn = (region: Region): boolean => region !== above && region.kind === 'DIVISION' && isWithin(region.code, above.code);
  return [...[...REGIONS.values()].filter(isIn), ...FORMER_REGIONS.filter(isIn)];
}

/** The regions that bear exactly this full name today; those that bore it where none does. */
export function regionsNamed(name: string): readonly Region[] {
  const named = BY_NAME.get(name) ?? [];
  const today = named.filter(({ validTo }) => validTo === null);
  return today.length > 0 ? today : named;
}

/** Finds the region; null when the name begins with none. */
export function matchRegion(name: string, { within = null, year = null, isBranch = false }: PlaceHints = {}): RegionMatch | null {
  const paths = matchFrom(name, null, isBranch).filter((match) => match.length > 0);
  if (paths.length === 0) return null;
  const longest = Math.max(...paths.map((match) => match.length));
  const ends = new Set(paths.filter((match) => match.length === longest).map((match) => match.region));
  const narrowed = within ? [...ends].filter((region) => isWithin(region.code, within)) : [];
  const candidates = preferByTime(narrowed.length > 0 ? narrowed : [...ends], year, name.slice(0, longest));
  return {
    region: candidates.length === 1 ? (candidates[0] ?? null) : null,
    candidates,
    rest: name.slice(longest),
    printed: name.slice(0, longest),
    isShort: paths.every((path) => path.length < longest || path.isShort),
    namesakes: ends.size,
  };
}

// Reports of the forms of today begin with this year; what ended before it is meant only where nothing else bears the name.
const FIRST_YEAR = 2019;

/** The regions that a name means in a year; all of them when none was there in that year: a report may bear a name early or late. */
function preferByTime(regions: readonly Region[], year: number | null, printed: string): readonly Region[] {
  if (regions.length < 2) return regions;
  const wasThere = ({ validFrom, validTo }: Region): boolean =>
    year === null ? validTo === null || validTo >= FIRST_YEAR : (validFrom ?? year) <= year && (validTo ?? year) >= year;
  const there = regions.filter(wasThere);
  // 东乡县 was one of Jiangxi until 2016 and is a common name of 东乡族自治县: without a year either may be meant.
  const full = there.filter((region) => printed.endsWith(region.name));
  if (year === null) return withoutPredecessors(full.length > 0 ? full : regions);
  return full.length > 0 ? full : there.length > 0 ? there : regions;
}

/** 三元区 is the one of today and the one that became it: one place. */
function withoutPredecessors(regions: readonly Region[]): readonly Region[] {
  const codes = new Set(regions.map(({ code }) => code));
  // 360402 was 庐山区 and is 濂溪区: what goes on under its own code is no predecessor of another.
  return regions.filter(
    ({ code: own, validTo, successors }) => validTo === null || !successors.some((code) => code !== own && codes.has(code)),
  );
}

interface Path {
  readonly region: Region;
  readonly length: number;
  readonly isShort: boolean;
}

/** Every chain of regions, each below the one before, that the name can begin with. */
function matchFrom(name: string, above: Region | null, isBranch: boolean): Path[] {
  const paths: Path[] = [];
  for (let length = Math.min(LONGEST, name.length); length >= 2; length--) {
    const printed = name.slice(0, length);
    const named = (BY_NAME.get(printed) ?? []).map((region): Called => ({ region, needsBelow: false }));
    for (const { region, needsBelow } of [...named, ...regionsCalled(printed, name.slice(length), isBranch)]) {
      if (above && (region === above || !isWithin(region.code, above.code))) continue;
      const isShort = !named.some((one) => one.region === region);
      const below = matchFrom(name.slice(length), region, isBranch);
      // 江苏淮安市 is a chain; 会同高青县 is the word 会同 before a county of another province.
      if (isShort && below.length === 0 && (needsBelow || beginsWithRegion(name.slice(length)))) continue;
      paths.push({ region, length, isShort });
      for (const deeper of below) paths.push({ ...deeper, length: length + deeper.length });
    }
  }
  return paths;
}

/** True when a region of GB/T 2260 is named in full; zones are called 经济技术开发区 everywhere. */
function beginsWithRegion(name: string): boolean {
  for (let length = Math.min(LONGEST, name.length); length >= 2; length--)
    if (BY_NAME.get(name.slice(0, length))?.some(({ kind }) => kind === 'DIVISION')) return true;
  return false;
}

interface Called {
  readonly region: Region;
  readonly needsBelow: boolean;
}

/** The regions of a short name before what shows that a place is meant. */
function regionsCalled(short: string, after: string, isBranch: boolean): readonly Called[] {
  const regions = BY_SHORT_NAME.get(short);
  if (!regions) return [];
  for (const { ranks, needsBelow = false } of signsOfPlace(after, isBranch)) {
    const fitting = regions.filter(({ rank }) => ranks === null || ranks.includes(rank));
    if (fitting.length > 0) return fitting.map((region) => ({ region, needsBelow }));
  }
  return [];
}
