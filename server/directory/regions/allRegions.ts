/** Every region there is or was: divisions of GB/T 2260 from the code list, those before them, and zones that publish reports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rank } from '../../domain/agency.ts';
import { packageRoot } from '../../packageRoot.ts';
import { FOUNDED, REGION_CHANGES } from './changes.ts';
import { ZONES_WITHOUT_CODE } from './zones.ts';

/** A province, prefecture, county or zone. */
export interface Region {
  /** Six characters: GB/T 2260, the code of the statistics for some zones, or a local one with a Z (zones.ts). */
  readonly code: string;
  readonly name: string;
  /** A zone publishes reports and is no division. */
  readonly kind: 'DIVISION' | 'ZONE';
  /** The rank of its government, never the depth in a tree: 东莞市 is a prefecture without counties, 济源市 a county below a province. */
  readonly rank: Rank;
  /** The code of the region above; null for provinces. */
  readonly parent: string | null;
  /** The names from the province down: 山东省淄博市高青县. Municipalities are named once. */
  readonly path: string;
  /** Other names that are printed for it, such as 雄安新区 for 河北雄安新区. */
  readonly aliases: readonly string[];
  /** Its name in letters without tones, such as gaoqingxian, and the first letter of each character; null where the list has none. */
  readonly pinyin: string | null;
  readonly initials: string | null;
  /** The letters of each character; empty where the list has none. */
  readonly syllables: readonly string[];
  /** The first year in which it is in force under this code and name; null when that was before 2009. */
  readonly validFrom: number | null;
  /** The last year; null for regions of today. */
  readonly validTo: number | null;
  /** Codes of what it became; empty for regions of today. */
  readonly successors: readonly string[];
}

type Row = readonly [code: string, name: string, letters: string];

const list = JSON.parse(readFileSync(join(packageRoot, 'server', 'directory', 'regions', 'regions.json'), 'utf8')) as {
  readonly source: string;
  readonly written: string;
  readonly regions: readonly Row[];
  readonly zones: readonly (readonly [code: string, letters: string])[];
};

/** Where the code list comes from, and the day on which it was taken. */
export const CODE_LIST = { source: list.source, written: list.written };

// The statistics give zones a third pair from 61 to 79; cities of 兵团 (659…) have small ones, and 加格达奇区 (2327…) has a government.
const STATISTICAL_ZONE = /^(?!2327)\d{4}(?:6[1-9]|7\d)$|^632857$/;
const BELOW: Readonly<Record<string, Rank>> = { PROVINCE: 'PREFECTURE', PREFECTURE: 'COUNTY', COUNTY: 'TOWNSHIP' };

/** A name in letters, taken apart and put together. */
function spellingOf(letters: string): Pick<Region, 'syllables' | 'pinyin' | 'initials'> {
  const syllables = letters.split(' ');
  return { syllables, pinyin: syllables.join(''), initials: syllables.map(([first = '']) => first).join('') };
}

function buildRegions(): Map<string, Region> {
  const regions = new Map<string, Region>();
  const parentOf = (code: string): Region | undefined =>
    code.endsWith('0000') ? undefined : (regions.get(`${code.slice(0, 4)}00`) ?? regions.get(`${code.slice(0, 2)}0000`));
  for (const [code, name, letters] of list.regions) {
    const parent = parentOf(code);
    const isZone = STATISTICAL_ZONE.test(code) && !code.startsWith('659');
    const rank = code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
    regions.set(code, {
      ...{ code, name, ...spellingOf(letters) },
      ...{ kind: isZone ? 'ZONE' : 'DIVISION', rank, aliases: [] },
      ...{ parent: parent?.code ?? null, path: (parent?.path ?? '') + name },
      ...{ validFrom: FOUNDED.get(code) ?? null, validTo: null, successors: [] },
    });
  }
  const zoneLetters = new Map(list.zones);
  for (const { code, name, parent, aliases } of ZONES_WITHOUT_CODE) {
    const above = regions.get(parent);
    if (!above) throw new Error(`The zone ${name} lies in ${parent}, which is no division.`);
    regions.set(code, {
      ...{ code, name, aliases, kind: 'ZONE', rank: BELOW[above.rank] ?? 'COUNTY', parent, path: above.path + name },
      ...{ ...spellingOf(zoneLetters.get(code) ?? ''), validFrom: null, validTo: null, successors: [] },
    });
  }
  return regions;
}

/** All regions of today, by code. */
export const REGIONS: ReadonlyMap<string, Region> = buildRegions();

function buildFormer(): Region[] {
  return REGION_CHANGES.flatMap(({ code, name, successors, year }) => {
    const heir = REGIONS.get(successors[0] ?? '');
    if (!heir) throw new Error(`${code} ${name} became ${successors.join(', ')}, which is no division of today.`);
    const rank: Rank = code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
    const parent = REGIONS.get(`${code.slice(0, 4)}00`) ?? REGIONS.get(`${code.slice(0, 2)}0000`);
    const above = rank === 'PREFECTURE' ? REGIONS.get(`${code.slice(0, 2)}0000`) : parent;
    return [
      {
        ...{ code, name, kind: 'DIVISION' as const, rank, aliases: [], parent: above?.code ?? null, path: (above?.path ?? '') + name },
        ...{ pinyin: null, initials: null, syllables: [], validFrom: FOUNDED.get(code) ?? null, validTo: year - 1, successors },
      },
    ];
  });
}

/** Regions of the past, by the year in which they ended. */
export const FORMER_REGIONS: readonly Region[] = buildFormer();

/** The region that bore a code in a year, today's without one; null when there was none. */
export function regionIn(code: string, year: number | null = null): Region | null {
  const today = REGIONS.get(code) ?? null;
  if (year === null) return today;
  const then = FORMER_REGIONS.find((region) => region.code === code && year <= (region.validTo ?? year));
  return then ?? (today && (today.validFrom ?? 0) <= year ? today : null);
}

const FORMER_BY_CODE = new Map(FORMER_REGIONS.map((region) => [region.code, region]));

/** The region of a code, today's before one of the past: what the code of a stored agency means. */
export function findRegion(code: string): Region | null {
  return REGIONS.get(code) ?? FORMER_BY_CODE.get(code) ?? null;
}
