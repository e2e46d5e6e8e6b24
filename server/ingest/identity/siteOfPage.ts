/** The address that stands at the head of a page → whose site it is, with the words of the text where the address alone may mean several. */
import { readSiteRegions } from '../../directory/siteRegions.ts';
import type { Region } from '../../directory/regions/allRegions.ts';
import { shortNameOf } from '../../directory/regions/regionNames.ts';

/** The site of a page. */
export interface SiteOfPage {
  /** The region; null when there is no address, or several may be meant and the text speaks for none or more than one. */
  readonly home: Region | null;
  /** All that the address may mean. */
  readonly candidates: readonly Region[];
  readonly isCentral: boolean;
}

const LINES = 5;
const ADDRESS = /^https?:\/\/\S+$/;
// 我县, 县委, 县政府, 县教育局: the kind of the place that the report speaks of.
const KINDS = '(自治区|省|市|县|区|旗|州|盟)';
const KIND = new RegExp(
  `(?:我|全)${KINDS}(?![\\u4e00-\\u9fff]*局)|${KINDS}(?:委|政府|政务公开|人民政府)|` +
    `(?:^|[\\n。,;、])${KINDS}(?=[\\u4e00-\\u9fff]{2,8}(?:局|委|厅|办))`,
  'g',
);

/** Reads the address of the page. */
export function readSite(lines: readonly string[], prose: string): SiteOfPage {
  const address = lines.slice(0, LINES).find((line) => ADDRESS.test(line));
  if (address === undefined) return { home: null, candidates: [], isCentral: false };
  const { candidates, isSure, isCentral } = readSiteRegions(address);
  const [only, ...others] = candidates;
  if (only && others.length === 0 && isSure) return { home: only, candidates, isCentral };
  const named = candidates.filter((region) => isNamed(region, prose));
  const fitting = named.length > 0 ? named : ofKind(candidates, prose);
  return { home: fitting.length === 1 ? (fitting[0] ?? null) : null, candidates, isCentral };
}

function isNamed(region: Region, prose: string): boolean {
  const short = shortNameOf(region);
  return prose.includes(region.name) || (short !== null && prose.includes(short));
}

/** The candidates of the kind that the text speaks of, where it speaks of one. */
function ofKind(candidates: readonly Region[], prose: string): readonly Region[] {
  const kinds = new Set([...prose.matchAll(KIND)].map(([, own, organ, head]) => own ?? organ ?? head ?? ''));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? candidates.filter(({ name }) => name.endsWith(kind)) : [];
}
