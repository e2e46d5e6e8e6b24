/** Running text → the regions that it names in full, with how often. */
import { regionsNamed } from './matchRegion.ts';
import type { Region } from './regions/allRegions.ts';

const KIND = /[省市县区旗州盟]/g;
const SHORTEST = 3;
const LONGEST = 12;

/** A region named in a text. Namesakes are all listed. */
export interface RegionMention {
  readonly regions: readonly Region[];
  readonly count: number;
}

/** Every full name of a region, by name. The longest name that ends at a place counts: 宁河区 and not 河区. */
export function findRegionMentions(text: string): ReadonlyMap<string, RegionMention> {
  const mentions = new Map<string, RegionMention>();
  for (const { index } of text.matchAll(KIND)) {
    for (let length = Math.min(LONGEST, index + 1); length >= SHORTEST; length--) {
      const name = text.slice(index + 1 - length, index + 1);
      const regions = regionsNamed(name);
      if (regions.length === 0) continue;
      mentions.set(name, { regions, count: (mentions.get(name)?.count ?? 0) + 1 });
      break;
    }
  }
  return mentions;
}
