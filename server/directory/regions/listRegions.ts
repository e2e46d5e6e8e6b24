/** Lists regions: those of a year, those below one, those that a text names, best match first. */
import { bareText } from '../../domain/searchText.ts';
import { FORMER_REGIONS, REGIONS, regionIn, type Region } from './allRegions.ts';
import { shortNameOf } from './regionNames.ts';

/** Which regions to list. Null means that everything passes; `year` null means as they are today. */
export interface RegionSearch {
  readonly text: string | null;
  /** The code of the region directly above. */
  readonly parent: string | null;
  readonly ranks: readonly string[] | null;
  readonly year: number | null;
}

function isInForce({ validFrom, validTo }: Region, year: number): boolean {
  return (validFrom ?? year) <= year && year <= (validTo ?? year);
}

/** All regions of a year, of today without one, by code. A code means one region in one year. */
function regionsOf(year: number | null): Region[] {
  if (year === null) return [...REGIONS.values()].toSorted(byCode);
  const former = FORMER_REGIONS.filter((region) => isInForce(region, year) && regionIn(region.code, year) === region);
  const today = [...REGIONS.values()].filter((region) => isInForce(region, year) && regionIn(region.code, year) === region);
  return [...former, ...today].toSorted(byCode);
}

function byCode(a: Region, b: Region): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** The regions directly below one in a year, today without one, by code. */
export function regionsBelow(code: string, year: number | null): Region[] {
  return regionsOf(year).filter(({ parent }) => parent === code);
}

/** The region that agencies are stored under: today's, or else the one that bore the code last. */
export function regionOfCode(code: string): Region | null {
  return REGIONS.get(code) ?? FORMER_REGIONS.findLast((region) => region.code === code) ?? null;
}

/**
 * How well a name fits, 0 best; null when it does not: the whole name, the name without its kind, the beginning of either (a Chinese name
 * before letters), a part. Letters are held against the pinyin and the first letters.
 */
function matchOf(region: Region, text: string): number | null {
  const names = [region.name, shortNameOf(region), ...region.aliases].flatMap((name) => (name === null ? [] : [bareText(name)]));
  const letters = [region.pinyin, region.initials].filter((word) => word !== null);
  if (names[0] === text || letters.includes(text)) return 0;
  if (names.includes(text)) return 1;
  if (names.some((name) => name.startsWith(text)) || letters.some((word) => word.startsWith(text))) return 2;
  return names.some((name) => name.includes(text)) || letters.some((word) => word.includes(text)) || region.code.toLowerCase() === text
    ? 3
    : null;
}

const RANK_ORDER = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];

/** The regions, by code; with a text the best match first, then the higher rank. A text without a letter or character is no filter. */
export function listRegions({ text, parent, ranks, year }: RegionSearch): Region[] {
  const bare = bareText(text ?? '');
  const passing = regionsOf(year).filter(
    (region) => (parent === null || region.parent === parent) && (ranks === null || ranks.includes(region.rank)),
  );
  if (bare === '') return passing;
  return passing
    .flatMap((region) => {
      const match = matchOf(region, bare);
      return match === null ? [] : [{ region, match }];
    })
    .toSorted((a, b) => a.match - b.match || RANK_ORDER.indexOf(a.region.rank) - RANK_ORDER.indexOf(b.region.rank))
    .map(({ region }) => region);
}
