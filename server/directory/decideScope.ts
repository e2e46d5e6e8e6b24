/** Whose figures a report holds: one organ's or a whole region's. From the wording first, then from the kind of unit; else UNKNOWN. */
import type { AgencyIdentity, Scope, ScopeBasis } from '../domain/agency.ts';
import { REGIONS } from './regions/allRegions.ts';
import { shortNameOf } from './regions/regionNames.ts';

/** A scope with what it was read from. */
export interface ScopeDecision {
  readonly scope: Scope;
  readonly basis: ScopeBasis;
}

const CONSOLIDATED_WORDING =
  /全(?:省|市|县|区|州|旗)(?:各级|各部门|各职能部门|行政机关|共(?:收到|受理)|.{0,6}共?(?:收到|受理).{0,10}申请)|(?:汇总|综合).{0,40}(?:县|市|区|镇|街道|部门).{0,30}(?:编制|而成)/;
const LEVEL_WORDING = /(?:省|市|县|区)本级(?:政府|行政机关)?(?:共|收到|受理|政府信息公开)/;
const SYSTEM_WORDING = /全(?:国|省|市|县|区)[\u4e00-\u9fff]{2,6}系统(?:共|收到|受理|主动公开)/;

/** True when the text counts what all organs of a region did. */
export function speaksOfWholeRegion(text: string): boolean {
  return CONSOLIDATED_WORDING.test(text.replace(/\s/g, ''));
}

/**
 * Decides the scope. The wording of a department is not trusted to widen its scope: such sentences are often copied
 * from the report of its government (docs/decisions/0005).
 */
export function decideScope(agency: AgencyIdentity, text: string): ScopeDecision {
  const compact = text.replace(/\s/g, '');
  switch (agency.unitType) {
    case 'GOVERNMENT':
      if (LEVEL_WORDING.test(compact) && !CONSOLIDATED_WORDING.test(compact)) return { scope: 'LEVEL_GOVERNMENT', basis: 'WORDING' };
      return { scope: 'REGION_CONSOLIDATED', basis: CONSOLIDATED_WORDING.test(compact) ? 'WORDING' : 'UNIT_TYPE' };
    case 'ZONE':
      if (CONSOLIDATED_WORDING.test(compact)) return { scope: 'REGION_CONSOLIDATED', basis: 'WORDING' };
      return governsCounty(agency) ? { scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE' } : { scope: 'UNKNOWN', basis: 'NONE' };
    case 'VERTICAL_BRANCH':
      return SYSTEM_WORDING.test(compact) ? { scope: 'VERTICAL_SYSTEM', basis: 'WORDING' } : { scope: 'SINGLE_AGENCY', basis: 'UNIT_TYPE' };
    case 'MINISTRY':
    case 'GENERAL_OFFICE':
    case 'DEPARTMENT':
    case 'TOWNSHIP':
    case 'SUBDISTRICT':
    case 'AUTHORIZED_ORG':
      return { scope: 'SINGLE_AGENCY', basis: 'UNIT_TYPE' };
    case 'UNKNOWN':
      return { scope: 'UNKNOWN', basis: 'NONE' };
  }
}

/** A zone that bears the name of its county, as 平潭综合实验区 does, governs all of it. */
function governsCounty(agency: AgencyIdentity): boolean {
  const region = agency.regionCode ? REGIONS.get(agency.regionCode) : undefined;
  const short = region?.rank === 'COUNTY' ? shortNameOf(region) : null;
  return short !== null && (agency.name ?? '').startsWith(short);
}
