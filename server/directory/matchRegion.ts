/** The region at the beginning of a name: 淄博市高青县民政局 → 370322. More than one candidate is no answer. */
import { listCommonNames } from './commonNames.ts';
import { listFormerRegions } from './formerRegions.ts';
import { REGIONS, type Region } from './regions/allRegions.ts';
import { isWithin, shortNameOf } from './regions/regionNames.ts';

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
}

const BY_NAME = new Map<string, Region[]>();
const BY_SHORT_NAME = new Map<string, Region[]>();
// The reports are those of the mainland; 中区 or 东区 of Taiwan would only be taken for the end of another name.
const ELSEWHERE = /^(?:71|81|82)/;
for (const region of REGIONS.values()) {
  if (ELSEWHERE.test(region.code) && region.rank !== 'PROVINCE') continue;
  BY_NAME.set(region.name, [...(BY_NAME.get(region.name) ?? []), region]);
  const short = shortNameOf(region);
  if (short) BY_SHORT_NAME.set(short, [...(BY_SHORT_NAME.get(short) ?? []), region]);
}
for (const region of listFormerRegions()) BY_NAME.set(region.name, [region]);
// 湘西州 for 湘西土家族苗族自治州; 东乡县 was a county of Jiangxi, and is what the one of Gansu is called.
for (const [name, code] of listCommonNames()) {
  const region = REGIONS.get(code);
  if (region) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), region]);
}
for (const region of REGIONS.values()) {
  for (const alias of region.aliases) BY_NAME.set(alias, [...(BY_NAME.get(alias) ?? []), region]);
}
const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));

// After a short name these show that a place is meant: 平潭综合实验区, 江苏淮安市, 毕节监管分局.
const AFTER_SHORT =
  /^(?:综合|调查|海关|海事|税务|监管|证监|分行|中心支行|支行|消防救援|出入境边防|经济|高新|国家|人民政府|政府|[\u4e00-\u9fff]{2,8}(?:市|县|区|自治州))/;
/** What is of a province where one bears the short name, and what never is: 吉林调查总队, 吉林监管分局. */
const OF_PROVINCE = /^(?:调查总队|消防救援总队|出入境边防检查总站|监管局|证监局)/;
const BELOW_PROVINCE = /^(?:调查队|监管分局|监管支局|中心支行|支行|消防救援(?:支|大)队)/;

/** The regions that bear exactly this full name. */
export function regionsNamed(name: string): readonly Region[] {
  return BY_NAME.get(name) ?? [];
}

/** Finds the region; null when the name begins with none. `within` narrows namesakes to one region and what lies in it. */
export function matchRegion(name: string, within: string | null = null): RegionMatch | null {
  const paths = matchFrom(name, null).filter((match) => match.length > 0);
  if (paths.length === 0) return null;
  const longest = Math.max(...paths.map((match) => match.length));
  const ends = paths.filter((match) => match.length === longest).map((match) => match.region);
  const narrowed = within ? ends.filter((region) => isWithin(region.code, within)) : ends;
  // 沙县 is the short name of 沙县区 and its name before: one region.
  const candidates = [
    ...new Map((narrowed.length > 0 ? narrowed : ends).toReversed().map((region) => [region.code, region])).values(),
  ].toReversed();
  return {
    region: candidates.length === 1 ? (candidates[0] ?? null) : null,
    candidates,
    rest: name.slice(longest),
    printed: name.slice(0, longest),
    isShort: paths.every((path) => path.length < longest || path.isShort),
  };
}

interface Path {
  readonly region: Region;
  readonly length: number;
  readonly isShort: boolean;
}

/** Every chain of regions, each below the one before, that the name can begin with. */
function matchFrom(name: string, above: Region | null): Path[] {
  const paths: Path[] = [];
  for (let length = Math.min(LONGEST, name.length); length >= 2; length--) {
    const printed = name.slice(0, length);
    const named = BY_NAME.get(printed) ?? [];
    for (const region of [...named, ...regionsCalled(printed, name.slice(length))]) {
      if (above && (region === above || !isWithin(region.code, above.code))) continue;
      const isShort = !named.includes(region);
      const below = matchFrom(name.slice(length), region);
      // 江苏淮安市 is a chain; 会同高青县 is the word 会同 before a county of another province.
      if (isShort && below.length === 0 && beginsWithRegion(name.slice(length))) continue;
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

/** The regions of a short name before what shows that a place is meant. */
function regionsCalled(short: string, after: string): readonly Region[] {
  if (!AFTER_SHORT.test(after)) return [];
  const regions = BY_SHORT_NAME.get(short) ?? [];
  if (BELOW_PROVINCE.test(after)) return regions.filter(({ rank }) => rank !== 'PROVINCE');
  const provinces = OF_PROVINCE.test(after) ? regions.filter(({ rank }) => rank === 'PROVINCE') : [];
  return provinces.length > 0 ? provinces : regions;
}
