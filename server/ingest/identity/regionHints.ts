/** Where a document is at home: the banner, path and foot of its site, its credit code, and the regions that its text names. */
import { findCreditCode } from '../../directory/creditCode.ts';
import { findRegionMentions } from '../../directory/findRegionMentions.ts';
import { matchRegion } from '../../directory/matchRegion.ts';
import { REGIONS, type Region } from '../../directory/regions/allRegions.ts';
import { isWithin } from '../../directory/regions/regionNames.ts';
import type { Pieces } from './readPieces.ts';
import { readSite } from './siteOfPage.ts';

/** What the surroundings of a report say about its place. */
export interface RegionHints {
  /** The region whose site this is; null when nothing says so, or several regions are named. */
  readonly home: Region | null;
  /** The region whose office sent the notice that the report follows; null when none is named, or several are. */
  readonly issuer: Region | null;
  /** The regions of a kind (区, 县 …) that the text names at least twice, the only one of that kind; null else. */
  readonly mentioned: (kind: string) => Region | null;
  /** The candidates that the text speaks for: itself with its city, or the site that it lies in. */
  readonly narrow: (candidates: readonly Region[]) => readonly Region[];
  /** True when the text names regions, and none of them is this one, in it or above it. */
  readonly speaksAgainst: (region: Region) => boolean;
  readonly creditCode: string | null;
  /** True when the page is one of an organ of the State Council. */
  readonly isCentral: boolean;
}

// 《黄龙县人民政府办公室关于做好2023年度政府信息公开工作年度报告编制工作的通知》
const NOTICE =
  /([\u4e00-\u9fff]{2,16}?)(?:人民)?政府办公[室厅]?(?:\([^)]{0,20}\))?关于[^。;《》]{0,60}(?:年度报告|年报)[^。;《》]{0,30}通知/g;
const TOP = 40;
const FOOT = 40;
const SITE = /^(?:人民)?政府(?:门户|信息公开)?(?:网站?|平台|专栏|专网)?$|^(?:门户网站|政务网|政府网|政务信息网)$/;
const FOOTER = /(?:主办单位|主办|承办单位|承办|版权所有|网站主办)[:：]?([\u4e00-\u9fff]{2,30})/;
// What banners print beside the name: dates, English, days of the week.
const BESIDE = /20[0-3]\d年\d{1,2}月\d{1,2}日|星期[一二三四五六日天]|[A-Za-z'’.,©&-]+|\d+/g;
const MENTIONS = 12_000;
const OFTEN = 2;

/** Gathers the hints; the text is searched for names of regions only when asked. */
export function readRegionHints({ lines, rows, prose }: Pieces): RegionHints {
  const creditCode = findCreditCode(rows.join('\n'));
  const texts = lines.map(({ text }) => text);
  const sites = [...texts.slice(0, TOP), ...texts.slice(-FOOT)].flatMap(siteRegions);
  let mentions: ReturnType<typeof findRegionMentions> | null = null;
  const named = (): ReturnType<typeof findRegionMentions> => (mentions ??= findRegionMentions(prose.slice(0, MENTIONS)));
  const site = readSite(texts, prose);
  const home = deepest(sites) ?? REGIONS.get(creditCode?.slice(2, 8) ?? '') ?? site.home;
  return {
    home,
    creditCode,
    isCentral: site.isCentral,
    issuer: onlyIssuer(prose),
    speaksAgainst: ({ code }) => {
      const regions = [...named().values()].flatMap((mention) => mention.regions);
      return regions.length > 0 && !regions.some((other) => isWithin(other.code, code) || isWithin(code, other.code));
    },
    mentioned: (kind) => {
      const fitting = [...named()].filter(([name, { count }]) => name.endsWith(kind) && count >= OFTEN).map(([, { regions }]) => regions);
      const [only] = fitting;
      return fitting.length === 1 && only?.length === 1 ? (only[0] ?? null) : null;
    },
    narrow: (candidates) => {
      const places = home ? [home] : site.candidates;
      const inside = candidates.filter(({ code }) => places.some((place) => isWithin(code, place.code)));
      if (inside.length > 0) return inside;
      const spoken = candidates.filter(({ parent }) => {
        const city = parent === null ? undefined : REGIONS.get(parent);
        return city !== undefined && named().has(city.name);
      });
      return spoken.length > 0 ? spoken : candidates;
    },
  };
}

/** The one region whose office is named as sender. */
function onlyIssuer(prose: string): Region | null {
  const found = [...prose.matchAll(NOTICE)].map(([, name = '']) => {
    const match = matchRegion(name);
    return match?.rest === '' ? match.region : null;
  });
  const [only, ...others] = new Set(found);
  return only && others.length === 0 ? only : null;
}

/** The region whose site a line of banner, path or foot names. */
function siteRegions(line: string): Region[] {
  return line.split(/[>»›]+|-{2,}/).flatMap((part) => {
    const name = FOOTER.exec(part)?.[1] ?? part.replace(BESIDE, '');
    if (name.length > 30) return [];
    const match = matchRegion(name.replace(/^(?:首页|当前位置|您的?位置|您当前的?位置|您现在的?位置)[:：]?/, ''));
    return match?.region && (SITE.test(match.rest) || FOOTER.test(part)) ? [match.region] : [];
  });
}

/** The one region that lies in all others; null when two lie side by side. */
function deepest(regions: readonly Region[]): Region | null {
  const distinct = [...new Set(regions)];
  return distinct.find(({ code }) => distinct.every((other) => isWithin(code, other.code))) ?? null;
}
