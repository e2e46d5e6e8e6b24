/** An agency that a person names, with or without the code of its region → who it is, or why that is not certain. */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { Text } from '../domain/finding.ts';
import { REGIONS } from './regions/allRegions.ts';
import { COUNTRY, isWithin } from './regions/regionNames.ts';
import { resolveAgency, type AgencyResolution } from './resolveAgency.ts';

/** What may be given for the whole country: the code that is stored, and that of the standard. */
const WHOLE_COUNTRY: ReadonlySet<string | null> = new Set([COUNTRY, '000000']);

/** Resolves the name. A region that is given must exist and must not contradict the name. */
export function settleAgency(name: string, regionCode: string | null): AgencyIdentity | { readonly problem: Text } {
  if (name.trim() === '') return { problem: { zh: '机关名称是空的。', en: 'The name of the agency is empty.' } };
  const isCountry = WHOLE_COUNTRY.has(regionCode);
  if (regionCode !== null && !isCountry && !REGIONS.has(regionCode)) return { problem: unknownRegion(regionCode) };
  const { candidates, ...resolution } = resolveAgency(name, isCountry ? {} : { within: regionCode });
  const resolved = identityOf(resolution);
  if (isCountry) return { ...resolved, regionCode: COUNTRY, rank: 'CENTRAL' };
  if (regionCode !== null) return placeIn(regionCode, resolved);
  if (resolved.regionCode !== null || resolved.rank === 'CENTRAL') return resolved;
  const names = candidates.slice(0, 5).map(({ path, code }) => `${path} ${code}`);
  return { problem: names.length > 0 ? severalRegions(name, names) : noRegion(name) };
}

/** What is stored of an agency. */
function identityOf({
  name,
  printedName,
  regionCode,
  unitType,
  rank,
  organ,
  creditCode,
}: Omit<AgencyResolution, 'candidates'>): AgencyIdentity {
  return { name, printedName, regionCode, unitType, rank, organ, creditCode };
}

/** The name tells the region or a part of it; where it tells none, the code does. */
function placeIn(regionCode: string, resolved: AgencyIdentity): AgencyIdentity | { readonly problem: Text } {
  const region = REGIONS.get(regionCode);
  if (resolved.regionCode === null) return { ...resolved, regionCode, rank: resolved.rank ?? region?.rank ?? null };
  if (isWithin(resolved.regionCode, regionCode)) return resolved;
  const named = REGIONS.get(resolved.regionCode)?.path ?? resolved.regionCode;
  return {
    problem: {
      zh: `名称指的是${named}（${resolved.regionCode}），与 --region ${regionCode}（${region?.path ?? ''}）不符。`,
      en: `The name means ${named} (${resolved.regionCode}), which is not in --region ${regionCode} (${region?.path ?? ''}).`,
    },
  };
}

const unknownRegion = (code: string): Text => ({
  zh: `没有行政区划代码 ${code}。请使用 GB/T 2260 的六位代码，例如 370322；全国用 100000。`,
  en: `There is no region ${code}. Use a code of GB/T 2260 with six digits, such as 370322; 100000 for the whole country.`,
});

const severalRegions = (name: string, names: readonly string[]): Text => ({
  zh: `“${name}”可以指多个地区（${names.join('、')}）。请用 --region 写明代码。`,
  en: `“${name}” can be in several regions (${names.join(', ')}). Name one with --region.`,
});

const noRegion = (name: string): Text => ({
  zh: `从“${name}”看不出所属地区。请写全称（例如“高青县民政局”），或用 --region 写明行政区划代码；中央机关用 --region 100000。`,
  en: `“${name}” does not tell its region. Write the full name, or the code with --region; for an organ of the whole country --region 100000.`,
});
