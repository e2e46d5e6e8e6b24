/** A name as printed with what the document says of its place → who it is: 区教育局 on the site of 武昌区, 鹤游镇 of 垫江县. */
import { decideAgency, isCertain, type AgencyDecision } from '../../directory/decideAgency.ts';
import { kindAlone } from '../../directory/placeOfName.ts';
import { holdsTownships } from '../../directory/rankOfUnit.ts';
import type { Region } from '../../directory/regions/allRegions.ts';
import { countiesWithTownship } from '../../directory/townships.ts';
import type { RegionHints } from './regionHints.ts';

/** What the place was read from where the name does not tell it. TOWNSHIP: only one county has a township of that name. */
export type PlaceBasis = 'NAME' | 'DOCUMENT' | 'TOWNSHIP';

/** A decision with the basis of its place. */
export interface PlacedAgency {
  readonly agency: AgencyDecision;
  readonly basis: PlaceBasis;
}

/** The region of the name; where it tells none, that of the site, of the notice that it follows, or of the only such township. */
export function resolveInPlace(name: string, hints: RegionHints, year: number | null): PlacedAgency {
  const alone = decideAgency(name, { year });
  if (alone.candidates.length > 1) {
    const [only, ...others] = hints.narrow(alone.candidates);
    return only && others.length === 0 ? placed(decideAgency(name, { year, within: only.code }), 'DOCUMENT') : placed(alone, 'NAME');
  }
  if (isCertain(alone)) return placed(alone, 'NAME');
  const isTownship = alone.unitType === 'TOWNSHIP' || alone.unitType === 'SUBDISTRICT';
  const here = placeOfDocument(name, isTownship, hints);
  if (here) return placed(decideAgency(name, { year, here: here.code }), 'DOCUMENT');
  const county = isTownship ? onlyCounty(name, hints) : null;
  return county ? placed(decideAgency(name, { year, here: county.code }), 'TOWNSHIP') : placed(alone, 'NAME');
}

const placed = (agency: AgencyDecision, basis: PlaceBasis): PlacedAgency => ({ agency, basis });

/** A township lies in a county; 区教育局 lies in a 区. The office of the government above sends its notice to those below it too. */
function placeOfDocument(name: string, isTownship: boolean, { home, issuer, mentioned }: RegionHints): Region | null {
  const kind = kindAlone(name);
  const fits = (region: Region | null): region is Region =>
    region !== null && (kind === null || region.name.endsWith(kind)) && (!isTownship || holdsTownships(region));
  if (fits(home)) return home;
  if (fits(issuer) && (kind !== null || issuer.rank === 'COUNTY')) return issuer;
  return kind ? mentioned(kind) : null;
}

/** The only county that has a township of that name, unless the text is about other places. */
function onlyCounty(name: string, { narrow, speaksAgainst }: RegionHints): Region | null {
  const counties = countiesWithTownship(name);
  const [only, ...others] = counties.length > 1 ? narrow(counties) : counties;
  return only && others.length === 0 && holdsTownships(only) && !speaksAgainst(only) ? only : null;
}
