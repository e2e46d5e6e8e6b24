/**
 * What a text means that begins with the short name of a region: 高青民政局 → 高青县民政局, gaoqingminzheng → gaoqingxianminzheng,
 * gqmzj → gqxmzj. For searches only: who published a report is decided elsewhere.
 */
import { bareText } from '../../domain/searchText.ts';
import { REGIONS } from './allRegions.ts';
import { officialNameOf, shortNameOf } from './regionNames.ts';

/** A text in other words. */
export interface Expansion {
  /** The short name of the region, and the rest; Chinese only, where both are words. */
  readonly parts: readonly (readonly [short: string, rest: string])[];
  /** What a full name may begin with. */
  readonly beginnings: readonly string[];
}

// A few letters begin many names; what follows them must say more.
const LEAST_REST = { chinese: 1, pinyin: 2, initials: 3 };
const MOST_BEGINNINGS = 12;

type Kind = keyof typeof LEAST_REST;
interface Short {
  readonly kind: Kind;
  /** The same in full. */
  readonly full: readonly string[];
}

let known: ReadonlyMap<string, readonly Short[]> | null = null;

function readShortNames(): ReadonlyMap<string, readonly Short[]> {
  const shorts = new Map<string, Short[]>();
  const add = (short: string, entry: Short): void => {
    const entries = shorts.get(short);
    if (entries) entries.push(entry);
    else shorts.set(short, [entry]);
  };
  for (const region of REGIONS.values()) {
    const short = shortNameOf(region);
    if (short === null) continue;
    add(short, { kind: 'chinese', full: [...new Set([bareText(region.name), bareText(officialNameOf(region))])] });
    // 湘西 stands at the beginning of 湘西土家族苗族自治州; the letters of another short name would be others.
    if (!region.name.startsWith(short) || region.pinyin === null || region.initials === null) continue;
    add(region.syllables.slice(0, short.length).join(''), { kind: 'pinyin', full: [region.pinyin] });
    add(region.initials.slice(0, short.length), { kind: 'initials', full: [region.initials] });
  }
  return shorts;
}

/** The text in full, for each region whose short name it begins with; nothing where it has the full name. */
export function expandShortName(text: string): Expansion {
  known ??= readShortNames();
  const parts: (readonly [string, string])[] = [];
  const beginnings = new Set<string>();
  for (let length = 2; length < text.length; length += 1) {
    const short = text.slice(0, length);
    const rest = text.slice(length);
    const meant = (known.get(short) ?? []).filter(
      ({ kind, full }) => rest.length >= LEAST_REST[kind] && !full.some((name) => text.startsWith(name)),
    );
    if (meant.some(({ kind }) => kind === 'chinese')) parts.push([short, rest]);
    for (const { full } of meant) for (const name of full) beginnings.add(name + rest);
  }
  return { parts, beginnings: [...beginnings].slice(0, MOST_BEGINNINGS) };
}
