/**
 * The part of a name after its region → the kind of organ: 文化广电旅游体育局 is read word by word, and a merged organ is of the kind
 * that it names first.
 */
import { ORGANS, type Organ } from './organCatalogue.ts';

// What organs are called by their form; the rest of a name says what they are in charge of.
const FORM =
  /(?:工作)?(?:管理|监督管理|服务|事务|建设|发展|指挥|保障|督查|监察)?(?:局|厅|委员会|委|办公室|办|中心|总队|支队|大队|队|处|署|院|站|所|社|联合社|会|馆|室|部|公司)$/;
const JOINT = /^(?:和|与|及|、|暨|（|）)/;

const KINDS = new Map<string, Organ>(
  ORGANS.flatMap((organ) => [...organ.predecessors.map(({ word }) => word), ...organ.words].map((word) => [word, organ] as const)),
);
const LONGEST = Math.max(...[...KINDS.keys()].map((word) => word.length));
// Words that stand only behind others: 文化广电旅游体育, 农业农村水利.
const SECOND =
  /^(?:广电|新闻出版|旅游|体育|版权|规划|建设|管理|服务|监督|执法|工作|发展|改革|信息|信息化|网络安全|保障|储备|事业|资源|公共)/;

/** Merged organs whose affairs are written with one character each: 文旅广体局, 教科体局. The first says which. */
const WRITTEN_SHORT: readonly (readonly [RegExp, string])[] = [
  [/^文[旅广体新电传]{1,4}$/, 'CULTURE_TOURISM'],
  [/^教[科体文育技]{1,3}$/, 'EDUCATION'],
  [/^科[工商经信教技]{1,3}$/, 'SCIENCE_TECHNOLOGY'],
  [/^工[信商科经贸]{1,3}$/, 'INDUSTRY_INFORMATION'],
  [/^农[林水牧业机渔]{1,3}$/, 'AGRICULTURE'],
];
// 科技工贸和信息化: what is joined to a known affair is another one, in whatever words.
const JOINED = /^[\u4e00-\u9fff]{0,8}(?:和|与|及|、)[\u4e00-\u9fff]{2,}$/;

/** The longest word of the list that a text begins with. */
function wordAt(text: string): string | null {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--)
    if (KINDS.has(text.slice(0, length))) return text.slice(0, length);
  return null;
}

/** True when nothing but words of organs is left. */
function isMadeOfWords(text: string): boolean {
  const rest = text.replace(JOINT, '');
  if (rest === '') return true;
  const word = wordAt(rest) ?? SECOND.exec(rest)?.[0];
  return word !== undefined && word !== null && isMadeOfWords(rest.slice(word.length));
}

/** The organ that a name is of; null when its words are not those of any. `rest` is the name without region and central system. */
export function findOrgan(rest: string): Organ | null {
  const own = rest.replace(/^(?:(?:人民)?政府|行政公署|行署)(?=.)/, '');
  for (const stem of [own, own.replace(FORM, ''), own.replace(/(?:局|厅|委员会|委|办公室|办|中心|会|社|处|队|馆)$/, '')]) {
    for (let length = Math.min(LONGEST, stem.length); length > 0; length--) {
      const organ = KINDS.get(stem.slice(0, length));
      if (organ && isMadeOfWords(stem.slice(length))) return organ;
    }
  }
  return findMerged(own.replace(/(?:局|厅|委员会|委|办公室|办)$/, ''));
}

/** A merged organ some of whose words are not in the list; single characters begin other words too. */
function findMerged(stem: string): Organ | null {
  const short = WRITTEN_SHORT.find(([written]) => written.test(stem))?.[1];
  if (short !== undefined) return ORGANS.find(({ code }) => code === short) ?? null;
  const word = wordAt(stem);
  return word !== null && word.length > 1 && JOINED.test(stem.slice(word.length)) ? (KINDS.get(word) ?? null) : null;
}
