/** Whose figures a report holds: one organ's or a whole region's. From the wording first, then from the kind of unit; else UNKNOWN. */
import type { AgencyIdentity } from '../domain/agency.ts';
import { CONFIDENCE, type ScopeReading } from '../domain/scopeReading.ts';
import { REGIONS } from './regions/allRegions.ts';
import { shortNameOf } from './regions/regionNames.ts';

const CONSOLIDATED_WORDING =
  /全(?:省|市|县|区|州|旗)(?:各级|各部门|各职能部门|行政机关|共(?:收到|受理)|.{0,6}共?(?:收到|受理).{0,10}申请)|(?:汇总|综合).{0,40}(?:县|市|区|镇|街道|部门).{0,30}(?:编制|而成)/;
const LEVEL_WORDING = /(?:省|市|县|区)本级(?:政府|行政机关)?(?:共|收到|受理|政府信息公开)/;
/** 全市税务系统共收到, 全国海关共受理: the words of a system led from above, and what it is in charge of. */
const SYSTEM_WORDING =
  /全(?:国|省|市|县|区|州|旗)(?:各级)?([\u4e00-\u9fff]{2,6}?)(系统|机关|部门|)(?:各级机构|各单位)?(?:共|累计|收到|受理|主动公开)/g;
const OWN_NAME = /[我本](?:局|委|厅|院|署|会|室|镇|乡|街道|中心|分局)(?!会|员)/;
const OWN_WORDING = /本(?:机关|单位|部门|局|委|厅|办|院|署|会|中心|镇|乡|街道)|我(?:局|委|厅|办|院|署|会|室|镇|乡|街道|单位|中心|分局|关)/;

/** True when the text counts what all organs of a region did. */
export function speaksOfWholeRegion(text: string): boolean {
  return CONSOLIDATED_WORDING.test(text.replace(/\s/g, ''));
}

/**
 * Decides the scope. The wording of a department is not trusted to widen its scope to its region: such sentences are often copied
 * from the report of its government (docs/decisions/0005). Of its own system nobody else writes.
 */
export function decideScope(agency: AgencyIdentity, text: string): ScopeReading {
  const compact = text.replace(/\s/g, '');
  const speaksOfRegion = CONSOLIDATED_WORDING.test(compact);
  switch (agency.unitType) {
    case 'GOVERNMENT':
      return decideGovernment(speaksOfRegion, LEVEL_WORDING.test(compact));
    case 'ZONE':
      if (speaksOfRegion) return { scope: 'REGION_CONSOLIDATED', basis: 'WORDING', confidence: CONFIDENCE.WORDING };
      return governsCounty(agency) ? { scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE', confidence: CONFIDENCE.USUAL } : UNDECIDED;
    case 'UNKNOWN':
      // Only a bureau says 我局 and only a town 我镇; 本机关 stands in reports of every kind.
      if (speaksOfRegion || !OWN_NAME.test(compact)) return UNDECIDED;
      return { scope: 'SINGLE_AGENCY', basis: 'WORDING', confidence: CONFIDENCE.USUAL };
    default:
      if (speaksOfSystem(agency, compact)) return { scope: 'VERTICAL_SYSTEM', basis: 'WORDING', confidence: CONFIDENCE.WORDING };
      return { scope: 'SINGLE_AGENCY', basis: 'UNIT_TYPE', confidence: confidenceOfOwn(speaksOfRegion, OWN_WORDING.test(compact)) };
  }
}

const UNDECIDED: ScopeReading = { scope: 'UNKNOWN', basis: 'NONE', confidence: null };

function decideGovernment(speaksOfRegion: boolean, speaksOfLevel: boolean): ScopeReading {
  if (speaksOfLevel && !speaksOfRegion) return { scope: 'LEVEL_GOVERNMENT', basis: 'WORDING', confidence: CONFIDENCE.WORDING };
  if (!speaksOfRegion) return { scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE', confidence: CONFIDENCE.USUAL };
  return { scope: 'REGION_CONSOLIDATED', basis: 'WORDING', confidence: speaksOfLevel ? CONFIDENCE.DISPUTED : CONFIDENCE.AGREED };
}

function confidenceOfOwn(speaksOfRegion: boolean, speaksOfItself: boolean): number {
  if (speaksOfRegion) return CONFIDENCE.DISPUTED;
  return speaksOfItself ? CONFIDENCE.AGREED : CONFIDENCE.OWN_ORGAN;
}

/** True when the text counts what the agency and the branches below it did: the word of the system must be its own. */
function speaksOfSystem({ unitType, name }: AgencyIdentity, compact: string): boolean {
  if (unitType === 'TOWNSHIP' || unitType === 'SUBDISTRICT' || unitType === 'GENERAL_OFFICE') return false;
  const isLedFromAbove = unitType === 'VERTICAL_BRANCH' || unitType === 'MINISTRY';
  return [...compact.matchAll(SYSTEM_WORDING)].some(
    ([, word = '', kind]) => (name ?? '').includes(word) || (isLedFromAbove && kind === '系统'),
  );
}

/** A zone that bears the name of its county, as 平潭综合实验区 does, governs all of it. */
function governsCounty(agency: AgencyIdentity): boolean {
  const region = agency.regionCode ? REGIONS.get(agency.regionCode) : undefined;
  const short = region?.rank === 'COUNTY' ? shortNameOf(region) : null;
  return short !== null && (agency.name ?? '').startsWith(short);
}
