/** A word of English, such as `civil` → the kinds of organ whose English name has it. */
import { bareText } from '../../domain/searchText.ts';
import { ORGANS, type Organ } from './organCatalogue.ts';

const WORDS = ORGANS.map(({ code, en }) => ({ code: code as string, words: en.split(/[\s-]+/).map(bareText) }));

/** Codes of the organs; the word may be the beginning of one of their names' words. None for texts that are not letters. */
export function organsNamedBy(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [];
  return WORDS.filter(({ words }) => words.some((one) => one.startsWith(word))).map(({ code }) => code);
}

/** What an organ is called without its region, where that begins with its affairs: not 人民政府研究室, as 人民政府 means another. */
export function ownNamesOf({ zh, words }: Organ): string[] {
  return [zh, ...words].filter((name) => words.some((word) => word !== '' && name.startsWith(word)));
}

/** Codes of the organs that a Chinese text is the beginning of a name of: 民政 means the civil-affairs bureaus, and not 人民政府. */
export function organsMeantBy(text: string): string[] {
  if (!/^\p{Script=Han}{2,}$/u.test(text)) return [];
  return ORGANS.filter((organ) => ownNamesOf(organ).some((name) => name.startsWith(text))).map(({ code }) => code);
}
