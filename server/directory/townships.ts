/** The name of a town, township or subdistrict → the counties that have one of that name. */
import { matchRegion } from './matchRegion.ts';
import { REGIONS, type Region } from './regions/allRegions.ts';
import { TOWNSHIPS } from './townships.generated.ts';

const KIND = /^([\u4e00-\u9fff]{1,15}?(?:镇|乡|苏木|街道))(?:人民政府|政府|办事处)?$/;

let counties: ReadonlyMap<string, readonly Region[]> | null = null;

/**
 * The counties, when the name is that of a township alone: 鹤游镇 or 鹤游镇人民政府. None for other names, and for a township that the
 * list does not know. The list is of one day: a county that is found may have been another's neighbour of the same name before.
 */
export function countiesWithTownship(name: string): readonly Region[] {
  const own = KIND.exec(name)?.[1];
  if (own === undefined || matchRegion(name)) return [];
  counties ??= readTownships();
  return counties.get(own) ?? [];
}

function readTownships(): ReadonlyMap<string, readonly Region[]> {
  const found = new Map<string, Region[]>();
  for (const line of TOWNSHIPS.trim().split('\n')) {
    const [code = '', ...names] = line.split(' ');
    // Some stand under a zone that GB/T 2260 does not know: their county cannot be told, the city can.
    const region = REGIONS.get(code) ?? REGIONS.get(`${code.slice(0, 4)}00`);
    if (!region) continue;
    for (const name of names) {
      const counties = found.get(name);
      if (counties) counties.push(region);
      else found.set(name, [region]);
    }
  }
  return found;
}

/** Names of the towns and subdistricts in a county, or in a city without counties; empty for other codes. */
export function townshipsOf(code: string): readonly string[] {
  const line = TOWNSHIPS.trim()
    .split('\n')
    .find((one) => one.startsWith(`${code} `));
  return line?.split(' ').slice(1) ?? [];
}
