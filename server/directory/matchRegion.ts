/** The region at the beginning of a name: 淄博市高青县民政局 → 370322. More than one candidate is no answer. */
import { listFormerRegions } from './formerRegions.ts';
import { isWithin, REGIONS, shortNameOf, type Region } from './regions.ts';

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
  // 湘西州 for 湘西土家族苗族自治州.
  if (short && region.name.endsWith('自治州')) BY_NAME.set(`${short}州`, [region]);
}
for (const region of listFormerRegions()) BY_NAME.set(region.name, [region]);
const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));

// After a short name these show that a place is meant: 平潭综合实验区, 江苏淮安市.
const AFTER_SHORT = /^(?:综合|调查|海关|税务|分行|支行|经济|高新|国家|人民政府|政府|[\u4e00-\u9fff]{2,8}(?:市|县|区|自治州))/;

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
    isShort: !candidates.some((region) => name.slice(0, longest).endsWith(region.name)) && !/州$/.test(name.slice(0, longest)),
  };
}

interface Path {
  readonly region: Region;
  readonly length: number;
}

/** Every chain of regions, each below the one before, that the name can begin with. */
function matchFrom(name: string, above: Region | null): Path[] {
  const paths: Path[] = [];
  for (let length = Math.min(LONGEST, name.length); length >= 2; length--) {
    const printed = name.slice(0, length);
    const shorts = AFTER_SHORT.test(name.slice(length)) ? (BY_SHORT_NAME.get(printed) ?? []) : [];
    for (const region of [...(BY_NAME.get(printed) ?? []), ...shorts]) {
      // 黄埔海关 is a customs district, not the customs of 黄埔区.
      if (region.rank === 'COUNTY' && name.startsWith('海关', length)) continue;
      if (above && (region === above || !isWithin(region.code, above.code))) continue;
      paths.push({ region, length });
      for (const deeper of matchFrom(name.slice(length), region)) paths.push({ region: deeper.region, length: length + deeper.length });
    }
  }
  return paths;
}
