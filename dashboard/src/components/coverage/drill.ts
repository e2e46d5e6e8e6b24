/** The way from the country down to agencies, and up again: which matrix a line or a region above opens. Pure. */
import type { RegionTrailFragment } from '../../gql/graphql';
import type { CoverageLevel, CoverageState } from '../../url/coverageAddress';

/** Municipalities have no prefectures: their districts are counties that stand right below them. */
const MUNICIPALITIES: readonly string[] = ['110000', '120000', '310000', '500000'];

/** What the lines are after going into a region. */
export function levelBelow(level: CoverageLevel, code: string): CoverageLevel {
  if (level === 'PROVINCE') return MUNICIPALITIES.includes(code) ? 'COUNTY' : 'PREFECTURE';
  return level === 'PREFECTURE' ? 'COUNTY' : 'AGENCY';
}

/** The change of the address that goes into a line; null where a line is no region. */
export function drillInto(level: CoverageLevel, code: string): Partial<CoverageState> | null {
  if (code === '' || level === 'AGENCY') return null;
  return { regions: [code], level: levelBelow(level, code) };
}

/** The widest lines that parts of the chosen region can fill: a county has no line of its own among provinces. */
export function levelWithin(level: CoverageLevel, regions: readonly string[]): CoverageLevel {
  const [code] = regions;
  if (code === undefined || regions.length > 1 || code.endsWith('0000') || level === 'AGENCY') return level;
  return code.endsWith('00') ? 'COUNTY' : 'AGENCY';
}

/** One step of the way down. */
export interface TrailStep {
  readonly code: string;
  /** Empty for the whole country. */
  readonly name: string;
  readonly change: Partial<CoverageState>;
}

/** From the whole country to the region that is shown; empty for the whole country itself. */
export function trailOf(region: RegionTrailFragment | null): TrailStep[] {
  if (!region) return [];
  const chain = [region.parent?.parent, region.parent, region].flatMap((of) => (of ? [of] : []));
  return [
    { code: '', name: '', change: { regions: [], level: 'PROVINCE' } },
    ...chain.map(({ code, name, rank }) => ({
      code,
      name,
      change: {
        regions: [code],
        level: rank === 'PROVINCE' ? levelBelow('PROVINCE', code) : rank === 'PREFECTURE' ? ('COUNTY' as const) : ('AGENCY' as const),
      },
    })),
  ];
}
