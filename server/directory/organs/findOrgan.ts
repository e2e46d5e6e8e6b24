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
  return null;
}
