/**
 * Names with one misread character, as scanning and typing leave them → the names that they may stand for: 淄搏市 for 淄博市, 管埋局 for
 * 管理局. A name is only what it may stand for; whoever asks takes it when it is the only one.
 */
import { pinyin } from 'pinyin-pro';
import { decideAgency, type NameHints } from './decideAgency.ts';
import { listRegionNames, matchRegion } from './matchRegion.ts';
import { ORGANS } from './organs/organCatalogue.ts';
import { isWithin } from './regions/regionNames.ts';

const GOVERNMENT = ['人民政府', '人民政府办公室', '人民政府办公厅', '管理委员会'];
const ENDS = [
  '局',
  '厅',
  '委员会',
  '办公室',
  '管理局',
  '监督管理局',
  '服务局',
  '事务局',
  '服务中心',
  '管理中心',
  '管理委员会',
  '监督管理委员会',
];
// In shorter words one other character makes another word: 民政 and 财政, 林业 and 物业.
const SHORTEST_WORD = 4;
const SHORTEST_PLACE = 3;
/** Zones are called so everywhere; their names are no misread counties. */
const ZONE = /(?:高新|经开|开发|新|示范|实验|园|度假|风景|合作|管理|功能|城)区$/;

/**
 * The names that the name may stand for, each with one character replaced; empty when there is none. A place is only read otherwise where the
 * city before it or a hint tells where it is, or where the two characters sound alike: 株洲县 was a county, and is no misread 子洲县.
 */
export function mendSlip(name: string, hints: NameHints): string[] {
  const match = matchRegion(name, hints);
  const head = match?.printed ?? '';
  const rest = name.slice(head.length);
  const hasContext = match !== null || !!hints.within;
  const mended = [...mendPlace(head, rest, hasContext), ...(match?.region || hints.here ? mendUnit(head, rest) : [])];
  return [...new Set(mended)].filter((one) => {
    const { region, unitType, organ } = decideAgency(one, hints);
    const isKnown = region !== null && unitType !== 'UNKNOWN' && (unitType !== 'DEPARTMENT' || organ !== null);
    return isKnown && (!hints.within || isWithin(region.code, hints.within));
  });
}

const WORD_CHARS = new Set(
  ORGANS.flatMap(({ words, predecessors }) => [...words, ...predecessors.map(({ word }) => word)].flatMap((word) => [...word])),
);
// Characters of affairs that are of no kind of the catalogue: 畜牧, 盐业, 移民, 监狱, 营商环境, 中医药, 侨务.
const OTHER_CHARS = new Set('畜盐移监狱营商中药侨茶蚕桑棉糖酒煤石油电铁航民老龄妇幼青少年法编史志邮');

/** True when a short name of affairs is one character off a known one, and that character is of no name of affairs: 民玫局. */
export function looksMisread(rest: string): boolean {
  const word = rest.replace(/(?:局|委员会|办公室)$/, '');
  if (word.length !== 2 || word === rest) return false;
  return ORGANS.some(({ words }) =>
    words.some((known) => {
      const at = [...word].findIndex((char, i) => char !== known[i]);
      return differsInOne(word, known) && !WORD_CHARS.has(word[at] ?? '') && !OTHER_CHARS.has(word[at] ?? '');
    }),
  );
}

function mendPlace(head: string, rest: string, hasContext: boolean): string[] {
  return listRegionNames().flatMap((place) => {
    const printed = rest.slice(0, place.length);
    const isNear = place.length >= SHORTEST_PLACE && printed.at(-1) === place.at(-1) && differsInOne(printed, place);
    return isNear && !ZONE.test(printed) && (hasContext || soundsAlike(printed, place)) ? [head + place + rest.slice(place.length)] : [];
  });
}

function mendUnit(head: string, rest: string): string[] {
  const fixed = GOVERNMENT.filter((end) => differsInOne(rest, end));
  const organs = ORGANS.flatMap(({ words, predecessors }) => [...words, ...predecessors.map(({ word }) => word)]).flatMap((word) =>
    ENDS.filter((end) => {
      if (!differsInOne(rest, word + end)) return false;
      return word.length >= SHORTEST_WORD || rest.startsWith(word);
    }).map((end) => word + end),
  );
  return [...fixed, ...organs].map((unit) => head + unit);
}

/** True when two texts of one length differ in exactly one character. */
function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let at = 0; at < a.length && differences < 2; at++) if (a[at] !== b[at]) differences++;
  return differences === 1;
}

function soundsAlike(a: string, b: string): boolean {
  const at = [...a].findIndex((char, i) => char !== b[i]);
  const sounds = (char: string): string[] => pinyin(char, { toneType: 'none', multiple: true, type: 'array' });
  const other = sounds(b[at] ?? '');
  return sounds(a[at] ?? '').some((sound) => other.includes(sound));
}
