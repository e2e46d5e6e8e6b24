/** What a list of choices is made of, and which regions can be chosen. */
import type { AgencyListFragment } from '../../gql/graphql';

/** One choice. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A remark behind the label; empty for none. */
  readonly note: string;
  /** 0 for the outermost; a place in a tree. */
  readonly depth: number;
}

interface RegionNode {
  readonly code: string;
  readonly name: string;
  readonly agencies: number;
}

const PROVINCE_NAME = /^.+?(特别行政区|自治区|省|市)/;

/**
 * The regions of the agencies with those above them, in the order of their codes. The names of the provinces and cities
 * above come out of `region.path`, which joins them: 江苏省 + 淮安市 + 洪泽区.
 */
export function regionsOf(agencies: AgencyListFragment['nodes']): RegionNode[] {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { region } of agencies) {
    if (!region) continue;
    const province = PROVINCE_NAME.exec(region.path)?.[0] ?? region.path;
    const city = region.path.slice(province.length, Math.max(province.length, region.path.length - region.name.length));
    const chain: [string, string][] = [
      [`${region.code.slice(0, 2)}0000`, province],
      ...(city ? ([[`${region.code.slice(0, 4)}00`, city]] as [string, string][]) : []),
      [region.code, region.name],
    ];
    for (const [code, name] of new Map(chain)) {
      names.set(code, name);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...names].map(([code, name]) => ({ code, name, agencies: counts.get(code) ?? 0 })).sort((a, b) => a.code.localeCompare(b.code));
}

/** How deep a region's code stands: province 0, prefecture 1, county 2. */
export function depthOf(code: string): number {
  if (code.endsWith('0000')) return 0;
  return code.endsWith('00') ? 1 : 2;
}
