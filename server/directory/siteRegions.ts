/**
 * The address of a page → the regions whose site it may be. Governments name their sites after their place: weihai.gov.cn, in letters;
 * bjdx.gov.cn, first letters of province and county; xxgk.sxgp.gov.cn, with the kind of site before. First letters stand for many places:
 * whoever asks needs something else that tells them apart.
 */
import { REGIONS, type Region } from './regions/allRegions.ts';
import { shortNameOf } from './regions/regionNames.ts';

/** What an address tells. */
export interface SiteRegions {
  /** The regions, the surest spelling only; empty when the address is no government's or spells no place. */
  readonly candidates: readonly Region[];
  /** True where the place is written out or several words of the address agree: a single candidate is then as good as a name. */
  readonly isSure: boolean;
  /** True for sites of organs of the State Council. */
  readonly isCentral: boolean;
}

const NOTHING: SiteRegions = { candidates: [], isSure: false, isCentral: false };
// Organs of the State Council; those of provinces stand before the system's own: guangdong.chinatax.gov.cn.
const CENTRAL =
  /^(?:moe|mof|mca|moj|mps|mnr|mee|mohurd|mot|mwr|moa|mofcom|mct|nhc|mva|mem|audit|sasac|samr|stats|sport|nrta|cnipa|nhsa|ndrc|miit|most|mohrss|mfa|seac|chinatax|customs|pbc|nfra|csrc|cma|nea|forestry|caac|spb|ncha|safe|nmpa|gjxfj|lswz|chinasafety|gov)$/;
const ADDRESS = /^https?:\/\/([a-z0-9.-]+?)\.gov\.cn(?::\d+)?(\/\S*)?$/i;
// What stands round the letters of a place: the government, its site, the whole country.
const ROUND = /^(?:zg|chn|china)(?=..)|(?:rmzfbgs|rmzf|zfbgs|zfw|zf|gov)$/g;

interface Spelling {
  readonly short: string;
  readonly shortInitials: string;
}

let spellings: ReadonlyMap<string, readonly Region[]> | null = null;
let initialsOnly: ReadonlyMap<string, readonly Region[]> | null = null;

/** The regions of an address; nothing for addresses of others. */
export function readSiteRegions(address: string): SiteRegions {
  const [, host = '', path = ''] = ADDRESS.exec(address.trim()) ?? [];
  const labels = host
    .toLowerCase()
    .split('.')
    .filter((label) => label !== 'www');
  const last = labels.at(-1);
  if (last === undefined) return NOTHING;
  if (CENTRAL.test(last)) return readCentral(labels);
  const own = labels.flatMap((label) => [label, label.replaceAll(ROUND, '')]);
  const inPath = path
    .toLowerCase()
    .split(/[/?&=]/)
    .filter((part) => part.endsWith('rmzf'))
    .map((part) => part.slice(0, -4));
  for (const label of [...own].reverse()) {
    const written = spelled().get(label) ?? [];
    if (written.length > 0) return { candidates: narrowed(written, labels, inPath), isSure: true, isCentral: false };
  }
  for (const label of [...own].reverse()) {
    const meant = firstLetters().get(label) ?? [];
    const agreeing = meant.filter((region) => inPath.some((part) => part === pathInitials(region)));
    if (agreeing.length > 0) return { candidates: agreeing, isSure: true, isCentral: false };
    // Four letters are those of province and county: sxgp, zjwy.
    if (meant.length > 0) return { candidates: meant, isSure: meant.length === 1 && label.length >= 4, isCentral: false };
  }
  return NOTHING;
}

/** moe.gov.cn is of the whole country, guangdong.chinatax.gov.cn of a province. */
function readCentral(labels: readonly string[]): SiteRegions {
  const place = labels.slice(0, -1).flatMap((label) => spelled().get(label) ?? firstLetters().get(label) ?? []);
  if (labels.length === 1) return { candidates: [], isSure: true, isCentral: true };
  const provinces = place.filter(({ rank }) => rank === 'PROVINCE');
  return { candidates: provinces.length > 0 ? provinces : place, isSure: provinces.length > 0, isCentral: false };
}

/** Of several places that are spelled alike, those that another word of the address speaks for. */
function narrowed(regions: readonly Region[], labels: readonly string[], inPath: readonly string[]): readonly Region[] {
  const agreeing = regions.filter((region) => inPath.includes(pathInitials(region)) || labels.includes(region.pinyin ?? ''));
  return agreeing.length > 0 ? agreeing : regions;
}

/** bjsdxq: the first letters of the whole name, from the province or city down. */
function pathInitials({ parent, initials }: Region): string {
  return (REGIONS.get(parent ?? '')?.initials ?? '') + (initials ?? '');
}

function spellingOf(region: Region): Spelling {
  const length = shortNameOf(region)?.length ?? region.name.length;
  const syllables = region.syllables.slice(0, length);
  return { short: syllables.join(''), shortInitials: syllables.map(([first = '']) => first).join('') };
}

/** The letters of names, with and without their kind. */
function spelled(): ReadonlyMap<string, readonly Region[]> {
  return (spellings ??= collect((region) => {
    const { short } = spellingOf(region);
    // The province of 陕西 writes itself so to differ from 山西.
    return region.code === '610000' ? ['shaanxi', 'shaanxisheng'] : [short, region.pinyin ?? ''];
  }, 4));
}

/** The first letters, alone or behind those of province or city. */
function firstLetters(): ReadonlyMap<string, readonly Region[]> {
  return (initialsOnly ??= collect((region) => {
    const own = [spellingOf(region).shortInitials, region.initials ?? ''];
    const above = parentsOf(region).flatMap((parent) => [
      spellingOf(parent).shortInitials,
      parent.initials ?? '',
      ...(OTHERWISE[parent.code] ?? []),
    ]);
    const written = parentsOf(region).map((parent) => spellingOf(parent).short);
    return [
      ...own,
      ...(OTHERWISE[region.code] ?? []),
      ...[...above, ...written].flatMap((before) => own.map((initials) => before + initials)),
    ];
  }, 2));
}

/** Provinces whose letters are not those of their names. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  150000: ['nmg', 'nm'],
  130000: ['heb', 'hebei'],
  410000: ['hen', 'ha'],
  230000: ['hlj'],
  610000: ['sn', 'shx'],
  460000: ['hi'],
  530000: ['yn'],
};

function parentsOf({ parent }: Region): Region[] {
  const above = parent === null ? undefined : REGIONS.get(parent);
  return above ? [above, ...parentsOf(above)] : [];
}

function collect(lettersOf: (region: Region) => readonly string[], shortest: number): ReadonlyMap<string, readonly Region[]> {
  const found = new Map<string, Region[]>();
  for (const region of REGIONS.values()) {
    if (/^[78]/.test(region.code)) continue;
    for (const letters of new Set(lettersOf(region)))
      if (letters.length >= shortest) found.set(letters, [...(found.get(letters) ?? []), region]);
  }
  return found;
}
