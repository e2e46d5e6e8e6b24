/** A name as printed → the full official name: titles shorten governments, towns and offices to their place. */
import { expandOrganName } from './expandOrganName.ts';
import type { Unit } from './decideUnit.ts';
import type { RegionMatch } from './matchRegion.ts';
import { CORPS, placeKind } from './placeOfName.ts';
import { officialNameOf } from './regions/regionNames.ts';

/** A name taken apart. */
export interface NameParts {
  readonly printed: string;
  /** The central system that the name begins with, such as 国家税务总局; empty for others. */
  readonly central: string;
  readonly match: RegionMatch | null;
  /** What follows central system and region. */
  readonly rest: string;
  readonly unit: Unit;
}

/** The full name. A region that is not certain stays as printed. */
export function completeName(parts: NameParts): string {
  const { central, match, rest, unit } = parts;
  const place = placeOf(parts);
  switch (unit.unitType) {
    case 'GOVERNMENT':
      return place + governmentOf(match?.region?.name ?? '');
    case 'GENERAL_OFFICE':
      return `${place}${governmentOf(match?.region?.name ?? '')}${rest.endsWith('厅') ? '办公厅' : '办公室'}`;
    case 'ZONE':
      return central + place + rest + (/(?:管理委员会|管委会)$/.test(rest) ? '' : '管委会');
    case 'TOWNSHIP':
      return `${place}${rest.replace(/(?:人民)?政府$/, '')}人民政府`;
    case 'SUBDISTRICT':
      return place + completeSubdistrict(rest, match?.region?.rank === 'COUNTY');
    case 'VERTICAL_BRANCH':
      return central + place + rest;
    default:
      return central + place + expandOrganName(rest);
  }
}

/** Leagues and 地区 have no government of their own but an office that the province sends. */
function governmentOf(region: string): string {
  return /(?:盟|地区)$/.test(region) ? '行政公署' : '人民政府';
}

/** Official names begin with the region's own; systems led from above and zones keep what they print. */
function placeOf({ printed, central, match, rest, unit }: NameParts): string {
  const asPrinted = printed.slice(central.length, printed.length - rest.length);
  if (printed.startsWith(CORPS)) return printed.slice(0, printed.length - rest.length);
  // 平潭综合实验区地方税务局 is not one of 平潭县 by its name.
  const isZone = unit.unitType === 'ZONE' || (placeKind(match) === 'ZONE' && match?.region?.kind === 'DIVISION');
  if (!match?.region || match.isShort || isZone) return asPrinted;
  const official = officialNameOf(match.region);
  return central && asPrinted.length > official.length && unit.unitType === 'VERTICAL_BRANCH' ? asPrinted : official;
}

/** A 街道办事处 is an agency that the government of its county sends: 渝中区人民政府大溪沟街道办事处. */
function completeSubdistrict(rest: string, isOfCounty: boolean): string {
  const own = rest.replace(/^(?:人民)?政府/, '').replace(/(?:街道办事处|街道办|街道|街)$/, '街道办事处');
  const isOfZone = /(?:区|园|城)./.test(own.replace(/街道.*$/, ''));
  return rest.startsWith('人民政府') || rest.startsWith('政府') || (isOfCounty && !isOfZone) ? `人民政府${own}` : own;
}
